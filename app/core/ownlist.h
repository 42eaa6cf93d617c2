// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace PrimTux
{

/**
 * Words on activities as a catalogue document lists them: those on variants ("tuxpaint/maternelle")
 * in the ones on their program; where a teacher chose levels, no child is too young, and a name of
 * hers is what the voice says.
 */
[[nodiscard]] QJsonArray activitiesOfDocument(const std::vector<QJsonObject> &words);

/**
 * A catalogue document (format 1) of @p words to share with other schools: without pictures and
 * documents, which stay here, under a licence that the catalogue has too. @p framework: whose
 * objectives it names; empty: not known.
 */
[[nodiscard]] QJsonObject documentToShare(const std::vector<QJsonObject> &words,
                                          const QString &framework);

} // namespace PrimTux
