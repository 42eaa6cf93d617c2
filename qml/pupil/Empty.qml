// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Nothing to start: a friendly picture, and a hint for the adult. */
FocusScope {
    id: root

    required property PupilSession session

    Keys.onEscapePressed: root.session.goUp()
    Keys.onBackPressed: root.session.goUp()

    Scene {
        anchors.fill: parent
        character: root.session.browser.character
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(4 * Theme.unit, (hint.y - height) / 2)
        width: parent.width - 2 * Theme.margin
        spacing: 7 * Theme.unit

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            sourceSize: Qt.size(Math.round(76 * Theme.unit), Math.round(70 * Theme.unit))
            source: "image://art/penguin-oops"
        }

        ChildText {
            width: parent.width
            points: Math.min(28, 40 / Theme.textScale)
            text: qsTr("There is nothing here yet.")
            font.bold: true
            lineHeight: Theme.lineHeight
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        BigButton {
            anchors.horizontalCenter: parent.horizontalCenter
            icon: "home"
            label: root.session.profileChoice ? qsTr("Choose someone else") : qsTr("Switch off")
            primary: true
            focus: true
            visible: root.session.wayUp
            onActivated: root.session.goUp()
        }
    }

    ChildText {
        id: hint

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        width: Math.min(parent.width - 2 * Theme.margin, 240 * Theme.unit)
        points: Math.min(14, 20 / Theme.textScale)
        text: root.session.hint
        lineHeight: Theme.lineHeight
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
    }
}
