// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import PrimTux.Menu

/** The coloured shape of a domain. */
Image {
    id: root

    required property string domainId
    property real size: 17 * Theme.unit

    width: Math.round(size)
    height: width
    sourceSize: Qt.size(width, width)
    source: root.domainId === "" ? "" : "image://picto/domain-" + root.domainId
}
