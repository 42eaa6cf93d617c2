// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** One activity: its picture on white, its name on the tint of its domain. */
Pressable {
    id: root

    required property string name
    required property string label
    required property int labelPixels
    required property string picture
    required property string domainName
    required property color colour
    required property color tint
    required property int footHeight
    property int speakerRoom: 0 // 0: no loudspeaker beside the name

    readonly property int padding: Math.round(3.4 * Theme.unit)

    scale: pressed ? Theme.pressedScale : 1
    ringRadius: Theme.tileRadius
    ringReach: 1.9 * Theme.unit
    words: root.name
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.description: root.domainName
    Accessible.onPressAction: root.activate()

    Rectangle {
        width: parent.width
        height: parent.height
        y: Theme.tileEdge
        radius: Theme.tileRadius
        color: root.colour
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.tileRadius
        color: Theme.card
        border.width: root.pressed ? 2 * Theme.outline : Theme.outline
        border.color: Theme.highContrast ? Theme.ink : root.colour

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.outline
            height: root.footHeight
            radius: Theme.tileRadius - Theme.outline
            color: Theme.highContrast ? Theme.card : root.tint

            // The upper corners are square. (Radii of single corners are drawn wrong by the software renderer of Qt 6.8.)
            Rectangle {
                width: parent.width
                height: parent.radius
                color: Theme.highContrast ? Theme.card : root.tint
            }

            ChildText {
                anchors.fill: parent
                anchors.leftMargin: root.speakerRoom > 0 ? 3 * Theme.unit : 0
                anchors.rightMargin: root.speakerRoom
                text: root.label
                font.pixelSize: root.labelPixels
                lineHeight: Theme.lineHeight
                horizontalAlignment: root.speakerRoom > 0 ? Text.AlignLeft : Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            Loader {
                anchors.right: parent.right
                anchors.rightMargin: Math.round(2.5 * Theme.unit)
                anchors.verticalCenter: parent.verticalCenter
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

        Image {
            x: root.padding
            y: root.padding
            width: parent.width - 2 * root.padding
            height: parent.height - root.footHeight - 2 * root.padding - Theme.outline
            sourceSize: Qt.size(width, height)
            fillMode: Image.Pad
            source: root.picture
        }
    }
}
