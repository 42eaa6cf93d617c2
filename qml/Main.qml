// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** The window: one screen at a time, and the ring around what has the focus. */
Window {
    id: root

    required property PupilSession session
    required property TeacherSession teacher
    required property Attention attention
    required property size surface
    property bool windowed: false
    property bool hidden: false // behind a program that was found running
    // What the teacher tries is shown as children see it.
    readonly property bool teaching: root.teacher.open && root.session.resting

    width: root.surface.width
    height: root.surface.height
    visibility: root.hidden ? Window.Hidden : root.windowed ? Window.Windowed : Window.FullScreen
    flags: root.windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    title: qsTr("PrimTux Menu")
    color: Theme.paper
    onWidthChanged: root.session.showOn(root.width, root.height)
    onHeightChanged: root.session.showOn(root.width, root.height)
    onClosing: event => {
        event.accepted = false; // leaving is for adults
        root.teacher.enter();
    }

    /** A screen of the children, of which nothing exists until it is shown. */
    component Screen: Loader {
        id: screen

        required property url file
        property bool wanted: false

        anchors.fill: parent
        active: screen.wanted && !root.teaching
        focus: active
        Component.onCompleted: setSource(screen.file, {
            session: root.session,
            focus: true
        })
    }

    Shortcut {
        sequence: "F10"
        enabled: !root.teacher.open && root.session.resting
        onActivated: root.teacher.enter()
    }

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true

        Screen {
            file: Qt.resolvedUrl("pupil/ProfileChoice.qml")
            wanted: root.session.place === PupilSession.Profiles
        }

        Screen {
            file: Qt.resolvedUrl("pupil/HomeDomains.qml")
            wanted: root.session.place === PupilSession.Home && root.session.browser.view === Browser.Domains
        }

        Screen {
            file: Qt.resolvedUrl("pupil/ActivityPage.qml")
            wanted: root.session.place === PupilSession.Domain || (root.session.place === PupilSession.Home && root.session.browser.view === Browser.Tiles)
        }

        Screen {
            file: Qt.resolvedUrl("pupil/LessonPath.qml")
            wanted: root.session.place === PupilSession.Lesson
        }

        Screen {
            file: Qt.resolvedUrl("pupil/OnlyThis.qml")
            wanted: root.session.place === PupilSession.Only
        }

        Screen {
            file: Qt.resolvedUrl("pupil/Leave.qml")
            wanted: root.session.place === PupilSession.Leaving
        }

        Screen {
            file: Qt.resolvedUrl("pupil/Starting.qml")
            wanted: root.session.place === PupilSession.Starting || root.session.place === PupilSession.Running
        }

        Screen {
            file: Qt.resolvedUrl("pupil/Failed.qml")
            wanted: root.session.place === PupilSession.Failed
        }

        Screen {
            file: Qt.resolvedUrl("pupil/Empty.qml")
            wanted: root.session.place === PupilSession.Empty
        }

        Screen {
            file: Qt.resolvedUrl("pupil/Preparing.qml")
            wanted: root.session.place === PupilSession.Preparing
        }

        TeacherDoor {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.margin
            visible: !root.teacher.open && root.session.resting
            worded: root.session.place === PupilSession.Profiles
            onActivated: root.teacher.enter()
        }

        Loader {
            anchors.fill: parent
            active: root.teacher.open
            visible: root.teaching
            focus: root.teaching
            Component.onCompleted: setSource(Qt.resolvedUrl("teacher/TeacherPart.qml"), {
                teacher: root.teacher,
                power: root.session.power,
                focus: true
            })
        }
    }

    FocusRing {
        target: root.activeFocusItem as Pressable
    }

    /** A window of its own while a program runs. */
    component Corner: Loader {
        id: corner

        required property url file

        Component.onCompleted: setSource(corner.file, {
            session: root.session
        })
    }

    Corner {
        file: Qt.resolvedUrl(root.session.handle.layered ? "pupil/LayeredHandle.qml" : "pupil/Handle.qml")
        active: root.session.handle.shown && !root.attention.shown
    }

    Corner {
        file: Qt.resolvedUrl(root.session.handle.layered ? "pupil/LayeredPanel.qml" : "pupil/HandlePanel.qml")
        active: root.session.handle.open && !root.attention.shown
    }

    Loader {
        active: root.attention.shown
        Component.onCompleted: setSource(Qt.resolvedUrl("pupil/AttentionScreen.qml"), {
            attention: root.attention
        })
    }

    Binding {
        target: Theme
        property: "unit"
        value: root.session.browser.layout.unit
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.teaching ? root.session.browser.textScale : root.session.browser.layout.textScale
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: !root.teaching && root.session.browser.highContrast
    }

    Binding {
        target: Theme
        property: "childFont"
        value: root.session.browser.fontFamily
    }

    Binding {
        target: Theme
        property: "capitals"
        value: !root.teaching && root.session.browser.capitals
    }
}
