// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QSqlQuery;

namespace PrimTux
{

/** A table of texts by language. */
struct TextTable {
    QString name; // "activity_text"
    QString key; // its column that says whose text it is
    QString owner; // what that column is compared with: "a.number"
};

/**
 * SQL for the text of @p column in the first of @p languages that has one, else English, else any;
 * as textFor(). Bind the languages with bindLanguages().
 */
[[nodiscard]] QString
textSql(const QString &column, const TextTable &table, const QStringList &languages);

void bindLanguages(QSqlQuery &query, const QStringList &languages);

} // namespace PrimTux
