// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/members.h"

namespace PrimTux
{

/** What a classroom adds itself has ids that begin so: "classe:la-ferme". */
inline constexpr QLatin1StringView ownIdPrefix{"classe:"};

/** The longer side of a picture of the classroom's own, in pixels, and its size as PNG, in bytes.
 */
inline constexpr int largestOwnPicture = 512;
inline constexpr qsizetype mostBytesOfPicture = 150'000;

/** The largest document that a classroom keeps, in bytes. */
inline constexpr qint64 largestOwnDocument = 50L * 1024 * 1024;

/** The endings of files that a classroom may keep as documents: what viewers can show. */
[[nodiscard]] const QStringList &documentEndings();

/** Where, beside a classroom's catalogue document, its pictures and documents lie. */
[[nodiscard]] QString ownPicturePath(const QString &name);
[[nodiscard]] QString ownDocumentPath(const QString &name);

/** The names of such files say what is in them: 32 digits of SHA-256 (hexadecimal), and the ending.
 */
[[nodiscard]] QString ownFileName(const QByteArray &sha256, const QString &ending);
[[nodiscard]] bool isOwnDocument(const QString &name);
[[nodiscard]] bool isOwnPicture(const QString &name);

/** Whether @p png is a PNG picture within the limits, by its head. */
[[nodiscard]] bool fitsAsOwnPicture(const QByteArray &png);

/** Whether @p address is that of a page on the network, without a name or password in it. */
[[nodiscard]] bool isPageAddress(const QString &address);

/**
 * What a teacher says of an activity: name, levels, objectives, whether it is shown, keywords,
 * domain, picture (PNG in Base64); and whole pages and documents of her own. Never how something is
 * started: words come from an account without rights.
 */
void checkOwnActivity(Members &words);

/** The same as the catalogue document of a classroom says it: with the picture in a file, and words
 * on variants in those on their program. */
void checkActivityOfClassroom(Members &words);

} // namespace PrimTux
