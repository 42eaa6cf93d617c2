// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu

/** One activity in the list of what was found. */
Templates.AbstractButton {
    id: root

    required property string name
    required property string picture
    required property string levels
    required property string objective
    required property string standing
    required property bool servesMain
    required property string needs
    required property list<string> needPictograms
    required property bool installed
    required property bool inLesson
    required property bool selected
    required property string hiddenFrom
    required property string suggestion
    property bool current: false

    signal plainClicked
    signal rangeWanted
    signal selectWanted
    signal addWanted
    signal acceptWanted

    implicitHeight: Math.max(18 * Theme.unit, words.height + 4 * Theme.unit)
    leftInset: Theme.unit
    rightInset: Theme.unit
    leftPadding: Theme.unit
    rightPadding: Theme.unit
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: [root.levels, root.standing, root.objective, root.needs, root.installed ? "" : qsTr("not on this PC"), root.hiddenFrom === "" ? "" : qsTr("hidden from %1").arg(root.hiddenFrom), root.suggestion === "" ? "" : qsTr("suggested: %1").arg(root.suggestion), root.inLesson ? qsTr("in the lesson") : ""].filter(text => text !== "").join(". ")
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
        CheckMark {
            id: check

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: parent.height
            focusPolicy: Qt.NoFocus
            checkState: root.selected ? Qt.Checked : Qt.Unchecked
            Accessible.name: qsTr("Select “%1”").arg(root.name)
            onClicked: root.selectWanted()
        }

        Rectangle {
            id: frame

            anchors.left: check.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(14 * Theme.glyph)
            height: width
            radius: Theme.controlRadius
            color: Theme.card
            border.width: Theme.controlLine
            border.color: Theme.hair

            Image {
                anchors.centerIn: parent
                width: Math.round(11.4 * Theme.glyph)
                height: width
                sourceSize: Qt.size(width, height)
                fillMode: Image.Pad
                opacity: root.installed ? 1 : 0.5
                source: root.picture
            }
        }

        Column {
            id: words

            anchors.left: frame.right
            anchors.right: add.left
            anchors.leftMargin: 3 * Theme.unit
            anchors.rightMargin: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.unit

            TeacherText {
                width: parent.width
                points: 12
                text: root.name
                font.bold: true
                Accessible.ignored: true
            }

            TeacherText {
                width: parent.width
                visible: root.objective !== ""
                points: 10
                text: root.objective
                color: Theme.ink2
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Flow {
                width: parent.width
                spacing: 1.8 * Theme.unit

                Badge {
                    visible: root.levels !== ""
                    text: root.levels
                }

                Badge {
                    visible: root.standing !== ""
                    text: root.standing
                    color: root.servesMain ? Theme.okTint : Theme.badge
                    ink: root.servesMain ? Theme.ok : Theme.ink2
                }

                Badge {
                    visible: root.hiddenFrom !== ""
                    pictogram: "lock"
                    text: qsTr("hidden from %1").arg(root.hiddenFrom)
                }

                Badge {
                    visible: root.suggestion !== ""
                    pictogram: "target"
                    text: root.suggestion
                    color: Theme.okTint
                    ink: Theme.ok
                }

                TeacherButton {
                    visible: root.suggestion !== ""
                    focusPolicy: Qt.NoFocus
                    points: 10.5
                    icon.name: "done"
                    text: qsTr("Accept")
                    Accessible.name: qsTr("Accept what is suggested for “%1”").arg(root.name)
                    onClicked: root.acceptWanted()
                }

                Badge {
                    visible: !root.installed
                    text: qsTr("not on this PC")
                    color: Theme.warnTint
                    ink: Theme.warn
                }

                Repeater {
                    model: root.needPictograms

                    Picto {
                        required property string modelData

                        name: modelData
                        color: Theme.ink2
                        size: 5 * Theme.glyph
                    }
                }
            }
        }

        Templates.AbstractButton {
            id: add

            anchors.right: parent.right
            anchors.rightMargin: 2.6 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(11 * Theme.glyph)
            height: width
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.Button
            Accessible.name: root.inLesson ? qsTr("Take “%1” out of the lesson").arg(root.name) : qsTr("Add “%1” to the lesson").arg(root.name)
            Accessible.onPressAction: add.click()
            onClicked: root.addWanted()

            background: Rectangle {
                radius: Theme.controlRadius
                color: root.inLesson ? Theme.okTint : add.down ? Theme.chosen : add.hovered ? Theme.current : Theme.card
                border.width: root.inLesson ? 0 : Theme.controlLine
                border.color: Theme.line
            }

            contentItem: Item {
                Picto {
                    anchors.centerIn: parent
                    name: root.inLesson ? "done" : "add"
                    color: root.inLesson ? Theme.ok : Theme.ink
                    size: 5.4 * Theme.glyph
                }
            }
        }
    }
}
