// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>

namespace PrimTux
{

/** Serves pages on this machine (127.0.0.1 and localhost), and remembers what was asked for. */
class WebServer : public QTcpServer
{
    Q_OBJECT

public:
    WebServer();

    void setPage(const QString &path, const QByteArray &html) { m_pages.insert(path, html); }
    /** What was asked for, with its query. */
    [[nodiscard]] const QStringList &asked() const { return m_asked; }

private:
    void answer(QTcpSocket &socket);

    QHash<QString, QByteArray> m_pages;
    QStringList m_asked;
};

} // namespace PrimTux
