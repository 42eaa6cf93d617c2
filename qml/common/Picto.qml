// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** A pictogram in one colour. */
Image {
    id: root

    required property string name
    property color color: Theme.ink
    property real size: 5 * Theme.unit

    width: Math.round(size)
    height: width
    sourceSize: Qt.size(width, width)
    source: "image://picto/" + root.name + "/" + root.color.toString().substring(1)
}
