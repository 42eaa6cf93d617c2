// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** A row of the tree of objectives: pressing opens it, or chooses it if nothing is below it. */
Templates.AbstractButton {
    id: root

    required property string label
    required property int depth
    required property int count
    required property bool chosen
    required property bool expandable
    required property bool expanded
    required property string domainId
    required property string levels
    property bool levelsShown: false
    property bool counted: true

    signal chosenWanted
    signal expandedWanted

    implicitHeight: Math.max(8 * Theme.unit, words.height + 2 * Theme.unit)
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.TreeItem
    Accessible.name: root.label
    Accessible.description: (root.levels === "" ? "" : root.levels + ". ") + (root.counted ? qsTr("%n activities", "", root.count) : "") + (!root.expandable ? "" : root.expanded ? qsTr(", open") : qsTr(", closed"))
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.chosenWanted()
    onClicked: root.expandable ? root.expandedWanted() : root.chosenWanted()

    background: Rectangle {
        radius: Math.round(1.6 * Theme.unit)
        color: root.chosen ? Theme.chosen : root.hovered ? Theme.current : "transparent"

        TeacherRing {
            anchors.margins: 0
            visible: root.activeFocus
            around: parent.radius - reach
        }
    }

    contentItem: Item {
        Picto {
            id: arrow

            x: (1 + 3 * root.depth) * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            visible: root.expandable
            name: root.expanded ? "down" : "right"
            mirror: root.LayoutMirroring.enabled && !root.expanded
            color: Theme.ink2
            size: 3 * Theme.glyph
        }

        DomainPicto {
            id: shape

            anchors.left: arrow.right
            anchors.leftMargin: 1.4 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            visible: root.domainId !== ""
            domainId: root.domainId
            size: visible ? 5.2 * Theme.glyph : 0
        }

        CheckSquare {
            id: square

            anchors.left: shape.visible ? shape.right : arrow.right
            anchors.leftMargin: 1.4 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            size: 4.4 * Theme.glyph
            checkState: root.chosen ? Qt.Checked : Qt.Unchecked

            MouseArea {
                anchors.fill: parent
                anchors.margins: -2 * Theme.unit
                onClicked: root.chosenWanted()
            }
        }

        Column {
            id: words

            anchors.left: square.right
            anchors.right: number.left
            anchors.leftMargin: 1.6 * Theme.unit
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter

            TeacherText {
                width: parent.width
                text: root.label
                font.bold: root.chosen || root.expanded
                Accessible.ignored: true
            }

            TeacherText {
                width: parent.width
                visible: root.levelsShown && root.levels !== ""
                points: 10
                text: root.levels
                color: Theme.ink2
                Accessible.ignored: true
            }
        }

        TeacherText {
            id: number

            anchors.right: parent.right
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            points: 10.5
            text: root.counted ? root.count : ""
            color: Theme.ink2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
