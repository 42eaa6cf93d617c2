// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Have you finished? Go on, be someone else, or switch the PC off. */
FocusScope {
    id: root

    required property PupilSession session
    readonly property Browser browser: root.session.browser
    readonly property bool goodbye: root.session.power.leaving
    readonly property real cardWidth: Math.round(Math.min(78 * Theme.unit, (root.width - 2 * Theme.margin - 2 * row.spacing - 8 * Theme.unit) / row.shown))
    readonly property real cardHeight: Math.round(Math.min(93 * Theme.unit, root.height - 90 * Theme.unit))

    Keys.onEscapePressed: root.session.stay()
    Keys.onBackPressed: root.session.stay()

    WarmBackdrop {
        anchors.fill: parent
    }

    ChildText {
        id: question

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((row.y - height) / 2)
        width: Math.min(implicitWidth, root.width - 2 * Theme.margin)
        points: Math.min(32, 44 / Theme.textScale)
        text: root.goodbye ? qsTr("See you soon!") : qsTr("Have you finished?")
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(14 * Theme.point)
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    PageSpeaker {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Math.round(3 * Theme.unit)
        visible: root.session.voice.offered && !root.goodbye
        speaker: root.session.voice
        title: [question.text, stay.label, change.visible ? change.label : "", off.label].join(" … ")
    }

    Image {
        anchors.centerIn: row
        visible: root.goodbye
        sourceSize: Qt.size(Math.round(76 * Theme.unit), Math.round(80 * Theme.unit))
        source: root.goodbye ? "image://art/penguin-super" : ""
    }

    Row {
        id: row

        readonly property int shown: change.visible ? 3 : 2

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((parent.height - root.cardHeight) / 2)
        spacing: Math.round(Math.min(14 * Theme.unit, root.width / 28))
        visible: !root.goodbye

        LeaveCard {
            id: stay

            voice: root.session.voice
            width: root.cardWidth
            height: root.cardHeight
            label: qsTr("I go on")
            focus: true
            KeyNavigation.right: change.visible ? change : off
            onActivated: root.session.stay()

            Image {
                anchors.centerIn: parent
                sourceSize: Qt.size(Math.round(Math.min(46 * Theme.unit, stay.width * 0.7)), Math.round(Math.min(52 * Theme.unit, stay.height * 0.6)))
                source: root.browser.picture !== "" ? root.browser.picture : "image://art/penguin-super"
            }
        }

        LeaveCard {
            id: change

            voice: root.session.voice
            width: root.cardWidth
            height: root.cardHeight
            label: qsTr("Someone else")
            visible: root.session.profileChoice && root.browser.profileName !== ""
            KeyNavigation.right: off
            onActivated: root.session.changeProfile()

            Row {
                id: group

                readonly property real side: Math.round(Math.min(30 * Theme.unit, (change.width - 8 * Theme.unit) / 2.6))

                anchors.centerIn: parent
                spacing: -0.2 * side

                Repeater {
                    model: ["mini", "super", "maxi"]

                    Image {
                        required property string modelData
                        required property int index

                        anchors.bottom: parent?.bottom
                        sourceSize: Qt.size(group.side, Math.round((1 + 0.25 * index) * group.side))
                        source: "image://art/penguin-" + modelData
                    }
                }
            }
        }

        LeaveCard {
            id: off

            voice: root.session.voice
            width: root.cardWidth
            height: root.cardHeight
            label: qsTr("Switch off")
            onActivated: root.session.switchOff()

            Picto {
                anchors.centerIn: parent
                name: "power"
                size: 2 * Math.round(Math.min(22 * Theme.unit, off.width * 0.25))
            }
        }
    }
}
