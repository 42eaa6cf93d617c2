// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Above everything: a teacher's words, or that it is time to look at her. */
CornerWindow {
    id: root

    required property Attention attention

    width: Screen.width
    height: Screen.height
    asks: true
    color: Theme.paper
    title: qsTr("Look at the teacher")

    WarmBackdrop {
        anchors.fill: parent
    }

    FocusScope {
        anchors.fill: parent
        focus: true

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            spacing: 7 * Theme.unit

            Image {
                anchors.horizontalCenter: parent.horizontalCenter
                sourceSize: Qt.size(Math.round(70 * Theme.unit), Math.round(74 * Theme.unit))
                source: "image://art/penguin-maxi"
            }

            ChildText {
                width: parent.width
                points: root.attention.text === "" ? 32 : Math.min(28, 40 / Theme.textScale)
                text: root.attention.text !== "" ? root.attention.text : qsTr("Look at the teacher!")
                font.bold: true
                lineHeight: Theme.lineHeight
                wrapMode: Text.Wrap
                maximumLineCount: 5
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            BigButton {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: !root.attention.locked
                icon: "done"
                label: qsTr("I have read it")
                primary: true
                focus: true
                onActivated: root.attention.dismiss()
            }
        }
    }

    FocusRing {
        target: root.activeFocusItem as Pressable
    }
}
