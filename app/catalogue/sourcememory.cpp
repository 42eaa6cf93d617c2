// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sourcememory.h"

#include "catalogue/index/fingerprint.h"

#include <QCborValue>

#include <utility>

namespace PrimTux
{

SourceMemory::SourceMemory(std::map<QString, RememberedSource> earlier)
    : m_earlier(std::move(earlier))
{
}

Documents SourceMemory::documents(const QString &source,
                                  const QStringList &files,
                                  const std::function<Documents()> &read)
{
    return content(source, files, read);
}

FrameworkDocuments SourceMemory::frameworks(const QString &source,
                                            const QStringList &files,
                                            const std::function<FrameworkDocuments()> &read)
{
    return content(source, files, read);
}

InstalledMetainfo SourceMemory::metainfo(const QString &source,
                                         const QStringList &files,
                                         const std::function<InstalledMetainfo()> &read)
{
    return content(source, files, read);
}

template<typename Content>
Content SourceMemory::content(const QString &source,
                              const QStringList &files,
                              const std::function<Content()> &read)
{
    const QByteArray state = fingerprintOf(files);
    const auto known = m_earlier.find(source);
    if (known != m_earlier.end() && known->second.state == state) {
        Content content;
        fromCbor(QCborValue::fromCbor(known->second.content).toMap(), content);
        m_asked.insert_or_assign(source, known->second);
        return content;
    }
    Content content = read();
    m_read << source;
    m_asked.insert_or_assign(
        source,
        RememberedSource{.state = state, .content = toCbor(content).toCborValue().toCbor()});
    return content;
}

} // namespace PrimTux
