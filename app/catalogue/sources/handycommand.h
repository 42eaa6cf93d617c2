// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

namespace PrimTux
{

/** What a button of an older menu starts: one of the three. */
struct HandyCommand {
    QStringList arguments; // a program and its arguments
    QString url; // a web page
    QString opens; // a file

    friend bool operator==(const HandyCommand &, const HandyCommand &) = default;
};

/**
 * What the shell line @p line starts. A leading "exec" and a trailing "&" mean nothing here.
 * Errors: only a shell could do it, it asks for the administrator's rights, or it switches the PC
 * off.
 */
[[nodiscard]] Result<HandyCommand> handyCommandOf(const QString &line);

} // namespace PrimTux
