// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

/** Colours and sizes of the screens. Lengths are in units: a unit is about a millimetre. */
QtObject {
    // Set by the window from the measures of the page.
    property real unit: 4
    property real textScale: 1
    // As the profile that is open wishes; not of the teacher's screens.
    property bool highContrast: false
    property string childFont: "Andika"
    property bool capitals: false

    readonly property real glyph: unit * Math.sqrt(textScale) // a unit of what stands beside text
    readonly property real point: 0.3528 * unit * textScale

    readonly property color ink: "#22304a"
    readonly property color ink2: highContrast ? ink : "#4a5872"
    readonly property color paper: highContrast ? card : "#fffbf3"
    readonly property color card: "#ffffff"
    readonly property color line: highContrast ? ink : "#79869d"
    readonly property color hair: "#dde2eb"
    readonly property color sun: "#ffc93c"
    readonly property color ok: "#2b7a3d"
    readonly property color warmSky: highContrast ? card : "#fff6e2"
    readonly property color warmGround: highContrast ? card : "#fffdf9"
    readonly property color code: "#f2f4f8"

    readonly property color miniSky: highContrast ? card : "#fff3d6"
    readonly property color miniGround: highContrast ? card : "#fffbf3"
    readonly property color miniTint: highContrast ? card : "#fff1cc"
    readonly property color superSky: highContrast ? card : "#e4f2fb"
    readonly property color superGround: highContrast ? card : "#fbfcfb"
    readonly property color superTint: highContrast ? card : "#ddeff9"
    readonly property color maxiSky: highContrast ? card : "#ece9fa"
    readonly property color maxiGround: highContrast ? card : "#fdf7f2"
    readonly property color maxiTint: highContrast ? card : "#e7e3f8"

    // The teacher's screens.
    readonly property color desk: "#f5f6f9" // behind everything
    readonly property color sunLine: "#f2b01e" // the edge of what is pale yellow
    readonly property color tray: "#fff6db"
    readonly property color chosen: "#fff1c9"
    readonly property color current: "#fffdf4"
    readonly property color badge: "#eef1f6"
    readonly property color note: "#eef3fb"
    readonly property color faint: "#d5dce8" // secondary text on ink
    readonly property color navigationChosen: "#3a4a68"
    readonly property color navigationLine: "#9aa6bc"
    readonly property color scrollBar: "#b9c1cf"
    readonly property color okTint: "#e4f3e6"
    readonly property color warn: "#9a5b00"
    readonly property color warnTint: "#fff1d6"
    readonly property color bad: "#b3261e"
    readonly property color badTint: "#fdeae7"
    readonly property color disabledInk: "#5d6a84"
    readonly property color disabledTint: "#eef0f4"

    readonly property string teacherFont: "Andika"
    readonly property string codeFont: "monospace"
    readonly property real lineHeight: 0.84 // of several lines: the letters' own line is tall

    readonly property real gap: 4.5 * unit
    readonly property real margin: 7 * unit
    readonly property real button: 2 * Math.round(10 * unit) // even: round shapes stay round
    readonly property real door: 2 * Math.round(6 * unit) // the teacher's, in the corner
    readonly property real tileRadius: Math.round(5 * unit)
    readonly property real tileEdge: Math.round(unit)
    readonly property real outline: Math.max(2, Math.round((highContrast ? 0.8 : 0.5) * unit))
    readonly property real buttonOutline: Math.max(2, Math.round((highContrast ? 0.8 : 0.45) * unit))

    // Of the teacher's controls; 8.4 units are the least that a finger hits.
    readonly property real control: 2 * Math.round(4.75 * unit)
    readonly property real smallControl: 2 * Math.round(4.2 * unit)
    readonly property real controlRadius: Math.round(2.4 * unit)
    readonly property real controlLine: Math.max(1, Math.round(0.25 * unit))
    readonly property real controlGap: Math.round(1.8 * unit)
    readonly property real rowRadius: Math.round(2.6 * unit)
    readonly property real panelRadius: Math.round(3 * unit)
    readonly property int ringInk: Math.max(2, Math.round(0.5 * unit))
    readonly property int ringSun: Math.max(2, Math.round(0.6 * unit))

    readonly property real pressedScale: 0.97
}
