// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/query.h"
#include "models/teacher/steplistmodel.h"

#include <QHash>

namespace PrimTux
{

/** What the index says of the activities of lessons; opens it at the first question. */
class StepReader
{
public:
    explicit StepReader(std::function<Result<IndexQuery>()> open);

    /** An activity that the index does not know, or that cannot be read, is missing. */
    [[nodiscard]] LessonStep describe(const QString &activity);
    /** Another index is there. */
    void forget();

private:
    [[nodiscard]] LessonStep read(const QString &activity);

    std::function<Result<IndexQuery>()> m_open;
    std::optional<IndexQuery> m_index;
    QHash<QString, LessonStep> m_described;
};

} // namespace PrimTux
