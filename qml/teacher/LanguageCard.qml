// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** The language of the menu: another one begins it anew. */
SettingsCard {
    id: root

    required property LanguageChoice language

    pictogram: "speak"
    title: qsTr("Language")

    Flow {
        width: parent.width
        spacing: 2 * Theme.unit

        Repeater {
            model: root.language.languages

            Chip {
                required property string modelData

                on: modelData === root.language.current
                text: root.language.nameOf(modelData)
                points: 12
                onClicked: root.language.choose(modelData)
            }
        }
    }
}
