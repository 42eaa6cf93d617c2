// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/ownwords.h"

#include "core/level.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qsizetype mostObjectives = 50;

/** Texts by language: {"fr": "Compter"}. */
void checkTexts(Members &words, const QString &key)
{
    if (!words.has(key)) {
        return;
    }
    Members texts = words.object(key);
    const QStringList languages = texts.object().keys();
    for (const QString &language : languages) {
        [[maybe_unused]] const QString text = texts.line(language, longestName);
    }
    words.take(texts.problem());
}

void checkLevels(Members &words)
{
    if (words.has(u"levels"_s)) {
        QStringList known;
        std::ranges::transform(
            allLevels, std::back_inserter(known), [](Level level) { return idOf(level); });
        [[maybe_unused]] const QStringList levels = words.someOf(u"levels"_s, known);
    }
}

void checkFlag(Members &words, const QString &key)
{
    if (words.has(key)) {
        [[maybe_unused]] const bool flag = words.flag(key);
    }
}
} // namespace

void checkOwnActivity(Members &words)
{
    [[maybe_unused]] const QString id = words.id(u"id"_s, IdKind::Activity);
    checkTexts(words, u"name"_s);
    checkLevels(words);
    if (words.has(u"objectives"_s)) {
        [[maybe_unused]] const QStringList objectives
            = words.ids(u"objectives"_s, IdKind::Setting, mostObjectives);
    }
    checkFlag(words, u"hidden"_s);
}

void checkOwnProfile(Members &words)
{
    [[maybe_unused]] const QString id = words.id(u"id"_s, IdKind::Profile);
    checkTexts(words, u"name"_s);
    checkTexts(words, u"hint"_s);
    checkLevels(words);
    checkFlag(words, u"enabled"_s);
    if (words.has(u"character"_s)) {
        [[maybe_unused]] const QString character
            = words.choice(u"character"_s, {u"mini"_s, u"super"_s, u"maxi"_s});
    }
    if (words.has(u"selection"_s)) {
        [[maybe_unused]] const QStringList selection
            = words.ids(u"selection"_s, IdKind::Activity, mostActivities);
    }
}

} // namespace PrimTux
