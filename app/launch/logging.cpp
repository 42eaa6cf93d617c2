// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/logging.h"

Q_LOGGING_CATEGORY(menuLaunch, "primtux.launch", QtInfoMsg)
