// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** The question of the way back: go on with the activity, or leave it for the menu? */
CornerWindow {
    id: root

    required property PupilSession session
    readonly property ReturnHandle handle: root.session.handle

    width: Math.round(choices.width + 17 * Theme.unit)
    height: Math.round(choices.height + 14 * Theme.unit)
    radius: Math.round(9 * Theme.unit)
    onRight: root.handle.onRight
    onBottom: root.handle.onBottom
    asks: true
    color: root.handle.layered ? "transparent" : Theme.paper
    title: qsTr("Back to the menu?")
    onPressedOutside: root.handle.resume()

    CornerTab {
        anchors.fill: parent
        onRight: root.onRight
        onBottom: root.onBottom
        radius: root.radius
        color: Theme.paper
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        Keys.onEscapePressed: root.handle.resume()

        Column {
            id: choices

            anchors.centerIn: parent
            spacing: Math.round(7 * Theme.unit)

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Math.round(9 * Theme.unit)

                HandleChoice {
                    id: resume

                    label: qsTr("Continue")
                    color: Theme.card
                    edge: root.session.run.colour
                    focus: true
                    KeyNavigation.right: leave
                    KeyNavigation.down: helpers.first
                    onActivated: root.handle.resume()

                    Image {
                        anchors.centerIn: parent
                        width: Math.round(36 * Theme.unit)
                        height: Math.round(32 * Theme.unit)
                        sourceSize: Qt.size(width, height)
                        fillMode: Image.Pad
                        source: root.session.run.picture
                        visible: root.session.run.picture !== ""
                    }

                    Picto {
                        anchors.centerIn: parent
                        name: "play"
                        size: 25 * Theme.unit
                        visible: root.session.run.picture === ""
                    }
                }

                HandleChoice {
                    id: leave

                    label: qsTr("Menu")
                    color: Theme.ink
                    edge: Theme.ink
                    KeyNavigation.left: resume
                    KeyNavigation.down: helpers.first
                    onActivated: root.handle.leave()

                    Picto {
                        anchors.centerIn: parent
                        name: "home"
                        color: Theme.sun
                        size: 25 * Theme.unit
                    }
                }
            }

            HelperGrid {
                id: helpers

                anchors.horizontalCenter: parent.horizontalCenter
                session: root.session
                above: resume
            }
        }
    }

    FocusRing {
        target: root.activeFocusItem as Pressable
    }
}
