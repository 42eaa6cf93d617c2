// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** A line to type in: its label above it, or only for those who hear it. */
FocusScope {
    id: root

    required property string label
    property bool labelShown: !root.searching
    property bool searching: false // a magnifier before the text, and a cross that empties it
    property string placeholder: ""
    property string problem: "" // why what is typed will not do
    property alias text: line.text
    property alias maximumLength: line.maximumLength
    property alias inputMethodHints: line.inputMethodHints
    property alias validator: line.validator
    property alias readOnly: line.readOnly
    property alias echoMode: line.echoMode
    property alias horizontalAlignment: line.horizontalAlignment

    signal edited
    signal accepted

    function selectAll(): void {
        line.selectAll();
    }

    implicitWidth: 60 * Theme.unit
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.unit

        TeacherText {
            width: parent.width
            visible: root.labelShown && root.label !== ""
            text: root.label
            font.bold: true
            color: Theme.ink2
            Accessible.ignored: true
        }

        Templates.TextField {
            id: line

            width: parent.width
            implicitHeight: Math.max(Theme.control, contentHeight + 2 * Theme.unit)
            leftPadding: root.searching ? 4.8 * Theme.glyph + 4.8 * Theme.unit : 3.4 * Theme.unit
            rightPadding: (root.searching ? 11 : 3.4) * Theme.unit
            verticalAlignment: TextInput.AlignVCenter
            focus: true
            selectByMouse: true
            color: Theme.ink
            selectionColor: Theme.sun
            selectedTextColor: Theme.ink
            font.family: Theme.teacherFont
            font.pixelSize: Math.round(11.5 * Theme.point)
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.problem
            Accessible.searchEdit: root.searching
            onTextEdited: root.edited()
            onAccepted: root.accepted()

            background: Rectangle {
                radius: Theme.controlRadius
                color: Theme.card
                border.width: Theme.controlLine
                border.color: root.problem === "" ? Theme.line : Theme.bad

                TeacherRing {
                    visible: line.activeFocus
                }
            }

            Picto {
                x: root.LayoutMirroring.enabled ? line.width - width - 3 * Theme.unit : 3 * Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                visible: root.searching
                name: "search"
                color: Theme.ink2
                size: 4.8 * Theme.glyph
            }

            TeacherText {
                x: line.leftPadding
                width: line.width - line.leftPadding - line.rightPadding
                anchors.verticalCenter: parent.verticalCenter
                visible: line.length === 0 && line.preeditText === ""
                points: 11.5
                text: root.placeholder
                color: Theme.ink2
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            TeacherButton {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.control
                height: parent.height
                visible: root.searching && line.length > 0
                quiet: true
                wordless: true
                icon.name: "close"
                text: qsTr("Empty the search")
                onClicked: {
                    line.clear();
                    line.forceActiveFocus(Qt.TabFocusReason);
                    root.edited();
                }
            }
        }

        TeacherText {
            width: parent.width
            visible: root.problem !== ""
            points: 10
            text: root.problem
            color: Theme.bad
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
