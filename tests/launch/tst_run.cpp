// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/playground.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace PrimTux;

namespace
{

/** The supervisor, as a menu starts it. */
class Supervised
{
public:
    explicit Supervised(const QStringList &command, const QStringList &options = {})
    {
        m_process.start(QStringLiteral(SUPERVISOR), options + QStringList{u"--"_s} + command);
    }

    [[nodiscard]] bool hasSaid(const QString &line)
    {
        m_said += QString::fromUtf8(m_process.readAllStandardOutput());
        return m_said.split(u'\n').contains(line);
    }
    [[nodiscard]] qint64 started()
    {
        m_said += QString::fromUtf8(m_process.readAllStandardOutput());
        const QStringList words = m_said.section(u'\n', 0, 0).split(u' ');
        return words.constFirst() == "started"_L1 ? words.value(1).toLongLong() : 0;
    }
    [[nodiscard]] bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] QProcess &process() { return m_process; }
    void ask(const QByteArray &request) { m_process.write(request + '\n'); }

private:
    QProcess m_process;
    QString m_said;
};

[[nodiscard]] QStringList actor(const QStringList &role)
{
    return QStringList{QStringLiteral(ACTOR)} + role;
}

} // namespace

class RunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsHowAProgramEnded_data();
    void tellsHowAProgramEnded();
    void saysWhyAProgramCannotStart_data();
    void saysWhyAProgramCannotStart();
    void refusesAWrongCall_data();
    void refusesAWrongCall();
    void waitsForTheGrandchildOfAProgramThatReturnsAtOnce();
    void endsAProgramPolitely();
    void endsAStoppedProgram();
    void endsADaemonisedGrandchild();
    void killsAfterTheGraceTimeWhatIgnoresTerm();
    void asksWithTheSignalUponWhichItSaves();
    void killsAtOnceWhenAsked();
    void killsWhatKeepsForking_data();
    void killsWhatKeepsForking();
    void stopsOnASignalOfTheSession();
    void givesTheProgramNothingButItsOutput();
    void keepsOnlyTheLastLinesOfMuchOutput();
    void logsWhatAGrandchildSaysLater();
    void followsNoLinkInPlaceOfTheLog();
    void runsOnWithoutALog();
    void survivesTheMenuAndCanBeEndedBySocket();
    void tellsALateComerThatTheFirstProcessIsGone();
    void takesTheSocketOfAKilledSupervisor();
    void keepsTheSocketToItself();
    void endsTheSessionOfAKilledSupervisor();

private:
    std::unique_ptr<Playground> m_place;
};

void RunTest::init()
{
    m_place = std::make_unique<Playground>();
}

void RunTest::cleanup()
{
    QTRY_VERIFY(isAlone());
    m_place.reset();
}

void RunTest::tellsHowAProgramEnded_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("end");

    QTest::newRow("well") << QStringList{u"/bin/true"_s} << u"exit 0"_s;
    QTest::newRow("with an error") << QStringList{u"/bin/false"_s} << u"exit 1"_s;
    QTest::newRow("with a number") << actor({u"leave"_s, u"127"_s}) << u"exit 127"_s;
    QTest::newRow("segmentation fault") << actor({u"crash"_s, u"11"_s}) << u"signal 11"_s;
    QTest::newRow("abort") << actor({u"crash"_s, u"6"_s}) << u"signal 6"_s;
}

void RunTest::tellsHowAProgramEnded()
{
    QFETCH(const QStringList, command);
    QFETCH(const QString, end);

    Supervised run(command);

    QTRY_VERIFY(run.isOver());
    QVERIFY(run.started() > 0);
    QVERIFY(run.hasSaid(u"first-gone "_s + end));
    QVERIFY(run.hasSaid(u"gone "_s + end));
    QCOMPARE(run.process().exitCode(), 0);
}

void RunTest::saysWhyAProgramCannotStart_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("reason");

    QTest::newRow("not there") << u"/nowhere/program"_s
                               << u"error 2 cannot execute /nowhere/program"_s;
    QTest::newRow("not executable") << u"/etc/passwd"_s << u"error 13 cannot execute /etc/passwd"_s;
    QTest::newRow("a folder") << u"/etc"_s << u"error 13 cannot execute /etc"_s;
}

