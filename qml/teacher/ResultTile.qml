// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** One activity in the grid of what was found. */
Templates.AbstractButton {
    id: root

    required property string name
    required property string picture
    required property string levels
    required property string hiddenFrom
    required property bool installed
    required property bool inLesson
    required property bool selected
    property bool current: false

    signal plainClicked
    signal rangeWanted
    signal selectWanted

    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: [root.levels, root.installed ? "" : qsTr("not on this PC"), root.hiddenFrom === "" ? "" : qsTr("hidden from %1").arg(root.hiddenFrom), root.inLesson ? qsTr("in the lesson") : ""].filter(text => text !== "").join(". ")
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: root.plainClicked()

    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onTapped: root.plainClicked()
    }

    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        onTapped: root.rangeWanted()
    }

    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        onTapped: root.selectWanted()
    }

    background: Rectangle {
        radius: Theme.rowRadius
        color: root.current ? Theme.current : Theme.card
        border.width: root.current ? Math.max(2, Math.round(0.6 * Theme.unit)) : Theme.controlLine
        border.color: root.current ? Theme.ink : Theme.hair

        TeacherRing {
            visible: root.activeFocus
            around: Theme.rowRadius
        }
    }

    contentItem: Item {
        Image {
            id: image

            x: 2 * Theme.unit
            y: 2 * Theme.unit
            width: Math.round(root.width - 6 * Theme.unit)
            height: Math.round(root.height - 45 * Theme.point - 7 * Theme.unit)
            sourceSize: Qt.size(width, height)
            fillMode: Image.Pad
            opacity: root.installed ? 1 : 0.5
            source: root.picture
        }

        CheckSquare {
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.margins: 2 * Theme.unit
            size: 4.4 * Theme.glyph
            checkState: root.selected ? Qt.Checked : Qt.Unchecked

            MouseArea {
                anchors.fill: parent
                anchors.margins: -2 * Theme.unit
                onClicked: root.selectWanted()
            }
        }

        Picto {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: 2 * Theme.unit
            visible: root.inLesson || root.hiddenFrom !== ""
            name: root.inLesson ? "done" : "lock"
            color: root.inLesson ? Theme.ok : Theme.ink2
            size: 5 * Theme.glyph
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 1.6 * Theme.unit

            TeacherText {
                width: parent.width
                height: 2 * 1.3 * 11 * Theme.point
                points: 11
                text: root.name
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            TeacherText {
                width: parent.width
                points: 10
                text: root.levels
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
