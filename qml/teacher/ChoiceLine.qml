// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** A file or an objective to choose from: its name, and where it is. */
TeacherButton {
    id: root

    required property string label
    required property string detail
    property bool on: false

    implicitHeight: words.height + 3.2 * Theme.unit
    text: root.label
    Accessible.role: Accessible.ListItem
    Accessible.description: root.detail

    contentItem: Item {
        CheckSquare {
            id: square

            anchors.left: parent.left
            anchors.leftMargin: 2.4 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            size: 4.4 * Theme.glyph
            checkState: root.on ? Qt.Checked : Qt.Unchecked
        }

        Column {
            id: words

            anchors.left: square.right
            anchors.right: parent.right
            anchors.leftMargin: 2.4 * Theme.unit
            anchors.rightMargin: 2.4 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter

            TeacherText {
                width: parent.width
                text: root.label
                Accessible.ignored: true
            }

            TeacherText {
                width: parent.width
                visible: text !== ""
                points: 10
                text: root.detail
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
    }
}
