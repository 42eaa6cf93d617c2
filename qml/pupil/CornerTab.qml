// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** The paper of a window in a corner of the screen: round where it is not at an edge. */
Item {
    id: root

    required property bool onRight
    required property bool onBottom
    required property real radius
    property color color: Theme.card

    clip: true

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: root.onRight ? 0 : -root.radius
        anchors.rightMargin: root.onRight ? -root.radius : 0
        anchors.topMargin: root.onBottom ? 0 : -root.radius
        anchors.bottomMargin: root.onBottom ? -root.radius : 0
        radius: root.radius
        color: root.color
        border.width: Math.max(2, Math.round(0.6 * Theme.unit))
        border.color: Theme.ink
    }
}
