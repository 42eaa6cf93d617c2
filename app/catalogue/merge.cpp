// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/merge.h"

#include "catalogue/activityvalues.h"
#include "catalogue/changes.h"
#include "catalogue/recipes.h"
#include "catalogue/sources/jsonvalues.h"
#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Merge)
};

/** An object made of several, and what each of them said. */
struct Merged {
    DocumentPart part; // where it came first
    FieldHistory history;
};

bool isChange(QStringView key)
{
    return key == "add"_L1 || key == "remove"_L1;
}

// What a part says of its fields.
void record(const DocumentPart &part, FieldHistory &history)
{
    const auto &[source, pointer, id, object, places] = part;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = places.value(it.key(), pointerTo(pointer, it.key()));
        if (it.key() == "id"_L1 || it.key() == "variants"_L1 || it.key().startsWith("x-"_L1)) {
            continue;
        }
        if (!isChange(it.key())) {
            history[it.key()].push_back(
                {.value = it.value(), .origin = {.source = source, .pointer = place}});
            continue;
        }
        const QJsonObject lists = it->toObject();
        for (auto list = lists.begin(); list != lists.end(); ++list) {
            history[list.key()].push_back(
                {.value = QJsonObject{{it.key(), list.value()}},
                 .origin = {.source = source, .pointer = pointerTo(place, list.key())}});
        }
    }
}

QJsonArray mergedVariants(const QJsonArray &before, const QJsonArray &after);

QJsonValue mergedValue(const QString &key, const QJsonValue &before, const QJsonValue &after)
{
    if (key == "variants"_L1) {
        return mergedVariants(before.toArray(), after.toArray());
    }
    if (!isTextField(key)) {
        return after;
    }
    QJsonObject texts = before.toObject();
    const QJsonObject added = after.toObject();
    for (auto it = added.begin(); it != added.end(); ++it) {
        texts[it.key()] = it.value();
    }
    return texts;
}

QJsonObject replaced(QJsonObject before, const QJsonObject &after)
{
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!isChange(it.key())) {
            before[it.key()] = mergedValue(it.key(), before.value(it.key()), it.value());
        }
    }
    return before;
}

QJsonObject mergedObject(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject object = replaced(before, after);
    applyChanges(object, after, changeableFields());
    return object;
}

// All that was said of it stays with a variant: it may come from several documents.
QJsonObject mergedVariant(const QJsonObject &before, const QJsonObject &after)
{
    QJsonArray parts = before["x-parts"_L1].toArray();
    parts.append(after);
    QJsonObject variant = replaced(before, after);
    gatherChanges(variant, after);
    variant["x-parts"_L1] = parts;
    return variant;
}

QJsonArray mergedVariants(const QJsonArray &before, const QJsonArray &after)
{
    QJsonArray variants = before;
    for (const QJsonValueConstRef variant : after) {
        bool known = false;
        for (QJsonValueRef own : variants) {
            if (own.toObject()["id"_L1] == variant.toObject()["id"_L1]) {
                own = mergedVariant(own.toObject(), variant.toObject());
                known = true;
            }
        }
        if (!known) {
            variants.append(mergedVariant({}, variant.toObject()));
        }
    }
    return variants;
}

std::vector<Merged> merged(const std::vector<DocumentPart> &parts)
{
    std::vector<Merged> all;
    QHash<QString, std::size_t> places;
    for (const DocumentPart &part : parts) {
        const auto found = places.constFind(part.id);
        if (found == places.cend()) {
            places.insert(part.id, all.size());
            const Origin origin{.source = part.source, .pointer = part.pointer};
            const Given id{.value = part.id, .origin = origin};
            all.push_back({.part = part, .history = {{u"id"_s, {id}}}});
            all.back().part.json = {};
        }
        Merged &target = all[places.value(part.id)];
        target.part.json = mergedObject(target.part.json, part.json);
        record(part, target.history);
    }
    return all;
}

QStringList
sharedObjectives(const QStringList &ids, Levels levels, const KnownObjectives &objectives)
{
    QStringList shared;
    std::ranges::copy_if(ids, std::back_inserter(shared), [&](const QString &id) {
        const auto known = objectives.constFind(id);
        return known == objectives.cend() || known->levels.testAnyFlags(levels);
    });
    return shared;
}

// Of two files with the same path the later one is written.
QJsonValue joined(const QJsonValue &before, const QJsonValue &after)
{
    QJsonArray files = before.toArray();
    const QJsonArray added = after.toArray();
    for (const QJsonValueConstRef file : added) {
        files.append(file);
    }
    return files;
}

QHash<QString, QString> writtenPlaces(const QJsonValue &value)
{
    QHash<QString, QString> places;
    for (const auto &[field, place] : variablesOf(value)) {
        places.insert(field, place);
    }
    return places;
}

