// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/pack/packcheck.h"

#include <optional>

namespace PrimTux
{

/** What an installation did. */
struct PackInstallation {
    PackManifest manifest;
    qsizetype activities = 0;
    std::optional<QString> before; // version that was there
};

/**
 * The folder of packs that an administrator installs. Each change is whole or not at all, even when
 * the process is killed: a pack is unpacked and checked in a hidden folder beside its place, made
 * safe on the disk, and takes its place in one step. One change at a time.
 */
class PackStore
{
public:
    explicit PackStore(QString folder);

    [[nodiscard]] PackResult<PackInstallation> install(const QString &archive,
                                                       const PackProgress &progress = {}) const;
    /** Whether there was one of this @p id. */
    [[nodiscard]] PackResult<bool> remove(const QString &id) const;

private:
    [[nodiscard]] PackResult<void> prepare() const;
    void clearLeftovers() const;
    [[nodiscard]] PackResult<void> putInPlace(const QString &made, const QString &place) const;

    QString m_folder;
};

} // namespace PrimTux
