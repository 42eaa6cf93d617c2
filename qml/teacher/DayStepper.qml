// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import PrimTux.Menu

/** A day, and one day back or on. */
RowLayout {
    id: root

    required property string label
    required property string day

    signal moved(int days)

    spacing: Theme.unit

    TeacherText {
        Layout.minimumWidth: 10 * Theme.unit
        text: root.label
        color: Theme.ink2
    }

    TeacherButton {
        icon.name: "prev"
        wordless: true
        text: qsTr("%1: a day earlier").arg(root.label)
        onClicked: root.moved(-1)
    }

    TeacherText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        points: 11.5
        text: root.day === "" ? "–" : root.day
        font.bold: true
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    TeacherButton {
        icon.name: "next"
        wordless: true
        text: qsTr("%1: a day later").arg(root.label)
        onClicked: root.moved(1)
    }
}
