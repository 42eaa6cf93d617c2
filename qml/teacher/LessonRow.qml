// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as Templates
import PrimTux.Menu

/** One lesson in the list: opens by a click or Enter. */
Templates.ItemDelegate {
    id: root

    required property int index
    required property string lessonId
    required property string name
    required property string character
    required property string who
    required property string mode
    required property int activities
    required property list<string> pictures
    required property bool published
    required property bool archived
    required property bool isModel
    required property int missing
    property bool compact: false

    signal opened
    signal copyWanted
    signal modelWanted
    signal archiveWanted
    signal removeWanted

    implicitHeight: Math.max(21.5 * Theme.unit, row.implicitHeight + 4 * Theme.unit)
    focusPolicy: Qt.StrongFocus
    padding: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: root.who + ", " + root.mode
    Accessible.onPressAction: root.opened()
    Keys.onReturnPressed: root.opened()
    Keys.onEnterPressed: root.opened()
    Keys.onDeletePressed: root.removeWanted()
    onClicked: root.opened()

    background: Rectangle {
        radius: Theme.panelRadius
        color: root.down ? Theme.current : Theme.card
        border.width: root.activeFocus ? Theme.buttonOutline : Theme.controlLine
        border.color: root.activeFocus ? Theme.ink : Theme.hair

        TeacherRing {
            visible: root.visualFocus
            around: Theme.panelRadius
        }
    }

    contentItem: RowLayout {
        id: row

        spacing: 4 * Theme.unit

        Rectangle {
            Layout.leftMargin: 3 * Theme.unit
            Layout.preferredWidth: 15 * Theme.unit
            Layout.preferredHeight: width
            radius: Theme.panelRadius
            color: Theme.superTint

            Image {
                anchors.centerIn: parent
                sourceSize: Qt.size(Math.round(12 * Theme.unit), Math.round(13.2 * Theme.unit))
                source: "image://art/penguin-" + root.character
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            spacing: 0.8 * Theme.unit

            TeacherText {
                Layout.fillWidth: true
                points: 13
                text: root.name
                font.bold: true
                Accessible.ignored: true
            }

            TeacherText {
                Layout.fillWidth: true
                text: root.who
                color: Theme.ink2
                Accessible.ignored: true
            }
        }

        Row {
            visible: !root.compact
            spacing: 1.2 * Theme.unit

            Repeater {
                model: root.compact ? [] : root.pictures

                Rectangle {
                    id: frame

                    required property string modelData

                    width: 2 * Math.round(6 * Theme.unit)
                    height: width
                    radius: Theme.controlRadius
                    color: Theme.card
                    border.width: Theme.controlLine
                    border.color: Theme.hair

                    Image {
                        anchors.centerIn: parent
                        width: Math.round(9.6 * Theme.unit)
                        height: width
                        sourceSize: Qt.size(width, height)
                        fillMode: Image.PreserveAspectFit
                        asynchronous: true
                        source: frame.modelData === "" ? "" : "image://tile/" + frame.modelData
                    }
                }
            }

            TeacherText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.activities > 4
                text: qsTr("+%1").arg(root.activities - 4)
                color: Theme.ink2
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            spacing: 0.8 * Theme.unit

            TeacherText {
                Layout.fillWidth: true
                points: 11.5
                text: root.mode
                Accessible.ignored: true
            }

            TeacherText {
                Layout.fillWidth: true
                text: root.missing > 0 ? qsTr("%n not on this PC", "", root.missing) : root.published ? qsTr("Published") : root.isModel || root.archived ? "" : qsTr("Not published yet")
                visible: text !== ""
                font.bold: true
                color: root.missing > 0 ? Theme.warn : root.published ? Theme.ok : Theme.ink2
                Accessible.ignored: true
            }
        }

        TeacherButton {
            icon.name: "copy"
            wordless: true
            quiet: true
            text: root.isModel ? qsTr("Make a lesson of “%1”").arg(root.name) : qsTr("Copy “%1”").arg(root.name)
            onClicked: root.copyWanted()
        }

        TeacherButton {
            icon.name: "star"
            wordless: true
            quiet: true
            visible: !root.isModel
            text: qsTr("Keep “%1” as a model").arg(root.name)
            onClicked: root.modelWanted()
        }

        TeacherButton {
            icon.name: root.archived ? "undo" : "download"
            wordless: true
            quiet: true
            text: root.archived ? qsTr("Take “%1” out of the archive").arg(root.name) : qsTr("Archive “%1”").arg(root.name)
            onClicked: root.archiveWanted()
        }

        TeacherButton {
            Layout.rightMargin: 2 * Theme.unit
            icon.name: "trash"
            wordless: true
            quiet: true
            text: qsTr("Delete “%1”").arg(root.name)
            onClicked: root.removeWanted()
        }
    }
}