void RunTest::saysWhyAProgramCannotStart()
{
    QFETCH(const QString, program);
    QFETCH(const QString, reason);

    Supervised run({program});

    QTRY_VERIFY(run.isOver());
    QCOMPARE(run.started(), 0);
    QCOMPARE(run.process().exitCode(), 127);
    QVERIFY(run.hasSaid(reason + u": "_s + qt_error_string(reason.section(u' ', 1, 1).toInt())));
}

void RunTest::refusesAWrongCall_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");

    QTest::newRow("no program") << QStringList{} << "program"_ba;
    QTest::newRow("unknown option") << QStringList{u"--loud"_s, u"1"_s} << "--loud"_ba;
    QTest::newRow("no value") << QStringList{u"--log"_s} << "--log"_ba;
    QTest::newRow("no number") << QStringList{u"--grace"_s, u"5s"_s} << R"("5s")"_ba;
    QTest::newRow("no such signal") << QStringList{u"--save-signal"_s, u"KILL"_s} << R"("KILL")"_ba;
    QTest::newRow("negative") << QStringList{u"--log-limit"_s, u"-1"_s} << R"("-1")"_ba;
}

void RunTest::refusesAWrongCall()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, said);
    QProcess process;

    process.start(QStringLiteral(SUPERVISOR), arguments);

    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains(said));
}

void RunTest::waitsForTheGrandchildOfAProgramThatReturnsAtOnce()
{
    Supervised run(actor({u"daemonise"_s, u"600"_s}));

    QTRY_VERIFY(run.hasSaid(u"first-gone exit 0"_s));
    QVERIFY(!run.hasSaid(u"gone exit 0"_s));
    QVERIFY(!run.isOver());
    QTRY_VERIFY(run.isOver());
    QVERIFY(run.hasSaid(u"gone exit 0"_s));
}

void RunTest::endsAProgramPolitely()
{
    Supervised run(actor({u"leave-on-term"_s}), {u"--log"_s, m_place->path(u"log"_s)});
    QTRY_VERIFY(m_place->content(u"log"_s).contains("ready"));

    run.ask("stop");

    QTRY_VERIFY(run.isOver());
    QVERIFY(run.hasSaid(u"gone exit 7"_s));
}

void RunTest::endsAStoppedProgram()
{
    Supervised run(actor({u"leave-on-term"_s}), {u"--log"_s, m_place->path(u"log"_s)});
    QTRY_VERIFY(m_place->content(u"log"_s).contains("ready"));
    ::kill(static_cast<pid_t>(run.started()), SIGSTOP);

    run.ask("stop");

    QTRY_VERIFY(run.isOver());
    QVERIFY(run.hasSaid(u"gone exit 7"_s));
}

void RunTest::endsADaemonisedGrandchild()
{
    Supervised run(actor({u"daemonise"_s, u"60000"_s}));
    QTRY_VERIFY(run.hasSaid(u"first-gone exit 0"_s));

    run.ask("stop");

    QTRY_VERIFY(run.isOver());
    QVERIFY(run.hasSaid(u"gone exit 0"_s));
}

void RunTest::killsAfterTheGraceTimeWhatIgnoresTerm()
{
    Supervised run(actor({u"ignore-term"_s}),
                   {u"--grace"_s, u"300"_s, u"--log"_s, m_place->path(u"log"_s)});
    QTRY_COMPARE(m_place->content(u"log"_s).count("deaf"), 2);
    QElapsedTimer clock;
    clock.start();

    run.ask("stop");

    QTRY_VERIFY(run.isOver());
    QVERIFY(run.hasSaid(u"gone signal 9"_s));
    QVERIFY2(clock.durationElapsed() >= 300ms, qPrintable(QString::number(clock.elapsed())));
}

void RunTest::asksWithTheSignalUponWhichItSaves()
{
    Supervised run(actor({u"save-on-usr1"_s}),
                   {u"--save-signal"_s, u"USR1"_s, u"--log"_s, m_place->path(u"log"_s)});
    QTRY_VERIFY(m_place->content(u"log"_s).contains("ready"));

    run.ask("stop");

    QTRY_VERIFY(run.isOver());
    QVERIFY(run.hasSaid(u"gone exit 8"_s));
}

void RunTest::killsAtOnceWhenAsked()
{
    Supervised run(actor({u"ignore-term"_s}), {u"--grace"_s, u"60000"_s});
    QTRY_VERIFY(run.started() > 0);
    run.ask("stop");

    run.ask("stop-now");

    QTRY_VERIFY(run.isOver());
    QVERIFY(run.hasSaid(u"gone signal 9"_s));
}

