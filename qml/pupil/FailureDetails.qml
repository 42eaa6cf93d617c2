// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** For the teacher: what happened. Closed until asked for. */
Rectangle {
    id: root

    required property string reason
    required property string lastLines
    required property bool open
    required property real widest
    readonly property alias button: disclosure

    signal toggled
    signal copyWanted
    signal leftAbove

    width: root.open ? Math.min(210 * Theme.unit, root.widest) : disclosure.width
    height: root.open ? inside.height + disclosure.height + 4 * Theme.unit : disclosure.height
    radius: root.open ? 4 * Theme.unit : height / 2
    color: root.open ? Theme.card : "transparent"
    border.width: 1
    border.color: Theme.line

    Pressable {
        id: disclosure

        width: title.width + 10 * Theme.unit
        height: Math.round(12 * Theme.unit)
        ringRadius: height / 2
        ringReach: 1.9 * Theme.unit
        reachTop: 4 * Theme.unit
        reachBottom: root.open ? 0 : Theme.margin
        Accessible.role: Accessible.Button
        Accessible.name: words.text
        Accessible.description: root.open ? qsTr("Open") : qsTr("Closed")
        Accessible.onPressAction: disclosure.activate()
        KeyNavigation.down: root.open ? copy : null
        Keys.onUpPressed: root.leftAbove()
        onActivated: root.toggled()

        Row {
            id: title

            anchors.left: parent.left
            anchors.leftMargin: 5 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2.5 * Theme.unit

            Picto {
                anchors.verticalCenter: parent.verticalCenter
                name: "info"
                color: Theme.ink2
                size: 4.8 * Theme.unit
            }

            ChildText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                points: 12
                text: qsTr("For the teacher: what happened?")
                color: Theme.ink2
                Accessible.ignored: true
            }

            Picto {
                anchors.verticalCenter: parent.verticalCenter
                name: root.open ? "up" : "down"
                color: Theme.ink2
                size: 4 * Theme.unit
            }
        }
    }

    Column {
        id: inside

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: disclosure.bottom
        anchors.leftMargin: 6 * Theme.unit
        anchors.rightMargin: 6 * Theme.unit
        visible: root.open
        spacing: 3 * Theme.unit

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.hair
        }

        ChildText {
            width: parent.width
            points: 13
            text: root.reason
            font.bold: true
            lineHeight: Theme.lineHeight
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Paragraph
            Accessible.name: text
        }

        Rectangle {
            width: parent.width
            height: lines.height + 4 * Theme.unit
            visible: root.lastLines !== ""
            radius: 2 * Theme.unit
            color: Theme.code

            Text {
                id: lines

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: 2 * Theme.unit
                y: 2 * Theme.unit
                text: root.lastLines
                textFormat: Text.PlainText
                color: Theme.ink
                font.family: Theme.codeFont
                font.pixelSize: Math.round(9.5 * Theme.point)
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 6
                elide: Text.ElideRight
                Accessible.role: Accessible.Paragraph
                Accessible.name: text
            }
        }

        Pressable {
            id: copy

            width: copyRow.width + 8 * Theme.unit
            height: Math.round(10 * Theme.unit)
            ringRadius: 2.4 * Theme.unit
            ringReach: Theme.unit
            Accessible.role: Accessible.Button
            Accessible.name: copyWords.text
            Accessible.onPressAction: copy.activate()
            Keys.onUpPressed: disclosure.forceActiveFocus(Qt.TabFocusReason)
            onActivated: root.copyWanted()

            Rectangle {
                anchors.fill: parent
                radius: copy.ringRadius
                color: copy.pressed ? Theme.code : Theme.card
                border.width: 1
                border.color: Theme.line
            }

            Row {
                id: copyRow

                anchors.centerIn: parent
                spacing: 2 * Theme.unit

                Picto {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "copy"
                    size: 4.6 * Theme.unit
                }

                ChildText {
                    id: copyWords

                    anchors.verticalCenter: parent.verticalCenter
                    points: 11.5
                    text: qsTr("Copy the details")
                    Accessible.ignored: true
                }
            }
        }
    }
}
