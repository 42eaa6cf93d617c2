// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** Text for children, in points of the design. */
Text {
    property real points: 16

    color: Theme.ink
    font.family: Theme.childFont
    font.capitalization: Theme.capitals ? Font.AllUppercase : Font.MixedCase
    font.pixelSize: Math.round(points * Theme.point)
    textFormat: Text.PlainText
}
