// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/columns.h"

#include "catalogue/index/statements.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ColumnsText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Columns)
};

std::unexpected<Error> damaged()
{
    return std::unexpected(
        Error{ColumnsText::tr("The index is damaged; make it again: primtux-menuctl catalogue "
                              "refresh")});
}

Result<QByteArray> readColumn(const QSqlDatabase &database, const QString &name)
{
    return asked(database, columnSql(), {{u":name"_s, name}}).and_then([](QSqlQuery query) {
        return query.next() ? Result<QByteArray>(query.value(0).toByteArray()) : damaged();
    });
}

template<typename Value>
std::vector<Value> unpacked(const QByteArray &bytes)
{
    std::vector<Value> values(static_cast<std::size_t>(bytes.size()) / sizeof(Value));
    if (!values.empty()) {
        std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(Value));
    }
    return values;
}

Result<void> readNodes(const QSqlDatabase &database, Columns &columns)
{
    auto known = asked(database, nodesSql());
    if (!known) {
        return std::unexpected(known.error());
    }
    QHash<QString, int> positions;
    while (known->next()) {
        const QString id = known->value(0).toString();
        positions.insert(id, static_cast<int>(columns.nodes.size()));
        columns.nodes.push_back({.id = id,
                                 .parent = positions.value(known->value(1).toString(), -1),
                                 .levels = Levels::fromInt(known->value(2).toInt()),
                                 .known = true});
    }
    auto others = asked(database, unknownNodesSql());
    while (others && others->next()) {
        columns.nodes.push_back(
            {.id = others->value(0).toString(), .parent = -1, .levels = {}, .known = false});
    }
    return others.transform([](const QSqlQuery &) { });
}

Result<void> readNeeds(const QSqlDatabase &database, Columns &columns)
{
    return asked(database, needNamesSql()).transform([&columns](QSqlQuery query) {
        while (query.next()) {
            columns.needNames << query.value(0).toString();
        }
    });
}

bool isWhole(const Columns &columns)
{
    const std::size_t rows = columns.size();
    const auto below = [](const std::vector<quint32> &values, std::size_t limit) {
        return std::ranges::all_of(values, [limit](quint32 value) { return value < limit; });
    };
    return columns.shown.size() == rows && columns.kinds.size() == rows
        && columns.minutes.size() == rows && columns.ranks.size() == rows
        && columns.installed.size() == rows && columns.nameWords.size() == rows
        && columns.needs.size() == rows && columns.tagsEnd.size() == rows
        && std::ranges::is_sorted(columns.tagsEnd)
        && (rows == 0 ? 0 : columns.tagsEnd.back()) == columns.tags.size()
        && below(columns.tags, columns.nodes.size()) && columns.needNames.size() <= mostNeeds;
}
} // namespace

Result<Columns> readColumns(const QSqlDatabase &database)
{
    Columns columns;
    auto done = readNodes(database, columns).and_then([&] { return readNeeds(database, columns); });
    Columns::each(columns, [&]<typename Value>(const char *name, std::vector<Value> &values) {
        done = done.and_then([&] {
            return readColumn(database, QLatin1StringView(name))
                .transform([&values](const QByteArray &bytes) { values = unpacked<Value>(bytes); });
        });
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return isWhole(columns) ? Result<Columns>(std::move(columns)) : damaged();
}

Result<std::vector<quint32>>
readNameOrder(const QSqlDatabase &database, const QStringList &languages, std::size_t size)
{
    for (const QString &language : languages + QStringList{u"en"_s}) {
        const auto bytes = readColumn(database, nameOrderColumn(language));
        if (auto order = bytes ? unpacked<quint32>(*bytes) : std::vector<quint32>();
            bytes && order.size() == size) {
            return order;
        }
    }
    return damaged();
}

QString nameOrderColumn(const QString &language)
{
    return "order "_L1 + language;
}

} // namespace PrimTux