FieldHistory historyOf(const Merged &program, const QJsonObject &variant)
{
    FieldHistory history = program.history;
    history.remove(u"id"_s);
    const QJsonArray parts = variant["x-parts"_L1].toArray();
    for (const QJsonValueConstRef part : parts) {
        const DocumentPart own{.source = part["x-source"_L1].toString(),
                               .pointer = part["x-pointer"_L1].toString(),
                               .id = part["id"_L1].toString(),
                               .json = part.toObject(),
                               .places = writtenPlaces(part["x-places"_L1])};
        history[u"id"_s].push_back(
            {.value = own.id, .origin = {.source = own.source, .pointer = own.pointer}});
        record(own, history);
    }
    return history;
}

Entry variantOf(const Merged &program,
                const QJsonObject &variant,
                const KnownObjectives &objectives)
{
    QJsonObject json = program.part.json;
    json.remove("variants"_L1);
    for (auto it = variant.begin(); it != variant.end(); ++it) {
        if (!isChange(it.key()) && !it.key().startsWith("x-"_L1)) {
            json[it.key()]
                = it.key() == "files"_L1 ? joined(json[it.key()], it.value()) : it.value();
        }
    }
    applyChanges(json, variant, {u"levels"_s});
    if (!variant.contains("objectives"_L1)) {
        json["objectives"_L1] = QJsonArray::fromStringList(sharedObjectives(
            stringsOf(json["objectives"_L1]), levelsOf(json["levels"_L1]), objectives));
    }
    applyChanges(json, variant, changeableFields());
    json["id"_L1] = program.part.id + u'/' + variant["id"_L1].toString();

    Activity activity = activityOf(json);
    activity.source = program.part.source;
    activity.offer = offerOf(variant["offer"_L1].toString());
    return {.activity = std::move(activity),
            .history = historyOf(program, variant),
            .ownName = variant.contains("name"_L1),
            .json = std::move(json)};
}
} // namespace

Origin Entry::originOf(const QString &key) const
{
    const auto given = history.constFind(history.contains(key) ? key : u"id"_s);
    return given == history.cend() ? Origin() : given->back().origin;
}

Origin Entry::originOf(const QString &key, const QString &item) const
{
    const std::vector<Given> all = history.value(key);
    const auto gives = [&item](const Given &given) {
        const QJsonValue list = given.value.isObject() ? given.value["add"_L1] : given.value;
        return list.toArray().contains(item);
    };
    const auto last = std::ranges::find_if(all | std::views::reverse, gives);
    return last == all.rend() ? originOf(key) : last->origin;
}

std::vector<DocumentPart> mergedById(const std::vector<DocumentPart> &parts)
{
    return merged(parts) | std::views::transform(&Merged::part)
        | std::ranges::to<std::vector<DocumentPart>>();
}

std::vector<Profile> mergedProfiles(const std::vector<DocumentPart> &parts,
                                    std::vector<Finding> &findings)
{
    std::vector<Profile> profiles;
    for (const DocumentPart &part : mergedById(parts)) {
        Profile profile = profileOf(part.json);
        if (profile.levels && !profile.names.empty()) {
            profiles.push_back(std::move(profile));
        } else {
            findings.push_back(
                {.problem
                 = {.source = part.source,
                    .place = part.pointer,
                    .reason = MergeText::tr("The profile “%1” has no name or no level; expected: "
                                            "\"name\" and \"levels\", here or in another document.")
                                  .arg(part.id)},
                 .skipped = true});
        }
    }
    sortProfiles(profiles);
    return profiles;
}

std::vector<Entry> mergedActivities(const Documents &documents,
                                    const KnownObjectives &objectives,
                                    std::vector<Finding> &findings)
{
    const Recipes recipes(documents.recipes);
    std::vector<Entry> entries;
    for (const Merged &program : merged(documents.activities)) {
        Entry entry{.activity = activityOf(program.part.json),
                    .history = program.history,
                    .ownName = false,
                    .json = program.part.json};
        entry.json.remove("variants"_L1);
        entry.activity.source = program.part.source;
        recipes.addTo(entry, stringsOf(program.part.json["recipes"_L1]), findings);
        entries.push_back(std::move(entry));

        const QJsonArray variants = program.part.json["variants"_L1].toArray();
        for (const QJsonValueConstRef variant : variants) {
            Entry made = variantOf(program, variant.toObject(), objectives);
            const QJsonValue own = variant["recipes"_L1];
            const QJsonValue used = own.isArray() ? own : program.part.json["recipes"_L1];
            recipes.addTo(made, stringsOf(used), findings);
            entries.push_back(std::move(made));
        }
    }
    return entries;
}

} // namespace PrimTux
