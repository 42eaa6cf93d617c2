// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** The home of the youngest: a few big domains. */
FocusScope {
    id: root

    required property PupilSession session
    readonly property Browser browser: root.session.browser
    readonly property pageLayout measures: root.browser.layout

    Keys.onEscapePressed: root.session.goUp()
    Keys.onBackPressed: root.session.goUp()

    Scene {
        anchors.fill: parent
        character: root.browser.character
        decorated: !root.measures.portrait && width > 1.5 * height
        groundHeight: 0.36
    }

    PageHeader {
        id: header

        width: parent.width
        height: root.measures.headerHeight
        picture: root.browser.picture
        profileName: root.browser.profileName
        title: qsTr("What would you like to do?")
        back: root.session.besideLesson
        canGoUp: root.session.wayUp
        speaker: root.session.voice
        onUpWanted: root.session.goUp()
        onLeftBelow: tiles.forceActiveFocus(Qt.TabFocusReason)
    }

    FocusScope {
        id: tiles

        anchors.left: parent.left
        anchors.leftMargin: root.measures.gridLeft
        y: root.measures.gridTop
        width: grid.width
        height: grid.height
        focus: true
        Keys.onPressed: event => event.accepted = steps.follow(event.key)

        GridFocus {
            id: steps

            columns: root.measures.columns
            count: root.browser.domains.count
            current: root.browser.currentDomain
            mirrored: root.LayoutMirroring.enabled
            onCurrentChanged: root.browser.currentDomain = current
            onLeftAbove: header.takeFocus()
        }

        Grid {
            id: grid

            columns: root.measures.columns
            columnSpacing: root.measures.columnGap
            rowSpacing: root.measures.rowGap

            Repeater {
                model: root.browser.domains

                DomainTile {
                    required property int index

                    width: root.measures.tileWidth
                    height: root.measures.tileHeight
                    footHeight: root.browser.footHeight
                    speakerRoom: root.measures.speakerRoom
                    voice: root.session.voice
                    focus: index === root.browser.currentDomain
                    onActiveFocusChanged: if (activeFocus)
                        root.browser.currentDomain = index
                    onActivated: root.session.openDomain(index)
                }
            }
        }
    }
}
