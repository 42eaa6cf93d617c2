// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** A sheet of paper on the teacher's desk. */
Rectangle {
    radius: Theme.panelRadius
    color: Theme.card
    border.width: Theme.controlLine
    border.color: Theme.hair
}
