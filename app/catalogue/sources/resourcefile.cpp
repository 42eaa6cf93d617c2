// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/resourcefile.h"

#include "catalogue/sources/rcclayout.h"

#include <QDir>
#include <QResource>

#include <atomic>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qint64 largestResourceFile = 64L * 1024 * 1024;

QString newRoot()
{
    static std::atomic<int> number = 0;
    return u"/primtux-menu-import/%1"_s.arg(++number);
}
} // namespace

ResourceFile::ResourceFile(const QString &path)
    : m_file(path)
    , m_root(newRoot())
{
    const uchar *content = m_file.open(QIODevice::ReadOnly) && m_file.size() <= largestResourceFile
        ? m_file.map(0, m_file.size())
        : nullptr;
    // Qt takes the places in the file on trust: what lies outside ends the program.
    if (content && isRccLayoutWhole({content, static_cast<std::size_t>(m_file.size())})
        && QResource::registerResource(content, m_root)) {
        m_content = content;
    }
}

ResourceFile::~ResourceFile()
{
    if (m_content) {
        QResource::unregisterResource(m_content, m_root);
    }
}

QByteArray ResourceFile::content(const QString &inside, qint64 largest) const
{
    QFile file(u':' + m_root + u'/' + inside);
    return isOpen() && file.open(QIODevice::ReadOnly) && file.size() <= largest ? file.readAll()
                                                                                : QByteArray();
}

QStringList ResourceFile::foldersIn(const QString &inside) const
{
    return isOpen() ? QDir(u':' + m_root + u'/' + inside)
                          .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)
                    : QStringList();
}

} // namespace PrimTux
