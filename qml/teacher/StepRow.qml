// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as Templates
import PrimTux.Menu

/** One step of a lesson: carried by its handle, by its arrows, or by Alt and the arrow keys. */
Templates.ItemDelegate {
    id: root

    required property int index
    required property string activityId
    required property string name
    required property string picture
    required property string levels
    required property bool missing
    required property int count

    signal moveWanted(int row)
    signal removeWanted

    implicitHeight: Math.max(19.5 * Theme.unit, words.implicitHeight + 5 * Theme.unit)
    focusPolicy: Qt.StrongFocus
    padding: 0
    z: drag.active ? 2 : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: root.missing ? qsTr("%1. %2, not on this PC").arg(root.index + 1).arg(root.name) : qsTr("%1. %2").arg(root.index + 1).arg(root.name)
    Keys.onDeletePressed: root.removeWanted()
    Keys.onPressed: event => {
        if (event.modifiers & Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
            root.moveWanted(root.index + (event.key === Qt.Key_Up ? -1 : 1));
            event.accepted = true;
        }
    }

    background: Rectangle {
        radius: Theme.panelRadius
        color: Theme.card
        border.width: root.activeFocus ? Theme.buttonOutline : Theme.controlLine
        border.color: root.activeFocus ? Theme.ink : Theme.hair

        TeacherRing {
            visible: root.visualFocus
            around: Theme.panelRadius
        }
    }

    contentItem: RowLayout {
        spacing: 3 * Theme.unit

        Picto {
            id: handle

            Layout.leftMargin: 2 * Theme.unit
            name: "drag"
            color: Theme.ink2

            DragHandler {
                id: drag

                target: null
                yAxis.enabled: true
                xAxis.enabled: false
                margin: 3 * Theme.unit
                cursorShape: Qt.SizeVerCursor
                onTranslationChanged: if (active && Math.abs(activeTranslation.y) > root.height * 0.6)
                    root.moveWanted(root.index + (activeTranslation.y > 0 ? 1 : -1))
            }
        }

        Rectangle {
            Layout.preferredWidth: 2 * Math.round(4 * Theme.unit * Math.sqrt(Theme.textScale))
            Layout.preferredHeight: width
            radius: width / 2
            color: Theme.ink

            TeacherText {
                anchors.centerIn: parent
                points: 11.5
                text: root.index + 1
                font.bold: true
                color: Theme.sun
            }
        }

        Rectangle {
            Layout.preferredWidth: 2 * Math.round(7.5 * Theme.unit)
            Layout.preferredHeight: width
            radius: Theme.controlRadius
            color: Theme.card
            border.width: Theme.controlLine
            border.color: Theme.hair

            Image {
                anchors.centerIn: parent
                width: Math.round(12 * Theme.unit)
                height: width
                sourceSize: Qt.size(width, height)
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                source: root.picture === "" ? "" : "image://tile/" + root.picture
            }

            Picto {
                anchors.centerIn: parent
                visible: root.picture === ""
                name: "lesson"
                color: Theme.ink2
                size: 8 * Theme.unit
            }
        }

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            Layout.minimumWidth: 0
            spacing: Theme.unit

            TeacherText {
                Layout.fillWidth: true
                points: 12
                text: root.name
                font.bold: true
                Accessible.ignored: true
            }

            Badge {
                Layout.minimumWidth: 0
                widest: parent.width
                text: root.missing ? qsTr("Not on this PC: children do not see it") : root.levels
                visible: text !== ""
                pictogram: root.missing ? "warning" : ""
                color: root.missing ? Theme.warnTint : Theme.badge
                ink: root.missing ? Theme.warn : Theme.ink2
            }
        }

        TeacherButton {
            icon.name: "up"
            wordless: true
            quiet: true
            opacity: root.index > 0 ? 1 : 0
            enabled: root.index > 0
            text: qsTr("Earlier: %1").arg(root.name)
            onClicked: root.moveWanted(root.index - 1)
        }

        TeacherButton {
            icon.name: "down"
            wordless: true
            quiet: true
            opacity: root.index < root.count - 1 ? 1 : 0
            enabled: root.index < root.count - 1
            text: qsTr("Later: %1").arg(root.name)
            onClicked: root.moveWanted(root.index + 1)
        }

        TeacherButton {
            Layout.rightMargin: 2 * Theme.unit
            icon.name: "close"
            wordless: true
            quiet: true
            text: qsTr("Take out: %1").arg(root.name)
            onClicked: root.removeWanted()
        }
    }
}
