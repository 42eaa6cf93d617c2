// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** An activity comes: stepping stones show how far it usually is. Stays behind it while it runs. */
FocusScope {
    id: root

    required property PupilSession session
    readonly property ActivityRun run: root.session.run
    readonly property bool running: root.session.place === PupilSession.Running

    Keys.onEscapePressed: root.session.goUp()

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.highContrast ? Theme.card : root.run.tint
            }
            GradientStop {
                position: 1
                color: Theme.highContrast ? Theme.card : Qt.lighter(root.run.tint, 1.06)
            }
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(8 * Theme.unit, (stop.y - height) / 2)
        width: parent.width - 2 * Theme.margin
        spacing: 6 * Theme.unit

        Item {
            id: card

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.round(96 * Theme.unit)
            height: Math.round(76 * Theme.unit)
            visible: root.run.picture !== ""

            Rectangle {
                width: parent.width
                height: parent.height
                y: Math.round(1.2 * Theme.unit)
                radius: 8 * Theme.unit
                color: root.run.colour
            }

            Rectangle {
                anchors.fill: parent
                radius: 8 * Theme.unit
                color: Theme.card
                border.width: Theme.outline
                border.color: root.run.colour
            }

            Image {
                anchors.centerIn: parent
                width: Math.round(76 * Theme.unit)
                height: Math.round(60 * Theme.unit)
                sourceSize: Qt.size(width, height)
                fillMode: Image.Pad
                source: root.run.picture
            }

            DomainPicto {
                x: -Math.round(4 * Theme.unit)
                y: x
                domainId: root.run.domainId
                size: 15 * Theme.unit
            }
        }

        Column {
            width: parent.width

            ChildText {
                width: parent.width
                points: Math.min(30, 40 / Theme.textScale)
                text: root.run.name
                font.bold: true
                lineHeight: Theme.lineHeight
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            ChildText {
                width: parent.width
                points: 20
                text: root.run.ending ? qsTr("It is closing…") : root.running ? qsTr("It is open.") : root.run.slow ? qsTr("It takes a while. Let’s wait…") : qsTr("It’s coming…")
                color: Theme.ink2
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
        }

        SteppingStones {
            anchors.horizontalCenter: parent.horizontalCenter
            done: root.run.stones
            colour: root.run.colour
            character: root.session.browser.character
        }
    }

    BigButton {
        id: stop

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(8 * Theme.unit)
        icon: "close"
        label: qsTr("Stop")
        focus: true
        onActivated: root.session.stopActivity()
    }
}
