// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu

/** Turns pages; shows which one this is. */
Row {
    id: root

    required property int page
    required property int pageCount

    signal previousWanted
    signal nextWanted
    signal leftAbove

    /** Gives the focus to the arrow that leads on, else to the one that leads back. */
    function takeFocus(): void {
        (next.enabled ? next : previous).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 7 * Theme.unit
    visible: root.pageCount > 1
    Keys.onUpPressed: root.leftAbove()

    RoundButton {
        id: previous

        icon: "prev"
        label: qsTr("Page before")
        enabled: root.page > 0
        reachBottom: 4 * Theme.unit
        KeyNavigation.right: next
        onActivated: root.previousWanted()
        onEnabledChanged: if (!enabled && focus)
            next.forceActiveFocus()
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        visible: root.pageCount <= 9
        Accessible.role: Accessible.StaticText
        Accessible.name: position.text

        Repeater {
            model: root.pageCount <= 9 ? root.pageCount : 0

            Rectangle {
                required property int index
                readonly property bool current: index === root.page

                width: 2 * Math.round((current ? 4.5 : 2.5) * Theme.unit)
                height: 2 * Math.round(2.5 * Theme.unit)
                radius: height / 2
                color: current ? Theme.ink : Theme.card
                border.width: Math.max(2, Math.round(0.4 * Theme.unit))
                border.color: Theme.ink
            }
        }
    }

    ChildText {
        id: position

        anchors.verticalCenter: parent.verticalCenter
        visible: root.pageCount > 9
        points: 18
        font.bold: true
        text: qsTr("%1 / %2").arg(root.page + 1).arg(root.pageCount)
    }

    RoundButton {
        id: next

        icon: "next"
        label: qsTr("Next page")
        primary: true
        enabled: root.page < root.pageCount - 1
        reachBottom: 4 * Theme.unit
        KeyNavigation.left: previous
        onActivated: root.nextWanted()
        onEnabledChanged: if (!enabled && focus)
            previous.forceActiveFocus()
    }
}
