// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** A strip that says what to know, or what failed and what can be done. Without a text it is not there. */
Rectangle {
    id: root

    property string text: ""
    property string action: ""
    property bool good: false // nothing is wrong

    signal acted

    height: root.text === "" ? 0 : Math.max(words.implicitHeight, button.visible ? button.height : 0) + 4 * Theme.unit
    visible: root.text !== ""
    color: root.good ? Theme.okTint : Theme.warnTint

    Picto {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: 6 * Theme.unit
        name: root.good ? "done" : "warning"
        color: root.good ? Theme.ok : Theme.warn
    }

    TeacherText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: sign.right
        anchors.right: button.visible ? button.left : parent.right
        anchors.margins: 3 * Theme.unit
        text: root.text
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    TeacherButton {
        id: button

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: 5 * Theme.unit
        visible: root.action !== ""
        text: root.action
        onClicked: root.acted()
    }
}
