// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/gatesamples.h"
#include "classroom/reader.h"
#include "service/names.h"
#include "service/otheruser.h"
#include "service/privatebus.h"

#include <QDBusConnectionInterface>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <unistd.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The real service on a bus with its real policy, and callers that are not root. */
class ClassroomBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWhenCalled();
    void savesForTheOneWhoUnlocked();
    void refusesWhoDidNotUnlock();
    void takesTheFirstPinOnly();
    void doesNotServeAnotherThanWhoUnlocked();
    void refusesAReplayOfOneWhoLeft();
    void locksForTheOneWhoLocks();
    void asksNoPinOfRoot();
    void tellsNoMoreThanWrong();
    void stopsGuesses();
    void letsNobodyTakeItsName();
    void letsNobodyWriteTheFiles();
    void answersWrongCallsWithErrors_data();
    void answersWrongCallsWithErrors();
    void tellsWhyItCannotServe_data();
    void tellsWhyItCannotServe();

private:
    [[nodiscard]] int savedLessons() const;

    std::unique_ptr<PrivateBus> m_bus;
};

namespace
{
QVariantList jsonOfLesson(int number)
{
    return {toJson(lessonNumber(number))};
}

bool isDone(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage;
}

bool isRefused(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage && reply.errorName() == classroomRefused;
}
} // namespace

void ClassroomBusTest::init()
{
    m_bus.reset();
    m_bus = std::make_unique<PrivateBus>(PrivateBus::Settings{});
    QVERIFY(m_bus->isRunning());
}

int ClassroomBusTest::savedLessons() const
{
    const auto reader = ClassroomReader::open(m_bus->classroomFile());
    const auto lessons = reader ? reader->lessons() : std::unexpected(reader.error());
    return lessons ? static_cast<int>(lessons->size()) : -1;
}

void ClassroomBusTest::startsWhenCalled()
{
    QCOMPARE(m_bus->servicePid(), 0);

    const QDBusMessage gate = m_bus->pupil()->call(u"Gate"_s);

    QCOMPARE(gate.errorMessage(), QString());
    QCOMPARE(gate.arguments(), (QVariantList{false, false, 0}));
    QVERIFY(m_bus->servicePid() > 0);
}

void ClassroomBusTest::savesForTheOneWhoUnlocked()
{
    const auto teacher = m_bus->pupil();
    QCOMPARE(teacher->call(u"SetPin"_s, {u"4815"_s}).arguments(), (QVariantList{true, true, 0}));

    QVERIFY(isDone(teacher->call(u"Apply"_s, jsonOfLesson(1))));

    const OtherUser child; // who reads it
    QCOMPARE(savedLessons(), 1);
}

void ClassroomBusTest::refusesWhoDidNotUnlock()
{
    const auto pupil = m_bus->pupil();
    QVERIFY(isRefused(pupil->call(u"Apply"_s, jsonOfLesson(1))));
    QVERIFY(isDone(m_bus->pupil()->call(u"SetPin"_s, {u"4815"_s})));

    const QDBusMessage reply = pupil->call(u"Apply"_s, jsonOfLesson(1));

    QVERIFY(isRefused(reply));
    QCOMPARE(reply.errorMessage(), u"The teacher’s part is locked: nothing was changed."_s);
    QVERIFY(isRefused(pupil->call(u"KeepOpen"_s)));
    QCOMPARE(savedLessons(), 0);
}

void ClassroomBusTest::takesTheFirstPinOnly()
{
    const auto pupil = m_bus->pupil();
    QVERIFY(isRefused(pupil->call(u"SetPin"_s, {u"12"_s})));
    QVERIFY(isDone(m_bus->pupil()->call(u"SetPin"_s, {u"4815"_s})));

    QVERIFY(isRefused(pupil->call(u"SetPin"_s, {u"1623"_s})));
    QVERIFY(!pupil->unlocks(u"1623"_s));
    QVERIFY(pupil->unlocks(u"4815"_s));
    QVERIFY(isDone(pupil->call(u"SetPin"_s, {u"1623"_s})));
    QVERIFY(!m_bus->pupil()->unlocks(u"4815"_s));
}

