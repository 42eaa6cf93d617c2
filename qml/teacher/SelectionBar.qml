// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** All or none of what was found, and what to do with what is selected. */
FocusScope {
    id: root

    required property FoundModel found
    readonly property int selected: root.found.selectedCount

    property bool viewOpen: false // the choice of order and view is shown

    signal addWanted
    signal viewWanted

    implicitHeight: Math.max(11.5 * Theme.unit, all.implicitHeight + 2 * Theme.unit)

    Rectangle {
        anchors.fill: parent
        radius: Theme.controlRadius
        color: root.selected > 0 ? Theme.ink : "transparent"
        border.width: root.selected > 0 ? 0 : Theme.controlLine
        border.color: Theme.hair
    }

    CheckMark {
        id: all

        anchors.left: parent.left
        anchors.right: add.visible ? add.left : view.left
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        dark: root.selected > 0
        checkState: root.selected === 0 ? Qt.Unchecked : root.selected === root.found.count ? Qt.Checked : Qt.PartiallyChecked
        text: root.selected === 0 ? qsTr("Select all") : qsTr("%1 of %2 selected").arg(root.selected).arg(root.found.count)
        onClicked: root.selected > 0 ? root.found.selectNone() : root.found.selectAll()
    }

    TeacherButton {
        id: view

        anchors.right: parent.right
        anchors.rightMargin: 1.4 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        height: Math.max(Theme.smallControl, implicitHeight - Theme.unit)
        visible: root.selected === 0
        points: 11
        quiet: true
        opensMenu: true
        text: qsTr("Sort")
        Accessible.description: root.viewOpen ? qsTr("open") : qsTr("closed")
        onClicked: root.viewWanted()
    }

    TeacherButton {
        id: add

        anchors.right: parent.right
        anchors.rightMargin: 1.4 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        height: Math.max(Theme.smallControl, implicitHeight - Theme.unit)
        visible: root.selected > 0
        points: 11
        icon.name: "add"
        text: qsTr("Add to the lesson")
        onClicked: root.addWanted()
    }
}
