// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace PrimTux
{

/** What the schema library says of one place of a document. */
struct SchemaFault {
    QString pointer; // RFC 6901
    QString description;

    friend bool operator==(const SchemaFault &, const SchemaFault &) = default;
};

/** @p faults without those that only say that something below them is wrong. */
[[nodiscard]] std::vector<SchemaFault> withoutEchoes(std::vector<SchemaFault> faults);

/** @p fault in a sentence that says what is wrong in @p document and what @p schema expects there.
 */
[[nodiscard]] SchemaFault
explained(const SchemaFault &fault, const QJsonObject &schema, const QJsonValue &document);

/** The part of @p schema that is about the place @p pointer of a document; empty if it has none. */
[[nodiscard]] QJsonObject schemaAt(const QJsonObject &schema, const QString &pointer);

} // namespace PrimTux
