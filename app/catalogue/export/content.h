// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/exporttables.h"
#include "catalogue/index/query.h"

namespace PrimTux
{

/** What is written in the formats of other systems; the writers are pure functions of it. */
struct ExportContent {
    std::vector<ShownActivity> activities; // in the order asked for
    QHash<QString, NamedObjective> objectives; // by id
    QHash<QString, QByteArray> pictures; // PNG by key
    QHash<QString, QString> licences; // SPDX expressions of texts and tags, by source
    QStringList languages; // of texts, best first
};

/** Whether pictures are wanted: they are most of the content. */
enum class ExportPictures : bool {
    Without,
    With,
};

/** What the index at @p path, opened as @p query, says of the activities that pass @p filter. */
[[nodiscard]] Result<ExportContent> exportContent(IndexQuery &query,
                                                  const QString &path,
                                                  const QStringList &languages,
                                                  const Filter &filter,
                                                  ExportPictures pictures);

/** @p text without what no format takes: control characters, lone surrogates. */
[[nodiscard]] QString printable(const QString &text);

} // namespace PrimTux
