// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/ownview.h"

#include "catalogue/sources/jsonvalues.h"
#include "core/domainname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr Levels levelsOfReaders = Level::CP | Level::CE1 | Level::CE2 | Level::CM1 | Level::CM2;

template<typename Shown>
void sayOf(Shown &shown, const QJsonObject &words, const QStringList &languages)
{
    ListedActivity &activity = shown.activity;
    const TextMap names = textsOf(words["name"_L1]);
    if (const QString name = textFor(names, languages); !name.isEmpty()) {
        activity.name = name;
    }
    if (words.contains("levels"_L1)) {
        activity.levels = levelsOf(words["levels"_L1]);
    }
    if (words.contains("objectives"_L1)) {
        activity.objectives = stringsOf(words["objectives"_L1]);
    }
    if (const auto domain = domainFromId(words["domain"_L1].toString())) {
        shown.domain = *domain;
    }
}
} // namespace

void sayOwn(ActivityRow &row, const QJsonObject &words, const QStringList &languages)
{
    sayOf(row, words, languages);
}

void sayOwn(ShownActivity &shown, const QJsonObject &words, const QStringList &languages)
{
    sayOf(shown, words, languages);
}

QString pictureOfWords(const QJsonObject &words)
{
    const QString png = words["picture"_L1].toString();
    return png.isEmpty() ? QString() : "data:image/png;base64,"_L1 + png;
}

QString languageOf(const TextMap &names, const QStringList &languages)
{
    const auto known = std::ranges::find_if(
        languages, [&names](const QString &language) { return names.contains(language); });
    if (known != languages.end()) {
        return *known;
    }
    return languages.isEmpty() ? u"fr"_s : languages.last();
}

Suggestion
suggestionFor(const ActivityRow &row, Levels levels, const std::vector<ObjectiveNode> &nodes)
{
    const Levels wanted = levels ? levels : levelsOfReaders;
    Suggestion suggestion{.levels = wanted, .objectives = {}, .text = {}};
    for (const ObjectiveNode &node : nodes) {
        if (node.parent.isEmpty() && node.domain == row.domain && (node.levels & wanted)) {
            suggestion.objectives << node.id;
        }
    }
    const ListedActivity &activity = row.activity;
    if (suggestion.objectives.isEmpty() || (activity.levels && !activity.objectives.isEmpty())
        || !activity.installed) {
        return {};
    }
    suggestion.text
        = u"%1 · %2"_s.arg(nameOf(row.domain, Wording::School), idsOf(wanted).join(u" · "_s));
    return suggestion;
}

} // namespace PrimTux
