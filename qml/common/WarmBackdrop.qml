// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** Behind what belongs to no profile. */
Rectangle {
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.warmSky
        }
        GradientStop {
            position: 1
            color: Theme.warmGround
        }
    }
}
