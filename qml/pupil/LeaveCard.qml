// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** A large card with a picture and a word. */
Pressable {
    id: root

    required property string label
    default property alias picture: pictureArea.data

    scale: pressed ? Theme.pressedScale : 1
    ringRadius: 8 * Theme.unit
    ringReach: 1.9 * Theme.unit
    words: root.label
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.onPressAction: root.activate()

    Rectangle {
        width: parent.width
        height: parent.height
        y: Math.round(1.3 * Theme.unit)
        radius: root.ringRadius
        color: Theme.ink
    }

    Rectangle {
        anchors.fill: parent
        radius: root.ringRadius
        color: Theme.card
        border.width: root.pressed ? 2 * Theme.outline : Theme.outline
        border.color: Theme.ink
    }

    Item {
        id: pictureArea

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: word.top
        anchors.topMargin: 4 * Theme.unit
    }

    ChildText {
        id: word

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Math.round(4 * Theme.unit)
        anchors.bottomMargin: Math.round(6 * Theme.unit)
        points: 24
        text: root.label
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(10 * Theme.point)
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
