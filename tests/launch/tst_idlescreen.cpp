// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/idlescreen.h"
#include "launch/playground.h"

#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The screen of a labwc that has none of glass, while nobody touches the PC. */
class TestIdleScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void turnsDarkUntilATouch();
    void staysOnWhileItIsHeld();
    void staysOnWhenItIsHeldBeforeItBegins();
    void neverTurnsDark();
    void doesWithoutThePrograms_data();
    void doesWithoutThePrograms();
    void cleanupTestCase();

private:
    Playground m_playground;
    QByteArray m_path = qgetenv("PATH");
    QProcess m_compositor;
};

namespace
{

[[nodiscard]] QByteArray said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : "failed";
}

// There is a picture of it. wlopm knows, too, but may disturb another wlopm that switches just now.
[[nodiscard]] bool isOn()
{
    return said(u"/usr/bin/grim"_s, {u"-t"_s, u"ppm"_s, QProcess::nullDevice()}).isEmpty();
}

} // namespace

void TestIdleScreen::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_playground.path(u"."_s).toLocal8Bit());
    qputenv("WLR_BACKENDS", "headless");
    qputenv("WLR_RENDERER", "pixman");
    qputenv("WLR_LIBINPUT_NO_DEVICES", "1");
    qunsetenv("WAYLAND_DISPLAY");
    m_compositor.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_compositor.start(u"labwc"_s,
                       {u"--config-dir"_s,
                        QStringLiteral(SOURCE_FOLDER "/data/session/labwc"),
                        u"--startup"_s,
                        u"touch "_s + m_playground.path(u"ready"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_playground.path(u"ready"_s)), 15'000);
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    QVERIFY(isOn());
}

void TestIdleScreen::cleanup()
{
    qputenv("PATH", m_path);
    QCOMPARE(said(u"wlopm"_s, {u"--on"_s, u"*"_s}), "");
}

void TestIdleScreen::turnsDarkUntilATouch()
{
    IdleScreen screen(2s);
    screen.begin();
    QVERIFY(isOn());
    QTRY_VERIFY(!isOn());
    QCOMPARE(said(u"wtype"_s, {u"-k"_s, u"Shift_L"_s}), "");
    QTRY_VERIFY_WITH_TIMEOUT(isOn(), 1900);

    QTRY_VERIFY(!isOn());
    QCOMPARE(said(u"wlrctl"_s, {u"pointer"_s, u"move"_s, u"5"_s, u"5"_s}), "");
    QTRY_VERIFY_WITH_TIMEOUT(isOn(), 1900);

    QTRY_VERIFY(!isOn());
    screen.end();
    QVERIFY(isOn());
    QVERIFY(!QTest::qWaitFor([] { return !isOn(); }, 4000)); // nothing waits any more
}

void TestIdleScreen::staysOnWhileItIsHeld()
{
    IdleScreen screen(2s);
    screen.begin();
    QTRY_VERIFY(!isOn());
    screen.hold();
    QTRY_VERIFY_WITH_TIMEOUT(isOn(), 1900);
    QVERIFY(!QTest::qWaitFor([] { return !isOn(); }, 4000));
    screen.release();
    QTRY_VERIFY(!isOn());

    screen.hold();
    screen.release(); // before the one that waited has ended
    QTRY_VERIFY_WITH_TIMEOUT(isOn(), 1900);
    QTRY_VERIFY(!isOn());
}

void TestIdleScreen::staysOnWhenItIsHeldBeforeItBegins()
{
    IdleScreen screen(2s);
    screen.hold();
    screen.begin();
    QVERIFY(!QTest::qWaitFor([] { return !isOn(); }, 4000));
    screen.release();
    QTRY_VERIFY(!isOn());
}

void TestIdleScreen::neverTurnsDark()
{
    const std::vector<qint64> before = descendants();
    IdleScreen screen(0s);
    screen.begin();
    screen.hold();
    screen.release();
    QCOMPARE(descendants(), before);
}

void TestIdleScreen::doesWithoutThePrograms_data()
{
    QTest::addColumn<QString>("there");
    QTest::newRow("neither") << QString();
    QTest::newRow("only swayidle") << u"swayidle"_s;
    QTest::newRow("only wlopm") << u"wlopm"_s;
}

void TestIdleScreen::doesWithoutThePrograms()
{
    QFETCH(const QString, there);
    const std::vector<qint64> before = descendants();
    const QTemporaryDir folder;
    QVERIFY(there.isEmpty() || QFile::link(u"/usr/bin/"_s + there, folder.filePath(there)));
    qputenv("PATH", folder.path().toLocal8Bit());
    QTest::ignoreMessage(QtInfoMsg,
                         "The screen stays on: swayidle and wlopm are not both installed.");
    IdleScreen screen(2s);
    screen.begin();
    screen.hold();
    screen.release();
    QCOMPARE(descendants(), before);
}

void TestIdleScreen::cleanupTestCase()
{
    m_compositor.kill();
    QVERIFY(m_compositor.waitForFinished());
}

QTEST_GUILESS_MAIN(TestIdleScreen)
#include "tst_idlescreen.moc"
