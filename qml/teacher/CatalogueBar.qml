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
        width: Math.min(132 * Theme.unit * Theme.textScale, root.width - x - (filters.visible ? filters.width + 6 * Theme.unit : 0) - print.width - 8 * Theme.unit)
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

    TeacherButton {
        id: print

        anchors.right: filters.visible ? filters.left : parent.right
        anchors.rightMargin: filters.visible ? 2 * Theme.unit : 5 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        quiet: true
        icon.name: "print"
        wordless: true
        enabled: !root.catalogue.nothingFound
        text: qsTr("Print what is found")
        onClicked: root.printWanted()
    }

    TeacherButton {
        id: filters

        anchors.right: parent.right
        anchors.rightMargin: 5 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        visible: root.filterShown
        icon.name: root.filterOpen ? "close" : "filter"
        text: root.filterOpen ? qsTr("Close") : qsTr("Filters")
        onClicked: root.filterWanted()
    }

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
