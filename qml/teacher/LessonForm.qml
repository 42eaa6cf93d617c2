// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** What a lesson is called, whom it is for, what they see, and when. */
Flickable {
    id: root

    required property LessonDraft draft
    required property ProfileListModel profiles

    contentHeight: form.height + 9 * Theme.unit
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    component Label: TeacherText {
        width: form.width
        font.bold: true
        color: Theme.ink2
        topPadding: 1.6 * Theme.unit
        Accessible.ignored: true
    }

    component DayChip: Chip {
        required property int days

        square: true
        on: root.draft.days === days
        onClicked: root.draft.setDays(days)
    }

    Column {
        id: form

        x: Math.round(6 * Theme.unit)
        y: Math.round(4.5 * Theme.unit)
        width: root.width - 12 * Theme.unit
        spacing: 2 * Theme.unit

        TeacherField {
            width: parent.width
            label: qsTr("Name of the lesson")
            text: root.draft.name
            maximumLength: 200
            onEdited: root.draft.name = text
        }

        Label {
            text: qsTr("For whom")
        }

        Flow {
            width: parent.width
            spacing: 2 * Theme.unit

            Repeater {
                model: root.profiles

                ProfileChip {
                    required property string profileId
                    required property string name

                    text: name
                    on: root.draft.profiles.includes(profileId)
                    onClicked: root.draft.setFor(profileId, !on)
                }
            }
        }

        Label {
            text: qsTr("What children see")
        }

        ChoiceCard {
            width: parent.width
            text: qsTr("Suggested")
            meaning: qsTr("The path comes first; “Other activities” stays open.")
            on: !root.draft.onlyThese
            onClicked: root.draft.onlyThese = false
        }

        ChoiceCard {
            width: parent.width
            text: qsTr("Only these activities")
            meaning: qsTr("Nothing else is to be seen until the lesson ends.")
            on: root.draft.onlyThese
            onClicked: root.draft.onlyThese = true
        }

        CheckMark {
            width: parent.width
            text: qsTr("In order, one step after the other")
            checkState: root.draft.inOrder ? Qt.Checked : Qt.Unchecked
            onClicked: root.draft.inOrder = !root.draft.inOrder
        }

        Label {
            text: qsTr("When")
        }

        Flow {
            width: parent.width
            spacing: 2 * Theme.unit

            DayChip {
                days: LessonDraft.Always
                text: qsTr("Every day")
            }

            DayChip {
                days: LessonDraft.Today
                text: qsTr("Today")
            }

            DayChip {
                days: LessonDraft.ThisWeek
                text: qsTr("This week")
            }

            DayChip {
                days: LessonDraft.NextWeek
                text: qsTr("Next week")
            }

            DayChip {
                days: LessonDraft.Other
                text: qsTr("Other days")
            }
        }

        DayStepper {
            width: parent.width
            visible: root.draft.days !== LessonDraft.Always
            label: qsTr("From")
            day: root.draft.fromText
            onMoved: days => root.draft.moveFrom(days)
        }

        DayStepper {
            width: parent.width
            visible: root.draft.days !== LessonDraft.Always
            label: qsTr("Until")
            day: root.draft.untilText
            onMoved: days => root.draft.moveUntil(days)
        }

        CheckMark {
            width: parent.width
            visible: root.draft.untilText !== ""
            text: qsTr("Stays until all is done")
            checkState: root.draft.untilDone ? Qt.Checked : Qt.Unchecked
            onClicked: root.draft.untilDone = !root.draft.untilDone
        }

        TeacherField {
            width: parent.width
            label: qsTr("Note to myself")
            text: root.draft.note
            maximumLength: 4000
            onEdited: root.draft.note = text
        }
    }

    TeacherScrollBar {
        anchors.right: parent.right
        height: parent.height
        orientation: Qt.Vertical
        size: root.visibleArea.heightRatio
        position: root.visibleArea.yPosition
    }
}
