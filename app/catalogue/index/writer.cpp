// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/writer.h"

#include "catalogue/index/connection.h"
#include "catalogue/index/replacement.h"
#include "catalogue/index/schema.h"
#include "catalogue/index/tables.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct WriterText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Writer)
};

Result<void> isSound(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (query.exec(u"PRAGMA quick_check(1)"_s) && query.next()
        && query.value(0).toString() == "ok"_L1) {
        return {};
    }
    return std::unexpected(
        Error{query.lastError().isValid() ? query.lastError().text() : query.value(0).toString()});
}

Result<void> filled(const QString &file, const IndexContent &content)
{
    auto connection = Connection::create(file);
    if (!connection) {
        return std::unexpected(connection.error());
    }
    QSqlDatabase &database = connection->database();
    if (!database.transaction()) {
        return std::unexpected(Error{database.lastError().text()});
    }
    auto done = createTables(database)
                    .and_then([&] { return fillTables(database, content); })
                    .and_then([&] { return createIndexes(database); });
    if (!done) {
        return done;
    }
    if (!database.commit()) {
        return std::unexpected(Error{database.lastError().text()});
    }
    return isSound(database);
}
} // namespace

Result<void> writeIndex(const IndexContent &content, const QString &path)
{
    auto replacement = Replacement::of(path);
    if (!replacement) {
        return std::unexpected(replacement.error());
    }
    return filled(replacement->file(), content)
        .transform_error([&path](const Error &error) {
            return Error{
                WriterText::tr("The index %1 cannot be written: %2.").arg(path, error.message)};
        })
        .and_then([&] { return replacement->commit(); });
}

} // namespace PrimTux
