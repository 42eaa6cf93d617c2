// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/webserver.h"

#include <QTcpSocket>

namespace PrimTux
{

WebServer::WebServer()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *const socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            if (socket->canReadLine()) {
                answer(*socket);
            }
        });
    });
    listen(QHostAddress::Any);
}

void WebServer::answer(QTcpSocket &socket)
{
    const QString path = QString::fromLatin1(socket.readLine().split(' ').value(1));
    socket.readAll();
    m_asked << path;
    const auto page = m_pages.constFind(path.section(u'?', 0, 0));
    const bool there = page != m_pages.constEnd();
    const QByteArray body = there ? *page : QByteArray();
    socket.write((there ? "HTTP/1.1 200 OK" : "HTTP/1.1 404 Not Found")
                 + QByteArray("\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ")
                 + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    socket.disconnectFromHost();
}

} // namespace PrimTux
