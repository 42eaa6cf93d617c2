// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

namespace PrimTux
{

/** What the field codes of an Exec key stand for. */
struct ExecFields {
    QString name; // %c: the entry's translated name
    QString icon; // %i: its icon
    QString desktopFile; // %k: where the entry lies
};

/**
 * The argument list of an Exec key (freedesktop Desktop Entry Specification 1.5, "The Exec key"),
 * as it is after the escapes of a string value were undone. Codes for files, addresses and those
 * out of use give nothing; refused are unknown codes, open quotes and what only a shell could do.
 */
[[nodiscard]] Result<QStringList> parseExec(QStringView exec, const ExecFields &fields = {});

} // namespace PrimTux
