// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/searchlanguages.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QString withoutRegion(const QString &language)
{
    return language.section(u'-', 0, 0);
}
} // namespace

SearchLanguages::SearchLanguages(const std::vector<Framework> &frameworks)
{
    for (const Objective &objective :
         frameworks | std::views::transform(&Framework::objectives) | std::views::join) {
        for (const auto &[language, label] : objective.labels) {
            m_languages.insert(withoutRegion(language));
        }
    }
}

QStringList SearchLanguages::in(const TextMap &texts) const
{
    QStringList some;
    QStringList all;
    for (const auto &[language, text] : texts) {
        all << text;
        if (m_languages.contains(withoutRegion(language))) {
            some << text;
        }
    }
    return some.isEmpty() ? all : some;
}

} // namespace PrimTux
