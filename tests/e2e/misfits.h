// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace PrimTux
{

/**
 * A catalogue document of programs that behave badly, for the levels of "mini", in a domain of
 * their own: "test-ends" ends at once, "test-crashes" crashes at once, "test-silent" shows nothing,
 * "test-forks" leaves its window to a child, "test-small" has a small window that is to be centred,
 * "test-full" one that is to fill the screen. A second domain has more than a page: "test-page-1"
 * to "test-page-9" are like "test-full".
 */
[[nodiscard]] QByteArray misfits();

} // namespace PrimTux
