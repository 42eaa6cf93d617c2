// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** From a lesson that leaves the other activities to them: beside the teacher's door in the corner of its page. */
BigButton {
    id: root

    required property PupilSession session

    signal leftAbove

    /** Takes the focus where it is shown. */
    function takeFocus(): void {
        if (root.visible)
            root.forceActiveFocus(Qt.TabFocusReason);
    }

    anchors.right: parent.right
    anchors.bottom: parent.bottom
    anchors.rightMargin: Theme.margin + Theme.door + 2.5 * Theme.unit
    anchors.bottomMargin: Math.round(4.5 * Theme.unit)
    icon: "star"
    label: qsTr("Other activities")
    visible: root.session.othersOffered
    reachBottom: anchors.bottomMargin
    Keys.onUpPressed: root.leftAbove()
    onActivated: root.session.openOthers()
}
