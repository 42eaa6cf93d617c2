// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** The square of a check box: drawing only. */
Rectangle {
    id: root

    property int checkState: Qt.Unchecked
    property bool dark: false // stands on a dark ground
    property real size: 5 * Theme.glyph

    width: 2 * Math.round(root.size / 2)
    height: width
    radius: Math.round(1.2 * Theme.unit)
    color: root.checkState !== Qt.Unchecked && !root.dark ? Theme.ink : Theme.card
    border.width: root.checkState === Qt.Unchecked ? Math.max(1, Math.round(0.4 * Theme.unit)) : 0
    border.color: Theme.line

    Picto {
        anchors.centerIn: parent
        visible: root.checkState !== Qt.Unchecked
        name: root.checkState === Qt.PartiallyChecked ? "remove" : "done"
        color: root.dark ? Theme.ink : Theme.sun
        size: 2 * Math.round(root.width * 0.38)
    }
}
