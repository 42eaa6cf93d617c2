// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** A round button with a pictogram. Where it is of no use it is absent, but keeps its place. */
Pressable {
    id: root

    required property string icon
    required property string label
    property bool primary: false
    property bool lit: false // it is at work
    property real iconScale: 0.5

    width: Theme.button
    height: width
    opacity: enabled ? 1 : 0
    scale: pressed ? Theme.pressedScale : 1
    ringRadius: width / 2
    ringReach: 1.9 * Theme.unit
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.ignored: !enabled
    Accessible.onPressAction: root.activate()

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.primary ? Theme.ink : root.lit ? Theme.sun : Theme.card
        border.width: Theme.buttonOutline
        border.color: root.primary || root.lit || root.pressed ? Theme.ink : Theme.line
    }

    Picto {
        anchors.centerIn: parent
        name: root.icon
        color: root.primary ? Theme.sun : Theme.ink
        size: 2 * Math.round(root.width * root.iconScale / 2)
    }
}
