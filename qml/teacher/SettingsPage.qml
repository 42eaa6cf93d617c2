// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** What is set for the classroom. There is nothing to save: all of it holds at once. */
FocusScope {
    id: root

    required property TeacherSettings settings
    required property LanguageChoice language
    required property Power power // absent where nothing can be switched off
    readonly property bool inside: root.settings.form.open || root.settings.changingCode
    readonly property bool narrow: root.width < 230 * Theme.unit * Theme.textScale

    Keys.onEscapePressed: event => event.accepted = root.settings.goUp()

    Loader {
        anchors.fill: parent
        active: root.settings.form.open
        focus: active

        sourceComponent: ProfilePage {
            focus: true
            settings: root.settings
        }
    }

    Loader {
        anchors.fill: parent
        active: root.settings.changingCode
        focus: active

        sourceComponent: GatePage {
            focus: true
            code: root.settings.newCode
            onCancelled: root.settings.leaveCode()
        }
    }

    FocusScope {
        anchors.fill: parent
        visible: !root.inside
        focus: !root.inside

        PageBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            title: qsTr("Settings")

            TeacherButton {
                primary: true
                focus: true
                icon.name: "add"
                text: qsTr("New profile")
                onClicked: root.settings.createProfile()
            }
        }

        Notice {
            id: notice

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: bar.bottom
            text: root.settings.failure !== "" ? root.settings.failure : root.settings.profiles.failure !== "" ? root.settings.profiles.failure : root.settings.backups.failure
        }

        TeacherFlickable {
            id: view

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: notice.bottom
            anchors.bottom: said.visible ? said.top : parent.bottom
            contentHeight: cards.height + 11 * Theme.unit

            Grid {
                id: cards

                readonly property real room: view.width - 12 * Theme.unit - (columns - 1) * columnSpacing

                x: Math.round(6 * Theme.unit)
                y: Math.round(5 * Theme.unit)
                columns: root.narrow ? 1 : 2
                columnSpacing: 5 * Theme.unit
                rowSpacing: 4.5 * Theme.unit

                Column {
                    width: Math.floor(cards.room * (root.narrow ? 1 : 0.54))
                    spacing: 4.5 * Theme.unit

                    SettingsCard {
                        width: parent.width
                        pictogram: "class"
                        title: qsTr("Profiles")
                        subtitle: qsTr("a class, a group or a child")

                        Repeater {
                            model: root.settings.profiles

                            ProfileRow {
                                id: row

                                width: parent ? parent.width : 0
                                count: root.settings.profiles.count
                                onEditWanted: root.settings.openProfile(row.profileId)
                                onCopyWanted: root.settings.copyProfile(row.profileId)
                                onMoveWanted: to => root.settings.profiles.moveTo(row.profileId, to)
                                onShowWanted: shown => root.settings.profiles.setShown(row.profileId, shown)
                                onRemoveWanted: root.settings.profiles.remove(row.profileId)
                                onResetWanted: root.settings.profiles.reset(row.profileId)

                                Separator {
                                    width: parent.width
                                    anchors.bottom: parent.bottom
                                    visible: row.index < row.count - 1
                                }
                            }
                        }
                    }

                    LanguageCard {
                        width: parent.width
                        language: root.language
                    }

                    Loader {
                        width: parent.width
                        active: root.power !== null

                        sourceComponent: PowerCard {
                            settings: root.settings
                            power: root.power
                        }
                    }
                }

                Column {
                    width: Math.floor(cards.room * (root.narrow ? 1 : 0.46))
                    spacing: 4.5 * Theme.unit

                    SettingsCard {
                        width: parent.width
                        pictogram: "key"
                        title: qsTr("Teacher’s code")

                        SettingsLine {
                            text: qsTr("Asked each time somebody comes in here")

                            TeacherButton {
                                text: qsTr("Change the code")
                                onClicked: root.settings.changeCode()
                            }
                        }
                    }

                    SettingsCard {
                        width: parent.width
                        pictogram: "lesson"
                        title: qsTr("Lessons")

                        SettingsLine {
                            text: qsTr("A lesson of one activity opens by itself")
                            meaning: qsTr("For the youngest: where nothing else is to be seen")

                            TeacherSwitch {
                                text: qsTr("A lesson of one activity opens by itself")
                                on: root.settings.autoStart
                                onClicked: root.settings.autoStart = !on
                            }
                        }
                    }

                    SettingsCard {
                        width: parent.width
                        pictogram: "list"
                        title: qsTr("Follow-up")

                        SettingsLine {
                            text: qsTr("Keep what was done of lessons")
                            meaning: qsTr("By profile, without names of children; stays on this PC")

                            TeacherSwitch {
                                text: qsTr("Keep what was done of lessons")
                                on: root.settings.keepsProgress
                                onClicked: root.settings.keepsProgress = !on
                            }
                        }

                        SettingsLine {
                            id: erasing

                            property bool sure: false

                            text: erasing.sure ? qsTr("It is forgotten for good. Erase it?") : qsTr("Begin again")
                            meaning: erasing.sure ? "" : qsTr("All lessons are to be done again")

                            TeacherButton {
                                id: ask

                                visible: !erasing.sure
                                text: qsTr("Erase…")
                                onClicked: {
                                    erasing.sure = true;
                                    keep.forceActiveFocus(Qt.TabFocusReason);
                                }
                            }

                            TeacherButton {
                                id: keep

                                visible: erasing.sure
                                text: qsTr("Keep")
                                onClicked: {
                                    erasing.sure = false;
                                    ask.forceActiveFocus(Qt.TabFocusReason);
                                }
                            }

                            TeacherButton {
                                visible: erasing.sure
                                danger: true
                                icon.name: "trash"
                                text: qsTr("Erase")
                                onClicked: {
                                    erasing.sure = false;
                                    ask.forceActiveFocus(Qt.TabFocusReason);
                                    root.settings.eraseProgress();
                                }
                            }
                        }
                    }

                    SettingsCard {
                        width: parent.width
                        pictogram: "usb"
                        title: qsTr("Backup")

                        SettingsLine {
                            text: qsTr("Lessons, profiles and settings as one file")
                            meaning: qsTr("For a reserve, or to equip another PC; never with the code")

                            TeacherButton {
                                icon.name: "usb"
                                text: qsTr("Copy…")
                                onClicked: root.settings.backups.copy()
                            }
                        }

                        SettingsLine {
                            text: qsTr("Take a copy over")
                            meaning: qsTr("This PC is then as the copy says")

                            TeacherButton {
                                text: qsTr("Open…")
                                onClicked: root.settings.backups.ask()
                            }
                        }
                    }
                }
            }
        }

        TeacherScrollBar {
            anchors.right: parent.right
            anchors.top: view.top
            anchors.bottom: view.bottom
            orientation: Qt.Vertical
            size: view.visibleArea.heightRatio
            position: view.visibleArea.yPosition
        }

        Notice {
            id: said

            readonly property bool restored: root.settings.backups.undoText !== ""
            readonly property bool undoable: root.settings.profiles.undoText !== "" || restored

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            good: true
            text: restored ? root.settings.backups.undoText : undoable ? root.settings.profiles.undoText : root.settings.said
            action: undoable ? qsTr("Undo") : ""
            onActed: restored ? root.settings.backups.undo() : root.settings.profiles.undo()
        }
    }
}
