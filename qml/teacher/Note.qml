// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** A few words set apart. */
Rectangle {
    id: root

    required property string title
    required property string text

    implicitHeight: words.height + 4 * Theme.unit
    radius: Theme.controlRadius
    color: Theme.note

    Column {
        id: words

        x: 3 * Theme.unit
        y: 2 * Theme.unit
        width: parent.width - 6 * Theme.unit
        spacing: 0.8 * Theme.unit

        TeacherText {
            width: parent.width
            points: 10.5
            text: root.title
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        TeacherText {
            width: parent.width
            points: 10.5
            text: root.text
            color: Theme.ink2
            Accessible.role: Accessible.Paragraph
            Accessible.name: text
        }
    }
}
