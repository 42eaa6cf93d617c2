// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** Shows the focus around a control of the teacher, on any colour: ink outside, sun inside. */
Rectangle {
    id: root

    property real around: Theme.controlRadius // the radius of what it surrounds
    readonly property int reach: Theme.ringInk

    anchors.fill: parent
    anchors.margins: -root.reach
    z: 1
    radius: root.around + root.reach
    color: "transparent"
    border.width: Theme.ringInk
    border.color: Theme.ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ringInk
        radius: Math.max(0, root.radius - Theme.ringInk)
        color: "transparent"
        border.width: Theme.ringSun
        border.color: Theme.sun
    }
}
