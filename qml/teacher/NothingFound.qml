// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Nothing passes: which choice to leave out, and how many each would give. */
FocusScope {
    id: root

    required property TeacherCatalogue catalogue

    function takeFocus(): void {
        ways.takeFocus();
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 4 * Theme.unit
        y: 8 * Theme.unit
        spacing: 4 * Theme.unit

        TeacherText {
            width: parent.width
            points: 15
            text: root.catalogue.search === "" ? qsTr("No activity is like this") : qsTr("No activity for “%1”").arg(root.catalogue.search)
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Row {
            spacing: 3 * Theme.unit
            visible: root.catalogue.meant !== ""

            TeacherText {
                anchors.verticalCenter: parent.verticalCenter
                points: 12
                text: qsTr("Did you mean")
                wrapMode: Text.NoWrap
            }

            Chip {
                choice: false
                points: 12
                text: root.catalogue.meant
                onClicked: root.catalogue.takeMeant()
            }
        }

        Separator {
            width: parent.width
        }

        TeacherText {
            width: parent.width
            points: 12
            text: root.catalogue.relaxed.count > 0 ? qsTr("There would be some") : qsTr("Try fewer or other words.")
            font.bold: true
            color: Theme.ink2
            Accessible.role: Accessible.Paragraph
            Accessible.name: text
        }

        ChipGroup {
            id: ways

            width: parent.width
            focus: true
            choices: root.catalogue.relaxed
            name: qsTr("There would be some")
            choice: false
            counted: true
            points: 12
            gap: Math.round(2.4 * Theme.unit)
            onWanted: choiceId => root.catalogue.relax(choiceId)
        }
    }
}
