// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** Settings that belong together. */
Panel {
    id: root

    required property string pictogram
    required property string title
    property string subtitle: ""
    default property alias lines: column.data

    implicitHeight: column.y + column.height + 4 * Theme.unit

    Row {
        id: head

        x: Math.round(5 * Theme.unit)
        y: Math.round(3.6 * Theme.unit)
        width: parent.width - 2 * x
        spacing: 2.6 * Theme.unit

        Picto {
            anchors.verticalCenter: parent.verticalCenter
            name: root.pictogram
            size: 6 * Theme.glyph
        }

        TeacherText {
            anchors.verticalCenter: parent.verticalCenter
            points: 13.5
            text: root.title
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        TeacherText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(0, head.width - x))
            visible: text !== "" && Theme.textScale < 1.4
            points: 10.5
            text: root.subtitle
            color: Theme.ink2
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    Column {
        id: column

        x: head.x
        y: head.y + head.height + Math.round(2.5 * Theme.unit)
        width: parent.width - 2 * x
        spacing: 2 * Theme.unit
    }
}
