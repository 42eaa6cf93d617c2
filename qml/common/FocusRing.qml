// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Shows where the focus is, on any colour: ink outside, sun inside. Lies around its target. */
Rectangle {
    id: root

    required property Pressable target
    readonly property real reach: root.target ? root.target.ringReach : 0
    readonly property int outer: Math.round(1.5 * Theme.unit)

    parent: root.target
    anchors.fill: parent
    anchors.margins: -root.reach
    radius: root.target ? root.target.ringRadius + root.reach : 0
    color: "transparent"
    border.width: root.outer
    border.color: Theme.ink
    visible: root.target !== null

    Rectangle {
        anchors.fill: parent
        anchors.margins: Math.round(0.55 * Theme.unit)
        radius: Math.max(0, root.radius - anchors.margins)
        color: "transparent"
        border.width: Math.round(0.95 * Theme.unit)
        border.color: Theme.sun
    }
}
