// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/text.h"

#include <QHash>

#include <expected>

namespace PrimTux
{

/** No metainfo file is read that is larger, in bytes. */
inline constexpr qint64 largestMetainfo = 4L * 1024 * 1024;

/** What a metainfo file says in all its languages; what has none is English. */
struct MetainfoTexts {
    TextMap summaries;
    TextMap descriptions; // the first sentence
    QHash<QString, TextMap> captions; // by the address of the picture

    friend bool operator==(const MetainfoTexts &, const MetainfoTexts &) = default;
};

/**
 * The texts of a metainfo file (AppStream 1.0, "Upstream Metadata"). (AppStreamQt gives one
 * language only.) Errors: not XML, a document type declaration, more than any real file has; with
 * the line.
 */
[[nodiscard]] std::expected<MetainfoTexts, Problem> metainfoTexts(const QString &xml,
                                                                  const QString &source);

} // namespace PrimTux
