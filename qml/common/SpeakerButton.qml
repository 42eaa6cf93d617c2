// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** A loudspeaker on a tile: reads its name aloud. No place of the keyboard's: there the focus does the same. */
Pressable {
    id: root

    required property PageVoice speaker
    required property string name
    required property color colour
    readonly property bool speaking: root.speaker.speaking === root.name

    width: 2 * Math.round(5.75 * Theme.unit)
    height: width
    activeFocusOnTab: false
    takesFocus: false
    scale: pressed ? Theme.pressedScale : 1
    reachLeft: 3.3 * Theme.unit
    reachRight: 3.2 * Theme.unit
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Read aloud: %1").arg(root.name)
    Accessible.onPressAction: root.activate()
    onActivated: root.speaker.toggle(root.name)

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.speaking ? root.colour : Theme.card
        border.width: Theme.buttonOutline
        border.color: root.colour
    }

    Picto {
        anchors.centerIn: parent
        name: "speak"
        color: root.speaking ? Theme.card : root.colour
        size: 2 * Math.round(3.3 * Theme.unit)
    }
}
