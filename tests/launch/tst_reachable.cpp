// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/reachable.h"

#include <QTcpServer>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Whether a web page can be shown, asked before the browser starts. */
class TestReachable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aServerThatAnswersIsEnough();
    void aClosedPortIsToldByItsHost();
    void aHostThatNobodyKnowsIsTold();
    void aProxyIsAskedInItsPlace();
    void pagesOfAFolderNeedNoNetwork();
};

namespace
{

LaunchPlan planFor(const QString &page)
{
    LaunchPlan plan;
    plan.arguments = {u"--kiosk"_s, page};
    return plan;
}

QString pageOf(int port)
{
    return u"http:%1:%2/page.html?primtuxmenu=true"_s.arg("//127.0.0.1"_L1).arg(port);
}

// Nobody listens there any more.
int closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

void TestReachable::init()
{
    qunsetenv("http_proxy");
}

void TestReachable::aServerThatAnswersIsEnough()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));

    QVERIFY(pagesAnswer(planFor(pageOf(server.serverPort()))));
}

void TestReachable::aClosedPortIsToldByItsHost()
{
    const Result<void> answer = pagesAnswer(planFor(pageOf(closedPort())), 2s);

    QVERIFY(!answer);
    QVERIFY2(answer.error().message.startsWith("127.0.0.1 does not answer"_L1),
             qPrintable(answer.error().message));
}

void TestReachable::aHostThatNobodyKnowsIsTold()
{
    const Result<void> answer = pagesAnswer(planFor(u"https:%1ecole.invalid/"_s.arg("//"_L1)), 5s);

    QVERIFY(!answer);
    QVERIFY2(answer.error().message.startsWith("ecole.invalid"_L1),
             qPrintable(answer.error().message));
}

void TestReachable::aProxyIsAskedInItsPlace()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    qputenv("http_proxy", pageOf(proxy.serverPort()).section(u"/page"_s, 0, 0).toLatin1());

    QVERIFY(pagesAnswer(planFor(u"http:%1ecole.invalid/"_s.arg("//"_L1))));
}

void TestReachable::pagesOfAFolderNeedNoNetwork()
{
    QVERIFY(pagesAnswer(planFor(u"file:///usr/share/pages/index.html"_s)));
    QVERIFY(pagesAnswer(planFor(u"/usr/share/pages/index.html"_s)));
}

QTEST_GUILESS_MAIN(TestReachable)
#include "tst_reachable.moc"
