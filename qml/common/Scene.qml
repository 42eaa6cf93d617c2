// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** The landscape of a profile. */
Rectangle {
    id: root

    required property string character
    property bool decorated: false // trees and flowers: only where no control stands in front of them
    property real groundHeight: 0.3 // of the whole

    gradient: Gradient {
        GradientStop {
            position: 0
            color: root.character === "mini" ? Theme.miniSky : root.character === "maxi" ? Theme.maxiSky : Theme.superSky
        }
        GradientStop {
            position: 0.75
            color: root.character === "mini" ? Theme.miniGround : root.character === "maxi" ? Theme.maxiGround : Theme.superGround
        }
    }

    Image {
        visible: !Theme.highContrast
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.round(parent.height * root.groundHeight)
        sourceSize: Qt.size(width, height)
        source: Theme.highContrast ? "" : "image://art/scene-" + root.character + (root.decorated ? "" : "-plain")
    }
}
