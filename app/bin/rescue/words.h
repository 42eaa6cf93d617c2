// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace PrimTux
{

/** What the rescue page says, in the adult's language. */
struct RescueWords {
    QString title;
    QString text;
    QString heading; // of the lines
    QStringList lines; // the last of the log
    QString again;
    QString leave;
};

/** @p reason is how the menu ended last, @p log the file with what it said; both may be empty. */
[[nodiscard]] RescueWords rescueWords(const QString &reason, const QString &log);

} // namespace PrimTux
