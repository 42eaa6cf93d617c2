// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/level.h"
#include "core/text.h"

#include <QJsonObject>

#include <map>

namespace PrimTux
{

/** Values of documents that a schema has found right; what is of another type counts as empty. */
[[nodiscard]] QStringList stringsOf(const QJsonValue &value);
[[nodiscard]] TextMap textsOf(const QJsonValue &value);
[[nodiscard]] QJsonObject jsonOf(const TextMap &texts);
/** Whether the field @p key of a document holds a text per language. */
[[nodiscard]] bool isTextField(QStringView key);
[[nodiscard]] Levels levelsOf(const QJsonValue &value);
[[nodiscard]] std::map<QString, QString> variablesOf(const QJsonValue &value);

} // namespace PrimTux
