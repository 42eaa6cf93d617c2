// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessibility.h"
#include "support/desktop.h"
#include "support/person.h"
#include "support/processes.h"
#include "support/screen.h"
#include "support/windows.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The desktop of the end-to-end tests itself, with a small program of our own on it. */
class TestDesktop : public QObject
{
    Q_OBJECT

    [[nodiscard]] Accessible thing(QStringView name) const;

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<XServer> m_server;
    std::unique_ptr<QProcess> m_probe;
    QByteArray m_printed;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsAWindowAndTellsWhatIsInIt();
    void pressesKeysAndButtons();
    void keepsTheRhythmOfManyClicks();
    void findsAWindowOfAProcessThatForked();
    void cleanupTestCase();
};

namespace
{

const QString program = QStringLiteral(BUILD_FOLDER "/tests/probe");

} // namespace

void TestDesktop::initTestCase()
{
    m_desktop = std::make_unique<Desktop>(Desktop::Settings{});
    const Result<void> started = m_desktop->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    Result<XServer> server = XServer::connectTo(m_desktop->display());
    QVERIFY(server);
    m_server = std::make_unique<XServer>(*std::move(server));
}

void TestDesktop::init()
{
    m_printed.clear();
    m_probe = m_desktop->run(program, {});
    connect(m_probe.get(), &QProcess::readyReadStandardError, this, [this] {
        m_printed += m_probe->readAllStandardError();
    });
    QTRY_COMPARE(Windows(*m_server).active().value_or(Window{}).pid, m_probe->processId());
}

void TestDesktop::cleanup()
{
    if (QTest::currentTestFailed()) {
        qInfo("screen: %s", qPrintable(Screen(*m_server).save(u"tst_desktop"_s)));
    }
    m_probe->kill();
    QTRY_COMPARE(m_probe->state(), QProcess::NotRunning);
    QTRY_VERIFY(Windows(*m_server).all().empty());
}

Accessible TestDesktop::thing(QStringView name) const
{
    const Result<Accessibility> eyes = Accessibility::reach(m_desktop->sessionBus());
    return eyes ? shown(eyes->tree(m_probe->processId()), name).value_or(Accessible{})
                : Accessible{};
}

void TestDesktop::showsAWindowAndTellsWhatIsInIt()
{
    const Window window = Windows(*m_server).active().value_or(Window{});
    QCOMPARE(window.title, u"probe"_s);
    QCOMPARE(window.place.size(), QSize(400, 300));
    QVERIFY(!window.fullScreen);

    QTRY_COMPARE(thing(u"élève").role, u"push button"_s);
    const Accessible pupil = thing(u"élève");
    QVERIFY(window.place.contains(pupil.place));
    QCOMPARE(pupil.place.size(), QSize(150, 100));
    QTRY_VERIFY(thing(u"élève").is(Accessible::State::Focused));

    const Screen screen(*m_server);
    QVERIFY(screen.comesToRest());
    QCOMPARE(screen.picture().size(), QSize(1366, 768));
    QCOMPARE(screen.picture().pixelColor(window.place.topLeft() + QPoint(5, 5)), QColor(Qt::white));
    QCOMPARE(screen.picture().pixelColor(pupil.place.topLeft() + QPoint(4, 4)), QColor(Qt::black));
}

void TestDesktop::pressesKeysAndButtons()
{
    Person person(*m_server);
    person.press(Key::Enter);
    QTRY_VERIFY(m_printed.contains("pressed élève"));
    person.press(Key::Tab);
    person.press(Key::Enter);
    QTRY_VERIFY(m_printed.contains("pressed maître"));

    for (const int button : {1, 2, 3}) {
        m_printed.clear();
        person.click(thing(u"élève").place.center(), button);
        QTRY_VERIFY(m_printed.contains("pressed élève"));
    }

    m_printed.clear();
    const Result<Accessibility> eyes = Accessibility::reach(m_desktop->sessionBus());
    QVERIFY(eyes);
    QVERIFY(eyes->press(thing(u"maître")));
    QTRY_VERIFY(m_printed.contains("pressed maître"));

    person.press({Key::Alt}, Key::F4);
    QTRY_COMPARE(m_probe->state(), QProcess::NotRunning);
}

void TestDesktop::keepsTheRhythmOfManyClicks()
{
    Person person(*m_server);
    QElapsedTimer timer;
    timer.start();
    person.clickAgainAndAgain(thing(u"élève").place.center(), 10, std::chrono::milliseconds(100));
    QTRY_COMPARE(m_printed.count("pressed élève"), 10);
    QVERIFY(timer.elapsed() > 800);
}

void TestDesktop::findsAWindowOfAProcessThatForked()
{
    const std::unique_ptr<QProcess> forking = m_desktop->run(program, {u"--fork"_s});
    QTRY_COMPARE(forking->state(), QProcess::NotRunning);
    QTRY_COMPARE(descendantsNamed(u"probe"_s).size(), 2);
    QTRY_COMPARE(Windows(*m_server).all().size(), 2);
    for (const Process &process : descendantsNamed(u"probe"_s)) {
        sendSignal(process.pid, SIGKILL);
    }
    QTRY_VERIFY(descendantsNamed(u"probe"_s).empty());
}

void TestDesktop::cleanupTestCase()
{
    m_server.reset();
    m_desktop.reset();
    const std::vector<Process> left = descendantsOf(QCoreApplication::applicationPid());
    QVERIFY2(left.empty(), left.empty() ? "" : qPrintable(left.front().name));
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
