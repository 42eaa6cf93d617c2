// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/reachable.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

struct ReachText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Reachable)
};

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

/** Who is asked for the page: its own computer, or the proxy. */
struct Peer {
    QString host;
    int port = 0;
};

Peer peerFor(const QUrl &page)
{
    const QList<QNetworkProxy> proxies
        = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(page));
    if (!proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy
        && !proxies.constFirst().hostName().isEmpty()) {
        return {.host = proxies.constFirst().hostName(), .port = proxies.constFirst().port()};
    }
    return {.host = page.host(),
            .port = page.port(page.scheme() == "https"_L1 ? httpsPort : httpPort)};
}

} // namespace

Result<void> pagesAnswer(const LaunchPlan &plan, std::chrono::milliseconds patience)
{
    for (const QString &argument : plan.arguments) {
        const QUrl page(argument);
        if (page.scheme() != "http"_L1 && page.scheme() != "https"_L1) {
            continue;
        }
        const Peer peer = peerFor(page);
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(peer.host, static_cast<quint16>(peer.port));
        if (!socket.waitForConnected(static_cast<int>(patience.count()))) {
            return std::unexpected(
                Error{ReachText::tr("%1 does not answer; is this PC connected to the network? (%2)")
                          .arg(page.host(), socket.errorString())});
        }
    }
    return {};
}

} // namespace PrimTux
