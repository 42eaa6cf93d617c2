// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** What answers on the bus in the place of the menu. */
class AnsweringMenu : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "fr.primtux.Menu1")

public:
    [[nodiscard]] const QStringList &calls() const { return m_calls; }

public Q_SLOTS:
    void
    Open(const QString &activityId) // NOLINT(readability-identifier-naming): the name on the bus
    {
        m_calls << u"Open "_s + activityId;
        if (activityId != "paint"_L1) {
            sendErrorReply(u"fr.primtux.Menu.Error.UnknownActivity"_s, u"unknown"_s);
        }
    }
    void Home() { m_calls << u"Home"_s; } // NOLINT(readability-identifier-naming)
    void Quit() { m_calls << u"Quit"_s; } // NOLINT(readability-identifier-naming)

private:
    QStringList m_calls;
};

class MenuVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tellsThatThereIsNoSessionBus();
    void tellsThatTheMenuIsNotRunning();
    void reachesTheRunningMenu();

private:
    [[nodiscard]] MenuctlRun call(const QStringList &verb);

    SampleRoot m_root;
    QProcess m_bus;
    QString m_address;
};

void MenuVerbsTest::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QTRY_VERIFY(m_bus.canReadLine());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
}

void MenuVerbsTest::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

// The menu answers in this process: it must not sleep meanwhile.
MenuctlRun MenuVerbsTest::call(const QStringList &verb)
{
    QProcessEnvironment environment = environmentOf(m_root);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    const auto process = startMenuctl(m_root, QStringList{u"menu"_s} + verb, environment);
    const bool ended
        = QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 10'000);
    return {.exitCode = ended ? process->exitCode() : -1,
            .output = process->readAllStandardOutput(),
            .errors = process->readAllStandardError()};
}

void MenuVerbsTest::tellsThatThereIsNoSessionBus()
{
    const MenuctlRun run = runMenuctl(m_root, {u"menu"_s, u"home"_s});

    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.errors.contains("There is no session bus here"));
}

void MenuVerbsTest::tellsThatTheMenuIsNotRunning()
{
    const MenuctlRun run = call({u"home"_s});

    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.errors.contains("The menu is not running"));
}

void MenuVerbsTest::reachesTheRunningMenu()
{
    AnsweringMenu menu;
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"menu"_s);
    QVERIFY(bus.registerObject(u"/fr/primtux/Menu"_s, &menu, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"fr.primtux.Menu"_s));

    QCOMPARE(call({u"open"_s, u"paint"_s}).exitCode, 0);
    QCOMPARE(call({u"home"_s}).exitCode, 0);
    QCOMPARE(call({u"quit"_s}).exitCode, 0);
    const MenuctlRun unknown = call({u"open"_s, u"nothing"_s});

    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.errors.contains("“nothing”"));
    QCOMPARE(menu.calls(), (QStringList{u"Open paint"_s, u"Home"_s, u"Quit"_s, u"Open nothing"_s}));
    QDBusConnection::disconnectFromBus(u"menu"_s);
}

QTEST_GUILESS_MAIN(MenuVerbsTest)
#include "tst_menuverbs.moc"
