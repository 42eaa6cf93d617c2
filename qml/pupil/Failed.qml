// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** It did not start, or crashed: calm for the child, the reason for the adult who asks. */
FocusScope {
    id: root

    required property PupilSession session
    readonly property ActivityRun run: root.session.run
    property bool open: false

    Keys.onEscapePressed: root.session.goUp()

    WarmBackdrop {
        anchors.fill: parent
    }

    PageSpeaker {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Math.round(3 * Theme.unit)
        speaker: root.session.voice
        title: [what.text, comfort.text].join(" ")
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(4 * Theme.unit, (details.y - height) / 2)
        width: parent.width - 2 * Theme.margin
        spacing: (root.open ? 5 : 8) * Theme.unit

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            sourceSize: Qt.size(Math.round((root.open ? 48 : 76) * Theme.unit), Math.round((root.open ? 44 : 70) * Theme.unit))
            source: "image://art/penguin-oops"
        }

        Column {
            width: parent.width
            spacing: 2 * Theme.unit

            ChildText {
                id: what

                width: parent.width
                points: root.open ? 24 : 30
                text: root.run.crashed ? qsTr("It stopped all by itself.") : qsTr("This one does not want to start.")
                font.bold: true
                lineHeight: Theme.lineHeight
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            ChildText {
                id: comfort

                width: parent.width
                points: root.open ? 18 : 21
                text: qsTr("It is not your fault. Choose another one!")
                color: Theme.ink2
                lineHeight: Theme.lineHeight
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Paragraph
                Accessible.name: text
            }
        }

        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            columns: back.implicitWidth + again.implicitWidth + columnSpacing < parent.width ? 2 : 1
            columnSpacing: 9 * Theme.unit
            rowSpacing: 5 * Theme.unit
            horizontalItemAlignment: Grid.AlignHCenter

            BigButton {
                id: back

                icon: "home"
                label: root.run.mayRetry ? qsTr("Back to the menu") : qsTr("Another activity")
                primary: true
                focus: true
                KeyNavigation.right: again
                KeyNavigation.down: details.button
                onActivated: root.session.backToMenu()
            }

            BigButton {
                id: again

                icon: "refresh"
                label: qsTr("Try again")
                visible: root.run.mayRetry
                KeyNavigation.down: details.button
                onActivated: root.session.retry()
            }
        }
    }

    FailureDetails {
        id: details

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        widest: root.width - 2 * Theme.margin
        reason: root.run.reason
        lastLines: root.run.lastLines
        open: root.open
        onToggled: root.open = !root.open
        onCopyWanted: root.run.copyDetails()
        onLeftAbove: back.forceActiveFocus(Qt.TabFocusReason)
    }
}
