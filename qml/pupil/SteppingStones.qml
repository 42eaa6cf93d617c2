// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu

/** A penguin hops from stone to stone; or the stones alone. */
Item {
    id: root

    required property int done
    required property color colour
    required property string character // empty: nobody hops
    property int count: 9
    readonly property real step: 13.2 * Theme.unit

    implicitWidth: root.count * root.step
    implicitHeight: 24 * Theme.unit
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 of %2").arg(root.done).arg(root.count)

    Repeater {
        model: root.count

        Rectangle {
            required property int index
            readonly property bool behind: index < root.done

            x: Math.round(root.step * (index + 0.5) - width / 2)
            y: Math.round((index % 2 ? 18.5 : 16.5) * Theme.unit)
            width: 2 * Math.round(3.2 * Theme.unit)
            height: 2 * Math.round(2.5 * Theme.unit)
            radius: height / 2
            color: behind ? root.colour : Theme.card
            border.width: Math.max(2, Math.round(0.4 * Theme.unit))
            border.color: root.colour
            opacity: behind ? 1 : 0.6
        }
    }

    Image {
        x: Math.round(root.step * (Math.min(root.done, root.count - 1) + 0.5) - width / 2)
        y: 0
        sourceSize: Qt.size(Math.round(20 * Theme.unit), Math.round(22 * Theme.unit))
        source: root.character === "" ? "" : "image://art/penguin-" + root.character
    }
}
