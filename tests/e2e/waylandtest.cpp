// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/waylandtest.h"

#include "e2e/misfits.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace PrimTux
{

WaylandTest::WaylandTest()
    : StageTest(misfits(), {.windowManager = false})
{
}

void WaylandTest::endOwn()
{
    if (QTest::currentTestFailed()) {
        qInfo("%s", qPrintable(m_kiosk.log()));
        const QString place = QStringLiteral(BUILD_FOLDER "/e2e/wayland.png");
        qInfo("saved %d: %s", static_cast<int>(picture().save(place)), qPrintable(place));
    }
    if (m_keyboard) {
        m_keyboard->kill();
        m_keyboard->waitForFinished(longest);
    }
    QVERIFY(m_kiosk.end());
}

void WaylandTest::openKiosk(const QStringList &menuArguments)
{
    stage().desktop().setEnvironment(u"WLR_BACKENDS"_s, u"headless"_s);
    stage().desktop().setEnvironment(u"WLR_RENDERER"_s, u"pixman"_s);
    stage().desktop().setEnvironment(u"WLR_LIBINPUT_NO_DEVICES"_s, u"1"_s);
    stage().desktop().setEnvironment(u"WAYLAND_DISPLAY"_s, u"wayland-0"_s);
    stage().desktop().setEnvironment(u"PATH"_s,
                                     QStringLiteral(PROGRAMS_FOLDER ":/usr/bin:/bin:/usr/games"));
    m_kiosk.start(QStringList{u"--wayland"_s} + menuArguments);
}

void WaylandTest::openMenu()
{
    openKiosk({u"--"_s, u"--announce"_s, u"--profile"_s, u"mini"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.log().contains(u"\"screen\":"_s), longest);
}

void WaylandTest::openProgram()
{
    openMenu();
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.log().contains(u"test-full shows"_s), longest);
    QTRY_VERIFY_WITH_TIMEOUT(restingPicture().pixelColor(20, 20) == Qt::white, longest);
}

// wtype's keyboard comes and goes with it; a program would miss the first key of the only keyboard.
void WaylandTest::connectKeyboard()
{
    m_keyboard = stage().desktop().run(u"wtype"_s, {u"-k"_s, u"Shift_L"_s, u"-s"_s, u"600000"_s});
    QVERIFY(m_keyboard->waitForStarted());
    QVERIFY(!restingPicture().isNull());
}

bool WaylandTest::press(const QStringList &held, const QString &key)
{
    QStringList arguments;
    for (const QString &modifier : held) {
        arguments << u"-M"_s << modifier;
    }
    arguments << u"-k"_s << key;
    const std::unique_ptr<QProcess> typing = stage().desktop().run(u"wtype"_s, arguments);
    return typing->waitForFinished(longest) && typing->exitCode() == 0;
}

bool WaylandTest::point(const QStringList &act)
{
    const std::unique_ptr<QProcess> pointing
        = stage().desktop().run(u"wlrctl"_s, QStringList{u"pointer"_s} + act);
    return pointing->waitForFinished(longest) && pointing->exitCode() == 0;
}

bool WaylandTest::isAsked(const QImage &program)
{
    const QPoint inside(20, 150); // of the question, below the house
    const QImage now = picture();
    return !now.isNull() && now.pixel(inside) != program.pixel(inside);
}

QImage WaylandTest::picture()
{
    const std::unique_ptr<QProcess> grim
        = stage().desktop().run(u"grim"_s, {u"-t"_s, u"ppm"_s, u"-"_s});
    grim->waitForFinished(longest);
    return QImage::fromData(grim->readAllStandardOutput()).convertToFormat(QImage::Format_RGB32);
}

QImage WaylandTest::restingPicture()
{
    QImage last = picture();
    QElapsedTimer calm;
    calm.start();
    const bool rests = QTest::qWaitFor(
        [&] {
            QImage now = picture();
            if (now.isNull() || differingPixels(last, now) != 0) {
                last = std::move(now);
                calm.restart();
            }
            return calm.hasExpired(500);
        },
        longest);
    return rests ? last : QImage();
}

void WaylandTest::configure(const QByteArray &conf)
{
    QVERIFY(stage().place(u"etc/primtux-menu/menu.conf"_s, conf + '\n'));
}

// wlopm knows, too, but may disturb another wlopm that switches just now.
bool WaylandTest::isOn()
{
    return !picture().isNull();
}

qint64 WaylandTest::waiter()
{
    const std::vector<Process> found = descendantsNamed(u"swayidle"_s);
    return found.empty() ? 0 : found.front().pid;
}

QByteArray WaylandTest::waitingTime()
{
    QFile words(u"/proc/%1/cmdline"_s.arg(waiter()));
    if (!words.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArrayList all = words.readAll().split('\0');
    return all.value(all.indexOf("timeout") + 1);
}

} // namespace PrimTux
