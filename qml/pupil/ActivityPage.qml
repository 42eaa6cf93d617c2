// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/**
 * A page of activities: of one domain, which floods the page of the youngest with its colour and has the way back
 * in the corner; beside the rail of domains; or of all of them.
 */
FocusScope {
    id: root

    required property PupilSession session
    readonly property Browser browser: root.session.browser
    readonly property pageLayout measures: root.browser.layout
    readonly property bool domainPage: root.session.place === PupilSession.Domain

    Keys.onEscapePressed: root.session.goUp()
    Keys.onBackPressed: root.session.goUp()
    Keys.onPressed: event => event.accepted = root.session.turnPageByKey(event.key)

    Loader {
        anchors.fill: parent
        sourceComponent: root.domainPage ? flood : landscape
    }

    Component {
        id: landscape

        Scene {
            character: root.browser.character
        }
    }

    Component {
        id: flood

        Rectangle {
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.highContrast ? Theme.card : root.browser.domainTint
                }
                GradientStop {
                    position: 1
                    color: Theme.highContrast ? Theme.card : Qt.lighter(root.browser.domainTint, 1.06)
                }
            }
        }
    }

    WheelHandler {
        onWheel: event => root.session.turnWheel(event.angleDelta.y)
    }

    PageHeader {
        id: header

        width: parent.width
        height: root.measures.headerHeight
        picture: root.browser.picture
        profileName: root.browser.profileName
        title: root.browser.domainId === "" ? qsTr("What would you like to do?") : root.browser.domainName
        domainId: root.browser.domainId
        back: root.domainPage || root.session.besideLesson
        canGoUp: root.session.wayUp
        speaker: root.session.voice
        onUpWanted: root.session.goUp()
        onLeftBelow: rail.active ? rail.forceActiveFocus(Qt.TabFocusReason) : grid.forceActiveFocus(Qt.TabFocusReason)
    }

    Loader {
        id: rail

        anchors.left: parent.left
        anchors.top: header.bottom
        active: root.measures.railWidth > 0

        sourceComponent: DomainRail {
            focus: true
            browser: root.browser
            speaker: root.session.voice
            onDomainWanted: row => root.session.openDomain(row)
            onLeftAbove: header.takeFocus()
            onLeftForTiles: grid.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    TileGrid {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: root.measures.gridLeft
        y: root.measures.gridTop
        width: implicitWidth
        height: implicitHeight
        focus: true
        browser: root.browser
        speaker: root.session.voice
        onActivityWanted: activityId => root.session.openActivity(activityId)
        onLeftAbove: header.takeFocus()
        onLeftBelow: pager.forceActiveFocus(Qt.TabFocusReason)
        onLeftBefore: rail.active ? rail.forceActiveFocus(Qt.TabFocusReason) : root.session.previousPage()
        onLeftAfter: root.session.nextPage()
    }

    Loader {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(4 * Theme.unit)
        anchors.horizontalCenter: grid.horizontalCenter
        active: root.browser.pageCount > 1
        enabled: active

        sourceComponent: Pager {
            focus: true
            page: root.browser.page
            pageCount: root.browser.pageCount
            onPreviousWanted: root.session.previousPage()
            onNextWanted: root.session.nextPage()
            onLeftAbove: grid.forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
