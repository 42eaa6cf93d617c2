// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ownwords.h"

#include "core/level.h"
#include "core/profile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct OwnWordsText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Members)
};

constexpr std::array layouts{1, 2, 3};
constexpr int lastPosition = 1000;

void checkChoice(Members &words, const QString &key, const QStringList &choices)
{
    if (words.has(key)) {
        [[maybe_unused]] const QString choice = words.choice(key, choices);
    }
}

void checkNumber(Members &words, const QString &key, std::span<const int> choices)
{
    if (words.has(key)) {
        [[maybe_unused]] const int number = words.oneOf(key, choices);
    }
}
} // namespace

void checkOwnTexts(Members &words, const QString &key)
{
    if (!words.has(key)) {
        return;
    }
    // As the schema of catalogues says: else the index would leave all of these words out.
    static const QRegularExpression code(u"\\A[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?\\z"_s);
    Members texts = words.object(key);
    const QStringList languages = texts.object().keys();
    if (languages.isEmpty()) {
        words.refuse(key, OwnWordsText::tr(R"(A text is missing, as {"fr": "Les renards"}.)"));
    }
    for (const QString &language : languages) {
        if (texts.line(language, longestName).trimmed().isEmpty()) {
            texts.refuse(language, OwnWordsText::tr("The text is empty."));
        }
        if (!code.match(language).hasMatch()) {
            texts.refuse(language,
                         OwnWordsText::tr("“%1” is no language, as “fr” is.").arg(language));
        }
    }
    words.take(texts.problem());
}

void checkOwnLevels(Members &words)
{
    if (words.has(u"levels"_s)) {
        QStringList known;
        std::ranges::transform(
            allLevels, std::back_inserter(known), [](Level level) { return idOf(level); });
        if (words.someOf(u"levels"_s, known).isEmpty()) {
            words.refuse(u"levels"_s, OwnWordsText::tr("No level is named."));
        }
    }
}

void checkOwnFlag(Members &words, const QString &key)
{
    if (words.has(key)) {
        [[maybe_unused]] const bool flag = words.flag(key);
    }
}

void checkOwnProfile(Members &words)
{
    [[maybe_unused]] const QString id = words.id(u"id"_s, IdKind::Profile);
    checkOwnTexts(words, u"name"_s);
    checkOwnTexts(words, u"hint"_s);
    checkOwnLevels(words);
    checkOwnFlag(words, u"enabled"_s);
    checkChoice(words, u"character"_s, {u"mini"_s, u"super"_s, u"maxi"_s});
    checkChoice(words, u"picture"_s, profilePictures());
    checkChoice(words, u"font"_s, profileFonts());
    checkChoice(words, u"letters"_s, {u"as-written"_s, u"capitals"_s});
    checkChoice(words, u"voice"_s, allVoiceIds());
    checkChoice(words, u"contrast"_s, {u"normal"_s, u"high"_s});
    checkNumber(words, u"layout"_s, layouts);
    checkNumber(words, u"textSize"_s, textSizes);
    if (words.has(u"position"_s)) {
        [[maybe_unused]] const int position = words.whole(u"position"_s, 1, lastPosition);
    }
    if (words.has(u"framework"_s)) {
        [[maybe_unused]] const QString framework = words.id(u"framework"_s, IdKind::Framework);
    }
    if (words.has(u"selection"_s)) {
        [[maybe_unused]] const QStringList selection
            = words.ids(u"selection"_s, IdKind::Activity, mostActivities);
    }
}

} // namespace PrimTux
