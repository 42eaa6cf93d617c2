// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/caselevels.h"

#include "catalogue/sources/caseformat.h"
#include "core/level.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qsizetype longestLevel = 60;

QStringList levelsOfItem(const QJsonObject &item)
{
    const QJsonValue level = item["educationLevel"_L1];
    QStringList levels;
    const QStringList texts
        = caseTexts(level.isUndefined() || level.isNull() ? item["educationalLevel"_L1] : level);
    for (const QString &text : texts) {
        for (const QString &part : text.split(u',')) { // "K,01,02" is seen too
            const QString one = part.trimmed().first(std::min(part.trimmed().size(), longestLevel));
            if (!one.isEmpty() && !levels.contains(one)) {
                levels << one;
            }
        }
    }
    return levels;
}

/** Whether "PS" is the petite section; elsewhere it is the CEDS code of what follows school. */
bool speaksFrench(const CasePackage &package, const QStringList &ids)
{
    return caseLanguage(package.document["language"_L1]).startsWith("fr"_L1)
        || std::ranges::any_of(ids,
                               [](const QString &id) { return id != "PS"_L1 && levelFromId(id); });
}

QJsonObject entryOf(const QString &id, const QString &language, const std::optional<Ages> &ages)
{
    QJsonObject entry{{u"id"_s, id}, {u"label"_s, QJsonObject{{language, id}}}};
    if (ages) {
        entry[u"age"_s] = QJsonArray{ages->from, ages->to};
    }
    return entry;
}

/** Levels for items that have none: of those below, else of the one above. */
void inherit(const std::vector<CaseItem> &items, const QStringList &order, CaseLevels &levels)
{
    QHash<QString, QStringList> below;
    for (const CaseItem &item : items | std::views::reverse) {
        QStringList &own = levels.ofItem[item.key];
        if (own.isEmpty()) {
            own = below.value(item.key);
            std::ranges::sort(own, {}, [&order](const QString &id) { return order.indexOf(id); });
        }
        QStringList &above = below[item.parent];
        above += own;
        above.removeDuplicates();
    }
    for (const CaseItem &item : items) {
        if (levels.ofItem[item.key].isEmpty()) {
            levels.ofItem[item.key] = levels.ofItem.value(item.parent);
        }
    }
}
} // namespace

CaseLevels caseLevelsOf(const CasePackage &package, const QJsonArray &told, const Grades &grades)
{
    CaseLevels levels;
    QStringList ids;
    for (const CaseItem &item : package.items) {
        levels.ofItem.insert(item.key, levelsOfItem(item.json));
        ids += levels.ofItem[item.key];
    }
    ids.removeDuplicates();

    const bool french = speaksFrench(package, ids);
    const QString language = caseLanguage(package.document["language"_L1]);
    std::vector<QJsonObject> entries;
    for (const QJsonValueConstRef entry : told) {
        entries.push_back(entry.toObject());
    }
    for (const QString &id : std::as_const(ids)) {
        const bool isTold = std::ranges::contains(
            entries, id, [](const QJsonObject &entry) { return entry["id"_L1].toString(); });
        const bool isOurs = levelFromId(id) && (french || id != "PS"_L1);
        if (isTold || isOurs) {
            continue;
        }
        const auto ages = grades.agesOf(id);
        entries.push_back(entryOf(id, language, ages));
        if (!ages) {
            levels.unknown << id;
        }
    }
    std::ranges::stable_sort(entries, {}, [](const QJsonObject &entry) {
        return entry["age"_L1][0].toInt(100); // unknown ones last
    });
    QStringList order = idsOf(Levels::fromInt(0xFF));
    for (const QJsonObject &entry : entries) {
        levels.entries.append(entry);
        order << entry["id"_L1].toString();
    }
    inherit(package.items, order, levels);
    return levels;
}

} // namespace PrimTux
