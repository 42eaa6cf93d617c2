// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import PrimTux.Menu

/** The bar above a page of the teacher: what it is, and what can be done with all of it. */
Rectangle {
    id: root

    required property string title
    property string subtitle: ""
    default property alias actions: actionRow.data

    implicitHeight: Math.max(15.5 * Theme.unit, row.implicitHeight + 3 * Theme.unit)
    color: Theme.card

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 6 * Theme.unit
        anchors.rightMargin: 5 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4 * Theme.unit

        TeacherText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + 1
            points: 17 / Math.sqrt(Theme.textScale)
            text: root.title
            font.bold: true
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        TeacherText {
            Layout.fillWidth: true
            text: root.subtitle
            color: Theme.ink2
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        RowLayout {
            id: actionRow

            spacing: 2.4 * Theme.unit
        }
    }

    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
