// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/ages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
void removeLevelsBelow(int age, Entry &entry)
{
    Levels tooYoung;
    for (const Level level : allLevels) {
        tooYoung.setFlag(level, entry.activity.levels.testFlag(level) && ageOf(level) < age);
    }
    if (!tooYoung) {
        return;
    }
    entry.activity.levels &= ~tooYoung;
    entry.history[u"levels"_s].push_back(
        {.value = QJsonObject{{u"remove"_s, QJsonArray::fromStringList(idsOf(tooYoung))}},
         .origin = entry.originOf(u"minimumAge"_s)});
    entry.json[u"levels"_s] = QJsonArray::fromStringList(idsOf(entry.activity.levels));
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

void keepFromTooYoung(std::vector<Entry> &entries)
{
    for (Entry &entry : entries) {
        removeLevelsBelow(entry.activity.minimumAge, entry);
        if (entry.activity.forChildren && !entry.activity.levels) {
            keepForTeachers(entry);
        }
    }
}

} // namespace PrimTux
