// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdlib>
#include <memory>

namespace PrimTux
{

struct FreeDeleter {
    void operator()(void *memory) const
    {
        std::free(memory);
    } // NOLINT(*-no-malloc): xcb allocates so
};

/** An answer of the X server. */
template<typename T>
using XcbReply = std::unique_ptr<T, FreeDeleter>;

} // namespace PrimTux
