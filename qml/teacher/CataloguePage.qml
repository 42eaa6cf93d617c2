// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/**
 * The catalogue: what is asked, what was found, and the activity that is looked at. As the text grows, or the page gets
 * narrow, the last becomes a sheet over the list, then the first.
 */
FocusScope {
    id: root

    required property TeacherCatalogue catalogue
    readonly property real room: root.width / Theme.unit / Theme.textScale // for text, in units
    readonly property int columns: Theme.textScale > 1.75 || root.room < 150 ? 1 : Theme.textScale > 1.35 || root.room < 240 ? 2 : 3
    readonly property real filterWidth: Math.round((root.room < 300 ? 66 : 76) * Theme.unit * Math.min(1.5, Theme.textScale))
    readonly property real detailWidth: Math.round(Math.min(104, root.width / Theme.unit * 0.3) * Theme.unit)
    property bool filterSheet: false
    property bool detailSheet: false
    readonly property bool editing: root.catalogue.own.draft.kind !== OwnDraft.Closed
    property bool edited: false // was editing until now

    signal printWanted

    function closeSheets(): void {
        root.filterSheet = false;
        root.detailSheet = false;
        results.takeFocus();
    }

    onColumnsChanged: {
        root.filterSheet = false;
        root.detailSheet = false;
    }
    Component.onCompleted: root.catalogue.begin()
    Keys.onPressed: event => {
        if (root.editing) {
            event.accepted = false;
        } else if (event.matches(StandardKey.Undo)) {
            root.catalogue.own.undo();
            event.accepted = true;
        } else if (event.matches(StandardKey.Redo)) {
            root.catalogue.own.redo();
            event.accepted = true;
        } else {
            event.accepted = root.catalogue.type(event.text, event.modifiers);
        }
    }

    Shortcut {
        enabled: !root.editing
        sequences: [StandardKey.Find]
        onActivated: search.takeFocus()
    }

    Connections {
        target: root.catalogue

        function onSearchWanted(): void {
            search.takeFocus();
        }
    }

    Connections {
        target: root.catalogue.own.draft

        function onChanged(): void {
            if (!root.editing && root.edited)
                results.takeFocus();
            else if (root.editing && !root.edited)
                sheet.takeFocus();
            root.edited = root.editing;
        }
    }

    CatalogueBar {
        id: search

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        enabled: !root.editing
        catalogue: root.catalogue
        filterShown: root.columns === 1
        filterOpen: root.filterSheet
        onPrintWanted: root.printWanted()
        onFilterWanted: {
            root.filterSheet = !root.filterSheet;
            root.detailSheet = false;
            if (root.filterSheet)
                filters.takeFocus();
        }
        onLeftBelow: results.takeFocus()
    }

    FilterPanel {
        id: filters

        anchors.top: search.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        z: root.columns === 1 ? 1 : 0
        width: root.columns === 1 ? parent.width : root.filterWidth
        visible: (root.columns > 1 || root.filterSheet) && !root.editing
        catalogue: root.catalogue
        Keys.onEscapePressed: event => {
            event.accepted = root.filterSheet;
            if (root.filterSheet)
                root.closeSheets();
        }
    }

    Separator {
        anchors.top: search.bottom
        anchors.bottom: parent.bottom
        anchors.left: filters.right
        width: 1
        visible: root.columns > 1
    }

    ResultsPanel {
        id: results

        anchors.top: search.bottom
        anchors.bottom: parent.bottom
        anchors.left: root.columns > 1 ? filters.right : parent.left
        anchors.right: root.columns === 3 ? detail.left : parent.right
        anchors.leftMargin: root.columns > 1 ? 1 : 0
        focus: true
        visible: !root.filterSheet && !(root.detailSheet && root.columns < 3) && !root.editing
        catalogue: root.catalogue
        onDetailWanted: {
            if (root.columns < 3) {
                root.detailSheet = true;
                detail.takeFocus();
            }
        }
    }

    Separator {
        anchors.top: search.bottom
        anchors.bottom: parent.bottom
        anchors.right: detail.left
        width: 1
        visible: root.columns === 3
    }

    DetailPanel {
        id: detail

        anchors.top: search.bottom
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: root.columns === 3 ? root.detailWidth : root.columns === 2 ? root.width - root.filterWidth : root.width
        visible: (root.columns === 3 || root.detailSheet) && !root.editing
        sheet: root.columns < 3
        catalogue: root.catalogue
        onClosed: root.closeSheets()
    }

    OwnSheet {
        id: sheet

        anchors.top: search.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        z: 2
        visible: root.editing
        draft: root.catalogue.own.draft
    }
}
