// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** Whom a lesson is for: a penguin and a name, chosen or not. */
Templates.AbstractButton {
    id: root

    required property string character
    property bool on: false

    implicitWidth: content.implicitWidth + 6 * Theme.unit
    implicitHeight: Math.max(13 * Theme.unit, content.implicitHeight + 2 * Theme.unit)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.click()
    Keys.onReturnPressed: event => event.isAutoRepeat ? undefined : root.click()
    Keys.onEnterPressed: event => event.isAutoRepeat ? undefined : root.click()

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.on ? Theme.superTint : root.down ? Theme.current : Theme.card
        border.width: root.on ? Theme.buttonOutline : Theme.controlLine
        border.color: root.on ? Theme.ink : Theme.line

        TeacherRing {
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            spacing: 1.6 * Theme.unit

            Image {
                anchors.verticalCenter: parent.verticalCenter
                sourceSize: Qt.size(Math.round(9.6 * Theme.unit), Math.round(10.5 * Theme.unit))
                source: "image://art/penguin-" + root.character
            }

            TeacherText {
                anchors.verticalCenter: parent.verticalCenter
                points: 12
                text: root.text
                font.bold: root.on
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Picto {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.on
                name: "done"
                size: 4.5 * Theme.unit
            }
        }
    }
}
