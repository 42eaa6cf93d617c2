// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu
import PrimTux.Menu.Models

/** The activity that is looked at. */
FocusScope {
    id: root

    required property TeacherCatalogue catalogue
    property bool sheet: false // lies above the list and can be put away
    readonly property activityDetail shown: root.catalogue.detail
    readonly property real side: 5 * Theme.unit

    signal closed

    function takeFocus(): void {
        add.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onEscapePressed: event => {
        event.accepted = root.sheet;
        if (root.sheet)
            root.closed();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.card
    }

    Flickable {
        id: page

        anchors.fill: parent
        visible: root.shown.activityId !== ""
        contentHeight: content.height + 8 * Theme.unit
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Templates.ScrollBar.vertical: TeacherScrollBar {}

        Column {
            id: content

            x: root.side
            y: 4 * Theme.unit
            width: page.width - 2 * root.side
            spacing: 2.4 * Theme.unit

            TeacherButton {
                visible: root.sheet
                icon.name: "back"
                text: qsTr("Back to the list")
                onClicked: root.closed()
            }

            Rectangle {
                width: parent.width
                height: Math.round(Math.min(width * 0.45, root.height * 0.36))
                radius: Theme.controlRadius
                color: root.shown.tint

                Image {
                    anchors.fill: parent
                    anchors.margins: 2 * Theme.unit
                    sourceSize: Qt.size(width, height)
                    fillMode: Image.Pad
                    source: root.shown.picture
                }
            }

            TeacherText {
                width: parent.width
                points: 14.5
                text: root.shown.name
                font.bold: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            TeacherText {
                width: parent.width
                points: 10.5
                text: root.shown.facts
                color: Theme.ink2
                Accessible.role: Accessible.Paragraph
                Accessible.name: text
            }

            Flow {
                width: parent.width
                spacing: 1.6 * Theme.unit

                Repeater {
                    model: root.shown.levels

                    Badge {
                        required property string modelData

                        text: modelData
                        bold: true
                        ink: Theme.card
                        color: Theme.ink
                    }
                }

                Repeater {
                    model: root.shown.needs

                    Badge {
                        required property string modelData

                        text: modelData
                    }
                }
            }

            TeacherText {
                width: parent.width
                visible: text !== ""
                text: root.shown.summary
                Accessible.role: Accessible.Paragraph
                Accessible.name: text
            }

            Flow {
                width: parent.width
                spacing: 2 * Theme.unit

                TeacherButton {
                    id: add

                    focus: true
                    primary: !root.shown.inLesson
                    icon.name: root.shown.inLesson ? "remove" : "add"
                    text: root.shown.inLesson ? qsTr("Take out") : qsTr("Add")
                    onClicked: root.catalogue.addOrRemove(root.shown.activityId)
                }

                TeacherButton {
                    visible: root.shown.installed
                    icon.name: "play"
                    text: qsTr("Try it")
                    onClicked: root.catalogue.tryActivity(root.shown.activityId)
                }
            }

            Note {
                width: parent.width
                visible: root.shown.suggestion !== ""
                title: qsTr("To be tagged")
                text: qsTr("Children do not see it yet. Suggested: %1").arg(root.shown.suggestion)
            }

            Flow {
                width: parent.width
                visible: root.catalogue.own.enabled
                spacing: 2 * Theme.unit

                TeacherButton {
                    visible: root.shown.suggestion !== ""
                    icon.name: "done"
                    text: qsTr("Accept")
                    onClicked: root.catalogue.acceptSuggestion(root.shown.activityId)
                }

                TeacherButton {
                    quiet: true
                    icon.name: "tag"
                    text: qsTr("Correct…")
                    onClicked: root.catalogue.own.correct()
                }

                TeacherButton {
                    visible: root.catalogue.own.said
                    quiet: true
                    danger: root.catalogue.own.added
                    icon.name: root.catalogue.own.added ? "trash" : "undo"
                    text: root.catalogue.own.added ? qsTr("Take away") : qsTr("As in the catalogue")
                    onClicked: root.catalogue.own.reset()
                }
            }

            TeacherText {
                width: parent.width
                visible: profiles.count > 0
                text: qsTr("Who sees it")
                font.bold: true
                color: Theme.ink2
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Flow {
                width: parent.width
                visible: profiles.count > 0
                spacing: 2 * Theme.unit

                Repeater {
                    id: profiles

                    model: root.catalogue.own.enabled ? root.catalogue.own.profiles : null

                    ProfileChip {
                        required property string choiceId
                        required property string label
                        required property string pictogram
                        required property bool chosen

                        character: pictogram
                        text: label
                        on: chosen
                        Accessible.description: chosen ? qsTr("sees it") : qsTr("does not see it")
                        onClicked: root.catalogue.own.toggleProfile(choiceId)
                    }
                }
            }

            Separator {
                width: parent.width
                visible: objectives.count > 0
            }

            TeacherText {
                width: parent.width
                visible: objectives.count > 0
                text: qsTr("Objectives practised")
                font.bold: true
                color: Theme.ink2
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Repeater {
                id: objectives

                model: root.catalogue.detailObjectives

                Item {
                    id: objective

                    required property string label
                    required property string detail
                    required property bool chosen

                    width: content.width
                    height: words.height

                    Picto {
                        id: target

                        name: "target"
                        color: objective.chosen ? Theme.ok : Theme.ink2
                        size: 4.6 * Theme.glyph
                    }

                    Column {
                        id: words

                        anchors.left: target.right
                        anchors.right: parent.right
                        anchors.leftMargin: 2 * Theme.unit

                        TeacherText {
                            width: parent.width
                            text: objective.label
                            font.bold: objective.chosen
                            Accessible.role: Accessible.Paragraph
                            Accessible.name: text
                        }

                        TeacherText {
                            width: parent.width
                            visible: text !== ""
                            points: 10
                            text: objective.detail
                            color: Theme.ink2
                            Accessible.role: Accessible.Paragraph
                            Accessible.name: text
                        }
                    }
                }
            }

            Note {
                width: parent.width
                visible: root.shown.why !== ""
                title: qsTr("Why is it here?")
                text: root.shown.why
            }

            Note {
                width: parent.width
                visible: root.shown.hazards.length > 0
                color: Theme.warnTint
                title: qsTr("Good to know")
                text: root.shown.hazards.map(hazard => "– " + hazard).join("\n")
            }

            TeacherText {
                width: parent.width
                points: 10
                text: root.shown.source
                color: Theme.ink2
                Accessible.role: Accessible.Paragraph
                Accessible.name: text
            }
        }
    }
}
