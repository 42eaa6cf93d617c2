// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/finding.h"
#include "catalogue/index/facets.h"
#include "core/filter.h"
#include "core/launchplan.h"
#include "core/profile.h"

#include <QJsonObject>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace PrimTux
{

/** An activity as lists show it. */
struct ListedActivity {
    QString id;
    QString name;
    ActivityKind kind = ActivityKind::Program;
    Levels levels;
    QStringList objectives;
    bool installed = false;
    QString source;

    friend bool operator==(const ListedActivity &, const ListedActivity &) = default;
};

/** An activity as the rows of a teacher's list show it. */
struct ActivityRow {
    ListedActivity activity;
    QStringList needs;
    Domain domain = Domain::Games;
    QString picture; // as Tile::picture

    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

/** All that passes a filter, best first. */
struct FoundRows {
    std::vector<quint32> rows; // for IndexQuery::at(); of this index only
    QString meant; // see FoundActivities
};

/** How rows come one after the other. */
enum class RowOrder : quint8 {
    Best, // as IndexQuery::find()
    Name,
    Level, // the youngest first, what has none last; then by name
    Domain, // as children see them; then by name
};

/** A node of a framework as a tree shows it. */
struct ObjectiveNode {
    QString id;
    QString parent; // empty: none
    QString framework;
    QString label;
    Levels levels;
    std::optional<Domain> domain; // where a child finds what it tags

    friend bool operator==(const ObjectiveNode &, const ObjectiveNode &) = default;
};

/** All that the index says of one activity. */
struct ShownActivity {
    ListedActivity activity;
    TextMap names;
    TextMap summaries;
    TextMap spoken;
    QStringList needs;
    Domain domain = Domain::Games;
    QString picture;
    Launch launch;
    QJsonObject more; // package, category, desktop, hazards, quit, minimumAge, minutes, …
};

/** Activities that pass a filter, or a page of them. */
struct FoundActivities {
    std::vector<ListedActivity> activities; // from the filter's offset on, at most its limit
    int total = 0;
    QString meant; // nothing has the words of the search; these have those of this one
};

/** An objective that nothing on this PC serves. */
struct Gap {
    QString objective;
    QString label;
    QString above; // the label of its parent
};

/** What decides what children of a profile see. */
struct ShownProfile {
    Levels levels;
    bool namesActivities = false; // they see only these
};

/** The catalogue in numbers. */
struct Statistics {
    int activities = 0;
    int installed = 0;
    int objectives = 0;
    int toBeTagged = 0;
    std::map<QString, int> byKind;
    std::map<QString, int> byLevel;
    std::vector<Problem> skipped;
};

/**
 * What teachers and command lines ask of the index; read only. What filters and counts look at is
 * read into memory at the first question that needs it. To be used from the thread that opened it.
 */
class IndexQuery
{
public:
    /** Errors: as those of Catalogue::open(). */
    [[nodiscard]] static Result<IndexQuery> open(const QString &path, const QStringList &languages);

    IndexQuery(IndexQuery &&) noexcept;
    IndexQuery &operator=(IndexQuery &&) noexcept;
    ~IndexQuery();

    /**
     * Best first: by the search, then by how the objectives are met (by the first tag, by a later
     * one, by a tag above them), then by rank, then in the alphabet of the first language.
     */
    [[nodiscard]] Result<FoundActivities> find(const Filter &filter);
    /** The activities of find(). */
    [[nodiscard]] Result<std::vector<ListedActivity>> list(const Filter &filter);
    /** What find() would give without offset and limit: for lists of which only a part is seen. */
    [[nodiscard]] Result<FoundRows> rows(const Filter &filter, RowOrder order = RowOrder::Best);
    /** The activities of some of FoundRows::rows, in that order. */
    [[nodiscard]] Result<std::vector<ActivityRow>> at(std::span<const quint32> rows);
    /** The nodes of all frameworks, one framework after the other, parents before children. */
    [[nodiscard]] Result<std::vector<ObjectiveNode>> objectives();
    [[nodiscard]] Result<Facets> facets(const Filter &filter);
    /** Empty: there is none of this id. */
    [[nodiscard]] Result<std::optional<ShownActivity>> show(const QString &activityId);
    [[nodiscard]] Result<Statistics> statistics();
    /**
     * The objectives at the levels of @p filter, else of its profile, in the order of their
     * frameworks, that no installed activity at these levels is tagged with; of a profile that
     * names its activities, none of those. Objectives that are divided further are left out.
     */
    [[nodiscard]] Result<std::vector<Gap>> gaps(const Filter &filter);
    /** Empty: there is none of this id. */
    [[nodiscard]] Result<std::optional<ShownProfile>> profile(const QString &profileId);
    /** Whether a framework has this objective. */
    [[nodiscard]] Result<bool> hasObjective(const QString &objectiveId);

private:
    class Private;
    explicit IndexQuery(std::unique_ptr<Private> own);

    std::unique_ptr<Private> m_d;
};

} // namespace PrimTux
