// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/content.h"

#include "core/words.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QStringList wordsOf(const std::vector<Framework> &frameworks)
{
    QStringList words;
    for (const Objective &objective :
         frameworks | std::views::transform(&Framework::objectives) | std::views::join) {
        for (const auto &[language, label] : objective.labels) {
            words += wordsIn(label);
        }
    }
    words.removeDuplicates();
    return words;
}
} // namespace

IndexContent repeated(IndexContent content, int count)
{
    const std::vector<Activity> originals = content.activities;
    const auto wanted = static_cast<std::size_t>(count);
    content.activities.reserve(wanted);
    if (originals.empty() || wanted <= originals.size()) {
        content.activities.resize(std::min(wanted, originals.size()));
        return content;
    }
    const QStringList words = wordsOf(content.frameworks);
    for (int round = 1; content.activities.size() < wanted; ++round) {
        for (const Activity &original : originals) {
            if (content.activities.size() == wanted) {
                break;
            }
            Activity copy = original;
            const QString program = original.id.section(u'/', 0, 0);
            copy.id = u"%1-%2%3"_s.arg(program).arg(round).arg(original.id.sliced(program.size()));
            for (auto &[language, name] : copy.names) {
                if (!words.isEmpty()) {
                    const auto made = static_cast<qsizetype>(content.activities.size());
                    name += u' ' + words[made % words.size()];
                }
            }
            content.pictureOf.insert(copy.id, content.pictureOf.value(original.id));
            content.activities.push_back(std::move(copy));
        }
    }
    return content;
}

} // namespace PrimTux
