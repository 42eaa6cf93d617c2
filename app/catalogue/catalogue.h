// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/activity.h"
#include "core/error.h"
#include "core/profile.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace PrimTux
{

/** What a child sees of an activity. */
struct Tile {
    QString id;
    QString name;
    QString summary;
    Domain domain = Domain::Games;
    QString picture; // key for Catalogue::picture(); empty: the domain's pictogram stands for it

    friend bool operator==(const Tile &, const Tile &) = default;
};

/** Some tiles of a longer list, in its fixed order. */
struct TilePage {
    std::vector<Tile> tiles;
    int total = 0;
};

/**
 * The compiled index, read only: what the menu starts from. Opens no other file. Everything that is
 * said to children's screens holds only what is installed, meant for children and not hidden. To be
 * used from the thread that opened it; another thread opens its own.
 */
class Catalogue
{
public:
    /** Opens the index at @p path. Errors: no such file, not an index, made by a newer version. */
    [[nodiscard]] static Result<Catalogue> open(const QString &path, const QStringList &languages);

    Catalogue(Catalogue &&) noexcept;
    Catalogue &operator=(Catalogue &&) noexcept;
    ~Catalogue();

    /** Takes the activities of these ids, and no others, out of domains() and page(). */
    void hide(const QSet<QString> &activityIds);

    /** The enabled profiles, in their order. */
    [[nodiscard]] std::vector<Profile> profiles() const;
    /** The same with those that are hidden. */
    [[nodiscard]] std::vector<Profile> everyProfile() const;
    /** The domains that hold something for @p levels, in the order of allDomains. */
    [[nodiscard]] std::vector<Domain> domains(Levels levels) const;
    /** At most @p limit tiles of @p domain (of all domains without one) from @p offset on. */
    [[nodiscard]] TilePage
    page(Levels levels, std::optional<Domain> domain, int offset, int limit) const;
    /** As domains() and page() for the levels of @p profile; if it names its activities, of those
     * that are there, in their order. */
    [[nodiscard]] std::vector<Domain> domains(const Profile &profile) const;
    [[nodiscard]] TilePage
    page(const Profile &profile, std::optional<Domain> domain, int offset, int limit) const;
    /** What a child of @p levels may start beside another activity. */
    [[nodiscard]] std::vector<Tile> helpers(Levels levels) const;
    /** The tile of an activity a child may start; empty if there is none of this id. */
    [[nodiscard]] std::optional<Tile> tile(const QString &activityId) const;
    /** The tile of any installed activity, as a teacher may choose it for children. */
    [[nodiscard]] std::optional<Tile> installedTile(const QString &activityId) const;
    /** How to start an activity that is installed; empty if there is none of this id. */
    [[nodiscard]] std::optional<Launch> launch(const QString &activityId) const;
    /** Gives back what was kept of the file in memory; it is read again when it is needed. */
    void giveMemoryBack() const;
    /** A picture as PNG, transparent margins trimmed; empty if there is none of this key. */
    [[nodiscard]] QByteArray picture(const QString &key) const;

private:
    class Private;
    explicit Catalogue(std::unique_ptr<Private> own);

    std::unique_ptr<Private> m_d;
};

} // namespace PrimTux
