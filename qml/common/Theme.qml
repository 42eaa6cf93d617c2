// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

/** Colours and sizes of the screens. Lengths are in units: a unit is about a millimetre. */
QtObject {
    // Set by the window from the measures of the page.
    property real unit: 4
    property real textScale: 1

    readonly property real point: 0.3528 * unit * textScale

    readonly property color ink: "#22304a"
    readonly property color ink2: "#4a5872"
    readonly property color paper: "#fffbf3"
    readonly property color card: "#ffffff"
    readonly property color line: "#79869d"
    readonly property color hair: "#dde2eb"
    readonly property color sun: "#ffc93c"
    readonly property color ok: "#2b7a3d"
    readonly property color warmSky: "#fff6e2"
    readonly property color warmGround: "#fffdf9"
    readonly property color code: "#f2f4f8"

    readonly property color miniSky: "#fff3d6"
    readonly property color miniGround: "#fffbf3"
    readonly property color miniTint: "#fff1cc"
    readonly property color superSky: "#e4f2fb"
    readonly property color superGround: "#fbfcfb"
    readonly property color superTint: "#ddeff9"
    readonly property color maxiSky: "#ece9fa"
    readonly property color maxiGround: "#fdf7f2"
    readonly property color maxiTint: "#e7e3f8"

    readonly property string childFont: "Andika"
    readonly property string codeFont: "monospace"
    readonly property real lineHeight: 0.84 // of several lines: the letters' own line is tall

    readonly property real gap: 4.5 * unit
    readonly property real margin: 7 * unit
    readonly property real button: 2 * Math.round(10 * unit) // even: round shapes stay round
    readonly property real tileRadius: Math.round(5 * unit)
    readonly property real tileEdge: Math.round(unit)
    readonly property real outline: Math.max(2, Math.round(0.5 * unit))
    readonly property real buttonOutline: Math.max(2, Math.round(0.45 * unit))

    readonly property real pressedScale: 0.97
}
