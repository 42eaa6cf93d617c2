// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/level.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QStringList>

#include <span>
#include <vector>

namespace PrimTux
{

/** A node of a framework, or an objective that is only a tag. */
struct ColumnNode {
    QString id;
    int parent = -1; // its position; -1: none
    Levels levels;
    bool known = false; // a framework has it
};

/**
 * What filters, counts and orders look at, of all activities in memory: row r is of the activity
 * with the number r + 1. In the index each column is one value, in the order of bytes of the
 * machine that made it.
 */
struct Columns {
    std::vector<quint8> levels; // see Level
    std::vector<quint8> shown; // levels at which it is a tile for children
    std::vector<quint8> kinds; // see ActivityKind
    std::vector<quint8> minutes; // 0: unknown
    std::vector<quint8> ranks;
    std::vector<quint8> installed;
    std::vector<quint8> nameWords; // of the shortest name; a variant has two more
    std::vector<quint32> needs; // bits by position in needNames
    std::vector<quint32> tagsEnd; // of each row in tags
    std::vector<quint32> tags; // positions in nodes, the main one first

    QStringList needNames;
    std::vector<ColumnNode> nodes; // parents before their children

    [[nodiscard]] std::size_t size() const { return levels.size(); }
    [[nodiscard]] std::span<const quint32> tagsOf(std::size_t row) const
    {
        const quint32 begin = row == 0 ? 0 : tagsEnd[row - 1];
        return std::span(tags).subspan(begin, tagsEnd[row] - begin);
    }

    /** Does @p work with the name and the values of each column. */
    template<typename Self, typename Work>
    static void each(Self &columns, Work work)
    {
        work("levels", columns.levels);
        work("shown", columns.shown);
        work("kinds", columns.kinds);
        work("minutes", columns.minutes);
        work("ranks", columns.ranks);
        work("installed", columns.installed);
        work("nameWords", columns.nameWords);
        work("needs", columns.needs);
        work("tagsEnd", columns.tagsEnd);
        work("tags", columns.tags);
    }
};

/** At most so many different needs can be told apart. */
inline constexpr int mostNeeds = 32;

template<typename Value>
QByteArray packed(const std::vector<Value> &values)
{
    const auto bytes = std::as_bytes(std::span(values));
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/** Reads the columns of an index. Errors: the index is damaged. */
[[nodiscard]] Result<Columns> readColumns(const QSqlDatabase &database);

/**
 * Reads where each row comes in the alphabet of the first of @p languages for which the index knows
 * it, else of English, for @p size rows. Errors: as those of readColumns().
 */
[[nodiscard]] Result<std::vector<quint32>>
readNameOrder(const QSqlDatabase &database, const QStringList &languages, std::size_t size);

/** The name of the column with the order of names in @p language. */
[[nodiscard]] QString nameOrderColumn(const QString &language);

} // namespace PrimTux
