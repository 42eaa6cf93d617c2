// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** A button with a pictogram and a word. */
Pressable {
    id: root

    required property string icon
    required property string label
    property bool primary: false

    implicitWidth: content.implicitWidth + 14 * Theme.unit
    implicitHeight: Math.max(2 * Math.round(11 * Theme.unit), content.implicitHeight + 4 * Theme.unit)
    scale: pressed ? Theme.pressedScale : 1
    ringRadius: height / 2
    ringReach: 1.9 * Theme.unit
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.onPressAction: root.activate()

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.primary ? Theme.ink : Theme.card
        border.width: Theme.buttonOutline
        border.color: root.primary || root.pressed ? Theme.ink : Theme.line
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 3.5 * Theme.unit

        Picto {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            color: root.primary ? Theme.sun : Theme.ink
            size: 10 * Theme.unit
        }

        ChildText {
            anchors.verticalCenter: parent.verticalCenter
            points: 18
            text: root.label
            font.bold: true
            color: root.primary ? Theme.card : Theme.ink
            Accessible.ignored: true
        }
    }
}
