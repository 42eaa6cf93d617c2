// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** A word that is chosen or not, or one that takes itself away. What it shows is decided by its owner. */
Templates.AbstractButton {
    id: root

    property bool on: false
    property bool choice: true // on or off; else a button
    property bool removable: false
    property bool square: false
    property int count: -1 // of what choosing it gives; below zero: not known
    property bool countShown: root.count >= 0
    property real points: 11
    property real widest: 300 * Theme.unit // longer words are wrapped
    readonly property real room: root.widest - (root.icon.name === "" ? 6 : 12) * Theme.unit - (root.removable ? 5 * Theme.unit : 0) - (root.countShown ? 8 * Theme.unit : 0) // for the words
    readonly property color ink: !root.enabled ? Theme.disabledInk : root.on ? Theme.card : Theme.ink
    readonly property real corner: root.square ? Theme.controlRadius : height / 2

    implicitWidth: content.implicitWidth + (root.square ? 4 : 6) * Theme.unit
    implicitHeight: Math.max(Theme.smallControl, content.implicitHeight + Theme.unit)
    focusPolicy: Qt.StrongFocus
    Accessible.role: root.choice ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.removable ? qsTr("Without “%1”").arg(root.text) : root.text
    Accessible.description: root.count < 0 ? "" : qsTr("%n activities", "", root.count)
    Accessible.checkable: root.choice
    Accessible.checked: root.choice && root.on
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.click()
    Keys.onReturnPressed: event => event.isAutoRepeat ? undefined : root.click()
    Keys.onEnterPressed: event => event.isAutoRepeat ? undefined : root.click()

    background: Rectangle {
        radius: root.corner
        color: root.on ? Theme.ink : root.down ? Theme.chosen : root.hovered ? Theme.current : Theme.card
        border.width: root.on ? 0 : Theme.controlLine
        border.color: root.down ? Theme.ink : Theme.line

        TeacherRing {
            visible: root.visualFocus
            around: root.corner
        }
    }

    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            spacing: 1.6 * Theme.unit

            Picto {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.icon.name !== ""
                name: visible ? root.icon.name : "add"
                color: root.on ? Theme.sun : root.ink
                size: 4.2 * Theme.glyph
            }

            TeacherText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), root.room)
                wrapMode: Math.ceil(implicitWidth) > root.room ? Text.Wrap : Text.NoWrap // bold words that fit keep their line
                points: root.points
                text: root.text
                font.bold: root.on
                color: root.ink
                Accessible.ignored: true
            }

            TeacherText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.countShown && root.count >= 0
                points: root.points - 0.5
                text: root.count
                color: root.on ? Theme.faint : Theme.ink2
                Accessible.ignored: true
            }

            Picto {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.removable
                name: "close"
                color: root.on ? Theme.card : Theme.ink2
                size: 3.4 * Theme.glyph
            }
        }
    }
}
