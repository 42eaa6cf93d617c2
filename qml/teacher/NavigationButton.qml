// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** One place of the teacher's part, in the bar at the side. */
Templates.AbstractButton {
    id: root

    property bool here: false
    property bool outlined: false
    property bool page: !root.outlined // else it does something

    implicitWidth: 25 * Theme.unit
    implicitHeight: content.implicitHeight + 4.5 * Theme.unit
    focusPolicy: Qt.StrongFocus
    Accessible.role: root.page ? Accessible.PageTab : Accessible.Button
    Accessible.name: root.text
    Accessible.selected: root.here
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: event => event.isAutoRepeat ? undefined : root.click()
    Keys.onEnterPressed: event => event.isAutoRepeat ? undefined : root.click()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 1.2 * Theme.unit
            radius: 3 * Theme.unit
            color: root.here || root.down ? Theme.navigationChosen : "transparent"
            border.width: root.outlined ? Theme.controlLine : 0
            border.color: Theme.line

            TeacherRing {
                visible: root.visualFocus
                around: 3 * Theme.unit
                anchors.margins: 0
            }
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: 1.2 * Theme.unit
            visible: root.here
            width: Math.round(Theme.unit)
            height: 11 * Theme.unit
            radius: width / 2
            color: Theme.sun
        }
    }

    contentItem: Item {
        Column {
            id: content

            anchors.centerIn: parent
            width: root.width - 3 * Theme.unit
            spacing: 0.8 * Theme.unit

            Picto {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.icon.name
                color: root.here ? Theme.sun : Theme.card
                size: 6.6 * Theme.unit
            }

            TeacherText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                points: 10
                fontSizeMode: Text.HorizontalFit
                wrapMode: Text.NoWrap
                minimumPixelSize: Math.round(7 * Theme.point / Theme.textScale)
                text: root.text
                color: Theme.card
                font.bold: root.here
                Accessible.ignored: true
            }
        }
    }
}
