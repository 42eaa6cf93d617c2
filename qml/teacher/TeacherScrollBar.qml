// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** How far a list is rolled; can be dragged. */
Templates.ScrollBar {
    id: root

    implicitWidth: Math.round(3 * Theme.unit)
    implicitHeight: Math.round(3 * Theme.unit)
    padding: Math.round(0.8 * Theme.unit)
    minimumSize: 0.08
    visible: root.size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        radius: width / 2
        color: root.pressed ? Theme.ink2 : Theme.scrollBar
    }
}
