// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** One of a few choices, with what it means in a sentence. */
Templates.AbstractButton {
    id: root

    required property string meaning
    property bool on: false

    implicitHeight: words.implicitHeight + 4.4 * Theme.unit
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.description: root.meaning
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.click()
    Keys.onReturnPressed: event => event.isAutoRepeat ? undefined : root.click()
    Keys.onEnterPressed: event => event.isAutoRepeat ? undefined : root.click()

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.on ? Theme.chosen : root.down ? Theme.current : Theme.card
        border.width: root.on ? Theme.buttonOutline : Theme.controlLine
        border.color: root.on ? Theme.ink : Theme.line

        TeacherRing {
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        Rectangle {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            x: Math.round(3 * Theme.unit)
            width: 2 * Math.round(2.5 * Theme.unit)
            height: width
            radius: width / 2
            color: root.on ? Theme.ink : Theme.card
            border.width: Theme.buttonOutline
            border.color: root.on ? Theme.ink : Theme.line

            Rectangle {
                anchors.centerIn: parent
                visible: root.on
                width: 2 * Math.round(Theme.unit)
                height: width
                radius: width / 2
                color: Theme.sun
            }
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: mark.right
            anchors.leftMargin: 3 * Theme.unit
            width: root.width - x - 3 * Theme.unit
            spacing: 0.6 * Theme.unit

            TeacherText {
                width: parent.width
                points: 12
                text: root.text
                font.bold: true
                Accessible.ignored: true
            }

            TeacherText {
                width: parent.width
                points: 10.5
                text: root.meaning
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
    }
}
