// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** All lessons: of today, to come, in preparation, past; models and the archive. */
FocusScope {
    id: root

    required property TeacherSession teacher

    PageBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        title: qsTr("Lessons")

        TeacherButton {
            quiet: true
            icon.name: "usb"
            text: qsTr("Open a file…")
            onClicked: root.teacher.shelf.openFile()
        }

        TeacherButton {
            primary: true
            icon.name: "add"
            text: qsTr("New lesson")
            onClicked: root.teacher.newLesson()
        }
    }

    Notice {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        text: root.teacher.shelf.failure
    }

    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.bottom
        anchors.bottom: undo.visible ? undo.top : parent.bottom
        anchors.leftMargin: 6 * Theme.unit
        anchors.rightMargin: 6 * Theme.unit
        bottomMargin: 6 * Theme.unit
        spacing: 1.8 * Theme.unit
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.teacher.shelf.lessons
        focus: true
        keyNavigationEnabled: true
        currentIndex: 0
        section.property: "section"
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lessons")

        section.delegate: TeacherText {
            required property string section

            width: list.width
            topPadding: 4 * Theme.unit
            bottomPadding: 1.5 * Theme.unit
            points: 13
            text: section
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        delegate: LessonRow {
            width: Math.floor(list.width)
            compact: list.width < 210 * Theme.unit * Theme.textScale
            onOpened: root.teacher.shelf.open(lessonId)
            onCopyWanted: root.teacher.shelf.copy(lessonId)
            onModelWanted: root.teacher.shelf.makeModel(lessonId)
            onArchiveWanted: root.teacher.shelf.archive(lessonId, !archived)
            onRemoveWanted: root.teacher.shelf.remove(lessonId)
        }
    }

    Column {
        anchors.centerIn: list
        visible: root.teacher.shelf.lessons.count === 0
        spacing: 5 * Theme.unit

        TeacherText {
            anchors.horizontalCenter: parent.horizontalCenter
            points: 15
            text: qsTr("No lesson yet")
            font.bold: true
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        TeacherButton {
            anchors.horizontalCenter: parent.horizontalCenter
            icon.name: "search"
            text: qsTr("Find activities in the catalogue")
            onClicked: root.teacher.show(TeacherSession.Catalogue)
        }
    }

    Notice {
        id: undo

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: root.teacher.shelf.removedText
        action: qsTr("Undo")
        onActed: root.teacher.shelf.restore()
    }
}
