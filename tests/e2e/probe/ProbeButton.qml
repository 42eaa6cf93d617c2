// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

Rectangle {
    id: root

    required property string name

    signal pressed

    Accessible.focusable: true
    Accessible.name: root.name
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    border.color: "black"
    border.width: root.activeFocus ? 8 : 2
    height: 100
    width: 150

    Accessible.onPressAction: root.pressed()
    Keys.onReturnPressed: root.pressed()
    onPressed: console.info("pressed " + root.name)

    TapHandler {
        acceptedButtons: Qt.AllButtons

        onTapped: root.pressed()
    }
}
