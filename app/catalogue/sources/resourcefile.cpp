// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/resourcefile.h"

#include <QDir>
#include <QFile>
#include <QResource>

#include <atomic>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QString newRoot()
{
    static std::atomic<int> number = 0;
    return u"/primtux-menu-import/%1"_s.arg(++number);
}
} // namespace

ResourceFile::ResourceFile(const QString &path)
    : m_path(path)
    , m_root(newRoot())
    , m_open(QFile::exists(path) && QResource::registerResource(path, m_root))
{
}

ResourceFile::~ResourceFile()
{
    if (m_open) {
        QResource::unregisterResource(m_path, m_root);
    }
}

QByteArray ResourceFile::content(const QString &inside, qint64 largest) const
{
    QFile file(u':' + m_root + u'/' + inside);
    return m_open && file.open(QIODevice::ReadOnly) && file.size() <= largest ? file.readAll()
                                                                              : QByteArray();
}

QStringList ResourceFile::foldersIn(const QString &inside) const
{
    return m_open ? QDir(u':' + m_root + u'/' + inside)
                        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)
                  : QStringList();
}

} // namespace PrimTux
