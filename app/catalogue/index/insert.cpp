// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/insert.h"

#include <QSqlError>
#include <QVariant>

namespace PrimTux
{

Insert::Insert(const QSqlDatabase &database, const QString &statement)
    : m_query(database)
{
    check(m_query.prepare(statement));
}

void Insert::operator()(const QVariantList &values)
{
    for (const QVariant &value : values) {
        m_query.addBindValue(value);
    }
    check(m_query.exec());
}

Result<void> Insert::result() const
{
    return m_error.isEmpty() ? Result<void>() : std::unexpected(Error{m_error});
}

void Insert::check(bool done)
{
    if (!done && m_error.isEmpty()) {
        m_error = m_query.lastError().text();
    }
}

Result<void> resultOf(std::initializer_list<const Insert *> inserts)
{
    for (const Insert *insert : inserts) {
        if (auto result = insert->result(); !result) {
            return result;
        }
    }
    return {};
}

std::set<QString> languagesIn(std::initializer_list<const TextMap *> maps)
{
    std::set<QString> languages;
    for (const TextMap *map : maps) {
        for (const auto &[language, text] : *map) {
            languages.insert(language);
        }
    }
    return languages;
}

QVariant textIn(const TextMap &texts, const QString &language)
{
    const auto text = texts.find(language);
    return text == texts.end() ? QVariant() : QVariant(text->second);
}

} // namespace PrimTux
