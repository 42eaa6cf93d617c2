// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/gatesamples.h"
#include "classroom/pin/pin.h"
#include "classroom/pin/pinhash.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <ranges>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesFourToEightDigits_data();
    void takesFourToEightDigits();
    void keepsAHashThatOnlyItsOwnerReads();
    void knowsTheRightOne();
    void answersTwoWrongOnesAtOnce();
    void doublesTheWaitUpToFiveMinutes();
    void looksAtNoneWhileOneWaits();
    void forgetsWrongOnesAfterTheRightOne();
    void countsOnAfterARestart();
    void makesNobodyWaitLongerThanFiveMinutes();
    void countsATryBeforeItIsLookedAt();
    void stopsTenThousandGuesses();
    void takesNoSecondOneUnlessItReplaces();
    void isGoneAfterAReset();
    void tellsThatItsFileIsDamaged_data();
    void tellsThatItsFileIsDamaged();
    void refusesHashesOfAnotherKind_data();
    void refusesHashesOfAnotherKind();
    void startsOverWhatACrashHasLeft();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"classroom/pin"_s); }
    [[nodiscard]] Pin pin() const { return {file(), m_clock}; }
    [[nodiscard]] std::chrono::milliseconds waitAfterWrong(const Pin &pin) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    HandClock m_clock;
};

namespace
{
QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwriteAll(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}
} // namespace

void PinTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = {};
}

std::chrono::milliseconds PinTest::waitAfterWrong(const Pin &pin) const
{
    const auto right = pin.isRight(u"9999"_s);
    return right && !*right ? pin.state()->wait : -1ms;
}

void PinTest::takesFourToEightDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");

    QTest::newRow("four") << u"0000"_s << true;
    QTest::newRow("eight") << u"12345678"_s << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("three") << u"123"_s << false;
    QTest::newRow("nine") << u"123456789"_s << false;
    QTest::newRow("a letter") << u"12a4"_s << false;
    QTest::newRow("a space") << u"1234 "_s << false;
    QTest::newRow("a line end") << u"1234\n"_s << false;
    QTest::newRow("digits of another script") << u"١٢٣٤"_s << false;
}

void PinTest::takesFourToEightDigits()
{
    QFETCH(const QString, text);
    QFETCH(const bool, taken);

    QCOMPARE(isPin(text), taken);
    QCOMPARE(pin().set(text, Replace::No).has_value(), taken);
}

