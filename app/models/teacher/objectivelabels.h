// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/query.h"

#include <QHash>

namespace PrimTux
{

/** How an activity serves what is asked. */
enum class Standing : quint8 {
    Unasked, // no objective is asked
    Main, // by its main objective
    Other, // by another of its objectives
    Weak, // by an objective that is wider than what is asked
};

/** Labels and places of the objectives of all frameworks. */
class ObjectiveLabels
{
public:
    ObjectiveLabels() = default;
    explicit ObjectiveLabels(const std::vector<ObjectiveNode> &nodes);

    /** The id itself where no framework knows it. */
    [[nodiscard]] QString labelOf(const QString &id) const;
    /** The labels of all that is above it, the widest first: "Mathematics › Numbers". */
    [[nodiscard]] QString placeOf(const QString &id) const;
    /** Whether @p id is @p above or below it. */
    [[nodiscard]] bool isWithin(const QString &id, const QString &above) const;
    /** How @p id serves one of @p asked. */
    [[nodiscard]] Standing standingOf(const QString &id, const QStringList &asked) const;

private:
    struct Entry {
        QString label;
        QString parent;
    };

    QHash<QString, Entry> m_entries;
};

/** The one of @p objectives, the main one first, that serves @p asked best, and how; the main one
 * if nothing is asked; -1 if there is none. */
struct Served {
    qsizetype position = -1;
    Standing standing = Standing::Unasked;

    friend bool operator==(const Served &, const Served &) = default;
};
[[nodiscard]] Served
servedBy(const QStringList &objectives, const QStringList &asked, const ObjectiveLabels &labels);

} // namespace PrimTux
