// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** A hairline between two parts of a panel. */
Rectangle {
    implicitWidth: 40 * Theme.unit
    implicitHeight: 1
    color: Theme.hair
}
