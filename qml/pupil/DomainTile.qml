// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** One domain as a big tile. */
Pressable {
    id: root

    required property string domainId
    required property string name
    required property string label
    required property int labelPixels
    required property color colour
    required property color tint
    required property int footHeight
    property int speakerRoom: 0 // 0: no loudspeaker beside the name

    scale: pressed ? Theme.pressedScale : 1
    ringRadius: 6 * Theme.unit
    ringReach: 1.9 * Theme.unit
    words: root.name
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.onPressAction: root.activate()

    Rectangle {
        width: parent.width
        height: parent.height
        y: Theme.tileEdge
        radius: root.ringRadius
        color: root.colour
    }

    Rectangle {
        anchors.fill: parent
        radius: root.ringRadius
        color: Theme.highContrast ? Theme.card : root.tint
        border.width: root.pressed ? 2 * Theme.outline : Theme.outline
        border.color: Theme.highContrast ? Theme.ink : root.colour
    }

    DomainPicto {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((root.height - root.footHeight - height) / 2 + 0.8 * Theme.unit)
        domainId: root.domainId
        size: Math.min(root.width * 0.68, root.height - root.footHeight - 3 * Theme.unit)
    }

    ChildText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(0.6 * Theme.unit)
        anchors.leftMargin: root.speakerRoom > 0 ? 4 * Theme.unit : 0
        anchors.rightMargin: root.speakerRoom
        height: root.footHeight
        text: root.label
        font.pixelSize: root.labelPixels
        font.bold: true
        lineHeight: Theme.lineHeight
        horizontalAlignment: root.speakerRoom > 0 ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Loader {
        anchors.right: parent.right
        anchors.rightMargin: Math.round(3 * Theme.unit)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(0.6 * Theme.unit + (root.footHeight - height) / 2)
        active: root.speakerRoom > 0

        sourceComponent: SpeakerButton {
            speaker: root.voice
            name: root.name
            colour: Theme.highContrast ? Theme.ink : root.colour
            reachTop: (root.footHeight - height) / 2
            reachBottom: (root.footHeight - height) / 2
        }
    }
}
