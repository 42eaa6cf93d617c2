// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QStringList>

namespace PrimTux
{

/** A file of Qt resources (.rcc), open for as long as this lives. */
class ResourceFile
{
public:
    explicit ResourceFile(const QString &path);
    ResourceFile(const ResourceFile &) = delete;
    ResourceFile &operator=(const ResourceFile &) = delete;
    ResourceFile(ResourceFile &&) = delete;
    ResourceFile &operator=(ResourceFile &&) = delete;
    ~ResourceFile();

    /** Whether there is such a file that is whole, of a format that this Qt reads. */
    [[nodiscard]] bool isOpen() const { return m_content != nullptr; }
    /** The content of @p inside; null if there is none, or if it is larger than @p largest bytes.
     */
    [[nodiscard]] QByteArray content(const QString &inside, qint64 largest) const;
    /** The names of the folders in @p inside. */
    [[nodiscard]] QStringList foldersIn(const QString &inside) const;

private:
    QFile m_file;
    QString m_root; // where its content appears among all resources
    const uchar *m_content = nullptr; // of m_file, for as long as it is open
};

} // namespace PrimTux
