// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu

/** One profile in the settings: what it is, and what becomes of it. */
Item {
    id: root

    required property int index
    required property string profileId
    required property string name
    required property list<string> facts
    required property string character
    required property string picture
    required property bool shaped
    required property bool shown
    required property bool shipped
    required property bool changed
    required property int count

    signal editWanted
    signal copyWanted
    signal moveWanted(int row)
    signal showWanted(bool shown)
    signal removeWanted
    signal resetWanted

    implicitHeight: Math.max(19 * Theme.unit, words.height + actions.height + 4 * Theme.unit)

    component Act: TeacherButton {
        wordless: true
        quiet: true
    }

    ProfileSign {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        character: root.character
        picture: root.picture
        shaped: root.shaped
        opacity: root.shown ? 1 : 0.45
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Math.round(4 * Theme.unit)
        anchors.right: parent.right
        y: Math.round(1.6 * Theme.unit)
        spacing: 1.2 * Theme.unit

        TeacherText {
            width: parent.width
            points: 12
            text: root.name
            font.bold: true
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Flow {
            width: parent.width
            spacing: 1.4 * Theme.unit

            Repeater {
                model: root.facts

                Badge {
                    required property string modelData

                    text: modelData
                }
            }
        }
    }

    Flow {
        id: actions

        anchors.left: words.left
        anchors.right: parent.right
        anchors.top: words.bottom
        anchors.topMargin: Math.round(0.8 * Theme.unit)
        spacing: 1.2 * Theme.unit

        TeacherButton {
            text: qsTr("Change")
            Accessible.description: root.name
            onClicked: root.editWanted()
        }

        Act {
            icon.name: "up"
            enabled: root.index > 0
            opacity: enabled ? 1 : 0
            text: qsTr("Earlier: %1").arg(root.name)
            onClicked: root.moveWanted(root.index - 1)
        }

        Act {
            icon.name: "down"
            enabled: root.index < root.count - 1
            opacity: enabled ? 1 : 0
            text: qsTr("Later: %1").arg(root.name)
            onClicked: root.moveWanted(root.index + 1)
        }

        Act {
            icon.name: "copy"
            text: qsTr("Copy “%1”").arg(root.name)
            onClicked: root.copyWanted()
        }

        TeacherButton {
            visible: root.shipped && root.changed
            quiet: true
            icon.name: "undo"
            text: qsTr("As it came")
            Accessible.name: qsTr("“%1” as it came").arg(root.name)
            onClicked: root.resetWanted()
        }

        Act {
            visible: !root.shipped
            icon.name: "trash"
            text: qsTr("Remove “%1”").arg(root.name)
            onClicked: root.removeWanted()
        }

        Row {
            height: Theme.control
            spacing: Theme.unit

            TeacherSwitch {
                implicitHeight: Theme.control
                on: root.shown
                text: qsTr("Children see “%1”").arg(root.name)
                onClicked: root.showWanted(!root.shown)
            }

            TeacherText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.shown ? qsTr("Shown") : qsTr("Hidden")
                color: Theme.ink2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
