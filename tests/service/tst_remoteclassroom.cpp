// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/gatesamples.h"
#include "classroom/localclassroom.h"
#include "service/choice.h"
#include "service/classroomservice.h"
#include "service/privatebus.h"
#include "service/remoteclassroom.h"

#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What the screens see of the service. */
class RemoteClassroomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatTheServiceDoes();
    void tellsOthersThatItChanged();
    void putsErrorsIntoWords();
    void survivesTheServicesDeath();
    void isLockedWhenTheServiceDies();
    void isLockedAfterFiveMinutesWithoutASign();
    void isTheChoiceWhereTheServiceIs();
    void endsTheServiceWhenIdle();
};

namespace
{
constexpr Gate opened{.pinSet = true, .unlocked = true, .waitSeconds = 0};
constexpr Gate closed{.pinSet = true, .unlocked = false, .waitSeconds = 0};
} // namespace

void RemoteClassroomTest::doesWhatTheServiceDoes()
{
    const PrivateBus bus({});
    const auto caller = bus.pupil();
    RemoteClassroom classroom(caller->bus());

    QCOMPARE(awaited(classroom.gate()), Result<Gate>(Gate()));
    QCOMPARE(awaited(classroom.setPin(u"4815"_s)), Result<Gate>(opened));
    QCOMPARE(awaited(classroom.apply(lessonNumber(1))), Result<void>());
    classroom.lock();
    QCOMPARE(awaited(classroom.gate()), Result<Gate>(closed));
    QCOMPARE(awaited(classroom.unlock(u"1623"_s)), Result<Gate>(closed));
    QCOMPARE(awaited(classroom.unlock(u"4815"_s)), Result<Gate>(opened));
}

void RemoteClassroomTest::tellsOthersThatItChanged()
{
    const PrivateBus bus({});
    const auto caller = bus.pupil();
    const auto otherCaller = bus.pupil();
    RemoteClassroom classroom(caller->bus());
    RemoteClassroom other(otherCaller->bus());
    const QSignalSpy changed(&other, &Classroom::changed);
    QVERIFY(awaited(classroom.setPin(u"4815"_s))->has_value());

    QVERIFY(awaited(classroom.apply(lessonNumber(1)))->has_value());

    QTRY_COMPARE(changed.size(), 1);
}

void RemoteClassroomTest::putsErrorsIntoWords()
{
    const PrivateBus bus({});
    const auto caller = bus.pupil();
    RemoteClassroom classroom(caller->bus());

    QCOMPARE(awaited(classroom.setPin(u"1"_s))->error().message, u"A code has 4 to 8 digits."_s);
    QCOMPARE(awaited(classroom.apply(lessonNumber(1)))->error().message,
             u"The teacher’s part is locked: nothing was changed."_s);
    const PrivateBus without({.idleSeconds = 60, .startsService = false});
    const auto lonely = without.pupil();
    RemoteClassroom missing(lonely->bus());
    const QString message = awaited(missing.gate())->error().message;
    QVERIFY2(message.startsWith("The service that keeps the classroom did not answer"_L1),
             qPrintable(message));
}

void RemoteClassroomTest::survivesTheServicesDeath()
{
    const PrivateBus bus({});
    const auto caller = bus.pupil();
    RemoteClassroom classroom(caller->bus());
    QVERIFY(awaited(classroom.setPin(u"4815"_s))->has_value());

    const auto unlocking = classroom.unlock(u"4815"_s);
    bus.killService();

    const auto answer = awaited(unlocking);
    QVERIFY(answer);
    QVERIFY(!answer->has_value());
    QVERIFY(answer->error().message.contains("Please try again"_L1));
    QCOMPARE(awaited(classroom.unlock(u"4815"_s)), Result<Gate>(opened));
    QCOMPARE(awaited(classroom.apply(lessonNumber(1))), Result<void>());
}

void RemoteClassroomTest::isLockedWhenTheServiceDies()
{
    const PrivateBus bus({});
    const auto caller = bus.pupil();
    RemoteClassroom classroom(caller->bus());
    const QSignalSpy locked(&classroom, &Classroom::locked);
    QVERIFY(awaited(classroom.setPin(u"4815"_s))->has_value());

    bus.killService();

    QTRY_COMPARE(locked.size(), 1);
    QCOMPARE(awaited(classroom.gate()), Result<Gate>(closed));
}

void RemoteClassroomTest::isLockedAfterFiveMinutesWithoutASign()
{
    const PrivateBus bus({.idleSeconds = 60, .startsService = false});
    const HandClock clock;
    const BusCaller owner(bus.address());
    ClassroomService service({.file = bus.classroomFile(), .clock = clock, .idleAfter = 1min},
                             owner.bus());
    QVERIFY(service.begin());
    const auto caller = bus.pupil();
    RemoteClassroom classroom(caller->bus());
    const QSignalSpy locked(&classroom, &Classroom::locked);
    QVERIFY(awaited(classroom.setPin(u"4815"_s))->has_value());

    clock.pass(4min);
    classroom.keepOpen();
    QVERIFY(awaited(classroom.gate())->has_value());
    clock.pass(4min);
    QCOMPARE(awaited(classroom.gate()), Result<Gate>(opened));
    clock.pass(1min);
    QVERIFY(!awaited(classroom.apply(lessonNumber(1)))->has_value());

    QTRY_COMPARE(locked.size(), 1);
}

void RemoteClassroomTest::isTheChoiceWhereTheServiceIs()
{
    const PrivateBus bus({});
    const PrivateBus without({.idleSeconds = 60, .startsService = false});
    const BusCaller on(bus.address());
    const BusCaller off(without.address());
    const QTemporaryDir home;
    const Paths paths({.programFolder = {},
                       .root = {},
                       .userCache = home.path(),
                       .userData = home.path(),
                       .runtime = {}});

    const auto remote = classroomOfThisPc(paths, on.bus(), 5min);
    const auto local = classroomOfThisPc(paths, off.bus(), 5min);
    QProcessEnvironment elsewhere; // places of its own, and no bus of its own
    elsewhere.insert(u"PRIMTUX_MENU_ROOT"_s, home.path());
    const auto nowhere = classroomOfThisPc(paths, systemBusFor(elsewhere), 5min);

    QVERIFY(qobject_cast<RemoteClassroom *>(remote.get()) != nullptr);
    QVERIFY(qobject_cast<LocalClassroom *>(local.get()) != nullptr);
    QVERIFY(qobject_cast<LocalClassroom *>(nowhere.get()) != nullptr);
    QCOMPARE(bus.servicePid(), 0); // asked for, not started
    QVERIFY(awaited(local->setPin(u"4815"_s))->has_value());
    QVERIFY(QFile::exists(home.filePath(u"primtux-menu/pin"_s)));
}

void RemoteClassroomTest::endsTheServiceWhenIdle()
{
    const PrivateBus bus({.idleSeconds = 1, .startsService = true});
    auto caller = bus.pupil();
    RemoteClassroom classroom(caller->bus());
    QVERIFY(awaited(classroom.setPin(u"4815"_s))->has_value());
    const qint64 first = bus.servicePid();
    QVERIFY(first > 0);

    classroom.lock();
    QTRY_COMPARE_WITH_TIMEOUT(bus.servicePid(), 0, 10'000);

    QCOMPARE(awaited(classroom.gate()), Result<Gate>(closed));
    QVERIFY(bus.servicePid() != first);
}

QTEST_GUILESS_MAIN(RemoteClassroomTest)
#include "tst_remoteclassroom.moc"
