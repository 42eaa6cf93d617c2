// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** A page longer than the screen: what has the focus is in sight. */
Flickable {
    id: root

    readonly property Item focused: root.visible ? root.Window.activeFocusItem : null
    readonly property real air: 4 * Theme.unit

    function reveal(item: Item): void {
        const top = item.mapToItem(root.contentItem, 0, 0).y - root.air;
        const bottom = top + item.height + 2 * root.air;
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, Math.max(bottom - root.height, Math.min(root.contentY, top))));
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onFocusedChanged: if (root.focused)
        root.reveal(root.focused)
}
