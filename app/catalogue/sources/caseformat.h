// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace PrimTux
{

/** Limits of a package of another system; the largest published ones have some thousand items. */
inline constexpr qsizetype mostCaseItems = 20'000;
inline constexpr qsizetype mostCaseAssociations = 100'000;
inline constexpr int deepestCaseItem = 30;

/** The key of our own facts in "extensions" of CASE objects. */
inline constexpr QLatin1StringView caseExtension("fr.primtux.menu");
/** The key of a framework document's part that holds what only CASE knows. */
inline constexpr QLatin1StringView caseKept("x-case");

/** The identifier of what is called @p name in our frameworks: a UUID of version 5 (RFC 9562). */
[[nodiscard]] QString caseIdentifier(const QString &name);
/** The URI of a framework, or of something in it: "tag:primtux.fr,2026:menu/frameworks/fr". */
[[nodiscard]] QString caseUri(const QString &framework, const QString &part = {});

/** Whether @p json is a CASE package: {"CFPackage": …} or bare. */
[[nodiscard]] bool isCase(const QJsonObject &json);

/** Sets @p key of @p object, unless @p value is absent or holds nothing. */
void putCase(QJsonObject &object, const QString &key, const QJsonValue &value);

/** Tolerant: null counts as absent, a number as its text; line breaks become spaces. */
[[nodiscard]] QString caseText(const QJsonValue &value);
/** A list of texts, or one text; empty ones are left out. */
[[nodiscard]] QStringList caseTexts(const QJsonValue &value);
/** An identifier as it is compared: a UUID in lower case without braces, else as it is. */
[[nodiscard]] QString caseKey(const QString &identifier);
/** A day, of a date or a date and time; empty if it is none. */
[[nodiscard]] QString caseDate(const QJsonValue &value);
/** A language as BCP 47 in our form, of "en_US", "eng", "FR"; "und" if it is not told. */
[[nodiscard]] QString caseLanguage(const QJsonValue &value);

} // namespace PrimTux
