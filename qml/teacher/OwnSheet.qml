// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as Templates
import PrimTux.Menu
import PrimTux.Menu.Models

/** What a teacher says herself: of an activity, or a page or document that she adds. */
FocusScope {
    id: root

    required property OwnDraft draft
    readonly property bool isNew: root.draft.kind !== OwnDraft.Correction

    function takeFocus(): void {
        page.contentY = 0;
        name.forceActiveFocus(Qt.TabFocusReason);
        if (!root.isNew)
            name.selectAll();
    }

    /** Shows what has the focus. */
    function follow(item: Item): void {
        const place = item.mapToItem(content, 0, 0).y;
        if (place < page.contentY)
            page.contentY = Math.max(0, place - 2 * Theme.unit);
        else if (place + item.height > page.contentY + page.height - 4 * Theme.unit)
            page.contentY = Math.max(0, Math.min(page.contentHeight - page.height, place + item.height - page.height + 8 * Theme.unit));
    }

    Keys.onEscapePressed: root.draft.cancel()
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Save)) {
            root.draft.save();
            event.accepted = true;
        }
    }
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    component Heading: TeacherText {
        width: content.width
        font.bold: true
        color: Theme.ink2
        topPadding: 1.6 * Theme.unit
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.card

        MouseArea {
            // nothing below is pressed
            anchors.fill: parent
        }
    }

    TeacherText {
        id: title

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 5 * Theme.unit
        points: 15
        text: root.draft.kind === OwnDraft.Page ? qsTr("Add a page") : root.draft.kind === OwnDraft.Document ? qsTr("Add a document") : qsTr("Correct an activity")
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Flickable {
        id: page

        anchors.top: title.bottom
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: 2 * Theme.unit
        contentHeight: content.height + 8 * Theme.unit
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Templates.ScrollBar.vertical: TeacherScrollBar {}

        Column {
            id: content

            x: 5 * Theme.unit
            y: Theme.unit
            width: Math.min(page.width - 10 * Theme.unit, 190 * Theme.unit * Math.sqrt(Theme.textScale))
            spacing: 2 * Theme.unit

            TeacherField {
                id: name

                width: parent.width
                focus: true
                label: qsTr("Name")
                maximumLength: 200
                onEdited: root.draft.name = name.text
                onActiveFocusChanged: if (activeFocus)
                    root.follow(name)

                Binding {
                    target: name
                    property: "text"
                    value: root.draft.name
                    restoreMode: Binding.RestoreNone
                }
            }

            TeacherField {
                id: address

                width: parent.width
                visible: root.draft.kind === OwnDraft.Page
                label: qsTr("Address of the page")
                placeholder: "https://"
                maximumLength: 2000
                inputMethodHints: Qt.ImhUrlCharactersOnly
                onEdited: root.draft.address = address.text

                Binding {
                    target: address
                    property: "text"
                    value: root.draft.address
                    restoreMode: Binding.RestoreNone
                }
            }

            Row {
                visible: root.draft.kind === OwnDraft.Document
                spacing: 3 * Theme.unit

                TeacherButton {
                    icon.name: "usb"
                    text: root.draft.document === "" ? qsTr("Choose the document…") : qsTr("Choose another one…")
                    onClicked: root.draft.lookForDocuments()
                }

                TeacherText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.draft.document
                    font.bold: true
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }

            Repeater {
                id: files

                model: root.draft.files

                ChoiceLine {
                    id: file

                    required property string choiceId

                    width: content.width
                    onActiveFocusChanged: if (activeFocus)
                        root.follow(file)
                    onClicked: root.draft.takeFile(file.choiceId)
                }
            }

            ChipGroup {
                id: levels

                width: parent.width
                choices: root.draft.levels
                name: qsTr("Level")
                nameShown: true
                columns: root.width > 180 * Theme.unit * Theme.textScale ? 8 : 4
                gap: Math.round(1.6 * Theme.unit)
                onWanted: choiceId => root.draft.toggleLevel(choiceId)
                onActiveFocusChanged: if (activeFocus)
                    root.follow(levels)
            }

            ObjectivesField {
                width: parent.width
                draft: root.draft
                treeHeight: page.height * 0.7
                onFocused: item => root.follow(item)
            }

            Heading {
                text: qsTr("Picture")
            }

            Row {
                spacing: 3 * Theme.unit

                Rectangle {
                    width: Math.round(20 * Theme.unit)
                    height: width
                    visible: root.draft.picture !== ""
                    radius: Theme.controlRadius
                    border.width: Theme.controlLine
                    border.color: Theme.hair

                    Image {
                        anchors.fill: parent
                        anchors.margins: 1.4 * Theme.unit
                        sourceSize: Qt.size(width, height)
                        fillMode: Image.PreserveAspectFit
                        source: root.draft.picture
                    }
                }

                Flow {
                    anchors.verticalCenter: parent.verticalCenter
                    width: content.width - 24 * Theme.unit
                    spacing: 2 * Theme.unit

                    TeacherButton {
                        id: choosePicture

                        icon.name: "usb"
                        text: qsTr("Choose a picture…")
                        onClicked: {
                            root.draft.lookForPictures();
                            page.contentY = 0;
                        }
                        onActiveFocusChanged: if (activeFocus)
                            root.follow(choosePicture)
                    }

                    TeacherButton {
                        id: dropPicture

                        visible: root.draft.ownPicture
                        icon.name: "undo"
                        text: qsTr("The picture before")
                        onClicked: root.draft.dropPicture()
                        onActiveFocusChanged: if (activeFocus)
                            root.follow(dropPicture)
                    }
                }
            }
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: acts.height + 5 * Theme.unit + (problem.visible ? problem.height + 2 * Theme.unit : 0)
        color: Theme.card

        Separator {
            width: parent.width
        }

        TeacherText {
            id: problem

            x: 5 * Theme.unit
            y: 2 * Theme.unit
            width: parent.width - 10 * Theme.unit
            visible: text !== ""
            text: root.draft.problem
            color: Theme.bad
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Row {
            id: acts

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 2.5 * Theme.unit
            x: 5 * Theme.unit
            spacing: 3 * Theme.unit

            TeacherButton {
                primary: true
                icon.name: "done"
                enabled: root.draft.savable
                text: root.isNew ? qsTr("Add to the catalogue") : qsTr("Save the correction")
                onClicked: root.draft.save()
            }

            TeacherButton {
                icon.name: "close"
                text: qsTr("Cancel")
                onClicked: root.draft.cancel()
            }
        }
    }
}
