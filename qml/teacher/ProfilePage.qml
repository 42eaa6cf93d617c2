// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** A profile is changed here. Each change is kept as it is made. */
FocusScope {
    id: root

    required property TeacherSettings settings
    readonly property ProfileForm form: root.settings.form
    readonly property bool narrow: root.width < 230 * Theme.unit * Theme.textScale

    Keys.onPressed: event => {
        if (event.matches(StandardKey.Undo)) {
            root.form.undo();
            event.accepted = true;
        } else if (event.matches(StandardKey.Redo)) {
            root.form.redo();
            event.accepted = true;
        }
    }

    component Label: TeacherText {
        width: parent ? parent.width : 0
        font.bold: true
        color: Theme.ink2
        topPadding: 1.6 * Theme.unit
        Accessible.ignored: true
    }

    component Choices: Flow {
        width: parent ? parent.width : 0
        spacing: 2 * Theme.unit
    }

    PageBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        title: root.form.name === "" ? qsTr("Profile") : root.form.name
        subtitle: root.form.savedText

        TeacherButton {
            quiet: true
            icon.name: "undo"
            wordless: root.narrow
            enabled: root.form.canUndo
            text: qsTr("Undo")
            onClicked: root.form.undo()
        }

        TeacherButton {
            quiet: true
            visible: root.form.canRedo
            icon.name: "refresh"
            wordless: root.narrow
            text: qsTr("Redo")
            onClicked: root.form.redo()
        }

        TeacherButton {
            primary: true
            icon.name: "done"
            text: qsTr("Done")
            onClicked: root.form.end()
        }
    }

    Notice {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        text: root.form.failure
        action: qsTr("Try again")
        onActed: root.form.save()
    }

    TeacherFlickable {
        id: view

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.bottom
        anchors.bottom: parent.bottom
        contentHeight: sheets.height + 12 * Theme.unit

        Grid {
            id: sheets

            readonly property real column: Math.floor((view.width - 12 * Theme.unit - (columns - 1) * columnSpacing) / columns)

            x: Math.round(6 * Theme.unit)
            y: Math.round(5 * Theme.unit)
            columns: root.narrow ? 1 : 2
            columnSpacing: 5 * Theme.unit
            rowSpacing: 4.5 * Theme.unit

            SettingsCard {
                width: sheets.column
                pictogram: "class"
                title: qsTr("Who it is for")

                TeacherField {
                    width: parent.width
                    focus: true
                    label: qsTr("Name")
                    text: root.form.name
                    problem: root.form.nameProblem
                    maximumLength: 200
                    onEdited: root.form.name = text
                }

                TeacherField {
                    width: parent.width
                    label: qsTr("Below it")
                    placeholder: qsTr("The ages, or the class")
                    text: root.form.hint
                    maximumLength: 200
                    onEdited: root.form.hint = text
                }

                Label {
                    text: qsTr("Its sign, for children who do not read yet")
                }

                Choices {
                    Repeater {
                        model: root.form.pictures

                        PictureChoice {
                            required property int index
                            required property string modelData

                            shaped: index > 2
                            source: root.form.sourceOf(modelData)
                            text: root.form.nameOf(modelData)
                            on: root.form.picture === modelData
                            onClicked: root.form.picture = modelData
                        }
                    }
                }

                Label {
                    text: qsTr("Levels")
                }

                Choices {
                    Repeater {
                        model: root.form.allLevels

                        Chip {
                            required property string modelData

                            text: modelData
                            on: root.form.levels.includes(modelData)
                            onClicked: root.form.setLevel(modelData, !on)
                        }
                    }
                }

                Label {
                    visible: root.settings.frameworks.length > 1
                    text: qsTr("Programme")
                }

                Choices {
                    visible: root.settings.frameworks.length > 1

                    Repeater {
                        model: root.settings.frameworks

                        Chip {
                            required property string modelData

                            text: modelData
                            on: root.form.framework === modelData
                            onClicked: root.form.framework = modelData
                        }
                    }
                }
            }

            SettingsCard {
                width: sheets.column
                pictogram: "eye"
                title: qsTr("What it looks like")

                Label {
                    text: qsTr("Tiles on a page")
                }

                Choices {
                    Repeater {
                        model: [6, 8, 12]

                        Chip {
                            required property int index
                            required property int modelData

                            square: true
                            text: modelData
                            Accessible.name: qsTr("%1 tiles").arg(modelData)
                            on: root.form.layout === index + 1
                            onClicked: root.form.layout = index + 1
                        }
                    }
                }

                Label {
                    text: qsTr("Activities")
                }

                SettingsLine {
                    text: root.form.chosen > 0 ? qsTr("%n chosen activities, and no others", "", root.form.chosen) : qsTr("All activities of its levels")

                    TeacherButton {
                        visible: root.form.chosen > 0
                        text: qsTr("Show all")
                        onClicked: root.form.showAll()
                    }
                }

                Label {
                    text: qsTr("Text size")
                }

                Choices {
                    Repeater {
                        model: root.form.textSizes

                        Chip {
                            required property int modelData

                            square: true
                            text: qsTr("%1 %").arg(modelData)
                            on: root.form.textSize === modelData
                            onClicked: root.form.textSize = modelData
                        }
                    }
                }

                Label {
                    text: qsTr("Letters")
                }

                Choices {
                    Repeater {
                        model: root.form.fonts

                        Chip {
                            required property string modelData

                            square: true
                            text: root.form.nameOfFont(modelData)
                            on: root.form.font === modelData
                            onClicked: root.form.font = modelData
                        }
                    }
                }

                TeacherText {
                    width: parent.width
                    visible: root.form.fontMissing
                    points: 10
                    text: qsTr("These letters are not installed on this PC: Andika stands for them.")
                    color: Theme.warn
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }

                SettingsLine {
                    text: qsTr("In CAPITALS")

                    TeacherSwitch {
                        text: qsTr("In CAPITALS")
                        on: root.form.capitals
                        onClicked: root.form.capitals = !on
                    }
                }

                Label {
                    text: qsTr("Voice")
                }

                Choices {
                    Repeater {
                        model: root.form.voices

                        Chip {
                            required property string modelData

                            square: true
                            text: root.form.nameOfVoice(modelData)
                            on: root.form.voice === modelData
                            onClicked: root.form.voice = modelData
                        }
                    }
                }

                SettingsLine {
                    text: qsTr("High contrast")
                    meaning: qsTr("White, without landscape, with dark outlines")

                    TeacherSwitch {
                        text: qsTr("High contrast")
                        on: root.form.highContrast
                        onClicked: root.form.highContrast = !on
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
}
