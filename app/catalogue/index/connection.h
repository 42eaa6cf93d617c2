// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QSqlDatabase>

namespace PrimTux
{

/** One connection to an SQLite file, of a name of its own, that closes itself. */
class Connection
{
public:
    /** Errors: no such file, not a database. Nothing changes the file while it is open: it is only
     * replaced. */
    [[nodiscard]] static Result<Connection> openReadOnly(const QString &path);
    /** A new file, written without a journal: whoever fails throws it away. */
    [[nodiscard]] static Result<Connection> create(const QString &path);

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] QSqlDatabase &database();

private:
    explicit Connection(const QSqlDatabase &database);
    void close();

    QSqlDatabase m_database;
};

} // namespace PrimTux
