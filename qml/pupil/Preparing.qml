// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** The very first start on this PC: the list of activities is being made. */
FocusScope {
    id: root

    required property PupilSession session

    WarmBackdrop {
        anchors.fill: parent
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: 8 * Theme.unit

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            sourceSize: Qt.size(Math.round(76 * Theme.unit), Math.round(84 * Theme.unit))
            source: "image://art/penguin-super"
        }

        ChildText {
            width: parent.width
            points: Math.min(28, 40 / Theme.textScale)
            text: qsTr("I am getting everything ready…")
            font.bold: true
            lineHeight: Theme.lineHeight
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
}
