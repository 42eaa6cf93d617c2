// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace PrimTux
{

/** Files by their paths. */
using Files = std::map<QString, QByteArray>;

/** A small right pack: a web activity with its page and icon, and a document. */
[[nodiscard]] Files smallPack(const QByteArray &id = "syllables", const QByteArray &version = "1");
[[nodiscard]] QByteArray manifestOf(const QByteArray &id, const QByteArray &version);
/** A picture of so many pixels, as PNG. */
[[nodiscard]] QByteArray pngOf(int width, int height);
/** The header of a PNG that claims to be so large. */
[[nodiscard]] QByteArray hollowPng(quint32 width, quint32 height);

void writeFiles(const QString &folder, const Files &files);
void writeBytes(const QString &path, const QByteArray &bytes);
/** All that lies in @p folder, hidden things too, by name. */
[[nodiscard]] QStringList filesIn(const QString &folder);
[[nodiscard]] QByteArray bytesOf(const QString &path);

/** An entry of an archive, right or wrong as the test wants it. */
struct Member {
    QByteArray name;
    QByteArray content;
    char type = '0'; // of tar
    QByteArray link; // its target
    std::optional<qint64> size; // that the header tells
    quint32 mode = 0100644; // of zip
};

[[nodiscard]] std::vector<Member> membersOf(const Files &files);
/** @p members as tar, with its end. */
[[nodiscard]] QByteArray tarOf(const std::vector<Member> &members);
/** @p members as zip, stored. */
[[nodiscard]] QByteArray zipOf(const std::vector<Member> &members);
[[nodiscard]] QByteArray xzOf(const QByteArray &bytes);
[[nodiscard]] QByteArray zstdOf(const QByteArray &bytes);
/** @p bytes and so many zeros after them, as zstd (RFC 8878) in four bytes for 128 kB of zeros. */
[[nodiscard]] QByteArray zstdBomb(const QByteArray &bytes, qint64 zeros);

} // namespace PrimTux
