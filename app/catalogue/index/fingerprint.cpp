// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/fingerprint.h"

#include "catalogue/index/connection.h"
#include "catalogue/index/schema.h"
#include "core/paths.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QStringList metaOf(const QSqlDatabase &database, const QString &key)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT value FROM meta WHERE key = ?"_s);
    query.addBindValue(key);
    return query.exec() && query.next() ? query.value(0).toString().split(u'\n') : QStringList();
}
} // namespace

QByteArray fingerprintOf(const QStringList &paths)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const bool there = info.exists();
        // The size of a folder says nothing that its time does not.
        const qint64 size = there && !info.isDir() ? info.size() : -1;
        const qint64 time = there ? info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch() : -1;
        hash.addData(u"%1\n%2\n%3\n"_s.arg(path).arg(size).arg(time).toUtf8());
    }
    return hash.result().toHex();
}

bool isStale(const QString &index, const Paths &paths)
{
    auto connection = Connection::openReadOnly(index);
    if (!connection) {
        return true;
    }
    const QSqlDatabase &database = connection->database();
    if (stateOf(database) != IndexState::Usable) {
        return true;
    }
    return metaOf(database, u"folders"_s) != paths.catalogueFolders() + paths.frameworkFolders()
        || metaOf(database, u"fingerprint"_s).value(0).toLatin1()
        != fingerprintOf(metaOf(database, u"watched"_s));
}

} // namespace PrimTux
