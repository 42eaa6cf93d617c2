// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Today's lesson is one activity: a big tile, which may open by itself when the stones are full. */
FocusScope {
    id: root

    required property PupilSession session
    readonly property LessonTrail trail: root.session.trail
    readonly property Browser browser: root.session.browser
    readonly property pageLayout measures: root.browser.layout
    readonly property AutoStart autoStart: root.session.autoStart

    Keys.onEscapePressed: root.session.goUp()
    Keys.onBackPressed: root.session.goUp()

    Scene {
        anchors.fill: parent
        character: root.browser.character
        decorated: !root.measures.portrait && width > 1.5 * height && !others.visible
        groundHeight: 0.36
    }

    PageHeader {
        id: header

        width: parent.width
        height: root.measures.headerHeight
        picture: root.browser.picture
        profileName: root.browser.profileName
        title: qsTr("Today, let’s play…")
        canGoUp: root.session.wayUp
        speaker: root.session.voice
        onUpWanted: root.session.goUp()
        onLeftBelow: card.forceActiveFocus(Qt.TabFocusReason)
    }

    FocusScope {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(root.measures.portrait ? 40 * Theme.unit : (root.height - height) / 2 + (root.autoStart.counting || others.visible ? -2 : 4) * Theme.unit)
        width: 2 * Math.round(61 * Theme.unit)
        height: 2 * Math.round(56 * Theme.unit)
        focus: true
        Keys.onUpPressed: header.takeFocus()
        Keys.onDownPressed: others.takeFocus()

        Repeater {
            model: root.trail.stations

            ActivityTile {
                id: tile

                required property int index
                required property string domainId

                width: card.width
                height: card.height
                footHeight: root.trail.footHeight
                voice: root.session.voice
                focus: index === 0
                reachLeft: root.LayoutMirroring.enabled ? play.overhang : 0
                reachRight: root.LayoutMirroring.enabled ? 0 : play.overhang
                onActivated: root.session.openStation(index)

                DomainPicto {
                    z: 1 // above the ring of the focus
                    anchors.left: parent.left
                    anchors.top: parent.top
                    anchors.leftMargin: -Math.round(4 * Theme.unit)
                    anchors.topMargin: anchors.leftMargin
                    domainId: tile.domainId
                }

                Rectangle {
                    id: play

                    readonly property int overhang: Math.round(26 * Theme.unit)

                    z: 1
                    anchors.right: parent.right
                    anchors.rightMargin: -overhang
                    y: Math.round(parent.height * 0.3)
                    width: 2 * Math.round(17 * Theme.unit)
                    height: width
                    radius: width / 2
                    color: Theme.sun
                    border.width: Theme.buttonOutline
                    border.color: Theme.ink

                    Picto {
                        anchors.centerIn: parent
                        name: "play"
                        mirror: root.LayoutMirroring.enabled
                        size: 2 * Math.round(8.5 * Theme.unit)
                    }
                }
            }
        }
    }

    Image {
        anchors.right: root.measures.portrait ? undefined : card.left
        anchors.left: root.measures.portrait ? parent.left : undefined
        anchors.bottom: root.measures.portrait ? parent.bottom : card.bottom
        anchors.rightMargin: Math.round(10 * Theme.unit)
        anchors.leftMargin: Theme.margin
        anchors.bottomMargin: Math.round(root.measures.portrait ? 6 * Theme.unit : -8 * Theme.unit)
        sourceSize: Qt.size(Math.round(58 * Theme.unit), Math.round(64 * Theme.unit))
        source: "image://art/penguin-" + root.browser.character
    }

    SteppingStones {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: card.bottom
        anchors.topMargin: -Math.round(12 * Theme.unit)
        visible: root.autoStart.counting
        count: root.autoStart.stoneCount
        done: root.autoStart.stones
        colour: Theme.ink
        character: ""
    }

    OthersButton {
        id: others

        session: root.session
        onLeftAbove: card.forceActiveFocus(Qt.TabFocusReason)
    }
}
