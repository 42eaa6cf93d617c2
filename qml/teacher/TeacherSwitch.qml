// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** Something that is on or off at once. What it shows is decided by its owner. */
Templates.AbstractButton {
    id: root

    required property bool on

    implicitWidth: track.width + 2 * Theme.unit
    implicitHeight: Theme.smallControl
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.click()
    Keys.onReturnPressed: event => event.isAutoRepeat ? undefined : root.click()
    Keys.onEnterPressed: event => event.isAutoRepeat ? undefined : root.click()

    contentItem: Item {
        Rectangle {
            id: track

            anchors.centerIn: parent
            width: 2 * Math.round(6 * Theme.unit)
            height: 2 * Math.round(3.3 * Theme.unit)
            radius: height / 2
            color: root.on ? Theme.ink : Theme.card
            border.width: root.on ? 0 : Theme.buttonOutline
            border.color: Theme.line

            TeacherRing {
                visible: root.visualFocus
                around: track.radius
            }

            Rectangle {
                readonly property bool atEnd: root.on !== root.mirrored

                anchors.verticalCenter: parent.verticalCenter
                width: 2 * Math.round(2.4 * Theme.unit)
                height: width
                radius: width / 2
                x: Math.round(atEnd ? track.width - width - 0.9 * Theme.unit : 0.9 * Theme.unit)
                color: root.on ? Theme.sun : Theme.line
            }
        }
    }
}
