// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** Text for teachers, in points of the design. What does not fit is wrapped, never cut. */
Text {
    property real points: 11

    color: Theme.ink
    font.family: Theme.teacherFont
    font.pixelSize: Math.round(points * Theme.point)
    lineHeight: implicitWidth > width + 1 ? Theme.lineHeight : 1 // only of several lines
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
