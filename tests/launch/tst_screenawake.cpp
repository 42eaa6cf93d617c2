// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/qtconnection.h"
#include "launch/screenawake.h"
#include "launch/xcbreply.h"
#include "launch/xdesktop.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

#include <array>
#include <vector>

#include <sys/uio.h>
#include <xcb/xcbext.h>

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
    void doesWithoutAnything();

private:
    QProcess m_daemon;
    QString m_address;
};

namespace
{

/** Answer of the extension MIT-SCREEN-SAVER to QueryInfo. */
struct SaverInfo {
    uint8_t kind;
    uint8_t state;
    uint16_t sequence;
    uint32_t length;
    uint32_t window;
    uint32_t untilSaver;
    uint32_t sinceInput; // milliseconds
    uint32_t events;
    std::array<uint32_t, 2> rest;
};

/** How long nobody has touched this PC, as the X server counts for its saver and for DPMS. */
[[nodiscard]] std::chrono::milliseconds untouched()
{
    static xcb_extension_t extension{"MIT-SCREEN-SAVER", 0};
    struct {
        uint8_t major = 0; // xcb fills these in
        uint8_t minor = 1;
        uint16_t length = 2;
        uint32_t drawable = xcb_setup_roots_iterator(xcb_get_setup(qtConnection())).data->root;
    } query;
    const xcb_protocol_request_t request{.count = 1, .ext = &extension, .opcode = 1, .isvoid = 0};
    std::array<iovec, 3> parts{}; // the first two are xcb's
    parts[2] = {.iov_base = &query, .iov_len = sizeof query};
    const unsigned sequence
        = xcb_send_request(qtConnection(), XCB_REQUEST_CHECKED, &parts[2], &request);
    const XcbReply<SaverInfo> reply(
        static_cast<SaverInfo *>(xcb_wait_for_reply(qtConnection(), sequence, nullptr)));
    return std::chrono::milliseconds(reply ? reply->sinceInput : 0);
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
