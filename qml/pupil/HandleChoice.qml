// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** One answer to the question of the way back: a card with a picture, and its word below. */
FocusScope {
    id: root

    required property string label
    required property color color
    required property color edge
    property real share: 1 // of the size of a whole answer
    property bool checkable: false
    property bool checked: false
    default property alias content: face.data

    signal activated

    implicitWidth: Math.max(card.width, word.implicitWidth)
    implicitHeight: card.height + 3 * root.share * Theme.unit + word.height

    Pressable {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.round(46 * root.share * Theme.unit)
        height: Math.round(42 * root.share * Theme.unit)
        focus: true
        reachBottom: root.height - height
        ringRadius: Math.round(6 * Theme.unit)
        ringReach: 1.9 * Theme.unit
        scale: pressed ? Theme.pressedScale : 1
        Accessible.role: Accessible.Button
        Accessible.name: root.label
        Accessible.checkable: root.checkable
        Accessible.checked: root.checked
        Accessible.onPressAction: card.activate()
        onActivated: root.activated()

        Rectangle {
            id: face

            anchors.fill: parent
            radius: card.ringRadius
            color: root.color
            border.width: Theme.outline
            border.color: root.edge
        }
    }

    ChildText {
        id: word

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        points: Math.min(19, 30 / Theme.textScale) * (root.share < 1 ? 0.8 : 1)
        text: root.label
        font.bold: true
        Accessible.ignored: true
    }
}
