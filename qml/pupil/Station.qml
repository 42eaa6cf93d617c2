// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** One activity of a lesson's path: its picture in a circle, its name below, and whether its turn has come. */
Pressable {
    id: root

    required property string name
    required property string label
    required property int labelPixels
    required property string picture
    required property color colour
    required property int number
    required property bool done
    required property bool next
    required property bool later
    required property rect circle
    required property int halo
    required property rect labelBox

    readonly property int diameter: root.circle.width - 2 * root.halo

    x: root.circle.x
    y: root.circle.y
    width: root.circle.width
    height: root.circle.height
    scale: pressed ? Theme.pressedScale : 1
    ringRadius: width / 2
    ringReach: 1.9 * Theme.unit
    words: root.name
    Accessible.role: Accessible.Button
    Accessible.name: root.done ? qsTr("%1. %2, done").arg(root.number).arg(root.name) : root.next ? qsTr("%1. %2, to do now").arg(root.number).arg(root.name) : root.later ? qsTr("%1. %2, later").arg(root.number).arg(root.name) : qsTr("%1. %2").arg(root.number).arg(root.name)
    Accessible.onPressAction: root.activate()

    Rectangle {
        anchors.fill: parent
        visible: root.next
        radius: width / 2
        color: Theme.sun
        border.width: Theme.outline
        border.color: Theme.ink
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.diameter
        height: width
        radius: width / 2
        color: Theme.card
        border.width: Math.round((root.next ? 1.4 : root.pressed ? 1.2 : 0.9) * Theme.unit)
        border.color: root.done ? Theme.ok : Theme.highContrast ? Theme.ink : root.colour
    }

    Image {
        anchors.centerIn: parent
        width: 2 * Math.round(root.diameter * 0.31)
        height: width
        sourceSize: Qt.size(width, height)
        fillMode: Image.Pad
        source: root.picture
    }

    // On the circle, where it is nearest to the corner.
    Rectangle {
        z: 1 // above the ring of the focus
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Math.round(root.halo + 0.146 * root.diameter - width / 2)
        anchors.topMargin: anchors.leftMargin
        width: 2 * Math.round(6 * Theme.unit)
        height: width
        radius: width / 2
        color: root.done ? Theme.ok : root.next ? Theme.ink : Theme.card
        border.width: Math.max(2, Math.round(0.6 * Theme.unit))
        border.color: root.done || root.next ? Theme.card : Theme.ink

        Picto {
            anchors.centerIn: parent
            visible: root.done
            name: "done"
            color: Theme.card
            size: 2 * Math.round(3.5 * Theme.unit)
        }

        ChildText {
            anchors.centerIn: parent
            visible: !root.done
            text: root.number
            font.pixelSize: Math.round(parent.width * 0.53)
            font.bold: true
            color: root.next ? Theme.sun : Theme.ink
            Accessible.ignored: true
        }
    }

    Rectangle {
        x: root.labelBox.x - root.circle.x
        y: root.labelBox.y - root.circle.y
        width: root.labelBox.width
        height: root.labelBox.height
        radius: 4 * Theme.unit
        color: Theme.card
        border.width: root.next ? Theme.outline : 1
        border.color: root.next ? Theme.ink : Theme.hair

        ChildText {
            anchors.fill: parent
            text: root.label
            font.pixelSize: root.labelPixels
            font.bold: root.next
            lineHeight: Theme.lineHeight
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        TapHandler {
            acceptedButtons: Qt.AllButtons
            gesturePolicy: TapHandler.WithinBounds
            onPressedChanged: if (pressed)
                root.forceActiveFocus(Qt.MouseFocusReason)
            onTapped: root.activate()
        }
    }
}
