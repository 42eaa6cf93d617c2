// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Connection)
};

QSqlDatabase newDatabase()
{
    static std::atomic<int> number = 0;
    return QSqlDatabase::addDatabase(u"QSQLITE"_s, u"index-%1"_s.arg(++number));
}

std::unexpected<Error> cannotOpen(const QString &path, const QString &reason)
{
    return std::unexpected(
        Error{ConnectionText::tr("The index %1 cannot be opened: %2.").arg(path, reason)});
}
} // namespace

Connection::Connection(const QSqlDatabase &database)
    : m_database(database)
{
}

Connection::Connection(Connection &&other) noexcept
    : m_database(std::exchange(other.m_database, QSqlDatabase()))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_database = std::exchange(other.m_database, QSqlDatabase());
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (!m_database.isValid()) {
        return;
    }
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

QSqlDatabase &Connection::database()
{
    return m_database;
}

Result<Connection> Connection::openReadOnly(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return cannotOpen(path, ConnectionText::tr("there is no such file"));
    }
    Connection connection(newDatabase());
    QSqlDatabase &database = connection.database();
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    const QUrl url = QUrl::fromLocalFile(path);
    database.setDatabaseName(url.toString(QUrl::FullyEncoded) + "?immutable=1"_L1);
    if (!database.open()) {
        return cannotOpen(path, database.lastError().databaseText());
    }
    return connection;
}

Result<Connection> Connection::create(const QString &path)
{
    Connection connection(newDatabase());
    QSqlDatabase &database = connection.database();
    database.setDatabaseName(path);
    if (!database.open()) {
        return cannotOpen(path, database.lastError().databaseText());
    }
    for (const QString &pragma : {u"PRAGMA journal_mode = OFF"_s,
                                  u"PRAGMA synchronous = OFF"_s,
                                  u"PRAGMA locking_mode = EXCLUSIVE"_s,
                                  u"PRAGMA page_size = 8192"_s}) {
        QSqlQuery query(database);
        if (!query.exec(pragma)) {
            return cannotOpen(path, query.lastError().databaseText());
        }
    }
    return connection;
}

} // namespace PrimTux
