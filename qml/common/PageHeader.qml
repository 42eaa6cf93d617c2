// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Left: who I am, or the way back; middle: where I am; right: the voice. */
Item {
    id: root

    required property string picture // of who I am
    required property string profileName
    required property string title
    required property PageVoice speaker
    property string domainId: ""
    property bool back: false // an arrow instead of the penguin
    property bool canGoUp: false // else the penguin is a plain picture

    signal upWanted
    signal leftBelow

    /** Gives the focus to the corner; to what lies below where it is a plain picture. */
    function takeFocus(): void {
        if (corner.enabled)
            corner.forceActiveFocus(Qt.TabFocusReason);
        else if (voice.visible)
            voice.forceActiveFocus(Qt.TabFocusReason);
    }

    Pressable {
        id: corner

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.button
        height: width
        enabled: root.back || root.canGoUp
        scale: pressed ? Theme.pressedScale : 1
        ringRadius: width / 2
        ringReach: 1.9 * Theme.unit
        reachLeft: root.LayoutMirroring.enabled ? 2 * Theme.unit : Theme.margin
        reachRight: root.LayoutMirroring.enabled ? Theme.margin : 2 * Theme.unit
        reachTop: (root.height - height) / 2
        reachBottom: (root.height - height) / 2
        Accessible.role: enabled ? Accessible.Button : Accessible.Graphic
        Accessible.name: root.back ? qsTr("Back") : enabled ? qsTr("%1: choose someone else").arg(root.profileName) : root.profileName
        Accessible.onPressAction: corner.activate()
        KeyNavigation.right: voice
        Keys.onDownPressed: root.leftBelow()
        onActivated: root.upWanted()

        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: Theme.card
            border.width: Theme.buttonOutline
            border.color: corner.pressed ? Theme.ink : Theme.line
        }

        Picto {
            anchors.centerIn: parent
            visible: root.back
            name: "back"
            mirror: root.LayoutMirroring.enabled
            size: 2 * Math.round(5.2 * Theme.unit)
        }

        Image {
            anchors.centerIn: parent
            visible: !root.back
            sourceSize: Qt.size(Math.round(15.5 * Theme.unit), Math.round(17 * Theme.unit))
            source: root.back ? "" : root.picture
        }
    }

    PageSpeaker {
        id: voice

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        speaker: root.speaker
        title: root.title
        Keys.onDownPressed: root.leftBelow()
    }

    Row {
        anchors.centerIn: parent
        spacing: 4 * Theme.unit

        DomainPicto {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.domainId !== ""
            domainId: root.domainId
        }

        ChildText {
            anchors.verticalCenter: parent.verticalCenter
            // At twice the text size a title is big enough a little earlier.
            points: Math.min(26, 36 / Theme.textScale)
            text: root.title
            width: Math.min(implicitWidth, root.width - 2 * (Theme.button + 2 * Theme.margin) - (root.domainId === "" ? 0 : 21 * Theme.unit))
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(14 * Theme.point)
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
}