void RunTest::killsWhatKeepsForking_data()
{
    QTest::addColumn<QString>("role");

    QTest::newRow("a chain of processes, each leaving at once") << u"keep-forking"_s;
    QTest::newRow("a crowd of processes in sessions of their own") << u"keep-spawning"_s;
}

void RunTest::killsWhatKeepsForking()
{
    QFETCH(const QString, role);
    Supervised run(actor({role}), {u"--grace"_s, u"200"_s, u"--log"_s, m_place->path(u"log"_s)});
    QTRY_VERIFY(m_place->content(u"log"_s).contains("ing"));

    run.ask("stop");

    QTRY_VERIFY(run.isOver());
}

void RunTest::stopsOnASignalOfTheSession()
{
    Supervised run(actor({u"leave-on-term"_s}), {u"--log"_s, m_place->path(u"log"_s)});
    QTRY_VERIFY(m_place->content(u"log"_s).contains("ready"));

    run.process().terminate();

    QTRY_VERIFY(run.isOver());
    QVERIFY(run.hasSaid(u"gone exit 7"_s));
}

void RunTest::givesTheProgramNothingButItsOutput()
{
    const int leaked = ::open("/dev/null", O_RDONLY); // NOLINT(*-cloexec): that is the point
    ::signal(SIGUSR1, SIG_IGN);
    const Supervised run(actor({u"describe"_s}), {u"--log"_s, m_place->path(u"log"_s)});
    QTRY_VERIFY(run.isOver());
    ::signal(SIGUSR1, SIG_DFL);
    ::close(leaked);

    QList<QByteArray> lines = m_place->content(u"log"_s).trimmed().split('\n');
    std::ranges::sort(lines);
    QCOMPARE(lines,
             (QList<QByteArray>{"SigBlk:\t0000000000000000",
                                "SigIgn:\t0000000000000000",
                                "descriptor 0",
                                "descriptor 1",
                                "descriptor 2",
                                "session of its own"}));
}

void RunTest::keepsOnlyTheLastLinesOfMuchOutput()
{
    constexpr int limit = 64 * 1024;
    QElapsedTimer clock;
    clock.start();

    const Supervised run(
        actor({u"print"_s, u"100000000"_s}),
        {u"--log"_s, m_place->path(u"log"_s), u"--log-limit"_s, QString::number(limit)});

    QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), 20s);
    const QByteArray log = m_place->content(u"log"_s);
    QVERIFY(log.size() <= limit);
    QVERIFY(log.size() >= limit / 3);
    QVERIFY(log.startsWith("[…]\nxxxx"));
    QVERIFY(log.endsWith("x\nthe last line\n"));
    QVERIFY2(clock.durationElapsed() < 10s, qPrintable(QString::number(clock.elapsed())));
}

void RunTest::logsWhatAGrandchildSaysLater()
{
    const Supervised run(actor({u"daemonise"_s, u"300"_s}), {u"--log"_s, m_place->path(u"log"_s)});

    QTRY_VERIFY(run.isOver());
    QVERIFY(m_place->content(u"log"_s).endsWith("grandchild leaves\n"));
}

void RunTest::followsNoLinkInPlaceOfTheLog()
{
    QVERIFY(QFile::link(m_place->path(u"precious"_s), m_place->path(u"log"_s)));

    const Supervised run(actor({u"leave"_s, u"0"_s}), {u"--log"_s, m_place->path(u"log"_s)});

    QTRY_VERIFY(run.isOver());
    QVERIFY(!QFileInfo::exists(m_place->path(u"precious"_s)));
    QCOMPARE(m_place->content(u"log"_s), "leaving\n"_ba);
}

void RunTest::runsOnWithoutALog()
{
    Supervised run(actor({u"print"_s, u"5000000"_s}), {u"--log"_s, u"/nowhere/log"_s});

    QTRY_VERIFY(run.isOver());
    QVERIFY(run.hasSaid(u"warning cannot write /nowhere/log"_s));
    QVERIFY(run.hasSaid(u"gone exit 0"_s));
}

