// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace PrimTux
{

/**
 * Words on activities as a catalogue document lists them: those on variants ("tuxpaint/maternelle")
 * in the ones on their program; where a teacher chose levels, no child is too young.
 */
[[nodiscard]] QJsonArray activitiesOfDocument(const std::vector<QJsonObject> &words);

} // namespace PrimTux
