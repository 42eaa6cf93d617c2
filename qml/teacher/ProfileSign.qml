// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** The sign of a profile on the colour of its landscape. */
Rectangle {
    id: root

    required property string character
    required property string picture
    required property bool shaped

    implicitWidth: 2 * Math.round(8 * Theme.unit)
    implicitHeight: implicitWidth
    radius: Theme.panelRadius
    color: root.character === "mini" ? Theme.miniTint : root.character === "maxi" ? Theme.maxiTint : Theme.superTint

    Image {
        anchors.centerIn: parent
        sourceSize: root.shaped ? Qt.size(Math.round(root.width * 0.6), Math.round(root.width * 0.6)) : Qt.size(Math.round(root.width * 0.82), Math.round(root.width * 0.9))
        source: root.picture
    }
}
