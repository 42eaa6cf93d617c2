// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/taggedentries.h"

#include "catalogue/sources/desktopcategories.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/entryowners.h"
#include "catalogue/sources/jsonvalues.h"
#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct TagText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::TaggedEntries)
};

const QString &frameworkKey()
{
    static const QString key = u"X-PrimTux-Framework"_s;
    return key;
}

/** By key the field of a document that it stands for. */
const std::map<QString, QString> &fieldOfKey()
{
    static const std::map<QString, QString> fields{{u"X-PrimTux-Levels"_s, u"levels"_s},
                                                   {u"X-PrimTux-Needs"_s, u"needs"_s},
                                                   {u"X-PrimTux-Objectives"_s, u"objectives"_s}};
    return fields;
}

QString keyOfField(const QString &field)
{
    return "X-PrimTux-"_L1 + field.first(1).toUpper() + field.sliced(1);
}

Finding
findingAt(const DesktopEntry &entry, const QString &key, const QString &reason, bool skipped)
{
    return {.problem = {.source = entry.path, .place = key, .reason = reason}, .skipped = skipped};
}

void checkKeys(const DesktopEntry &entry,
               const QStringList &frameworks,
               std::vector<Finding> &findings)
{
    QStringList known{frameworkKey()};
    for (const auto &[key, field] : fieldOfKey()) {
        known << key;
    }
    for (const auto &[key, values] : entry.tags) {
        if (!known.contains(key)) {
            findings.push_back(findingAt(entry,
                                         key,
                                         TagText::tr("This key is not known; one of these was "
                                                     "expected: %1.")
                                             .arg(known.join(", "_L1)),
                                         true));
        } else if (key == frameworkKey() && !frameworks.contains(values.value(0))) {
            findings.push_back(findingAt(entry,
                                         key,
                                         TagText::tr("There is no framework “%1”; one of these was "
                                                     "expected: %2.")
                                             .arg(values.value(0), frameworks.join(", "_L1)),
                                         false));
        }
    }
}

/** What the schema of documents leaves of the tags of @p entry, by field. */
QJsonObject
rightFields(const DesktopEntry &entry, const DocumentSchema &schema, std::vector<Finding> &findings)
{
    QJsonObject fields;
    for (const auto &[key, field] : fieldOfKey()) {
        const auto tag = entry.tags.find(key);
        QStringList values = tag == entry.tags.end() ? QStringList() : tag->second;
        values.removeDuplicates();
        if (!values.isEmpty()) {
            fields[field] = QJsonArray::fromStringList(values);
        }
    }
    QJsonObject activity = fields;
    activity[u"id"_s] = u"tagged"_s;
    const QJsonObject document{{u"format"_s, 1}, {u"activities"_s, QJsonArray{activity}}};
    for (const Problem &problem : schema.problemsOf(document, entry.path)) {
        const QStringList place = keysOf(problem.place); // activities, 0, field, item
        if (place.size() < 4) {
            continue;
        }
        const QJsonValue wrong = activity[place[2]].toArray()[place[3].toLongLong()];
        QStringList rest = stringsOf(fields[place[2]]);
        rest.removeAll(wrong.toString());
        fields[place[2]] = QJsonArray::fromStringList(rest);
        findings.push_back(findingAt(entry, keyOfField(place[2]), problem.reason, true));
    }
    for (const auto &[key, field] : fieldOfKey()) {
        if (fields[field].toArray().isEmpty()) {
            fields.remove(field);
        }
    }
    return fields;
}

QHash<QString, QString> keysOfFields(const QJsonObject &fields)
{
    QHash<QString, QString> places;
    for (const QString &field : fields.keys()) {
        places.insert(field, keyOfField(field));
    }
    return places;
}

/** More words about an activity that documents have. */
DocumentPart moreWords(const DesktopEntry &entry, QJsonObject fields, const EntryOwner &owner)
{
    QHash<QString, QString> places = keysOfFields(fields);
    const QString first = keyOfField(fields.constBegin().key());
    DocumentPart part{.source = entry.path,
                      .pointer = first,
                      .id = owner.activity,
                      .json = {{u"id"_s, owner.activity}}};
    if (owner.variant.isEmpty()) {
        fields[u"id"_s] = owner.activity;
        part.json = fields;
        part.places = std::move(places);
        return part;
    }
    QJsonObject written;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        written[place.key()] = place.value();
    }
    fields[u"id"_s] = owner.variant;
    fields[u"x-source"_s] = entry.path;
    fields[u"x-pointer"_s] = first;
    fields[u"x-places"_s] = written;
    part.json[u"variants"_s] = QJsonArray{fields};
    return part;
}

DocumentPart newActivity(const DesktopEntry &entry, QJsonObject fields, const QString &id)
{
    DocumentPart part{.source = entry.path,
                      .pointer = keyOfField(fields.constBegin().key()),
                      .id = id,
                      .json = {},
                      .places = keysOfFields(fields)};
    if (!fields.contains("objectives"_L1)) { // which say where it is found
        fields[u"domain"_s] = idOf(guessedDomain(entry.categories));
        part.places.insert(u"domain"_s, u"Categories"_s);
    }
    fields[u"category"_s] = guessedCategory(entry.categories);
    part.places.insert(u"category"_s, u"Categories"_s);
    fields[u"desktop"_s] = QJsonArray{entry.id};
    part.places.insert(u"desktop"_s, part.pointer);
    fields[u"id"_s] = id;
    part.json = fields;
    return part;
}
} // namespace

SoftwareParts taggedEntries(const std::vector<DesktopEntry> &entries,
                            const DocumentSchema &schema,
                            const QStringList &frameworks,
                            EntryOwners &owners)
{
    SoftwareParts software;
    for (const DesktopEntry &entry : entries) {
        if (entry.tags.empty()) {
            continue;
        }
        checkKeys(entry, frameworks, software.findings);
        const QJsonObject fields = rightFields(entry, schema, software.findings);
        if (fields.isEmpty()) {
            continue;
        }
        if (const auto owner = owners.find(entry)) {
            software.activities.push_back(moreWords(entry, fields, *owner));
        } else if (!entry.shown) {
            software.findings.push_back(
                findingAt(entry,
                          keyOfField(fields.constBegin().key()),
                          TagText::tr("The entry is tagged, but not to be shown in this menu "
                                      "(NoDisplay, OnlyShowIn, NotShowIn or Terminal) and no "
                                      "document names it; one of the two was expected."),
                          true));
        } else if (const auto id = owners.takeId(entry)) {
            software.activities.push_back(newActivity(entry, fields, *id));
        } else {
            software.findings.push_back(findingAt(
                entry,
                keyOfField(fields.constBegin().key()),
                TagText::tr("Another activity has the id “%1”; a file name of its own was "
                            "expected, or a document that names this one in \"desktop\".")
                    .arg(activityIdOf(entry.id)),
                true));
        }
    }
    return software;
}

} // namespace PrimTux
