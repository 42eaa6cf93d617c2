// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

Window {
    color: "white"
    visibility: Window.FullScreen
    visible: true
}
