// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** One of the signs that a profile may have. */
Templates.AbstractButton {
    id: root

    required property string source
    property bool on: false
    property bool shaped: true

    implicitWidth: 2 * Math.round(7 * Theme.unit)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
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
        Image {
            readonly property int side: Math.round(root.width * (root.shaped ? 0.6 : 0.78))

            anchors.centerIn: parent
            sourceSize: Qt.size(side, side)
            source: root.source
        }
    }
}
