// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/playground.h"
#include "launch/soundvolume.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The volume before and after a program, with a real sound server that has no loudspeaker. */
class TestSoundVolume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void readsWhatPactlPrints_data();
    void readsWhatPactlPrints();
    void isAsBeforeAfterAProgram();
    void comesBackAlsoWhenTheNextProgramStartsAtOnce();
    void staysWhereNothingChangedIt();
    void withoutASoundServerNothingIsChanged();

private:
    static QString ask(const QStringList &arguments);
    [[nodiscard]] static std::optional<Loudness> now();

    std::unique_ptr<Playground> m_playground;
    QProcess m_server;
};

void TestSoundVolume::initTestCase()
{
    m_playground = std::make_unique<Playground>();
    const QString folder = m_playground->path(u"run"_s);
    QVERIFY(QDir().mkpath(folder));
    qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
    qputenv("PULSE_RUNTIME_PATH", folder.toUtf8());
    qputenv("HOME", folder.toUtf8());
    qputenv("LC_ALL", "C");
    m_server.setStandardErrorFile(m_playground->path(u"server"_s));
    m_server.start(u"pulseaudio"_s,
                   {u"-n"_s,
                    u"--daemonize=no"_s,
                    u"--exit-idle-time=-1"_s,
                    u"--use-pid-file=no"_s,
                    u"--load=module-null-sink"_s,
                    u"--load=module-native-protocol-unix"_s});
    QVERIFY(m_server.waitForStarted());
    QTRY_VERIFY2_WITH_TIMEOUT(
        now().has_value(), m_playground->content(u"server"_s).constData(), 20'000);
}

void TestSoundVolume::cleanupTestCase()
{
    m_server.kill();
    m_server.waitForFinished();
    m_playground.reset();
}

QString TestSoundVolume::ask(const QStringList &arguments)
{
    QProcess pactl;
    pactl.start(u"pactl"_s, arguments);
    pactl.waitForFinished();
    return QString::fromUtf8(pactl.readAllStandardOutput());
}

std::optional<Loudness> TestSoundVolume::now()
{
    const QString sink = u"@DEFAULT_SINK@"_s;
    return loudnessIn(ask({u"get-sink-volume"_s, sink}) + ask({u"get-sink-mute"_s, sink}));
}

void TestSoundVolume::readsWhatPactlPrints_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("muted");

    const QString volume = u"Volume: front-left: 26214 /  40% / -23.88 dB,   front-right: 32768 / "
                           "50% / -18.06 dB\n        balance 0.10\n"_s;
    QTest::newRow("two channels") << volume + u"Mute: no\n"_s << true << 40 << false;
    QTest::newRow("muted") << volume + u"Mute: yes\n"_s << true << 40 << true;
    QTest::newRow("no mute") << volume << false << 0 << false;
    QTest::newRow("nothing") << QString() << false << 0 << false;
    QTest::newRow("an error") << u"Connection refused\n"_s << false << 0 << false;
}

void TestSoundVolume::readsWhatPactlPrints()
{
    QFETCH(const QString, printed);
    QFETCH(const bool, understood);
    QFETCH(const int, percent);
    QFETCH(const bool, muted);

    const auto loudness = loudnessIn(printed);

    QCOMPARE(loudness.has_value(), understood);
    QCOMPARE(loudness.value_or(Loudness{}), (Loudness{.percent = percent, .muted = muted}));
}

void TestSoundVolume::isAsBeforeAfterAProgram()
{
    ask({u"set-sink-volume"_s, u"@DEFAULT_SINK@"_s, u"40%"_s});
    SoundVolume volume;
    const QSignalSpy restored(&volume, &SoundVolume::restored);
    volume.remember();
    QTest::qWait(1'000); // a program runs longer

    ask({u"set-sink-volume"_s, u"@DEFAULT_SINK@"_s, u"100%"_s});
    ask({u"set-sink-mute"_s, u"@DEFAULT_SINK@"_s, u"1"_s});
    volume.restore();

    QTRY_COMPARE(now(), (Loudness{.percent = 40, .muted = false}));
    QCOMPARE(restored.count(), 1);
}

void TestSoundVolume::comesBackAlsoWhenTheNextProgramStartsAtOnce()
{
    ask({u"set-sink-volume"_s, u"@DEFAULT_SINK@"_s, u"40%"_s});
    SoundVolume volume;
    volume.remember();
    QTest::qWait(1'000);
    ask({u"set-sink-volume"_s, u"@DEFAULT_SINK@"_s, u"90%"_s});

    volume.restore();
    volume.remember();

    QTRY_COMPARE(now(), (Loudness{.percent = 40, .muted = false}));
}

void TestSoundVolume::staysWhereNothingChangedIt()
{
    const auto before = now();
    SoundVolume volume;
    const QSignalSpy restored(&volume, &SoundVolume::restored);
    volume.remember();
    QTest::qWait(1'000);

    volume.restore();

    QTest::qWait(1'000);
    QCOMPARE(restored.count(), 0);
    QCOMPARE(now(), before);
}

void TestSoundVolume::withoutASoundServerNothingIsChanged()
{
    const QByteArray there = qgetenv("PULSE_RUNTIME_PATH");
    qputenv("PULSE_RUNTIME_PATH", "/nowhere");
    qputenv("PULSE_SERVER", "unix:/nowhere/native");
    SoundVolume volume;
    const QSignalSpy restored(&volume, &SoundVolume::restored);
    volume.remember();
    QTest::qWait(1'000);
    volume.restore();
    QTest::qWait(500);
    qunsetenv("PULSE_SERVER");
    qputenv("PULSE_RUNTIME_PATH", there);

    QCOMPARE(restored.count(), 0);
}

QTEST_GUILESS_MAIN(TestSoundVolume)
#include "tst_soundvolume.moc"
