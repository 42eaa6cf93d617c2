// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Who am I: the first screen where there is more than one profile. */
FocusScope {
    id: root

    required property PupilSession session
    readonly property Browser browser: root.session.browser
    readonly property int count: root.browser.profiles.count

    Keys.onPressed: event => event.accepted = steps.follow(event.key) || root.session.chooseProfileByKey(event.key)

    WarmBackdrop {
        anchors.fill: parent
    }

    ChildText {
        id: question

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((grid.y - height) / 2)
        width: Math.min(implicitWidth, root.width - 2 * Theme.margin)
        points: Math.min(32, 44 / Theme.textScale)
        text: qsTr("Hello! Who are you?")
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(14 * Theme.point)
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    PageSpeaker {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Math.round(3 * Theme.unit)
        speaker: root.session.voice
        title: question.text
    }

    GridFocus {
        id: steps

        columns: grid.columns
        count: root.count
        current: root.browser.currentProfile
        mirrored: root.LayoutMirroring.enabled
        onLeftBelow: {
            if (power.visible)
                power.forceActiveFocus(Qt.TabFocusReason);
        }
        onCurrentChanged: root.browser.currentProfile = current
    }

    RoundButton {
        id: power

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        reachLeft: root.LayoutMirroring.enabled ? 2 * Theme.unit : Theme.margin
        reachRight: root.LayoutMirroring.enabled ? Theme.margin : 2 * Theme.unit
        reachBottom: Theme.margin
        icon: "power"
        label: qsTr("Switch off")
        visible: root.session.power?.offered ?? false
        Keys.onUpPressed: grid.children[root.browser.currentProfile].forceActiveFocus(Qt.TabFocusReason)
        onActivated: root.session.leave()
    }

    Grid {
        id: grid

        readonly property int rows_: Math.ceil(root.count / columns)

        anchors.centerIn: parent
        anchors.verticalCenterOffset: 5 * Theme.unit
        columns: root.count <= 4 ? Math.max(1, root.count) : Math.ceil(root.count / 2)
        columnSpacing: Math.round(Math.min(11 * Theme.unit, root.width / 28))
        rowSpacing: Math.round(9 * Theme.unit)

        Repeater {
            model: root.browser.profiles

            ProfileCard {
                id: card

                required property int index
                required property string profileId

                width: Math.round(Math.min(88 * Theme.unit, (root.width - 2 * Theme.margin - 8 * Theme.unit - (grid.columns - 1) * grid.columnSpacing) / grid.columns))
                height: Math.round(Math.min(116 * Theme.unit, (root.height - 55 * Theme.unit - (grid.rows_ - 1) * grid.rowSpacing) / grid.rows_))
                voice: root.session.voice
                focus: index === root.browser.currentProfile
                onActiveFocusChanged: if (activeFocus)
                    root.browser.currentProfile = index
                onActivated: root.session.chooseProfile(card.profileId)
            }
        }
    }
}
