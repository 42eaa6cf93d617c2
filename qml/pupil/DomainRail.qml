// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** The domains along the edge of the screen: its cells reach it, so that the mouse can be thrown there. */
FocusScope {
    id: root

    required property Browser browser
    required property PageVoice speaker
    readonly property pageLayout measures: root.browser.layout

    signal domainWanted(int row)
    signal leftAbove
    signal leftForTiles

    width: root.measures.railWidth
    implicitHeight: cells.height
    Keys.onPressed: event => event.accepted = steps.follow(event.key)

    GridFocus {
        id: steps

        count: root.browser.domains.count
        current: root.browser.currentDomain
        mirrored: root.LayoutMirroring.enabled
        onLeftAbove: root.leftAbove()
        onLeftAfter: root.leftForTiles()
    }

    Column {
        id: cells

        width: parent.width

        Repeater {
            model: root.browser.domains

            Pressable {
                id: cell

                required property int index
                required property string domainId
                required property string name
                required property string label
                required property int labelPixels
                required property color colour
                readonly property bool current: index === root.browser.currentDomain

                width: root.measures.railWidth
                height: root.measures.railCell
                focus: index === steps.current
                voice: root.speaker
                words: cell.name
                ringRadius: Theme.tileRadius
                ringReach: -0.6 * Theme.unit
                Accessible.role: Accessible.PageTab
                Accessible.name: cell.name
                Accessible.selected: cell.current
                Accessible.focusable: true
                Accessible.onPressAction: cell.activate()
                onActiveFocusChanged: if (activeFocus)
                    steps.current = index
                onActivated: root.domainWanted(cell.index)

                Rectangle {
                    anchors.fill: parent
                    anchors.topMargin: Math.round(0.6 * Theme.unit)
                    anchors.bottomMargin: anchors.topMargin
                    anchors.leftMargin: root.LayoutMirroring.enabled ? anchors.topMargin : -Theme.tileRadius
                    anchors.rightMargin: root.LayoutMirroring.enabled ? -Theme.tileRadius : anchors.topMargin
                    visible: cell.current || cell.pressed
                    radius: Theme.tileRadius
                    color: Theme.card
                    border.width: Theme.outline
                    border.color: Theme.highContrast ? Theme.ink : cell.colour
                }

                Column {
                    anchors.centerIn: parent
                    spacing: -0.06 * root.measures.railCell // the letters' line is tall
                    scale: cell.pressed ? Theme.pressedScale : 1

                    DomainPicto {
                        anchors.horizontalCenter: parent.horizontalCenter
                        domainId: cell.domainId
                        size: root.measures.railCell * (root.measures.railWords ? 0.52 : 0.72)
                    }

                    ChildText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        visible: root.measures.railWords
                        text: cell.label
                        font.pixelSize: cell.labelPixels
                        font.bold: cell.current
                        lineHeight: Theme.lineHeight
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
