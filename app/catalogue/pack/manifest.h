// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/text.h"

#include <expected>
#include <vector>

namespace PrimTux
{

/** What the file pack.json says of its pack. */
struct PackManifest {
    QString id;
    QString version;
    TextMap titles;
    TextMap descriptions;
    QString license; // SPDX
    QStringList authors;
    QString homepage;
    QString framework;

    friend bool operator==(const PackManifest &, const PackManifest &) = default;
};

inline constexpr QLatin1StringView manifestName("pack.json");

/** Reads the manifest (format 1) in @p folder. Errors: all that is wrong, in the file that is
 * there. */
[[nodiscard]] std::expected<PackManifest, std::vector<Problem>> readManifest(const QString &folder);

} // namespace PrimTux
