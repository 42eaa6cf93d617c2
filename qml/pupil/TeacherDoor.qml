// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** The way to the teacher's part: small and low on purpose, always in the same corner. */
Pressable {
    id: root

    property bool worded: false

    width: root.worded ? content.width + 10 * Theme.unit : height
    height: Theme.door
    scale: pressed ? Theme.pressedScale : 1
    ringRadius: height / 2
    ringReach: 1.9 * Theme.unit
    reachRight: Theme.margin
    reachBottom: Theme.margin
    reachLeft: root.LayoutMirroring.enabled ? Theme.margin : 0
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Teacher")
    Accessible.description: qsTr("For adults, with a code")
    Accessible.onPressAction: root.activate()

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.card
        border.width: Theme.controlLine
        border.color: root.pressed ? Theme.ink : Theme.line
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 2 * Theme.unit

        Picto {
            anchors.verticalCenter: parent.verticalCenter
            name: "lock"
            color: Theme.ink2
            size: 2 * Math.round(2.6 * Theme.unit)
        }

        ChildText {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.worded
            points: 12 / Math.sqrt(Theme.textScale)
            text: qsTr("Teacher")
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
