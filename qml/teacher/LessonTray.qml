// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import PrimTux.Menu
import PrimTux.Menu.Models

/** The lesson that is being made, always in sight below the catalogue. */
Rectangle {
    id: root

    required property LessonDraft draft

    signal openWanted

    implicitHeight: Math.max(16 * Theme.unit, row.implicitHeight + 3 * Theme.unit)
    color: Theme.chosen

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.controlLine
        color: Theme.sun
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 5 * Theme.unit
        anchors.rightMargin: 5 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 3.5 * Theme.unit

        Picto {
            name: "lesson"
            size: 7 * Theme.unit
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TeacherText {
                Layout.fillWidth: true
                points: 12
                text: root.draft.open ? root.draft.name : qsTr("No lesson open")
                font.bold: true
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            TeacherText {
                Layout.fillWidth: true
                points: 10
                text: root.draft.open ? qsTr("%n activities", "", root.draft.count) : qsTr("The first activity that you add begins one.")
                color: Theme.ink2
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }

        TeacherButton {
            visible: root.draft.open
            primary: true
            icon.name: "lesson"
            text: qsTr("Open the lesson")
            onClicked: root.openWanted()
        }
    }
}
