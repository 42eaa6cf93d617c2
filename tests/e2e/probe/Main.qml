// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

Window {
    id: root

    color: "white"
    height: 300
    title: "probe"
    visible: true
    width: 400

    Row {
        anchors.centerIn: parent
        spacing: 20

        ProbeButton {
            focus: true
            name: "élève"
        }

        ProbeButton {
            name: "maître"
        }
    }
}
