// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** What may run beside the activity: pressed, it starts; pressed again, it goes. */
Grid {
    id: root

    required property PupilSession session
    required property Item above // where the key up leads
    readonly property Item first: all.count > 0 ? all.itemAt(0) : null

    columns: 2 // so many fit a narrow screen with big texts
    spacing: Math.round(6 * Theme.unit)
    horizontalItemAlignment: Grid.AlignHCenter
    visible: all.count > 0

    Repeater {
        id: all

        model: root.session.helpers

        HandleChoice {
            id: helper

            required property int index
            required property string name
            required property string picture
            required property bool running

            label: helper.name
            share: 0.55
            color: helper.running ? Theme.sun : Theme.card
            edge: helper.running ? Theme.ink : Theme.line
            checkable: true
            checked: helper.running
            KeyNavigation.up: helper.index < root.columns ? root.above : all.itemAt(helper.index - root.columns)
            KeyNavigation.down: helper.index + root.columns < all.count ? all.itemAt(helper.index + root.columns) : null
            KeyNavigation.left: helper.index > 0 ? all.itemAt(helper.index - 1) : null
            KeyNavigation.right: helper.index + 1 < all.count ? all.itemAt(helper.index + 1) : null
            onActivated: {
                root.session.helpers.toggle(helper.index);
                root.session.handle.resume();
            }

            Image {
                anchors.centerIn: parent
                width: Math.round(18 * Theme.unit)
                height: width
                sourceSize: Qt.size(width, height)
                fillMode: Image.Pad
                source: helper.picture
            }
        }
    }
}
