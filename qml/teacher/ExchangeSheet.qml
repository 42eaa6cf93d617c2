// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu
import PrimTux.Menu.Models

/** Over the page: the sticks and folders that a file goes to, or the files that are found there. */
FocusScope {
    id: root

    required property Exchange exchange

    Keys.onEscapePressed: root.exchange.close()

    // What is behind it takes no clicks.
    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.45

        MouseArea {
            anchors.fill: parent
            onClicked: root.exchange.close()
        }
    }

    Panel {
        id: sheet

        anchors.centerIn: parent
        width: Math.min(root.width - 12 * Theme.unit, 150 * Theme.unit * Theme.textScale)
        height: Math.min(root.height - 12 * Theme.unit, title.height + notice.height + list.contentHeight + foot.height + 12 * Theme.unit, 150 * Theme.unit * Theme.textScale)

        MouseArea {
            anchors.fill: parent
        }

        TeacherText {
            id: title

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 6 * Theme.unit
            bottomPadding: 3 * Theme.unit
            points: 15 / Math.sqrt(Theme.textScale)
            text: root.exchange.title
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Notice {
            id: notice

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: title.bottom
            anchors.margins: 1
            text: root.exchange.failure
        }

        ListView {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: notice.bottom
            anchors.bottom: foot.top
            anchors.leftMargin: 6 * Theme.unit
            anchors.rightMargin: 6 * Theme.unit
            spacing: 1.6 * Theme.unit
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.exchange
            focus: count > 0
            keyNavigationEnabled: true
            currentIndex: 0
            Accessible.role: Accessible.List
            Accessible.name: root.exchange.title
            Templates.ScrollBar.vertical: TeacherScrollBar {}

            delegate: Templates.ItemDelegate {
                id: row

                required property int index
                required property string name
                required property string detail
                required property string pictogram

                width: ListView.view.width
                implicitHeight: Math.max(15 * Theme.unit, words.implicitHeight + 4 * Theme.unit)
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.ListItem
                Accessible.name: row.name
                Accessible.description: row.detail
                Accessible.onPressAction: row.click()
                Keys.onReturnPressed: row.click()
                Keys.onEnterPressed: row.click()
                onClicked: root.exchange.choose(row.index)

                background: Rectangle {
                    radius: Theme.panelRadius
                    color: row.down ? Theme.current : row.hovered ? Theme.current : Theme.card
                    border.width: Theme.controlLine
                    border.color: Theme.line

                    TeacherRing {
                        visible: row.visualFocus || row.activeFocus
                        around: Theme.panelRadius
                    }
                }

                contentItem: Item {
                    Picto {
                        id: sign

                        anchors.left: parent.left
                        anchors.leftMargin: 4 * Theme.unit
                        anchors.verticalCenter: parent.verticalCenter
                        name: row.pictogram
                        color: Theme.ink
                        size: 7 * Theme.glyph
                    }

                    Column {
                        id: words

                        anchors.left: sign.right
                        anchors.right: parent.right
                        anchors.margins: 4 * Theme.unit
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 0.6 * Theme.unit

                        TeacherText {
                            width: parent.width
                            points: 12
                            text: row.name
                            font.bold: true
                            Accessible.ignored: true
                        }

                        TeacherText {
                            width: parent.width
                            text: row.detail
                            color: Theme.ink2
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }

        TeacherText {
            anchors.left: list.left
            anchors.right: list.right
            anchors.top: notice.bottom
            height: 18 * Theme.unit
            visible: list.count === 0
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: root.exchange.writing ? qsTr("Plug in a USB stick: it will show up here.") : qsTr("No such file yet. Plug in the USB stick that has it: it will show up here.")
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Item {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: cancel.height + 8 * Theme.unit + (list.count === 0 ? 18 * Theme.unit : 0)

            TeacherButton {
                id: cancel

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: 4 * Theme.unit
                focus: list.count === 0
                icon.name: "close"
                text: qsTr("Cancel")
                onClicked: root.exchange.close()
            }
        }
    }
}
