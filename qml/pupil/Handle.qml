// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** The house in a corner of the screen while a program runs. */
CornerWindow {
    id: root

    required property PupilSession session

    width: 2 * Math.round(10.5 * Theme.unit)
    height: width
    radius: Math.round(8 * Theme.unit)
    onRight: root.session.handle.onRight
    onBottom: root.session.handle.onBottom
    color: root.session.handle.layered ? "transparent" : Theme.card
    title: qsTr("Back to the menu")

    CornerTab {
        anchors.fill: parent
        onRight: root.onRight
        onBottom: root.onBottom
        radius: root.radius
        color: house.pressed ? Theme.code : Theme.card
    }

    Pressable {
        id: house

        anchors.fill: parent
        Accessible.role: Accessible.Button
        Accessible.name: root.title
        Accessible.onPressAction: house.activate()
        onActivated: root.session.handle.press()
    }

    Picto {
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: Math.round((root.onRight ? 1 : -1) * Theme.unit)
        anchors.verticalCenterOffset: Math.round((root.onBottom ? 1 : -1) * Theme.unit)
        name: "home"
        size: 12 * Theme.unit
    }
}
