// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** Choices side by side: one stop of Tab, arrows within. */
FocusScope {
    id: root

    required property ChoiceModel choices
    required property string name // of the group
    property bool nameShown: false
    property int columns: 0 // all of one width, so many in a row; 0: as wide as their words
    property bool removable: false
    property bool choice: true
    property bool counted: false
    property real points: 11
    property real gap: Theme.controlGap

    signal wanted(string choiceId)

    function takeFocus(): void {
        (repeater.itemAt(steps.current) as Chip)?.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: flow.implicitWidth
    implicitHeight: flow.y + flow.implicitHeight
    visible: root.choices.count > 0
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name
    Keys.onPressed: event => event.accepted = steps.follow(event.key)

    GridFocus {
        id: steps

        columns: root.columns > 0 ? root.columns : Math.max(2, root.choices.count)
        count: root.choices.count
        mirrored: root.LayoutMirroring.enabled
        onCurrentChanged: if (root.activeFocus)
            root.takeFocus()
    }

    Connections {
        target: root.choices

        function onCountChanged(): void {
            steps.current = Math.max(0, Math.min(steps.current, root.choices.count - 1));
            if (root.activeFocus)
                Qt.callLater(root.takeFocus);
        }
    }

    TeacherText {
        id: title

        width: parent.width
        visible: root.nameShown
        text: root.name
        font.bold: true
        color: Theme.ink2
        Accessible.ignored: true
    }

    Flow {
        id: flow

        y: root.nameShown ? title.height + Theme.unit : 0
        width: parent.width
        spacing: root.gap

        Repeater {
            id: repeater

            model: root.choices

            Chip {
                id: chip

                required property int index
                required property string choiceId
                required property string label
                required property string pictogram
                required property int total
                required property bool chosen

                text: chip.label
                on: chip.chosen && !root.removable
                count: chip.total
                icon.name: chip.pictogram
                points: root.points
                square: root.columns > 0
                removable: root.removable
                choice: root.choice && !root.removable
                countShown: root.counted
                focus: chip.index === steps.current
                focusPolicy: chip.index === steps.current ? Qt.StrongFocus : Qt.ClickFocus
                widest: flow.width
                width: root.columns > 0 ? Math.floor((flow.width - (root.columns - 1) * root.gap) / root.columns) : implicitWidth
                onActiveFocusChanged: if (activeFocus)
                    steps.current = chip.index
                onClicked: root.wanted(chip.choiceId)
            }
        }
    }
}
