// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu
import PrimTux.Menu.Models

/** The loudspeaker in the corner: reads the title aloud, then all that is on the page. Absent where there is no voice. */
RoundButton {
    id: root

    required property PageVoice speaker
    required property string title

    icon: "speak"
    label: root.speaker.readingPage ? qsTr("Be silent") : qsTr("Read this page aloud")
    visible: root.speaker.offered
    lit: root.speaker.readingPage
    reachLeft: root.LayoutMirroring.enabled ? Theme.margin : 2 * Theme.unit
    reachRight: root.LayoutMirroring.enabled ? 2 * Theme.unit : Theme.margin
    reachTop: 3 * Theme.unit
    reachBottom: 3 * Theme.unit
    onActivated: root.speaker.togglePage(root.title)
}