void ClassroomBusTest::doesNotServeAnotherThanWhoUnlocked()
{
    const auto teacher = m_bus->pupil();
    QVERIFY(isDone(teacher->call(u"SetPin"_s, {u"4815"_s})));

    const auto pupil = m_bus->pupil();

    QCOMPARE(pupil->call(u"Gate"_s).arguments(), (QVariantList{true, false, 0}));
    QVERIFY(isRefused(pupil->call(u"Apply"_s, jsonOfLesson(1))));
    QVERIFY(isDone(pupil->call(u"Lock"_s)));
    QVERIFY(isDone(teacher->call(u"Apply"_s, jsonOfLesson(2))));
}

void ClassroomBusTest::refusesAReplayOfOneWhoLeft()
{
    auto teacher = m_bus->pupil();
    QVERIFY(isDone(teacher->call(u"SetPin"_s, {u"4815"_s})));
    const QVariantList changes = jsonOfLesson(1);
    QVERIFY(isDone(teacher->call(u"Apply"_s, changes)));

    teacher = m_bus->pupil();

    QVERIFY(isRefused(teacher->call(u"Apply"_s, changes)));
}

void ClassroomBusTest::locksForTheOneWhoLocks()
{
    const auto teacher = m_bus->pupil();
    QVERIFY(isDone(teacher->call(u"SetPin"_s, {u"4815"_s})));
    QVERIFY(isDone(teacher->call(u"KeepOpen"_s)));

    QVERIFY(isDone(teacher->call(u"Lock"_s)));

    QVERIFY(isRefused(teacher->call(u"Apply"_s, jsonOfLesson(1))));
}

void ClassroomBusTest::asksNoPinOfRoot()
{
    const BusCaller caller(m_bus->address());
    const bool isRoot = ::geteuid() == 0;

    const QDBusMessage reply = caller.call(u"Apply"_s, jsonOfLesson(1));

    QCOMPARE(isDone(reply), isRoot);
    QCOMPARE(isRefused(reply), !isRoot);
    QCOMPARE(savedLessons(), isRoot ? 1 : 0);
}

void ClassroomBusTest::tellsNoMoreThanWrong()
{
    const auto pupil = m_bus->pupil();
    QVERIFY(isDone(m_bus->pupil()->call(u"SetPin"_s, {u"48151623"_s})));
    const QVariantList wrong{true, false, 0};

    QCOMPARE(pupil->call(u"Unlock"_s, {u"4815"_s}).arguments(), wrong); // its beginning
    QCOMPARE(pupil->call(u"Unlock"_s, {QString()}).arguments(), wrong);
    QCOMPARE(pupil->call(u"Unlock"_s, {QString(1'000'000, u'1')}).arguments(), wrong);
    QCOMPARE(pupil->call(u"Unlock"_s, {u"48151624"_s}).arguments(), wrong); // nearly
}

void ClassroomBusTest::stopsGuesses()
{
    QVERIFY(isDone(m_bus->pupil()->call(u"SetPin"_s, {u"0007"_s})));

    // Each as another caller: who guesses can leave and come back.
    for (int guess = 0; guess < 50; ++guess) {
        QVERIFY(!m_bus->pupil()->unlocks(u"%1"_s.arg(guess, 4, 10, QLatin1Char('0'))));
    }

    const QDBusMessage gate = m_bus->pupil()->call(u"Unlock"_s, {u"0007"_s});
    QCOMPARE(gate.arguments().mid(0, 2), (QVariantList{true, false}));
    QVERIFY(gate.arguments().value(2).toInt() > 0);
}

void ClassroomBusTest::letsNobodyTakeItsName()
{
    const PrivateBus bus({.idleSeconds = 60, .startsService = false});
    const auto pupil = bus.pupil();
    QDBusConnection connection = pupil->bus();

    // Where there is one user only, he has root's place on this bus.
    QCOMPARE(connection.registerService(classroomName), !OtherUser().isAnother());
    QVERIFY(!connection.registerService(u"fr.primtux.Menu.Classroom2"_s));
}

