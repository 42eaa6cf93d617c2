// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/ages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
void removeLevels(Levels tooYoung, const Origin &because, Entry &entry)
{
    if (!tooYoung) {
        return;
    }
    entry.activity.levels &= ~tooYoung;
    entry.history[u"levels"_s].push_back(
        {.value = QJsonObject{{u"remove"_s, QJsonArray::fromStringList(idsOf(tooYoung))}},
         .origin = because});
    entry.json[u"levels"_s] = QJsonArray::fromStringList(idsOf(entry.activity.levels));
}

[[nodiscard]] Levels levelsBelow(int age, const Entry &entry)
{
    Levels below;
    for (const Level level : allLevels) {
        below.setFlag(level, entry.activity.levels.testFlag(level) && ageOf(level) < age);
    }
    return below;
}

void keepCodeFromTooYoung(Entry &entry, const QString &classroom)
{
    const QString runsCode = u"run-code"_s;
    if (!entry.activity.hazards.contains(runsCode)) {
        return;
    }
    Levels tooYoung = levelsBelow(ageOf(Level::CE2), entry);
    for (const Level level : allLevels) {
        if (entry.originOf(u"levels"_s, idOf(level)).source == classroom) {
            tooYoung.setFlag(level, false);
        }
    }
    removeLevels(tooYoung, entry.originOf(u"hazards"_s, runsCode), entry);
}

void keepForTeachers(Entry &entry)
{
    const QString teachers = u"teachers"_s;
    entry.activity.forChildren = false;
    entry.activity.forTeachers = true;
    entry.history[u"audience"_s].push_back(
        {.value = teachers,
         .origin = entry.originOf(entry.history.contains(u"levels"_s) ? u"levels"_s : u"id"_s)});
    entry.json[u"audience"_s] = teachers;
}
} // namespace

void keepFromTooYoung(std::vector<Entry> &entries, const QString &classroom)
{
    for (Entry &entry : entries) {
        keepCodeFromTooYoung(entry, classroom);
        removeLevels(
            levelsBelow(entry.activity.minimumAge, entry), entry.originOf(u"minimumAge"_s), entry);
        if (entry.activity.forChildren && !entry.activity.levels) {
            keepForTeachers(entry);
        }
    }
}

} // namespace PrimTux
