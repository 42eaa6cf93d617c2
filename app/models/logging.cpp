// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logging.h"

namespace PrimTux
{

Q_LOGGING_CATEGORY(menuModels, "primtux.menu.models", QtInfoMsg)

} // namespace PrimTux