void ClassroomBusTest::letsNobodyWriteTheFiles()
{
    const auto teacher = m_bus->pupil();
    QVERIFY(isDone(teacher->call(u"SetPin"_s, {u"4815"_s})));
    QVERIFY(isDone(teacher->call(u"Apply"_s, jsonOfLesson(1))));

    constexpr QFile::Permissions others
        = QFile::WriteGroup | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_bus->classroomFile()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_bus->pinFile()) & (others | QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(QFile::permissions(m_bus->state()) & (QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());

    const OtherUser other;
    if (other.isAnother()) {
        QVERIFY(!QFile(m_bus->classroomFile()).open(QIODevice::ReadWrite));
        QVERIFY(!QFile(m_bus->pinFile()).open(QIODevice::ReadOnly));
        QVERIFY(!QFile(m_bus->pinFile()).open(QIODevice::ReadWrite));
        QVERIFY(!QFile(m_bus->pinFile()).remove());
        QVERIFY(!QFile(m_bus->state() + "/pin.new"_L1).open(QIODevice::WriteOnly));
        QVERIFY(!QFile(m_bus->state() + "/pin.lock"_L1).open(QIODevice::ReadOnly));
        QVERIFY(!QFile(m_bus->state()).rename(m_bus->state() + "-other"_L1));
    }
    QCOMPARE(savedLessons(), 1);
}

void ClassroomBusTest::answersWrongCallsWithErrors_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QVariantList>("arguments");

    const auto apply = [](const char *row, const QByteArray &changes) {
        QTest::newRow(row) << u"Apply"_s << QVariantList{changes};
    };
    QTest::newRow("a verb that is none") << u"Open"_s << QVariantList();
    QTest::newRow("no argument") << u"Apply"_s << QVariantList();
    QTest::newRow("a number") << u"Apply"_s << QVariantList{1};
    QTest::newRow("a list of texts") << u"Apply"_s << QVariantList{QStringList{u"[]"_s}};
    QTest::newRow("one argument more") << u"Unlock"_s << QVariantList{u"4815"_s, u"4815"_s};
    QTest::newRow("a number as code") << u"Unlock"_s << QVariantList{4815};
    QTest::newRow("a code that is none") << u"SetPin"_s << QVariantList{QString(100'000, u'1')};
    apply("nothing", {});
    apply("no JSON", "lesson");
    apply("an object of nothing", "{}");
    apply("an unknown change", R"([{"format": "disk"}])");
    apply("deep", QByteArray(100'000, '['));
    apply("more than is read", QByteArray(mostBytesOfChanges + 1, ' '));
    apply("far more", QByteArray(qsizetype{20} * 1024 * 1024, '['));
}

void ClassroomBusTest::answersWrongCallsWithErrors()
{
    QFETCH(const QString, verb);
    QFETCH(const QVariantList, arguments);
    const auto teacher = m_bus->pupil();
    QVERIFY(isDone(teacher->call(u"SetPin"_s, {u"4815"_s})));
    const qint64 service = m_bus->servicePid();

    const QDBusMessage reply = teacher->call(verb, arguments);

    QCOMPARE(reply.type(), QDBusMessage::ErrorMessage);
    QVERIFY(!reply.errorMessage().isEmpty());
    QCOMPARE(teacher->call(u"Gate"_s).arguments(), (QVariantList{true, true, 0}));
    QCOMPARE(m_bus->servicePid(), service);
}

void ClassroomBusTest::tellsWhyItCannotServe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");

    QTest::newRow("an unknown option") << QStringList{u"--pin"_s} << 2 << QByteArray("pin");
    QTest::newRow("a word") << QStringList{u"start"_s} << 2 << QByteArray("“start”");
    QTest::newRow("no time") << QStringList{u"--idle"_s, u"0"_s} << 2 << QByteArray("“0”");
    QTest::newRow("no bus") << QStringList{u"--address"_s, u"unix:path=/nowhere"_s} << 3
                            << QByteArray("The bus cannot be reached");
    QTest::newRow("another serves")
        << QStringList{u"--address"_s, u"here"_s} << 3 << QByteArray("does not give the name");
}

void ClassroomBusTest::tellsWhyItCannotServe()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, words);
    arguments.replaceInStrings(u"here"_s, m_bus->address());
    QCOMPARE(m_bus->pupil()->call(u"Gate"_s).type(), QDBusMessage::ReplyMessage);

    QProcess process;
    process.start(QStringLiteral(BUILD_FOLDER "/bin/primtux-menu-service"), arguments);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 15'000);

    QCOMPARE(process.exitCode(), exitCode);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.contains(words), errors.constData());
}

QTEST_GUILESS_MAIN(ClassroomBusTest)
#include "tst_classroombus.moc"
