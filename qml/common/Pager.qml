// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu

/** Turns pages; shows which one this is. */
FocusScope {
    id: root

    required property int page
    required property int pageCount

    signal previousWanted
    signal nextWanted
    signal leftAbove

    implicitWidth: row.width
    implicitHeight: row.height
    Keys.onUpPressed: root.leftAbove()

    Row {
        id: row

        spacing: 7 * Theme.unit

        RoundButton {
            id: previous

            icon: "prev"
            label: qsTr("Page before")
            enabled: root.page > 0
            focus: !next.enabled
            reachBottom: 4 * Theme.unit
            KeyNavigation.right: next
            onActivated: root.previousWanted()
        }

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
            visible: root.pageCount <= 9
            Accessible.role: Accessible.Paragraph
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
            focus: enabled
            reachBottom: 4 * Theme.unit
            KeyNavigation.left: previous
            onActivated: root.nextWanted()
        }
    }
}
