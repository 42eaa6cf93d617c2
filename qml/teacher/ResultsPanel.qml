// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu
import PrimTux.Menu.Models

/** What was found: how many, for which choices, and the list. */
FocusScope {
    id: root

    required property TeacherCatalogue catalogue
    readonly property real side: 4.5 * Theme.unit

    signal detailWanted

    /** To the list, or to the ways out of nothing. */
    function takeFocus(): void {
        if (root.catalogue.nothingFound)
            nothing.takeFocus();
        else
            (list.currentItem ?? list).forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.desk
    }

    Column {
        id: head

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.side
        anchors.topMargin: 3.2 * Theme.unit
        spacing: 2.4 * Theme.unit

        TeacherText {
            width: parent.width
            visible: !root.catalogue.nothingFound
            points: 13
            text: root.catalogue.failure !== "" ? qsTr("The catalogue cannot be shown") : qsTr("%n activities", "", root.catalogue.found.count)
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        TeacherText {
            width: parent.width
            visible: root.catalogue.failure !== ""
            text: root.catalogue.failure
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        TeacherText {
            width: parent.width
            visible: root.catalogue.meant !== "" && !root.catalogue.nothingFound
            text: qsTr("Nothing is called “%1”. Here is what “%2” gives.").arg(root.catalogue.search).arg(root.catalogue.meant)
            color: Theme.ink2
            Accessible.role: Accessible.Paragraph
            Accessible.name: text
        }

        ChipGroup {
            width: parent.width
            choices: root.catalogue.made
            name: qsTr("What is chosen")
            removable: true
            points: 10.5
            onWanted: choiceId => root.catalogue.toggle(choiceId)
        }

        SelectionBar {
            width: parent.width
            visible: root.catalogue.found.count > 0
            found: root.catalogue.found
            onAddWanted: root.catalogue.addSelected()
        }
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: Theme.unit
        anchors.leftMargin: root.side - Theme.unit
        anchors.rightMargin: root.side - Theme.unit
        topMargin: 1.4 * Theme.unit
        bottomMargin: 3 * Theme.unit
        model: root.catalogue.found
        focus: true
        clip: true
        spacing: Math.round(1.6 * Theme.unit)
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        activeFocusOnTab: true
        cacheBuffer: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Activities")

        Connections {
            target: root.catalogue.found

            function onCurrentChanged(): void {
                list.currentIndex = root.catalogue.found.current;
            }
        }

        Templates.ScrollBar.vertical: TeacherScrollBar {}

        delegate: ResultRow {
            id: row

            required property int index
            required property string activityId

            width: list.width - (list.contentHeight > list.height ? 3 * Theme.unit : 0)
            current: row.index === root.catalogue.found.current
            Keys.onRightPressed: root.detailWanted()
            Keys.onPressed: event => event.accepted = root.catalogue.follow(event.key, event.modifiers, Math.floor(list.height / row.height))
            onPlainClicked: {
                root.catalogue.found.current = row.index;
                root.detailWanted();
            }
            onRangeWanted: root.catalogue.found.selectTo(row.index)
            onSelectWanted: root.catalogue.found.toggleSelected(row.index)
            onAddWanted: root.catalogue.addOrRemove(row.activityId)
        }
    }

    NothingFound {
        id: nothing

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.catalogue.nothingFound
        catalogue: root.catalogue
    }
}
