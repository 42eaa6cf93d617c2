// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/qtconnection.h"
#include "launch/screenawake.h"
#include "launch/screendark.h"
#include "launch/xcbreply.h"
#include "launch/xdesktop.h"
#include "support/untouched.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace PrimTux;

/** A desktop's screen saver, as far as programs talk to it. */
class SaverOfADesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    std::vector<quint32> held;
    quint32 last = 6; // cookie

public Q_SLOTS:
    quint32 Inhibit(const QString & /*application*/, const QString & /*reason*/)
    {
        held.push_back(++last);
        return last;
    }
    void UnInhibit(quint32 cookie) { std::erase(held, cookie); }
};

/** The screen while a program runs that nobody touches. */
class TestScreenAwake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theXServerStaysAwake();
    void theDesktopsSaverIsHeldOff();
    void afterTheLongestTimeHandsDecide();
    void staysOutOfItFromTheBeginning();
    void turnsDarkAfterThatTime();
    void doesWithoutAnything();

private:
    QProcess m_daemon;
    QString m_address;
};

namespace
{

[[nodiscard]] std::chrono::milliseconds untouched()
{
    return untouchedFor(qtConnection());
}

} // namespace

void TestScreenAwake::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QTRY_VERIFY(m_daemon.canReadLine());
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
}

void TestScreenAwake::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestScreenAwake::theXServerStaysAwake()
{
    QTRY_VERIFY(untouched() > 500ms);
    ScreenAwake awake(qtConnection(), QDBusConnection(u"none"_s), {.beat = 100ms});
    awake.begin();
    QVERIFY(untouched() < 300ms);
    QVERIFY(!QTest::qWaitFor([] { return untouched() > 500ms; }, 1000));
    awake.end();
    QTRY_VERIFY(untouched() > 500ms);
}

void TestScreenAwake::theDesktopsSaverIsHeldOff()
{
    SaverOfADesktop saver;
    QDBusConnection desktop = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QVERIFY(desktop.registerObject(
        u"/org/freedesktop/ScreenSaver"_s, &saver, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.ScreenSaver"_s));
    ScreenAwake awake(nullptr, QDBusConnection::connectToBus(m_address, u"menu"_s), {});
    awake.begin();
    QTRY_COMPARE(saver.held.size(), 1);
    awake.end();
    QTRY_VERIFY(saver.held.empty());

    awake.begin();
    awake.end(); // before the answer came
    QTRY_COMPARE(saver.last, 8U);
    QTRY_VERIFY(saver.held.empty());
    QVERIFY(desktop.unregisterService(u"org.freedesktop.ScreenSaver"_s));
    desktop.unregisterObject(u"/org/freedesktop/ScreenSaver"_s);
}

void TestScreenAwake::afterTheLongestTimeHandsDecide()
{
    SaverOfADesktop saver;
    QDBusConnection desktop = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QVERIFY(desktop.registerObject(
        u"/org/freedesktop/ScreenSaver"_s, &saver, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.ScreenSaver"_s));
    ScreenAwake awake(nullptr,
                      QDBusConnection::connectToBus(m_address, u"menu"_s),
                      {.beat = 50ms, .longest = 500ms});
    awake.begin();
    QTRY_COMPARE(saver.held.size(), 1);
    QTRY_VERIFY(saver.held.empty());
}

void TestScreenAwake::staysOutOfItFromTheBeginning()
{
    QTRY_VERIFY(untouched() > 500ms);
    ScreenAwake awake(qtConnection(), QDBusConnection(u"none"_s), {.beat = 100ms, .longest = 0ms});
    awake.begin();
    QVERIFY(untouched() > 500ms);
}

void TestScreenAwake::turnsDarkAfterThatTime()
{
    const auto seconds = [] {
        const XcbReply<xcb_get_screen_saver_reply_t> reply(xcb_get_screen_saver_reply(
            qtConnection(), xcb_get_screen_saver(qtConnection()), nullptr));
        return reply ? int{reply->timeout} : -1;
    };
    darkenScreenAfter(500min, qtConnection());
    QCOMPARE(seconds(), 30'000);
    darkenScreenAfter(0min, qtConnection());
    QCOMPARE(seconds(), 0);
    darkenScreenAfter(1min, nullptr);
}

void TestScreenAwake::doesWithoutAnything()
{
    ScreenAwake awake(nullptr, QDBusConnection(u"none"_s), {});
    awake.begin();
    awake.end();
}

int main(int argc, char **argv)
{
    const XDesktop desktop;
    if (!desktop.isThere()) {
        return 1;
    }
    const QGuiApplication application(argc, argv);
    TestScreenAwake test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenawake.moc"
