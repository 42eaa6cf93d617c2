// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** The gate of the teacher's part: the code, by keyboard, mouse or finger. */
FocusScope {
    id: root

    required property CodeEntry code
    readonly property bool waits: root.code.waitSeconds > 0
    readonly property bool narrow: root.width < 250 * Theme.unit * Math.sqrt(Theme.textScale)

    signal cancelled

    Keys.onPressed: event => event.accepted = root.code.typeKey(event.key, event.text)
    Keys.onEscapePressed: root.cancelled()

    Rectangle {
        anchors.fill: parent
        color: Theme.desk
    }

    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, both.height + 2 * Theme.margin)
        boundsBehavior: Flickable.StopAtBounds

        Grid {
            id: both

            anchors.centerIn: parent
            columns: root.narrow ? 1 : 2
            columnSpacing: 22 * Theme.unit
            rowSpacing: Theme.margin
            verticalItemAlignment: Grid.AlignVCenter

            Column {
                id: words

                width: Math.min(110 * Theme.unit, root.width - 2 * Theme.margin)
                spacing: 6 * Theme.unit

                Rectangle {
                    width: 2 * Math.round(11 * Theme.unit)
                    height: width
                    radius: width / 2
                    color: Theme.ink

                    Picto {
                        anchors.centerIn: parent
                        name: root.waits ? "clock" : "lock"
                        color: Theme.sun
                        size: 2 * Math.round(5.75 * Theme.unit)
                    }
                }

                TeacherText {
                    width: parent.width
                    points: 26 / Math.sqrt(Theme.textScale)
                    text: root.waits ? qsTr("Too many tries") : root.code.step === CodeEntry.Code ? qsTr("Teacher’s part") : root.code.step === CodeEntry.Choose ? qsTr("Choose your code") : qsTr("Once more")
                    font.bold: true
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                TeacherText {
                    width: parent.width
                    points: 13.5
                    color: Theme.ink2
                    text: root.waits ? qsTr("A new try is possible in %n s. Children can go on working meanwhile.", "", root.code.waitSeconds) : root.code.step === CodeEntry.Code ? qsTr("Type your code on the keyboard or by clicking, then confirm.") : root.code.step === CodeEntry.Choose ? qsTr("4 to 8 digits that children do not guess. It will be asked each time you come in here.") : qsTr("Type the same code again, so that no slip locks you out.")
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }

                Row {
                    spacing: 2.4 * Theme.unit
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%n digits typed", "", root.code.length)

                    Repeater {
                        model: 8

                        Rectangle {
                            required property int index
                            readonly property bool filled: index < root.code.length

                            width: 2 * Math.round(5 * Theme.unit)
                            height: 2 * Math.round(6.5 * Theme.unit)
                            visible: index < Math.max(4, Math.min(8, root.code.length + 1))
                            radius: Theme.controlRadius
                            color: Theme.card
                            border.width: index === root.code.length ? Theme.buttonOutline : Theme.controlLine
                            border.color: index === root.code.length ? Theme.ink : Theme.line

                            Rectangle {
                                anchors.centerIn: parent
                                visible: parent.filled
                                width: 2 * Math.round(2.2 * Theme.unit)
                                height: width
                                radius: width / 2
                                color: Theme.ink
                            }
                        }
                    }
                }

                Row {
                    visible: problem.text !== ""
                    spacing: 2 * Theme.unit

                    Picto {
                        name: "warning"
                        color: Theme.bad
                    }

                    TeacherText {
                        id: problem

                        width: Math.min(implicitWidth, words.width - 8 * Theme.unit)
                        points: 12.5
                        color: Theme.bad
                        font.bold: true
                        text: root.code.failure !== "" ? root.code.failure : !root.code.wrong ? "" : root.code.step === CodeEntry.Code ? qsTr("This is not the code.") : qsTr("These were two different codes. Choose again.")
                        Accessible.role: Accessible.AlertMessage
                        Accessible.name: text
                    }
                }

                Row {
                    spacing: 4 * Theme.unit

                    TeacherButton {
                        icon.name: "back"
                        points: 12.5
                        text: root.waits ? qsTr("Back to the children’s menu") : qsTr("Cancel")
                        onClicked: root.cancelled()
                    }

                    TeacherButton {
                        visible: root.code.step === CodeEntry.Code
                        quiet: true
                        points: 12.5
                        text: qsTr("Forgot the code?")
                        onClicked: help.visible = !help.visible
                    }
                }

                TeacherText {
                    id: help

                    width: parent.width
                    visible: false
                    points: 11.5
                    color: Theme.ink2
                    text: qsTr("Who looks after this PC takes the code away with the command “sudo primtux-menuctl pin reset”; a new one is chosen here afterwards. Lessons and settings stay.")
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }

            Grid {
                columns: 3
                spacing: 5 * Theme.unit

                Repeater {
                    model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

                    NumberKey {
                        required property int modelData

                        text: modelData.toString()
                        enabled: !root.waits
                        focus: modelData === 5
                        onClicked: root.code.type(modelData)
                    }
                }

                NumberKey {
                    text: qsTr("Erase")
                    pictogram: "backspace"
                    enabled: root.code.length > 0
                    onClicked: root.code.erase()
                }

                NumberKey {
                    text: "0"
                    enabled: !root.waits
                    onClicked: root.code.type(0)
                }

                NumberKey {
                    text: qsTr("Confirm")
                    pictogram: "done"
                    enabled: root.code.complete && !root.code.busy
                    onClicked: root.code.submit()
                }
            }
        }
    }
}
