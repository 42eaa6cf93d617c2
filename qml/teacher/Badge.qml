// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** A short fact about an activity: nothing to press. */
Rectangle {
    id: root

    required property string text
    property string pictogram: ""
    property color ink: Theme.ink2
    property bool bold: false
    property real widest: 300 * Theme.unit // longer words are wrapped

    implicitWidth: content.implicitWidth + 3.6 * Theme.unit
    implicitHeight: Math.max(5.6 * Theme.unit, content.implicitHeight)
    radius: Math.round(1.4 * Theme.unit)
    color: Theme.badge

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 1.2 * Theme.unit

        Picto {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.pictogram !== ""
            name: visible ? root.pictogram : "add"
            color: root.ink
            size: 4 * Theme.glyph
        }

        TeacherText {
            anchors.verticalCenter: parent.verticalCenter
            points: 10
            text: root.text
            font.bold: root.bold
            color: root.ink
            width: Math.min(Math.ceil(implicitWidth), root.widest - (root.pictogram === "" ? 3.6 : 9) * Theme.unit)
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
