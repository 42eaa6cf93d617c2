// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** A button with a word, a pictogram (icon.name) or both. */
Templates.AbstractButton {
    id: root

    property bool primary: false // what this screen is for
    property bool quiet: false // no outline until it is pointed at
    property bool danger: false
    property bool opensMenu: false
    property bool wordless: false // shows the pictogram alone; the text stays its name
    property real points: 11.5
    property real widest: 300 * Theme.unit // longer words are wrapped
    readonly property color ink: !root.enabled ? Theme.disabledInk : root.primary ? Theme.card : root.danger ? Theme.bad : Theme.ink

    implicitWidth: Math.max(implicitHeight, content.implicitWidth + (root.wordless ? 4.6 : 7.5) * Theme.unit)
    implicitHeight: Math.max(Theme.control, content.implicitHeight + 2 * Theme.unit)
    focusPolicy: Qt.StrongFocus
    Accessible.role: root.opensMenu ? Accessible.ButtonMenu : Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: event => event.isAutoRepeat ? undefined : root.click()
    Keys.onEnterPressed: event => event.isAutoRepeat ? undefined : root.click()

    background: Rectangle {
        radius: Theme.controlRadius
        color: !root.enabled ? Theme.disabledTint : root.primary ? (root.down ? Theme.navigationChosen : Theme.ink) : root.down ? Theme.chosen : root.hovered ? Theme.current : root.quiet ? "transparent" : Theme.card
        border.width: !root.enabled || root.primary || (root.quiet && !root.hovered) ? 0 : Theme.controlLine
        border.color: root.down ? Theme.ink : Theme.line

        TeacherRing {
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            spacing: 2.2 * Theme.unit

            Picto {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.icon.name !== ""
                name: visible ? root.icon.name : "add"
                color: root.enabled && root.primary ? Theme.sun : root.ink
                size: 4.8 * Theme.glyph
            }

            TeacherText {
                readonly property real room: root.widest - (root.icon.name === "" ? 7.5 : 14.5) * Theme.unit - (root.opensMenu ? 6 * Theme.unit : 0)

                anchors.verticalCenter: parent.verticalCenter
                visible: !root.wordless
                width: Math.min(Math.ceil(implicitWidth), room)
                wrapMode: implicitWidth > room ? Text.Wrap : Text.NoWrap // else it wraps while it grows
                points: root.points
                text: root.text
                font.bold: root.primary
                color: root.ink
                Accessible.ignored: true
            }

            Picto {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.opensMenu
                name: "down"
                color: root.ink
                size: 3.6 * Theme.glyph
            }
        }
    }
}
