// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// qmllint disable import unqualified missing-property unresolved-type: this module describes no types
import QtQuick
import org.kde.layershell as LayerShell

/** The house in a Wayland session: a layer above everything, which never takes the keyboard. */
Handle {
    LayerShell.Window.scope: "primtux-menu"
    LayerShell.Window.layer: LayerShell.Window.LayerOverlay
    LayerShell.Window.anchors: (onRight ? LayerShell.Window.AnchorRight : LayerShell.Window.AnchorLeft) | (onBottom ? LayerShell.Window.AnchorBottom : LayerShell.Window.AnchorTop)
    LayerShell.Window.exclusionZone: -1
    LayerShell.Window.keyboardInteractivity: LayerShell.Window.KeyboardInteractivityNone
}
