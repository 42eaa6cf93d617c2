// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/playground.h"
#include "launch/speaker.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** primtux-menu-voice and the real speech-dispatcher with espeak-ng, which writes into files
 * instead of a loudspeaker. */
class TestSpeaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTextIsReadToItsEnd();
    void anotherTextTakesItsPlace();
    void aHushedTextIsNotSaid();
    void restGivesTheProcessBack();
    void aPcWithoutAVoiceSaysSo();
    void aLanguageThatNoVoiceSpeaksIsNotRead();
    void checkTellsWhetherThereIsAVoice();

private:
    void makeVoice();

    std::unique_ptr<Playground> m_playground;
};

namespace
{

constexpr int slow = 20'000; // milliseconds: the first start of the daemon on a busy machine

bool writeSetting(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

int checkVoice(const QString &language)
{
    return QProcess::execute(QStringLiteral(VOICE), {u"--check"_s, u"--language"_s, language});
}

} // namespace

void TestSpeaker::init()
{
    m_playground = std::make_unique<Playground>();
    QDir().mkpath(m_playground->path(u"run"_s));
    qputenv("XDG_RUNTIME_DIR", m_playground->path(u"run"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_playground->path(u"config"_s).toUtf8());
    qputenv("HOME", m_playground->path(u"home"_s).toUtf8());
    qunsetenv("SPEECHD_CMD");
    makeVoice();
}

void TestSpeaker::cleanup()
{
    QFile pid(m_playground->path(u"run/speech-dispatcher/pid/speech-dispatcher.pid"_s));
    if (pid.open(QIODevice::ReadOnly)) {
        kill(pid.readAll().trimmed().toInt(), SIGTERM);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isAlone(), slow);
    m_playground.reset();
}

// As an administrator without a sound server sets it up; what is said goes to libao's null driver.
void TestSpeaker::makeVoice()
{
    const QString folder = m_playground->path(u"config/speech-dispatcher/"_s);
    QVERIFY(writeSetting(folder + "speechd.conf"_L1,
                         "AudioOutputMethod \"libao\"\nLogLevel 0\nTimeout 2\n"
                         "AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\n"
                         "DefaultModule espeak-ng\n"));
    QVERIFY(QDir().mkpath(folder + "modules"_L1));
    QVERIFY(QFile::copy(u"/etc/speech-dispatcher/modules/espeak-ng.conf"_s,
                        folder + "modules/espeak-ng.conf"_L1));
    QVERIFY(writeSetting(m_playground->path(u"home/.libao"_s), "default_driver=null\n"));
}

void TestSpeaker::aTextIsReadToItsEnd()
{
    Speaker speaker(QStringLiteral(VOICE), u"fr"_s);
    const QSignalSpy said(&speaker, &Speaker::said);
    const QSignalSpy failed(&speaker, &Speaker::failed);

    speaker.say(u"Les nombres"_s);

    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, slow);
    QCOMPARE(failed.count(), 0);

    speaker.say(u"Les dés"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 2, slow);
}

void TestSpeaker::anotherTextTakesItsPlace()
{
    Speaker speaker(QStringLiteral(VOICE), u"fr"_s);
    const QSignalSpy said(&speaker, &Speaker::said);

    speaker.say(u"un"_s);
    speaker.say(u"deux"_s);

    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, slow);
    QTest::qWait(500);
    QCOMPARE(said.count(), 1);
}

void TestSpeaker::aHushedTextIsNotSaid()
{
    Speaker speaker(QStringLiteral(VOICE), u"fr"_s);
    const QSignalSpy said(&speaker, &Speaker::said);
    speaker.say(u"un"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, slow);

    speaker.say(u"deux"_s);
    speaker.hush();

    QTest::qWait(800);
    QCOMPARE(said.count(), 1);
}

void TestSpeaker::restGivesTheProcessBack()
{
    Speaker speaker(QStringLiteral(VOICE), u"fr"_s);
    const QSignalSpy said(&speaker, &Speaker::said);
    const QSignalSpy failed(&speaker, &Speaker::failed);
    speaker.say(u"un"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, slow);
    const std::vector<qint64> before = descendants();

    speaker.rest();

    QTRY_VERIFY(descendants().size() < before.size());
    QCOMPARE(failed.count(), 0);
    speaker.say(u"zéro"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 2, slow);
    speaker.rest();
    speaker.say(u"deux"_s); // before the process is gone
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 3, slow);
    QCOMPARE(failed.count(), 0);
}

void TestSpeaker::aPcWithoutAVoiceSaysSo()
{
    qputenv("SPEECHD_CMD", "/bin/false");
    Speaker speaker(QStringLiteral(VOICE), u"fr"_s);
    const QSignalSpy failed(&speaker, &Speaker::failed);

    speaker.say(u"un"_s);

    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, slow);
    QVERIFY2(failed.constFirst().constFirst().toString().contains("voice"_L1),
             qPrintable(failed.constFirst().constFirst().toString()));
}

void TestSpeaker::aLanguageThatNoVoiceSpeaksIsNotRead()
{
    Speaker speaker(QStringLiteral(VOICE), u"br"_s);
    const QSignalSpy failed(&speaker, &Speaker::failed);

    speaker.say(u"unan"_s);

    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, slow);
    QVERIFY(failed.constFirst().constFirst().toString().contains("brezhoneg"_L1));
}

void TestSpeaker::checkTellsWhetherThereIsAVoice()
{
    QCOMPARE(checkVoice(u"fr"_s), 0);
    QCOMPARE(checkVoice(u"br"_s), 3);
}

QTEST_GUILESS_MAIN(TestSpeaker)
#include "tst_speaker.moc"
