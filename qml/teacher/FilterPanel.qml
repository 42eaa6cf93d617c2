// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu
import PrimTux.Menu.Models

/** What is asked of the catalogue: levels, objectives, conditions. */
FocusScope {
    id: root

    required property TeacherCatalogue catalogue
    property bool conditionsOpen: false
    readonly property real side: 4.5 * Theme.unit

    function takeFocus(): void {
        levels.takeFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.card
    }

    ChipGroup {
        id: levels

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.side
        focus: true
        choices: root.catalogue.levels
        name: qsTr("Level")
        nameShown: true
        columns: 4
        gap: Math.round(1.6 * Theme.unit)
        onWanted: choiceId => root.catalogue.toggle(choiceId)
    }

    TeacherText {
        id: title

        anchors.top: levels.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: 2.6 * Theme.unit
        text: qsTr("Programme")
        font.bold: true
        color: Theme.ink2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    ObjectiveTree {
        anchors.top: title.bottom
        anchors.bottom: conditions.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: Theme.unit
        anchors.leftMargin: 2 * Theme.unit
        anchors.rightMargin: Theme.unit
        objectives: root.catalogue.objectives
        levelsShown: !root.catalogue.levelsChosen
        onObjectiveWanted: objectiveId => root.catalogue.toggleObjective(objectiveId)
    }

    Flickable {
        id: conditions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.min(contentHeight, parent.height * 0.45)
        contentHeight: groups.height + 5.2 * Theme.unit
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Templates.ScrollBar.vertical: TeacherScrollBar {}

        Separator {
            x: root.side
            width: parent.width - 2 * root.side
        }

        Column {
            id: groups

            x: root.side
            y: 2.6 * Theme.unit
            width: parent.width - 2 * root.side
            spacing: 1.8 * Theme.unit

            Item {
                id: usual

                readonly property bool stacked: width < 66 * Theme.unit * Theme.textScale

                width: parent.width
                height: usual.stacked ? states.height + more.height + Theme.unit : Math.max(states.height, more.height)

                ChipGroup {
                    id: states

                    anchors.left: parent.left
                    anchors.right: usual.stacked ? parent.right : more.left
                    choices: root.catalogue.states
                    name: qsTr("On this PC")
                    points: 10.5
                    onWanted: choiceId => root.catalogue.toggle(choiceId)
                }

                TeacherButton {
                    id: more

                    anchors.right: parent.right
                    y: usual.stacked ? states.height + Theme.unit : 0
                    points: 10.5
                    quiet: true
                    icon.name: root.conditionsOpen ? "up" : "down"
                    text: qsTr("Conditions")
                    Accessible.description: root.conditionsOpen ? qsTr("open") : qsTr("closed")
                    onClicked: root.conditionsOpen = !root.conditionsOpen
                }
            }

            ChipGroup {
                width: parent.width
                visible: root.conditionsOpen && root.catalogue.needs.count > 0
                choices: root.catalogue.needs
                name: qsTr("What children can do without")
                points: 10.5
                onWanted: choiceId => root.catalogue.toggle(choiceId)
            }

            ChipGroup {
                width: parent.width
                visible: root.conditionsOpen && root.catalogue.minutes.count > 0
                choices: root.catalogue.minutes
                name: qsTr("Minutes")
                nameShown: true
                counted: true
                points: 10.5
                onWanted: choiceId => root.catalogue.toggle(choiceId)
            }

            ChipGroup {
                width: parent.width
                visible: root.conditionsOpen && root.catalogue.kinds.count > 0
                choices: root.catalogue.kinds
                name: qsTr("Kind")
                nameShown: true
                counted: true
                points: 10.5
                onWanted: choiceId => root.catalogue.toggle(choiceId)
            }
        }
    }
}
