// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** This PC: where the way back from a program stands; switching it off: who may, and the adult's ways. */
SettingsCard {
    id: root

    required property TeacherSettings settings
    required property Power power

    pictogram: "power"
    title: qsTr("This PC")

    SettingsLine {
        text: qsTr("Children may switch it off")
        meaning: qsTr("From the penguin in the corner, and from the page of profiles")

        TeacherSwitch {
            text: qsTr("Children may switch it off")
            on: root.settings.childrenSwitchOff
            onClicked: root.settings.childrenSwitchOff = !on
        }
    }

    SettingsLine {
        text: qsTr("The house that leads back from a program")
        meaning: qsTr("In which corner of the screen it stands")
    }

    Flow {
        width: parent.width
        spacing: Theme.controlGap

        Repeater {
            model: root.settings.handleCorners

            Chip {
                required property string modelData

                square: true
                text: root.settings.nameOfCorner(modelData)
                on: root.settings.handleCorner === modelData
                onClicked: root.settings.handleCorner = modelData
            }
        }
    }

    SettingsLine {
        visible: root.power.switchesOff || root.power.restarts || root.power.suspends
        text: qsTr("At once")
        meaning: root.power.failure

        TeacherButton {
            visible: root.power.suspends
            text: qsTr("Suspend")
            onClicked: root.power.suspend()
        }

        TeacherButton {
            visible: root.power.restarts
            text: qsTr("Restart")
            onClicked: root.power.restart()
        }

        TeacherButton {
            visible: root.power.switchesOff
            icon.name: "power"
            text: qsTr("Switch off")
            onClicked: root.power.switchOff()
        }
    }
}
