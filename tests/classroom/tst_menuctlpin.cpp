// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"
#include "classroom/pin/pin.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class MenuctlPinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsThePinOfTheSystem();
    void setsThePinOfTheUserWithoutTheSystemsFolder();
    void setsWhatAnotherPcHasHashed();
    void removesThePin();
    void tellsHowItStands();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();

private:
    [[nodiscard]] MenuctlRun call(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] QString systemPin() const
    {
        return m_root->folder() + "/var/lib/primtux-menu/pin"_L1;
    }

    std::unique_ptr<SampleRoot> m_root;
};

namespace
{
bool opensWith(const QString &file, QStringView pin)
{
    const auto right = Pin(file, currentMoment).isRight(pin);
    return right && *right;
}
} // namespace

void MenuctlPinTest::init()
{
    m_root = std::make_unique<SampleRoot>();
    QVERIFY(QDir(m_root->folder()).mkpath(u"var/lib/primtux-menu"_s));
}

MenuctlRun MenuctlPinTest::call(const QStringList &arguments, const QByteArray &input) const
{
    const auto process
        = startMenuctl(*m_root, QStringList{u"pin"_s} + arguments, environmentOf(*m_root));
    process->write(input);
    process->closeWriteChannel();
    process->waitForFinished();
    return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
            process->readAllStandardOutput(),
            process->readAllStandardError()};
}

void MenuctlPinTest::setsThePinOfTheSystem()
{
    const MenuctlRun run = call({u"set"_s}, "4815\n");

    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(opensWith(systemPin(), u"4815"));
}

void MenuctlPinTest::setsThePinOfTheUserWithoutTheSystemsFolder()
{
    QVERIFY(QDir(m_root->folder() + "/var/lib/primtux-menu"_L1).removeRecursively());

    QCOMPARE(call({u"set"_s}, "4815\n").exitCode, 0);

    QVERIFY(!QFile::exists(systemPin()));
    QVERIFY(opensWith(m_root->folder() + "/home/.local/share/primtux-menu/pin"_L1, u"4815"));
}

void MenuctlPinTest::setsWhatAnotherPcHasHashed()
{
    const MenuctlRun made = call({u"hash"_s}, "4815\n");
    QCOMPARE(made.exitCode, 0);
    QVERIFY(!QFile::exists(systemPin()));

    QCOMPARE(call({u"set"_s, u"--hash"_s, QString::fromUtf8(made.output).trimmed()}).exitCode, 0);
    QVERIFY(opensWith(systemPin(), u"4815"));
    QCOMPARE(call({u"reset"_s}).exitCode, 0);
    QCOMPARE(call({u"set"_s, u"--hash-from-stdin"_s}, made.output).exitCode, 0);
    QVERIFY(opensWith(systemPin(), u"4815"));
}

void MenuctlPinTest::removesThePin()
{
    QCOMPARE(call({u"set"_s}, "4815\n").exitCode, 0);

    QCOMPARE(call({u"reset"_s}).exitCode, 0);

    QVERIFY(!QFile::exists(systemPin()));
}

void MenuctlPinTest::tellsHowItStands()
{
    QCOMPARE(call({u"status"_s, u"--json"_s}).object().value(u"set"_s), QJsonValue(false));
    QCOMPARE(call({u"set"_s}, "4815\n").exitCode, 0);
    for (int tries = 0; tries < 3; ++tries) {
        QVERIFY(!opensWith(systemPin(), u"1623"));
    }

    const QJsonObject status = call({u"status"_s, u"--json"_s}).object();

    QCOMPARE(status.value(u"file"_s).toString(), systemPin());
    QCOMPARE(status.value(u"set"_s), QJsonValue(true));
    QCOMPARE(status.value(u"wrongTries"_s), QJsonValue(3));
    QVERIFY(status.value(u"waitSeconds"_s).toInt() > 0);
}

void MenuctlPinTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("three digits") << QStringList{u"set"_s} << QByteArray("123\n") << 1;
    QTest::newRow("nothing") << QStringList{u"set"_s} << QByteArray() << 1;
    QTest::newRow("a line without end") << QStringList{u"set"_s} << QByteArray(100'000, '1') << 1;
    QTest::newRow("a code as hash")
        << QStringList{u"set"_s, u"--hash"_s, u"4815"_s} << QByteArray() << 1;
    QTest::newRow("two hashes")
        << QStringList{u"set"_s, u"--hash"_s, u"x"_s, u"--hash-from-stdin"_s} << QByteArray() << 2;
    QTest::newRow("no verb") << QStringList() << QByteArray() << 2;
}

void MenuctlPinTest::refusesWhatIsNone()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    QFETCH(const int, exitCode);

    const MenuctlRun run = call(arguments, input);

    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(!run.errors.isEmpty());
    QVERIFY(!QFile::exists(systemPin()));
}

QTEST_GUILESS_MAIN(MenuctlPinTest)
#include "tst_menuctlpin.moc"
