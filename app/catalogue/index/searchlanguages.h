// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/objective.h"

#include <QSet>

namespace PrimTux
{

/** The languages in which there are frameworks, and English: searches find texts in these. */
class SearchLanguages
{
public:
    explicit SearchLanguages(const std::vector<Framework> &frameworks);

    /** The texts of @p texts in these languages, or all if there is none. */
    [[nodiscard]] QStringList in(const TextMap &texts) const;

private:
    QSet<QString> m_languages{QStringLiteral("en")}; // without their regions
};

} // namespace PrimTux
