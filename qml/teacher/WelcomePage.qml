// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Once, after the first code: the language, who uses this PC, and what an older menu showed. All of it can be changed later. */
FocusScope {
    id: root

    required property TeacherSession teacher

    PageBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        title: qsTr("Welcome")
        subtitle: qsTr("The code is set. All of this can be changed later in the settings.")

        TeacherButton {
            primary: true
            focus: true
            icon.name: "done"
            text: qsTr("Continue")
            onClicked: root.teacher.show(TeacherSession.Lessons)
        }
    }

    Notice {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        good: root.teacher.oldMenus.failure === ""
        text: good ? root.teacher.oldMenus.said : root.teacher.oldMenus.failure
    }

    Flickable {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.bottom
        anchors.bottom: parent.bottom
        contentHeight: column.height + 12 * Theme.unit
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            x: 6 * Theme.unit
            y: 6 * Theme.unit
            width: Math.min(parent.width - 12 * Theme.unit, 200 * Theme.unit * Theme.textScale)
            spacing: 5 * Theme.unit

            LanguageCard {
                width: parent.width
                language: root.teacher.language
            }

            SettingsCard {
                width: parent.width
                pictogram: "class"
                title: qsTr("Who uses this PC?")

                Repeater {
                    model: root.teacher.settings.profiles

                    SettingsLine {
                        id: line

                        required property string profileId
                        required property string name
                        required property list<string> facts
                        required property bool shown

                        width: parent?.width ?? 0
                        text: line.name
                        meaning: line.facts.join(" · ")

                        TeacherSwitch {
                            on: line.shown
                            text: line.name
                            onClicked: root.teacher.settings.profiles.setShown(line.profileId, !line.shown)
                        }
                    }
                }
            }

            SettingsCard {
                width: parent.width
                pictogram: "download"
                title: qsTr("A menu of an older PrimTux")

                SettingsLine {
                    width: parent.width
                    text: root.teacher.oldMenus.found ? qsTr("This PC has one.") : qsTr("There is none on this PC.")
                    meaning: qsTr("The activities it showed are chosen for the profile of the same name.")

                    TeacherButton {
                        visible: root.teacher.oldMenus.found
                        enabled: !root.teacher.oldMenus.busy
                        icon.name: "download"
                        text: qsTr("Take it over")
                        onClicked: root.teacher.oldMenus.takeOver()
                    }

                    TeacherButton {
                        enabled: !root.teacher.oldMenus.busy
                        quiet: true
                        icon.name: "usb"
                        text: qsTr("From a USB stick…")
                        onClicked: root.teacher.askOldMenu()
                    }
                }
            }
        }
    }
}
