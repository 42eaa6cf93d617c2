// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/launcher.h"
#include "launch/playground.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace PrimTux;

/** The launcher where windows cannot be watched (Wayland, off screen). */
class LauncherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesAProgramThatLivesOnForShown();
    void tellsWhyAProgramFailed_data();
    void tellsWhyAProgramFailed();
    void showsTheLastLinesOfAFailure();
    void waitsForTheLastProcess();
    void cancelsAStart();
    void endsWhatIgnoresTerm();
    void startsOneProgramOfABurst();
    void startsAgainAfterTheEnd();
    void failsWithoutItsSupervisor();
    void endsTheProgramWhoseSupervisorWasKilled();
    void leavesTheProgramRunningWhenItGoes();
    void adoptsNothingWhereNothingRuns();

private:
    [[nodiscard]] LaunchPlan planFor(const QStringList &role) const;
    [[nodiscard]] Launcher::Settings settings() const;

    std::unique_ptr<Playground> m_place;
};

void LauncherTest::init()
{
    m_place = std::make_unique<Playground>();
}

void LauncherTest::cleanup()
{
    QTRY_VERIFY(isAlone());
    m_place.reset();
}

LaunchPlan LauncherTest::planFor(const QStringList &role) const
{
    LaunchPlan plan;
    plan.activityId = u"actor/petits"_s;
    plan.program = QStringLiteral(ACTOR);
    plan.arguments = role;
    plan.environment = {{u"PATH"_s, u"/usr/bin:/bin"_s}};
    plan.workingFolder = m_place->path(QString());
    plan.log = m_place->path(u"logs/actor.log"_s);
    plan.grace = 300ms;
    return plan;
}

Launcher::Settings LauncherTest::settings() const
{
    return {.supervisor = QStringLiteral(SUPERVISOR),
            .socket = m_place->path(u"run/supervisor"_s),
            .timeout = 2s,
            .patience = 4s,
            .settling = 300ms,
            .lingering = 500ms};
}

void LauncherTest::takesAProgramThatLivesOnForShown()
{
    Launcher launcher(settings());
    const QSignalSpy shown(&launcher, &Launcher::windowShown);
    const QSignalSpy ended(&launcher, &Launcher::ended);

    launcher.start(planFor({u"leave-on-term"_s}));
    QVERIFY(launcher.isRunning());
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(launcher.activityId(), u"actor/petits"_s);
    launcher.stop();
    QTRY_COMPARE(ended.size(), 1);

    const auto end = ended.constFirst().constFirst().value<LaunchEnd>();
    QCOMPARE(end.kind, LaunchEnd::Kind::Left);
    QVERIFY(end.reason.isEmpty());
    QVERIFY(!launcher.isRunning());
    QCOMPARE(shown.size(), 1);
}

void LauncherTest::tellsWhyAProgramFailed_data()
{
    QTest::addColumn<QStringList>("role");
    QTest::addColumn<QString>("said");

    QTest::newRow("exit code") << QStringList{u"leave"_s, u"127"_s} << u"exit code 127"_s;
    QTest::newRow("signal") << QStringList{u"crash"_s, u"11"_s} << u"signal 11"_s;
    QTest::newRow("well but at once")
        << QStringList{u"leave"_s, u"0"_s} << u"without showing a window"_s;
}

void LauncherTest::tellsWhyAProgramFailed()
{
    QFETCH(const QStringList, role);
    QFETCH(const QString, said);
    Launcher launcher(settings());
    const QSignalSpy shown(&launcher, &Launcher::windowShown);
    const QSignalSpy ended(&launcher, &Launcher::ended);

    launcher.start(planFor(role));

    QTRY_COMPARE(ended.size(), 1);
    const auto end = ended.constFirst().constFirst().value<LaunchEnd>();
    QCOMPARE(end.kind, LaunchEnd::Kind::Failed);
    QVERIFY2(end.reason.contains(said), qPrintable(end.reason));
    QCOMPARE(shown.size(), 0);
}

void LauncherTest::showsTheLastLinesOfAFailure()
{
    Launcher launcher(settings());
    const QSignalSpy ended(&launcher, &Launcher::ended);

    launcher.start(planFor({u"crash"_s, u"6"_s}));

    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<LaunchEnd>().lastLines,
             QStringList{u"about to crash"_s});
}

void LauncherTest::waitsForTheLastProcess()
{
    Launcher launcher(settings());
    const QSignalSpy shown(&launcher, &Launcher::windowShown);
    const QSignalSpy ended(&launcher, &Launcher::ended);

    launcher.start(planFor({u"daemonise"_s, u"900"_s}));

    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(launcher.isRunning());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<LaunchEnd>().kind, LaunchEnd::Kind::Left);
    QVERIFY(m_place->content(u"logs/actor.log"_s).endsWith("grandchild leaves\n"));
}

