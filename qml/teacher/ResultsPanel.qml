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
    readonly property var shownView: root.catalogue.grid ? grid : list

    property bool viewOpen: false

    signal detailWanted

    /** To the list, or to the ways out of nothing. */
    function takeFocus(): void {
        if (root.catalogue.nothingFound)
            nothing.takeFocus();
        else
            (root.shownView.currentItem ?? root.shownView).forceActiveFocus(Qt.TabFocusReason);
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

        Notice {
            width: parent.width
            good: root.catalogue.own.failure === ""
            text: root.catalogue.own.failure !== "" ? root.catalogue.own.failure : root.catalogue.own.notice
            action: root.catalogue.own.failure === "" && root.catalogue.own.canUndo ? qsTr("Undo") : qsTr("Understood")
            onActed: action === qsTr("Undo") ? root.catalogue.own.undo() : root.catalogue.own.dismissNotice()
        }

        TeacherButton {
            visible: root.catalogue.suggestions > 0
            primary: true
            widest: parent.width
            icon.name: "done"
            text: qsTr("Accept the %n suggestions", "", root.catalogue.suggestions)
            onClicked: root.catalogue.acceptSuggestion("")
        }

        SelectionBar {
            width: parent.width
            visible: root.catalogue.found.count > 0
            found: root.catalogue.found
            viewOpen: root.viewOpen
            onAddWanted: root.catalogue.addSelected()
            onViewWanted: root.viewOpen = !root.viewOpen
        }

        ChipGroup {
            width: parent.width
            visible: root.viewOpen
            choices: root.catalogue.orders
            name: qsTr("Order")
            points: 10.5
            onWanted: choiceId => root.catalogue.sort(choiceId)
        }

        Flow {
            width: parent.width
            visible: root.viewOpen
            spacing: Theme.controlGap

            Chip {
                text: qsTr("List")
                points: 10.5
                icon.name: "list"
                on: !root.catalogue.grid
                onClicked: root.catalogue.grid = false
            }

            Chip {
                text: qsTr("Pictures")
                points: 10.5
                icon.name: "class"
                on: root.catalogue.grid
                onClicked: root.catalogue.grid = true
            }

            Chip {
                visible: root.catalogue.own.sharable
                choice: false
                text: qsTr("Copy my tags to a USB stick…")
                points: 10.5
                icon.name: "usb"
                widest: parent.width
                onClicked: root.catalogue.own.share()
            }
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
        visible: !root.catalogue.grid
        model: root.catalogue.grid ? null : root.catalogue.found
        focus: !root.catalogue.grid
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
            onAcceptWanted: root.catalogue.acceptSuggestion(row.activityId)
        }
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / (34 * Theme.unit * Math.sqrt(Theme.textScale))))

        anchors.fill: list
        topMargin: 1.4 * Theme.unit
        bottomMargin: 3 * Theme.unit
        visible: root.catalogue.grid
        model: root.catalogue.grid ? root.catalogue.found : null
        focus: root.catalogue.grid
        clip: true
        cellWidth: Math.floor((width - 3 * Theme.unit) / columns)
        cellHeight: Math.round(38 * Theme.unit * Math.sqrt(Theme.textScale))
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
                grid.currentIndex = root.catalogue.found.current;
            }
        }

        Templates.ScrollBar.vertical: TeacherScrollBar {}

        delegate: ResultTile {
            id: tile

            required property int index

            width: grid.cellWidth - 1.6 * Theme.unit
            height: grid.cellHeight - 1.6 * Theme.unit
            leftInset: 0.8 * Theme.unit
            topInset: 0.8 * Theme.unit
            leftPadding: 0.8 * Theme.unit
            topPadding: 0.8 * Theme.unit
            current: tile.index === root.catalogue.found.current
            Keys.onPressed: event => event.accepted = root.catalogue.follow(event.key, event.modifiers, grid.columns * Math.floor(grid.height / grid.cellHeight), grid.columns)
            onPlainClicked: {
                root.catalogue.found.current = tile.index;
                root.detailWanted();
            }
            onRangeWanted: root.catalogue.found.selectTo(tile.index)
            onSelectWanted: root.catalogue.found.toggleSelected(tile.index)
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
