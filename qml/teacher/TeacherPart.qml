// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** The teacher's part: the gate, then the bar of places and the page that is open. */
FocusScope {
    id: root

    required property TeacherSession teacher
    required property Power power
    readonly property bool inside: root.teacher.page !== TeacherSession.Code

    Keys.onEscapePressed: root.teacher.show(TeacherSession.Lessons)
    Keys.onPressed: event => {
        if (event.modifiers & Qt.AltModifier && event.key === Qt.Key_1) {
            root.teacher.show(TeacherSession.Lessons);
            event.accepted = true;
        } else if (event.modifiers & Qt.AltModifier && event.key === Qt.Key_2) {
            root.teacher.show(TeacherSession.Catalogue);
            event.accepted = true;
        } else if (event.modifiers & Qt.AltModifier && event.key === Qt.Key_3) {
            root.teacher.show(TeacherSession.Settings);
            event.accepted = true;
        } else if (event.key === Qt.Key_F10) {
            root.teacher.close();
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.desk
    }

    Loader {
        anchors.fill: parent
        active: !root.inside
        focus: active

        sourceComponent: GatePage {
            focus: true
            code: root.teacher.code
            onCancelled: root.teacher.close()
        }
    }

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: root.inside
        width: Math.round(25 * Theme.unit * Math.sqrt(Theme.textScale))
        color: Theme.ink

        Column {
            anchors.top: parent.top
            anchors.topMargin: 3 * Theme.unit
            width: parent.width

            Item {
                width: parent.width
                height: 17 * Theme.unit

                Rectangle {
                    anchors.centerIn: parent
                    width: 2 * Math.round(6.75 * Theme.unit)
                    height: width
                    radius: width / 2
                    color: Theme.maxiTint

                    Image {
                        anchors.centerIn: parent
                        sourceSize: Qt.size(Math.round(10.4 * Theme.unit), Math.round(11.4 * Theme.unit))
                        source: root.inside ? "image://art/penguin-maxi" : ""
                    }
                }
            }

            NavigationButton {
                width: parent.width
                icon.name: "lesson"
                text: qsTr("Lessons")
                here: root.teacher.page === TeacherSession.Lessons || root.teacher.page === TeacherSession.Lesson
                onClicked: root.teacher.show(TeacherSession.Lessons)
            }

            NavigationButton {
                width: parent.width
                icon.name: "search"
                text: qsTr("Catalogue")
                here: root.teacher.page === TeacherSession.Catalogue
                onClicked: root.teacher.show(TeacherSession.Catalogue)
            }

            NavigationButton {
                width: parent.width
                icon.name: "settings"
                text: qsTr("Settings")
                here: root.teacher.page === TeacherSession.Settings
                onClicked: root.teacher.show(TeacherSession.Settings)
            }
        }

        Column {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 1.5 * Theme.unit
            width: parent.width
            spacing: 1.5 * Theme.unit

            NavigationButton {
                width: parent.width
                page: false
                icon.name: "close"
                text: qsTr("Leave the menu")
                onClicked: root.teacher.leaveMenu()
            }

            NavigationButton {
                width: parent.width
                outlined: true
                icon.name: "home"
                text: qsTr("Children’s menu")
                onClicked: root.teacher.close()
            }
        }
    }

    /** A page of which nothing exists until it is shown. */
    component Page: Loader {
        id: page

        required property int place
        readonly property bool shown: root.teacher.page === page.place

        anchors.left: bar.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        active: page.shown
        focus: page.shown && !root.teacher.exchange.open
    }

    Page {
        place: TeacherSession.Welcome

        sourceComponent: WelcomePage {
            focus: true
            teacher: root.teacher
        }
    }

    Page {
        place: TeacherSession.Lessons

        sourceComponent: LessonsPage {
            focus: true
            teacher: root.teacher
        }
    }

    Page {
        place: TeacherSession.Lesson

        sourceComponent: LessonPage {
            focus: true
            teacher: root.teacher
        }
    }

    Page {
        id: cataloguePlace

        place: TeacherSession.Catalogue
        anchors.bottom: tray.top

        sourceComponent: CataloguePage {
            focus: true
            catalogue: root.teacher.catalogue
            onPrintWanted: root.teacher.printFound()
        }
    }

    Page {
        place: TeacherSession.Settings

        sourceComponent: SettingsPage {
            focus: true
            settings: root.teacher.settings
            language: root.teacher.language
            power: root.power
        }
    }

    LessonTray {
        id: tray

        anchors.left: bar.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: cataloguePlace.shown
        height: visible ? implicitHeight : 0
        draft: root.teacher.draft
        onOpenWanted: root.teacher.show(TeacherSession.Lesson)
    }

    Notice {
        anchors.left: bar.right
        anchors.right: parent.right
        anchors.bottom: tray.top
        good: true
        text: root.inside ? root.teacher.exchange.said : ""
        action: qsTr("Close")
        onActed: root.teacher.exchange.hush()
    }

    Loader {
        anchors.fill: parent
        active: root.teacher.exchange.open
        focus: active

        sourceComponent: ExchangeSheet {
            focus: true
            exchange: root.teacher.exchange
        }
    }
}
