// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Switching this PC off: who may, and the adult's ways. */
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
