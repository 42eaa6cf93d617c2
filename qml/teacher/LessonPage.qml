// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** A lesson is made here: its path, and the form beside it. */
FocusScope {
    id: root

    required property TeacherSession teacher
    readonly property LessonDraft draft: root.teacher.draft
    readonly property bool compact: root.width < 230 * Theme.unit * Theme.textScale

    signal escaped

    Keys.onPressed: event => {
        if (event.matches(StandardKey.Undo)) {
            root.draft.undo();
            event.accepted = true;
        } else if (event.matches(StandardKey.Redo)) {
            root.draft.redo();
            event.accepted = true;
        }
    }

    PageBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        title: root.draft.name === "" ? qsTr("Lesson without a name") : root.draft.name
        subtitle: root.draft.failure !== "" ? "" : root.draft.published && root.draft.kept ? qsTr("Published. %1").arg(root.draft.savedText) : root.draft.savedText

        TeacherButton {
            quiet: true
            icon.name: "undo"
            wordless: root.compact
            enabled: root.draft.canUndo
            text: qsTr("Undo")
            onClicked: root.draft.undo()
        }

        TeacherButton {
            quiet: true
            visible: root.draft.canRedo
            icon.name: "refresh"
            wordless: root.compact
            text: qsTr("Redo")
            onClicked: root.draft.redo()
        }

        TeacherButton {
            quiet: true
            icon.name: "print"
            wordless: true
            enabled: root.draft.count > 0
            text: qsTr("Print the lesson")
            onClicked: root.teacher.shelf.printDraft()
        }

        TeacherButton {
            quiet: true
            icon.name: "usb"
            wordless: root.compact
            enabled: root.draft.count > 0
            text: qsTr("Copy to a USB stick…")
            onClicked: root.teacher.shelf.saveDraft()
        }

        TeacherButton {
            visible: root.draft.published
            icon.name: "close"
            text: qsTr("End the lesson")
            onClicked: root.draft.finish()
        }

        TeacherButton {
            visible: !root.draft.published
            primary: true
            icon.name: "class"
            enabled: root.draft.publishable
            text: qsTr("Publish")
            onClicked: root.draft.publish()
        }
    }

    Notice {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        text: root.draft.failure !== "" ? root.draft.failure : root.draft.missing > 0 ? qsTr("%n activities of this lesson are not on this PC. Children do not see them.", "", root.draft.missing) : ""
        action: root.draft.failure !== "" ? qsTr("Try again") : ""
        onActed: root.draft.save()
    }

    ListView {
        id: list

        anchors.left: parent.left
        anchors.top: notice.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: 6 * Theme.unit
        anchors.topMargin: 4 * Theme.unit
        width: (root.compact ? 0.56 : 0.66) * root.width - 12 * Theme.unit
        spacing: 2.2 * Theme.unit
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.draft.steps
        focus: true
        keyNavigationEnabled: true
        currentIndex: 0
        displayMarginBeginning: Theme.unit
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The path")

        header: Column {
            width: list.width
            bottomPadding: 3 * Theme.unit

            Row {
                spacing: 3 * Theme.unit

                TeacherText {
                    points: 14
                    text: qsTr("The path")
                    font.bold: true
                }

                TeacherText {
                    anchors.baseline: parent.children[0].baseline
                    text: root.draft.count === 0 ? "" : qsTr("%n activities", "", root.draft.count)
                    color: Theme.ink2
                }
            }
        }

        delegate: StepRow {
            width: Math.floor(list.width)
            count: list.count
            onMoveWanted: row => {
                root.draft.moveTo(activityId, row);
                list.currentIndex = Math.max(0, Math.min(list.count - 1, row));
            }
            onRemoveWanted: root.draft.remove(activityId)
        }

        footer: Item {
            width: list.width
            height: add.height + 10 * Theme.unit

            TeacherButton {
                id: add

                width: parent.width
                y: list.count > 0 ? 2.2 * Theme.unit : 0
                implicitHeight: 14 * Theme.unit
                icon.name: "add"
                points: 12
                text: qsTr("Add from the catalogue")
                onClicked: root.teacher.show(TeacherSession.Catalogue)
            }
        }
    }

    Rectangle {
        anchors.left: list.right
        anchors.leftMargin: 6 * Theme.unit
        anchors.right: parent.right
        anchors.top: notice.bottom
        anchors.bottom: parent.bottom
        color: Theme.card

        Separator {
            width: 1
            height: parent.height
        }

        LessonForm {
            anchors.fill: parent
            draft: root.draft
            profiles: root.teacher.profiles
        }
    }
}
