// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu
import PrimTux.Menu.Models

/** The official programme: one stop of Tab; arrows walk, open and close, Space chooses. */
ListView {
    id: root

    required property ObjectiveTreeModel objectives
    required property bool levelsShown // to tell apart what several cycles call alike

    property bool counted: true // with how many activities each gives

    signal objectiveWanted(string objectiveId)

    model: root.objectives
    clip: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    keyNavigationEnabled: false
    activeFocusOnTab: true
    Accessible.role: Accessible.Tree
    Accessible.name: qsTr("Programme")
    Keys.onPressed: event => event.accepted = root.objectives.follow(event.key)

    Connections {
        target: root.objectives

        function onCurrentChanged(): void {
            root.currentIndex = root.objectives.current;
        }
    }

    Templates.ScrollBar.vertical: TeacherScrollBar {}

    delegate: ObjectiveRow {
        id: row

        required property int index
        required property string objectiveId

        width: ListView.view.width - 3 * Theme.unit
        levelsShown: root.levelsShown
        counted: root.counted
        Keys.onSpacePressed: root.objectiveWanted(row.objectiveId)
        Keys.onReturnPressed: row.click()
        Keys.onEnterPressed: row.click()
        onPressed: root.objectives.current = row.index
        onExpandedWanted: root.objectives.toggle(row.index)
        onChosenWanted: {
            root.objectives.current = row.index;
            root.objectiveWanted(row.objectiveId);
        }
    }
}
