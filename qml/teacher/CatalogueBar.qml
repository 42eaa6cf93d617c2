// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Above the catalogue: where this is, and the search. */
FocusScope {
    id: root

    required property TeacherCatalogue catalogue
    required property bool filterShown
    required property bool filterOpen

    readonly property bool narrow: root.width < 330 * Theme.unit * Theme.textScale

    signal filterWanted
    signal printWanted
    signal leftBelow

    function takeFocus(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.max(Math.round(15.5 * Theme.unit), field.implicitHeight + 4 * Theme.unit)

    Rectangle {
        anchors.fill: parent
        color: Theme.card
    }

    TeacherText {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: 6 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        points: Math.min(17, 24 / Theme.textScale)
        text: qsTr("Catalogue")
        font.bold: true
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    TeacherField {
        id: field

        anchors.left: title.right
        anchors.leftMargin: 8 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(132 * Theme.unit * Theme.textScale, acts.x - x - 3 * Theme.unit)
        focus: true
        searching: true
        maximumLength: 200
        label: qsTr("Search")
        placeholder: qsTr("A name, a notion, a word…")
        onEdited: root.catalogue.search = field.text
        onAccepted: root.leftBelow()
        Keys.onDownPressed: root.leftBelow()
        Keys.onEscapePressed: event => {
            event.accepted = root.catalogue.search !== "";
            root.catalogue.search = "";
        }

        Binding {
            target: field
            property: "text"
            value: root.catalogue.search
            restoreMode: Binding.RestoreNone
        }
    }

    Row {
        id: acts

        anchors.right: parent.right
        anchors.rightMargin: 5 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.controlGap

        TeacherButton {
            visible: root.catalogue.own.enabled && root.catalogue.own.canUndo
            quiet: true
            wordless: true
            icon.name: "undo"
            text: qsTr("Undo")
            onClicked: root.catalogue.own.undo()
        }

        TeacherButton {
            visible: root.catalogue.own.enabled && root.catalogue.own.canRedo
            quiet: true
            wordless: true
            icon.name: "refresh"
            text: qsTr("Redo")
            onClicked: root.catalogue.own.redo()
        }

        TeacherButton {
            visible: root.catalogue.own.enabled
            quiet: true
            wordless: root.narrow
            icon.name: "network"
            text: qsTr("Add a page…")
            onClicked: root.catalogue.own.addPage()
        }

        TeacherButton {
            visible: root.catalogue.own.enabled
            quiet: true
            wordless: root.narrow
            icon.name: "book"
            text: qsTr("Add a document…")
            onClicked: root.catalogue.own.addDocument()
        }

        TeacherButton {
            quiet: true
            icon.name: "print"
            wordless: true
            enabled: !root.catalogue.nothingFound
            text: qsTr("Print what is found")
            onClicked: root.printWanted()
        }

        TeacherButton {
            id: filters

            visible: root.filterShown
            wordless: Theme.textScale > 1.5
            icon.name: root.filterOpen ? "close" : "filter"
            text: root.filterOpen ? qsTr("Close") : qsTr("Filters")
            onClicked: root.filterWanted()
        }
    }

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