void RunTest::survivesTheMenuAndCanBeEndedBySocket()
{
    const QString socket = m_place->path(u"socket"_s);
    QProcess menu;
    menu.start(QStringLiteral(ACTOR),
               QStringList{u"menu"_s,
                           QStringLiteral(SUPERVISOR),
                           u"--socket"_s,
                           socket,
                           u"--name"_s,
                           u"tuxpaint/petits"_s,
                           u"--log"_s,
                           m_place->path(u"log"_s),
                           u"--"_s}
                   + actor({u"leave-on-term"_s}));
    QTRY_VERIFY(m_place->content(u"log"_s).contains("ready"));
    menu.kill();
    QTRY_COMPARE(menu.state(), QProcess::NotRunning);

    QLocalSocket later;
    later.connectToServer(socket);
    QTRY_VERIFY(later.canReadLine());
    const QList<QByteArray> words = later.readLine().trimmed().split(' ');
    QCOMPARE(words.size(), 3);
    QCOMPARE(words.at(0), "running");
    QCOMPARE(words.at(1), "tuxpaint/petits");
    QVERIFY(isAlive(words.at(2).toLongLong()));

    later.write("stop\n");
    QTRY_COMPARE(later.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(later.readAll(), "first-gone exit 7\ngone exit 7\n"_ba);
    QVERIFY(!QFileInfo::exists(socket));
}

void RunTest::tellsALateComerThatTheFirstProcessIsGone()
{
    const QString socket = m_place->path(u"socket"_s);
    Supervised run(actor({u"daemonise"_s, u"60000"_s}),
                   {u"--socket"_s, socket, u"--name"_s, u"a"_s});
    QTRY_VERIFY(run.hasSaid(u"first-gone exit 0"_s));

    QLocalSocket later;
    later.connectToServer(socket);

    QTRY_VERIFY(later.bytesAvailable() > 30);
    QVERIFY(later.readAll().endsWith("\nfirst-gone exit 0\n"));
    run.ask("stop-now");
    QTRY_VERIFY(run.isOver());
}

void RunTest::takesTheSocketOfAKilledSupervisor()
{
    const QString socket = m_place->path(u"socket"_s);
    Supervised killed(actor({u"wait"_s, u"60000"_s}), {u"--socket"_s, socket});
    QTRY_VERIFY(killed.started() > 0);
    killed.process().kill();
    QTRY_VERIFY(killed.isOver());
    QVERIFY(QFileInfo::exists(socket));
    ::kill(static_cast<pid_t>(killed.started()), SIGKILL);

    Supervised next(actor({u"wait"_s, u"60000"_s}), {u"--socket"_s, socket});
    QTRY_VERIFY(next.started() > 0);
    QLocalSocket later;
    later.connectToServer(socket);
    QTRY_COMPARE(later.state(), QLocalSocket::ConnectedState);
    later.write("stop\n");
    QTRY_VERIFY(next.isOver());
}

void RunTest::keepsTheSocketToItself()
{
    const QString socket = m_place->path(u"socket"_s);
    Supervised first(actor({u"wait"_s, u"60000"_s}), {u"--socket"_s, socket});
    QTRY_VERIFY(first.started() > 0);
    struct stat status{};
    QCOMPARE(::stat(socket.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);

    Supervised second({u"/bin/true"_s}, {u"--socket"_s, socket});

    QTRY_VERIFY(second.isOver());
    QVERIFY(second.hasSaid(
        u"warning cannot listen at %1: another supervisor listens there"_s.arg(socket)));
    QVERIFY(QFileInfo::exists(socket));
    first.ask("stop");
    QTRY_VERIFY(first.isOver());
}

void RunTest::endsTheSessionOfAKilledSupervisor()
{
    Supervised run(actor({u"ignore-term"_s}), {u"--log"_s, m_place->path(u"log"_s)});
    QTRY_COMPARE(m_place->content(u"log"_s).count("deaf"), 2);
    run.process().kill();
    QTRY_VERIFY(run.isOver());
    QVERIFY(isAlive(run.started()));

    QProcess ending;
    ending.start(QStringLiteral(SUPERVISOR),
                 {u"--grace"_s, u"100"_s, u"--end-session"_s, QString::number(run.started())});

    QTRY_COMPARE(ending.state(), QProcess::NotRunning);
    QVERIFY(!isAlive(run.started()));
}

QTEST_GUILESS_MAIN(RunTest)

#include "tst_run.moc"
