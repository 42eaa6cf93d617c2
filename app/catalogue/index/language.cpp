// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/language.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString textSql(const QString &column, const TextTable &table, const QStringList &languages)
{
    const QString select = u"(SELECT %1 FROM %2 WHERE %3 = %4 AND "_s.arg(
        column, table.name, table.key, table.owner);
    QStringList choices;
    for (qsizetype number = 0; number < languages.size(); ++number) {
        choices << select + u"language = :language%1)"_s.arg(number);
    }
    choices << select + "language = 'en')"_L1
            << select + u"%1 IS NOT NULL ORDER BY language LIMIT 1)"_s.arg(column);
    return u"coalesce(%1)"_s.arg(choices.join(", "_L1));
}

void bindLanguages(QSqlQuery &query, const QStringList &languages)
{
    int number = 0;
    for (const QString &language : languages) {
        query.bindValue(u":language%1"_s.arg(number++), language);
    }
}

} // namespace PrimTux
