// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu.Models

/** The activities of a page. */
FocusScope {
    id: root

    required property Browser browser
    required property PageVoice speaker
    readonly property pageLayout measures: root.browser.layout

    signal activityWanted(string activityId)
    signal leftAbove
    signal leftBelow
    signal leftBefore
    signal leftAfter

    implicitWidth: grid.width
    implicitHeight: grid.height
    Keys.onPressed: event => event.accepted = steps.follow(event.key)

    GridFocus {
        id: steps

        columns: root.measures.columns
        count: root.browser.tiles.count
        current: root.browser.currentTile
        mirrored: root.LayoutMirroring.enabled
        besideRail: root.measures.railWidth > 0
        onCurrentChanged: root.browser.currentTile = current
        onLeftAbove: root.leftAbove()
        onLeftBelow: root.leftBelow()
        onLeftBefore: root.leftBefore()
        onLeftAfter: root.leftAfter()
    }

    Grid {
        id: grid

        columns: root.measures.columns
        columnSpacing: root.measures.columnGap
        rowSpacing: root.measures.rowGap

        Repeater {
            model: root.browser.tiles

            ActivityTile {
                id: tile

                required property int index
                required property string activityId

                width: root.measures.tileWidth
                height: root.measures.tileHeight
                footHeight: root.browser.footHeight
                speakerRoom: root.measures.speakerRoom
                voice: root.speaker
                focus: index === root.browser.currentTile
                onActiveFocusChanged: if (activeFocus)
                    root.browser.currentTile = index
                onActivated: root.activityWanted(tile.activityId)
            }
        }
    }
}
