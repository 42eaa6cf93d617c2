// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lesson.h"

#include <QSet>

#include <functional>
#include <vector>

namespace PrimTux
{

/** What teachers decided that the children of one profile see on one day. */
struct Decisions {
    std::vector<Lesson> lessons; // the oldest first
    QSet<QString> hidden; // ids of activities
    bool keepsProgress = true; // what is done is remembered after the menu's end
    bool opensOnlyActivity = false; // where there is one activity alone, it opens by itself

    friend bool operator==(const Decisions &, const Decisions &) = default;
};

/** Reads the decisions for a profile and a day. */
using Decide = std::function<Result<Decisions>(const QString &profileId, QDate day)>;

/** From the classroom at @p path. Errors: those of ClassroomReader. */
[[nodiscard]] Result<Decisions>
decisionsFrom(const QString &path, const QString &profileId, QDate day);

} // namespace PrimTux
