// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/remembered.h"
#include "catalogue/sourcecontent.h"

#include <functional>

namespace PrimTux
{

/** Lets a source be read again only when its files changed. */
class SourceMemory
{
public:
    explicit SourceMemory(std::map<QString, RememberedSource> earlier = {});

    /** What @p read gives; what it gave before if @p files are as they were then. */
    [[nodiscard]] Documents documents(const QString &source,
                                      const QStringList &files,
                                      const std::function<Documents()> &read);
    [[nodiscard]] FrameworkDocuments frameworks(const QString &source,
                                                const QStringList &files,
                                                const std::function<FrameworkDocuments()> &read);
    [[nodiscard]] InstalledMetainfo metainfo(const QString &source,
                                             const QStringList &files,
                                             const std::function<InstalledMetainfo()> &read);

    /** What was asked for, to be remembered for the next time. */
    [[nodiscard]] const std::map<QString, RememberedSource> &asked() const { return m_asked; }
    /** The sources that were read. */
    [[nodiscard]] const QStringList &read() const { return m_read; }

private:
    template<typename Content>
    Content
    content(const QString &source, const QStringList &files, const std::function<Content()> &read);

    std::map<QString, RememberedSource> m_earlier;
    std::map<QString, RememberedSource> m_asked;
    QStringList m_read;
};

} // namespace PrimTux
