// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** A key of the pad that the code is typed on: big enough for any finger. */
Templates.AbstractButton {
    id: root

    property string pictogram: ""

    implicitWidth: 2 * Math.round(13 * Theme.unit)
    implicitHeight: implicitWidth
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()

    background: Rectangle {
        radius: 6 * Theme.unit
        color: root.down ? Theme.chosen : Theme.card
        border.width: root.down ? Theme.buttonOutline : Theme.controlLine
        border.color: root.down ? Theme.ink : Theme.line
        opacity: root.enabled ? 1 : 0.4

        TeacherRing {
            visible: root.visualFocus
            around: 6 * Theme.unit
        }
    }

    contentItem: Item {
        opacity: root.enabled ? 1 : 0.4

        TeacherText {
            anchors.centerIn: parent
            visible: root.pictogram === ""
            points: 26 / Theme.textScale
            text: root.text
            font.bold: true
            Accessible.ignored: true
        }

        Picto {
            anchors.centerIn: parent
            visible: root.pictogram !== ""
            name: visible ? root.pictogram : "done"
            size: 2 * Math.round(5 * Theme.unit)
        }
    }
}
