// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** One setting: what it is, what it means, and its control at the end of the line. */
Item {
    id: root

    required property string text
    property string meaning: ""
    default property alias controls: row.data

    width: parent ? parent.width : 0
    implicitHeight: Math.max(11 * Theme.unit, words.height, row.height)

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: root.width - row.width - 3 * Theme.unit
        spacing: 0.4 * Theme.unit

        TeacherText {
            width: parent.width
            points: 11.5
            text: root.text
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        TeacherText {
            width: parent.width
            visible: text !== ""
            points: 10
            text: root.meaning
            color: Theme.ink2
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    Row {
        id: row

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1.6 * Theme.unit
    }
}
