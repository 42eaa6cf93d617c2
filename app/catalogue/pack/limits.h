// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <cstddef>

namespace PrimTux
{

// What a pack may hold at most. Sizes are in bytes.
inline constexpr qsizetype mostPackEntries = 20'000; // files and folders
inline constexpr qint64 largestPackFile = 512LL * 1024 * 1024; // unpacked
inline constexpr qint64 largestPack = 2048LL * 1024 * 1024; // unpacked, in all
inline constexpr qint64 largestPackRatio = 200; // unpacked to packed…
inline constexpr qint64 freeOfRatio = 16LL * 1024 * 1024; // …of what is larger than this
inline constexpr qsizetype longestPackPath = 240; // in UTF-8
inline constexpr qsizetype deepestPackPath = 16;
inline constexpr qint64 largestManifest = 64LL * 1024;
inline constexpr qint64 largestPackDocument = 4LL * 1024 * 1024;
inline constexpr qsizetype mostDocumentValues = 50'000; // of JSON, in one document
inline constexpr std::size_t mostToldProblems = 100; // of one pack
inline constexpr int largestPackPicture = 4096; // pixels, the longer side
inline constexpr qint64 largestDrawing = 4LL * 1024 * 1024; // an SVG file

} // namespace PrimTux
