// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace PrimTux
{

/** How the words of children's screens are written. */
struct Lettering {
    QString family; // of the font; empty: the usual one
    bool capitals = false;

    friend bool operator==(const Lettering &, const Lettering &) = default;
};

} // namespace PrimTux