void LauncherTest::cancelsAStart()
{
    Launcher launcher(settings());
    const QSignalSpy shown(&launcher, &Launcher::windowShown);
    const QSignalSpy ended(&launcher, &Launcher::ended);

    launcher.start(planFor({u"wait"_s, u"60000"_s}));
    launcher.stop();

    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<LaunchEnd>().kind, LaunchEnd::Kind::Cancelled);
    QCOMPARE(shown.size(), 0);
}

void LauncherTest::endsWhatIgnoresTerm()
{
    Launcher launcher(settings());
    const QSignalSpy shown(&launcher, &Launcher::windowShown);
    const QSignalSpy ended(&launcher, &Launcher::ended);
    launcher.start(planFor({u"ignore-term"_s}));
    QTRY_COMPARE(shown.size(), 1);

    launcher.stop();
    launcher.stop();

    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<LaunchEnd>().kind, LaunchEnd::Kind::Left);
}

void LauncherTest::startsOneProgramOfABurst()
{
    Launcher launcher(settings());
    const QSignalSpy ended(&launcher, &Launcher::ended);

    for (int i = 0; i < 50; ++i) {
        launcher.start(planFor({u"wait"_s, u"60000"_s}));
    }

    QTRY_COMPARE(descendants().size(), std::size_t{2}); // the supervisor and its program
    launcher.stop();
    QTRY_COMPARE(ended.size(), 1);
}

void LauncherTest::startsAgainAfterTheEnd()
{
    Launcher launcher(settings());
    const QSignalSpy ended(&launcher, &Launcher::ended);
    connect(&launcher, &Launcher::ended, &launcher, [&] {
        if (ended.size() < 3) {
            launcher.start(planFor({u"leave"_s, u"1"_s})); // from within the signal
        }
    });

    launcher.start(planFor({u"leave"_s, u"1"_s}));

    QTRY_COMPARE(ended.size(), 3);
}

void LauncherTest::failsWithoutItsSupervisor()
{
    Launcher::Settings broken = settings();
    broken.supervisor = u"/nowhere/primtux-menu-run"_s;
    Launcher launcher(broken);
    const QSignalSpy ended(&launcher, &Launcher::ended);

    launcher.start(planFor({u"leave"_s, u"0"_s}));

    QCOMPARE(ended.size(), 0); // later, as promised
    QTRY_COMPARE(ended.size(), 1);
    const auto end = ended.constFirst().constFirst().value<LaunchEnd>();
    QCOMPARE(end.kind, LaunchEnd::Kind::Failed);
    QVERIFY2(end.reason.contains(u"/nowhere/primtux-menu-run"_s), qPrintable(end.reason));
}

void LauncherTest::endsTheProgramWhoseSupervisorWasKilled()
{
    Launcher launcher(settings());
    const QSignalSpy shown(&launcher, &Launcher::windowShown);
    const QSignalSpy ended(&launcher, &Launcher::ended);
    launcher.start(planFor({u"ignore-term"_s}));
    QTRY_COMPARE(shown.size(), 1);

    ::kill(static_cast<pid_t>(descendants().front()), SIGKILL);

    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<LaunchEnd>().kind, LaunchEnd::Kind::Left);
}

void LauncherTest::leavesTheProgramRunningWhenItGoes()
{
    {
        Launcher launcher(settings());
        const QSignalSpy shown(&launcher, &Launcher::windowShown);
        launcher.start(planFor({u"leave-on-term"_s}));
        QTRY_COMPARE(shown.size(), 1);
    }
    Launcher later(settings());
    const QSignalSpy shown(&later, &Launcher::windowShown);
    const QSignalSpy ended(&later, &Launcher::ended);

    QVERIFY(later.adopt());

    QVERIFY(later.isRunning());
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(later.activityId(), u"actor/petits"_s);
    later.stop();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<LaunchEnd>().kind, LaunchEnd::Kind::Left);
}

void LauncherTest::adoptsNothingWhereNothingRuns()
{
    Launcher launcher(settings());

    QVERIFY(!launcher.adopt());
    QVERIFY(!launcher.isRunning());

    QVERIFY(QDir().mkpath(m_place->path(u"run"_s)));
    QFile stale(m_place->path(u"run/supervisor"_s));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    QVERIFY(!launcher.adopt());
}

QTEST_MAIN(LauncherTest)

#include "tst_launcher.moc"
