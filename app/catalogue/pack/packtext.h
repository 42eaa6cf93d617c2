// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace PrimTux
{

struct PackText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Pack)
};

} // namespace PrimTux
