// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/content.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

IndexContent repeated(IndexContent content, int count)
{
    const std::vector<Activity> originals = content.activities;
    const auto wanted = static_cast<std::size_t>(count);
    content.activities.reserve(wanted);
    if (originals.empty() || wanted <= originals.size()) {
        content.activities.resize(std::min(wanted, originals.size()));
        return content;
    }
    for (int round = 1; content.activities.size() < wanted; ++round) {
        for (const Activity &original : originals) {
            if (content.activities.size() == wanted) {
                break;
            }
            Activity copy = original;
            const QString program = original.id.section(u'/', 0, 0);
            copy.id = u"%1-%2%3"_s.arg(program).arg(round).arg(original.id.sliced(program.size()));
            content.pictureOf.insert(copy.id, content.pictureOf.value(original.id));
            content.activities.push_back(std::move(copy));
        }
    }
    return content;
}

} // namespace PrimTux
