// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace PrimTux
{

/** A JSON Schema, ready to judge documents and to say what it expects. */
class DocumentSchema
{
public:
    /** One of the schemas that this program was made with: "catalogue-1", "framework-1". */
    [[nodiscard]] static DocumentSchema shipped(const QString &name);
    /** Errors: @p schema is not a schema. */
    [[nodiscard]] static Result<DocumentSchema> fromJson(const QJsonObject &schema);

    DocumentSchema(DocumentSchema &&) noexcept;
    DocumentSchema &operator=(DocumentSchema &&) noexcept;
    ~DocumentSchema();

    /** All that is wrong in @p document, with the place and what was expected there. */
    [[nodiscard]] std::vector<Problem> problemsOf(const QJsonObject &document,
                                                  const QString &source) const;

private:
    class Private;
    explicit DocumentSchema(std::unique_ptr<Private> own);

    std::unique_ptr<Private> m_d;
};

} // namespace PrimTux
