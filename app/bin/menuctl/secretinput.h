// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace PrimTux
{

/** Whether a person types what is read. */
[[nodiscard]] bool isTyped();

/**
 * A line of the standard input without its end; a person is asked for it, and sees nothing of it.
 * Errors: there is none, it is too long.
 */
[[nodiscard]] Result<QString> readSecret(const QString &question);

} // namespace PrimTux
