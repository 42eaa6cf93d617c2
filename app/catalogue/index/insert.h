// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/text.h"

#include <QSqlQuery>
#include <QVariantList>

#include <initializer_list>
#include <set>

namespace PrimTux
{

/** An INSERT, prepared once; the first error stays. */
class Insert
{
public:
    Insert(const QSqlDatabase &database, const QString &statement);

    void operator()(const QVariantList &values);

    [[nodiscard]] Result<void> result() const;

private:
    void check(bool done);

    QSqlQuery m_query;
    QString m_error;
};

/** The first error of @p inserts. */
[[nodiscard]] Result<void> resultOf(std::initializer_list<const Insert *> inserts);

/** All languages that one of @p maps has. */
[[nodiscard]] std::set<QString> languagesIn(std::initializer_list<const TextMap *> maps);

/** The text of @p language, null if there is none. */
[[nodiscard]] QVariant textIn(const TextMap &texts, const QString &language);

} // namespace PrimTux
