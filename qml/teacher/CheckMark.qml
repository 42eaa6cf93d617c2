// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** A check box, with a word or without (then Accessible.name must be set). What it shows is decided by its owner. */
Templates.AbstractButton {
    id: root

    property int checkState: Qt.Unchecked
    property bool dark: false
    property real points: 11.5

    implicitWidth: label.visible ? label.x + label.implicitWidth + Theme.unit : square.width + 6 * Theme.unit
    implicitHeight: Math.max(Theme.smallControl, label.visible ? label.implicitHeight : 0)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checkState === Qt.Checked
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.click()
    Keys.onReturnPressed: event => event.isAutoRepeat ? undefined : root.click()
    Keys.onEnterPressed: event => event.isAutoRepeat ? undefined : root.click()

    contentItem: Item {
        CheckSquare {
            id: square

            x: Math.round(3 * Theme.unit)
            anchors.verticalCenter: parent.verticalCenter
            checkState: root.checkState
            dark: root.dark

            TeacherRing {
                visible: root.visualFocus
                around: square.radius
            }
        }

        TeacherText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: square.right
            anchors.leftMargin: 2.6 * Theme.unit
            width: root.width - x
            visible: root.text !== ""
            points: root.points
            text: root.text
            color: root.dark ? Theme.card : Theme.ink
            Accessible.ignored: true
        }
    }
}
