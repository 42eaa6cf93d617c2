// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import PrimTux.Menu
import PrimTux.Menu.Models

/** Today's lesson: a path from activity to activity, with a penguin where to go on. */
FocusScope {
    id: root

    required property PupilSession session
    readonly property LessonTrail trail: root.session.trail
    readonly property Browser browser: root.session.browser
    readonly property pageLayout measures: root.browser.layout
    // Where the pager in the middle would meet the button beside it.
    readonly property bool squeezed: others.visible && (root.measures.portrait || Theme.textScale > 1.2)

    Keys.onEscapePressed: root.session.goUp()
    Keys.onBackPressed: root.session.goUp()
    Keys.onPressed: event => event.accepted = root.session.turnPageByKey(event.key)

    Binding {
        target: root.trail
        property: "mirrored"
        value: root.LayoutMirroring.enabled
    }

    Connections {
        target: root.trail

        function onNextPointedAt(): void {
            hop.restart();
        }
    }

    Scene {
        anchors.fill: parent
        character: root.browser.character
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
        title: root.trail.finished ? qsTr("That’s all for today!") : qsTr("Today")
        canGoUp: root.session.wayUp
        speaker: root.session.voice
        onUpWanted: root.session.goUp()
        onLeftBelow: stations.forceActiveFocus(Qt.TabFocusReason)
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.card
            strokeWidth: 9 * Theme.unit
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.trail.curve
            }
        }

        ShapePath {
            strokeColor: Theme.ink2
            strokeWidth: 1.1 * Theme.unit
            strokeStyle: ShapePath.DashLine
            dashPattern: [0.1, 3.4]
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: root.trail.curve
            }
        }
    }

    FocusScope {
        id: stations

        anchors.fill: parent
        focus: true
        Keys.onPressed: event => event.accepted = steps.follow(event.key)

        GridFocus {
            id: steps

            columns: Math.max(1, root.trail.stations.count)
            count: root.trail.stations.count
            current: root.trail.current
            mirrored: root.LayoutMirroring.enabled
            onCurrentChanged: root.trail.current = current
            onLeftAbove: header.takeFocus()
            onLeftBelow: pager.active ? pager.forceActiveFocus(Qt.TabFocusReason) : others.takeFocus()
            onLeftBefore: root.session.previousPage()
            onLeftAfter: root.session.nextPage()
        }

        Repeater {
            model: root.trail.stations

            Station {
                required property int index

                voice: root.session.voice
                focus: index === root.trail.current
                onActiveFocusChanged: if (activeFocus)
                    root.trail.current = index
                onActivated: root.session.openStation(index)
            }
        }
    }

    Image {
        id: guide

        property real jump: 0

        x: root.trail.guide.x
        y: root.trail.guide.y - guide.jump
        visible: root.trail.guide.width > 0
        sourceSize: Qt.size(root.trail.guide.width, root.trail.guide.height)
        source: visible ? "image://art/penguin-" + root.browser.character : ""

        SequentialAnimation {
            id: hop

            loops: 2

            NumberAnimation {
                target: guide
                property: "jump"
                to: 7 * Theme.unit
                duration: 160
                easing.type: Easing.OutCubic
            }

            NumberAnimation {
                target: guide
                property: "jump"
                to: 0
                duration: 160
                easing.type: Easing.InCubic
            }
        }
    }

    Loader {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(4 * Theme.unit)
        anchors.horizontalCenter: root.squeezed ? undefined : parent.horizontalCenter
        anchors.left: root.squeezed ? parent.left : undefined
        anchors.leftMargin: root.measures.portrait ? Theme.margin : 24 * Theme.unit
        active: root.trail.pageCount > 1
        enabled: active
        Keys.onDownPressed: others.takeFocus()

        sourceComponent: Pager {
            focus: true
            page: root.trail.page
            pageCount: root.trail.pageCount
            onPreviousWanted: root.session.previousPage()
            onNextWanted: root.session.nextPage()
            onLeftAbove: stations.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    OthersButton {
        id: others

        session: root.session
        onLeftAbove: pager.active ? pager.forceActiveFocus(Qt.TabFocusReason) : stations.forceActiveFocus(Qt.TabFocusReason)
    }
}
