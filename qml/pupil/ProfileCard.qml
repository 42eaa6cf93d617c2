// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** One profile: its penguin before its landscape. */
Pressable {
    id: root

    required property string name
    required property string hint
    required property string spoken // both
    required property string character
    required property string picture
    required property bool shaped // the picture is no penguin

    readonly property real growth: root.character === "mini" ? 0.8 : root.character === "maxi" ? 1.05 : 0.93
    readonly property int pictureRadius: Math.round(5.5 * Theme.unit)
    readonly property int frame: Math.round(3 * Theme.unit)

    scale: pressed ? Theme.pressedScale : 1
    ringRadius: 8 * Theme.unit
    ringReach: 1.9 * Theme.unit
    words: root.spoken
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.description: root.hint
    Accessible.onPressAction: root.activate()

    Rectangle {
        width: parent.width
        height: parent.height
        y: Math.round(1.3 * Theme.unit)
        radius: root.ringRadius
        color: Theme.ink
        opacity: 0.85
    }

    Rectangle {
        anchors.fill: parent
        radius: root.ringRadius
        color: Theme.card
        border.width: root.pressed ? 2 * Theme.outline : Theme.outline
        border.color: Theme.ink
    }

    Item {
        id: landscape

        x: root.frame
        y: root.frame
        width: parent.width - 2 * root.frame
        height: Math.round(parent.height * 0.69)

        Rectangle {
            anchors.fill: parent
            radius: root.pictureRadius
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: root.character === "mini" ? Theme.miniSky : root.character === "maxi" ? Theme.maxiSky : Theme.superSky
                }
                GradientStop {
                    position: 1
                    color: root.character === "mini" ? Theme.miniTint : root.character === "maxi" ? Theme.maxiTint : Theme.superTint
                }
            }
        }

        Image {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Math.round(parent.height * 0.575)
            sourceSize: Qt.size(width, height)
            source: "image://art/card-" + root.character + "/" + root.pictureRadius
        }

        Image {
            readonly property int side: Math.round(Math.min(50 * Theme.unit, landscape.width - 8 * Theme.unit, landscape.height - 8 * Theme.unit))

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.round(4 * Theme.unit)
            sourceSize: root.shaped ? Qt.size(side, side) : Qt.size(Math.min(62 * Theme.unit * root.growth, landscape.width), Math.min(68 * Theme.unit * root.growth, landscape.height - 8 * Theme.unit))
            source: root.picture
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: landscape.bottom
        anchors.bottom: parent.bottom
        topPadding: Math.max(0, (height - name.height - hint.height) / 2 - 1.5 * Theme.unit)

        ChildText {
            id: name

            width: parent.width
            points: Math.min(38, 46 / Theme.textScale)
            text: root.name
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(14 * Theme.point)
            lineHeight: Theme.lineHeight
            leftPadding: 4 * Theme.unit
            rightPadding: 4 * Theme.unit
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        ChildText {
            id: hint

            width: parent.width
            points: Math.min(18, 27 / Theme.textScale)
            text: root.hint
            color: Theme.ink2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(10 * Theme.point)
            leftPadding: 4 * Theme.unit
            rightPadding: 4 * Theme.unit
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
