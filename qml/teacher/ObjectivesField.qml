// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** What an activity practises: what is chosen, and the programme to choose from, by its words or as a tree. */
Column {
    id: root

    required property OwnDraft draft
    required property real treeHeight // at most

    signal focused(Item item)

    spacing: 2 * Theme.unit

    TeacherText {
        width: parent.width
        text: qsTr("Objectives practised")
        font.bold: true
        color: Theme.ink2
        topPadding: 1.6 * Theme.unit
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    TeacherText {
        width: parent.width
        visible: root.draft.objectives.count === 0
        text: qsTr("None yet: the activity is found by its name alone.")
        color: Theme.ink2
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
    }

    ChipGroup {
        id: chosen

        width: parent.width
        choices: root.draft.objectives
        name: qsTr("Objectives practised")
        removable: true
        onWanted: choiceId => root.draft.toggleObjective(choiceId)
        onActiveFocusChanged: if (activeFocus)
            root.focused(chosen)
    }

    TeacherField {
        id: search

        width: parent.width
        searching: true
        label: qsTr("Search an objective")
        placeholder: qsTr("A word of the objective…")
        onEdited: root.draft.search = search.text
        onActiveFocusChanged: if (activeFocus)
            root.focused(search)

        Binding {
            target: search
            property: "text"
            value: root.draft.search
            restoreMode: Binding.RestoreNone
        }
    }

    Repeater {
        model: root.draft.matches

        ChoiceLine {
            id: match

            required property string choiceId
            required property bool chosen

            width: root.width
            on: match.chosen
            onClicked: root.draft.toggleObjective(match.choiceId)
            onActiveFocusChanged: if (activeFocus)
                root.focused(match)
        }
    }

    TeacherText {
        width: parent.width
        visible: root.draft.search !== "" && root.draft.matches.count === 0
        text: qsTr("No objective is called so.")
        color: Theme.ink2
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
    }

    Rectangle {
        width: parent.width
        height: Math.min(Math.max(tree.contentHeight, 24 * Theme.unit), root.treeHeight) + 2
        visible: root.draft.search === ""
        radius: Theme.controlRadius
        border.width: Theme.controlLine
        border.color: Theme.hair

        ObjectiveTree {
            id: tree

            anchors.fill: parent
            anchors.margins: Theme.unit
            objectives: root.draft.tree
            levelsShown: true
            counted: false
            onObjectiveWanted: objectiveId => root.draft.toggleObjective(objectiveId)
            onActiveFocusChanged: if (activeFocus)
                root.focused(parent)
        }
    }
}
