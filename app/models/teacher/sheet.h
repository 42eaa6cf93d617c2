// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QImage>
#include <QStringList>

#include <vector>

namespace PrimTux
{

/** One activity on paper. */
struct SheetItem {
    QString name;
    QString levels;
    QStringList objectives;
    QImage picture; // may be null
};

/** Activities on paper: a lesson, or what a filter of the catalogue leaves. */
struct Sheet {
    QString title;
    QString subtitle;
    bool numbered = false; // they have an order
    std::vector<SheetItem> items;
};

/** Writes @p sheet as PDF, A4 upright, at @p path; a file that is there is replaced at the end.
 * Errors: the file cannot be written. */
[[nodiscard]] Result<void> writeSheet(const Sheet &sheet, const QString &path);

} // namespace PrimTux
