// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace PrimTux
{

/** Where a teacher takes files from, or puts them: a USB stick, a folder of hers. */
struct FilePlace {
    QString folder;
    QString name; // as she knows it
    bool removable = false;
    bool writable = true;

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

/** What is plugged in here now, then the user's own folders for documents and downloads. */
[[nodiscard]] std::vector<FilePlace> filePlacesOfThisPc();

/** A file of the kind that is looked for. */
struct FoundFile {
    QString path;
    QString name; // without its suffix
    QString place; // the name of its place, and of its folder there
    QDateTime changed;

    friend bool operator==(const FoundFile &, const FoundFile &) = default;
};

/** The files of these @p suffixes ("ptxlesson") in @p places and the folders right in them, the
 * newest first; at most a hundred. */
[[nodiscard]] std::vector<FoundFile> filesIn(const std::vector<FilePlace> &places,
                                             const QStringList &suffixes);

/** A name for a file of this @p title that every file system of a stick takes. */
[[nodiscard]] QString fileNameFor(const QString &title, const QString &suffix);
/** The path of a file of this @p name in @p folder that is not there yet: "Compter (2).pdf". */
[[nodiscard]] QString freePathIn(const QString &folder, const QString &name);

/** Writes a file that is whole on the disk or stick when this returns. Errors: it cannot be
 * written.
 */
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &content);

} // namespace PrimTux