void PinTest::keepsAHashThatOnlyItsOwnerReads()
{
    QVERIFY(pin().set(u"48151623"_s, Replace::No));

    QCOMPARE(QFile::permissions(file()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(bytesIn(file()).contains("$argon2id$v=19$m=32768,t=2,p=1$"));
    QVERIFY(!bytesIn(file()).contains("48151623"));
}

void PinTest::knowsTheRightOne()
{
    QVERIFY(pin().set(u"4815"_s, Replace::No));

    QCOMPARE(pin().isRight(u"4815"_s), Result<bool>(true));
    QCOMPARE(pin().isRight(u"4816"_s), Result<bool>(false));
    QCOMPARE(pin().isRight(u"48150"_s), Result<bool>(false));
}

void PinTest::answersTwoWrongOnesAtOnce()
{
    QVERIFY(pin().set(u"4815"_s, Replace::No));

    QCOMPARE(waitAfterWrong(pin()), 0ms);
    QCOMPARE(waitAfterWrong(pin()), 0ms);
    QCOMPARE(waitAfterWrong(pin()), 5s);
}

void PinTest::doublesTheWaitUpToFiveMinutes()
{
    QVERIFY(pin().set(u"4815"_s, Replace::No));

    std::vector<std::chrono::milliseconds> waits;
    for (int tries = 0; tries < 10; ++tries) {
        waits.push_back(waitAfterWrong(pin()));
        m_clock.pass(waits.back());
    }

    QCOMPARE(
        waits,
        (std::vector<std::chrono::milliseconds>{0s, 0s, 5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s}));
}

void PinTest::looksAtNoneWhileOneWaits()
{
    QVERIFY(pin().set(u"4815"_s, Replace::No));
    for (int tries = 0; tries < 3; ++tries) {
        QCOMPARE(pin().isRight(u"9999"_s), Result<bool>(false));
    }
    m_clock.pass(4999ms);

    QCOMPARE(pin().isRight(u"4815"_s), Result<bool>(false));
    QCOMPARE(pin().state()->wrongTries, 3);
    m_clock.pass(1ms);
    QCOMPARE(pin().isRight(u"4815"_s), Result<bool>(true));
}

void PinTest::forgetsWrongOnesAfterTheRightOne()
{
    QVERIFY(pin().set(u"4815"_s, Replace::No));
    QCOMPARE(waitAfterWrong(pin()), 0ms);
    QCOMPARE(waitAfterWrong(pin()), 0ms);
    QCOMPARE(pin().isRight(u"4815"_s), Result<bool>(true));

    QCOMPARE(pin().state()->wrongTries, 0);
    QCOMPARE(waitAfterWrong(pin()), 0ms);
}

void PinTest::countsOnAfterARestart()
{
    QVERIFY(pin().set(u"4815"_s, Replace::No));
    for (int tries = 0; tries < 4; ++tries) {
        m_clock.pass(waitAfterWrong(pin()));
    }
    QCOMPARE(waitAfterWrong(pin()), 20s);

    m_clock.restart(u"second"_s);
    m_clock.pass(15s);
    QCOMPARE(pin().state()->wait, 5s);
    QCOMPARE(pin().isRight(u"4815"_s), Result<bool>(false));
    m_clock.pass(5s);
    QCOMPARE(waitAfterWrong(pin()), 40s);
}

void PinTest::makesNobodyWaitLongerThanFiveMinutes()
{
    const Moment later{.boot = u"first"_s, .sinceBoot = 1000h};
    const WrongTries wrong{.count = 2'000'000'000, .last = later};

    QCOMPARE(leftToWait(wrong, {.boot = u"first"_s, .sinceBoot = 0s}), 5min);
    QCOMPARE(leftToWait(wrong, {.boot = u"first"_s, .sinceBoot = 2min}), 3min);
    QCOMPARE(leftToWait(wrong, {.boot = u"first"_s, .sinceBoot = 5min}), 0min);
    QCOMPARE(leftToWait(wrong, {.boot = u"second"_s, .sinceBoot = 1min}), 4min);
    QCOMPARE(leftToWait(wrong, {.boot = {}, .sinceBoot = 1min}), 4min);
}

void PinTest::countsATryBeforeItIsLookedAt()
{
    // The clock is read once the file is locked, and then the try is written: a folder that refuses
    // it shows that nothing is looked at without.
    QVERIFY(pin().set(u"4815"_s, Replace::No));
    QVERIFY(QDir().mkdir(file() + ".new"_L1));

    const auto right = pin().isRight(u"4815"_s);

    QVERIFY(!right);
    QVERIFY2(right.error().message.contains(file()), qPrintable(right.error().message));
}

void PinTest::stopsTenThousandGuesses()
{
    QVERIFY(pin().set(u"9999"_s, Replace::No));

    // As fast as they come, in ten seconds: three at once, one after five seconds.
    for (int guess = 0; guess < 10'000; ++guess) {
        QCOMPARE(pin().isRight(QString::number(guess).rightJustified(4, u'0')),
                 Result<bool>(false));
        m_clock.pass(1ms);
    }
    QCOMPARE(pin().state()->wrongTries, 4);

    // Patience does not help either.
    const auto tries = std::views::iota(1, 10'000);
    const auto all = std::accumulate(
        tries.begin(), tries.end(), 0ms, [](std::chrono::milliseconds sum, int count) {
            return sum + waitAfter(count);
        });
    QVERIFY(all > std::chrono::days(34));
}

void PinTest::takesNoSecondOneUnlessItReplaces()
{
    QVERIFY(pin().set(u"4815"_s, Replace::No));

    QVERIFY(!pin().set(u"1623"_s, Replace::No));
    QCOMPARE(pin().isRight(u"4815"_s), Result<bool>(true));
    QVERIFY(pin().set(u"1623"_s, Replace::Yes));
    QCOMPARE(pin().isRight(u"1623"_s), Result<bool>(true));
    QCOMPARE(pin().isRight(u"4815"_s), Result<bool>(false));
}

void PinTest::isGoneAfterAReset()
{
    QVERIFY(pin().set(u"4815"_s, Replace::No));

    QVERIFY(pin().reset());

    QCOMPARE(pin().state(), Result<PinState>(PinState()));
    QVERIFY(!pin().isRight(u"4815"_s));
    QVERIFY(pin().reset());
}

void PinTest::tellsThatItsFileIsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("4815");
    QTest::newRow("no hash") << QByteArray(R"({"hash": "4815", "wrong": 0, "sinceBoot": 0})");
    QTest::newRow("a count below zero")
        << QByteArray(R"({"hash": "%1", "wrong": -1, "boot": "", "sinceBoot": 0})");
    QTest::newRow("far too long") << QByteArray(1'000'000, ' ');
}

void PinTest::tellsThatItsFileIsDamaged()
{
    QFETCH(QByteArray, content);
    QVERIFY(pin().set(u"4815"_s, Replace::No));
    const auto hash = hashOfPin(u"4815");
    QVERIFY(hash);
    overwriteAll(file(), content.replace("%1", *hash));

    const auto right = pin().isRight(u"4815"_s);

    QVERIFY(!right);
    QVERIFY2(right.error().message.contains(file()), qPrintable(right.error().message));
    QVERIFY(!pin().set(u"1623"_s, Replace::No)); // it is no first time
    QVERIFY(pin().reset());
    QVERIFY(pin().set(u"1623"_s, Replace::No));
}

void PinTest::refusesHashesOfAnotherKind_data()
{
    QTest::addColumn<QByteArray>("hash");

    const QByteArray salt = "$6622G/cNAsmBLuxz7oxsTA$piVFfW8gxju95NG27oPqpwFzeR58QAzD7LH2Ks9RgsQ";
    QTest::newRow("a code") << QByteArray("4815");
    QTest::newRow("Argon2i") << "$argon2i$v=19$m=32768,t=2,p=1" + salt;
    QTest::newRow("more memory than a PC has") << "$argon2id$v=19$m=999999,t=2,p=1" + salt;
    QTest::newRow("minutes of work") << "$argon2id$v=19$m=32768,t=99,p=1" + salt;
    QTest::newRow("more behind it") << "$argon2id$v=19$m=32768,t=2,p=1" + salt + "\nx";
}

void PinTest::refusesHashesOfAnotherKind()
{
    QFETCH(const QByteArray, hash);

    QVERIFY(!isPinHash(hash));
    QVERIFY(!pin().setHash(hash, Replace::Yes));
    QCOMPARE(pin().state(), Result<PinState>(PinState()));
}

void PinTest::startsOverWhatACrashHasLeft()
{
    QVERIFY(pin().set(u"4815"_s, Replace::No));
    overwriteAll(file() + ".new"_L1, "half");

    QCOMPARE(pin().isRight(u"4815"_s), Result<bool>(true));
    QVERIFY(!QFile::exists(file() + ".new"_L1));
}

QTEST_GUILESS_MAIN(PinTest)
#include "tst_pin.moc"
