// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace PrimTux
{

/** The same text in several languages: BCP 47 language code ("fr", "pt-BR") to text. */
using TextMap = std::map<QString, QString>;

/** The text in the first of @p languages that has one, else English, else any; empty if there is
 * none. */
[[nodiscard]] QString textFor(const TextMap &texts, const QStringList &languages);

/** The languages to try for a locale name, best first: "pt_BR.UTF-8" gives "pt-BR", "pt". */
[[nodiscard]] QStringList languagesOf(QStringView localeName);

/**
 * @p text as it is searched: lower case, without accents, ligatures taken apart (œ, æ, ß),
 * punctuation as single spaces.
 */
[[nodiscard]] QString folded(QStringView text);

} // namespace PrimTux
