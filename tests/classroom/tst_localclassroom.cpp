// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/gatesamples.h"
#include "classroom/localclassroom.h"
#include "classroom/reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LocalClassroomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isLockedWithoutAPin();
    void isUnlockedByTheFirstPin();
    void doesNotMakeTheScreenWaitForTheHash();
    void savesWhatIsApplied();
    void changesNothingWhileLocked();
    void isLockedByAWrongPin();
    void takesAnotherPinOnlyWhileUnlocked();
    void staysLockedWhenLockedWhileThePinIsLookedAt();
    void locksItselfAfterFiveMinutes();
    void staysUnlockedWhileTheTeacherWorks();
    void tellsHowLongToWait();
    void doesAllThatWasAskedBeforeItEnds();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"menu/classroom.sqlite"_s); }
    [[nodiscard]] int savedLessons() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    HandClock m_clock;
};

namespace
{
constexpr Gate unlockedGate{.pinSet = true, .unlocked = true, .waitSeconds = 0};
constexpr Gate lockedGate{.pinSet = true, .unlocked = false, .waitSeconds = 0};
} // namespace

void LocalClassroomTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = {};
}

int LocalClassroomTest::savedLessons() const
{
    const auto reader = ClassroomReader::open(file());
    const auto lessons = reader ? reader->lessons() : std::unexpected(reader.error());
    return lessons ? static_cast<int>(lessons->size()) : -1;
}

void LocalClassroomTest::isLockedWithoutAPin()
{
    LocalClassroom classroom(file(), m_clock);

    QCOMPARE(awaited(classroom.gate()), Result<Gate>(Gate()));
    QVERIFY(!awaited(classroom.unlock(u"1234"_s))->has_value());
    QVERIFY(!awaited(classroom.apply(lessonNumber(1)))->has_value());
}

void LocalClassroomTest::isUnlockedByTheFirstPin()
{
    LocalClassroom classroom(file(), m_clock);

    QVERIFY(!awaited(classroom.setPin(u"12"_s))->has_value());
    QCOMPARE(awaited(classroom.setPin(u"1234"_s)), Result<Gate>(unlockedGate));
    QCOMPARE(awaited(classroom.gate()), Result<Gate>(unlockedGate));
}

void LocalClassroomTest::doesNotMakeTheScreenWaitForTheHash()
{
    LocalClassroom classroom(file(), m_clock);

    const auto gate = classroom.setPin(u"1234"_s);

    QVERIFY(!gate.isFinished());
    QCOMPARE(awaited(gate), Result<Gate>(unlockedGate));
}

void LocalClassroomTest::savesWhatIsApplied()
{
    LocalClassroom classroom(file(), m_clock);
    const QSignalSpy changed(&classroom, &Classroom::changed);
    QVERIFY(awaited(classroom.setPin(u"1234"_s))->has_value());

    QCOMPARE(awaited(classroom.apply(lessonNumber(1))), Result<void>());

    QCOMPARE(changed.size(), 1);
    QCOMPARE(savedLessons(), 1);
}

void LocalClassroomTest::changesNothingWhileLocked()
{
    LocalClassroom classroom(file(), m_clock);
    const QSignalSpy changed(&classroom, &Classroom::changed);
    QVERIFY(awaited(classroom.setPin(u"1234"_s))->has_value());
    classroom.lock();

    const auto applied = awaited(classroom.apply(lessonNumber(1)));

    QCOMPARE(applied->error().message, u"The teacher’s part is locked: nothing was changed."_s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(savedLessons(), 0);
}

void LocalClassroomTest::isLockedByAWrongPin()
{
    LocalClassroom classroom(file(), m_clock);
    QVERIFY(awaited(classroom.setPin(u"1234"_s))->has_value());

    QCOMPARE(awaited(classroom.unlock(u"4321"_s)), Result<Gate>(lockedGate));
    QVERIFY(!awaited(classroom.apply(lessonNumber(1)))->has_value());
    QCOMPARE(awaited(classroom.unlock(u"1234"_s)), Result<Gate>(unlockedGate));
    QVERIFY(awaited(classroom.apply(lessonNumber(1)))->has_value());
}

void LocalClassroomTest::takesAnotherPinOnlyWhileUnlocked()
{
    LocalClassroom classroom(file(), m_clock);
    QVERIFY(awaited(classroom.setPin(u"1234"_s))->has_value());
    QVERIFY(awaited(classroom.setPin(u"5678"_s))->has_value());
    classroom.lock();

    QVERIFY(!awaited(classroom.setPin(u"0000"_s))->has_value());
    QCOMPARE(awaited(classroom.gate()), Result<Gate>(lockedGate));
    QCOMPARE(awaited(classroom.unlock(u"0000"_s)), Result<Gate>(lockedGate));
    QCOMPARE(awaited(classroom.unlock(u"5678"_s)), Result<Gate>(unlockedGate));
}

void LocalClassroomTest::staysLockedWhenLockedWhileThePinIsLookedAt()
{
    LocalClassroom classroom(file(), m_clock);
    QVERIFY(awaited(classroom.setPin(u"1234"_s))->has_value());
    classroom.lock();

    const auto gate = classroom.unlock(u"1234"_s);
    classroom.lock();

    QCOMPARE(awaited(gate), Result<Gate>(lockedGate));
    QVERIFY(!awaited(classroom.apply(lessonNumber(1)))->has_value());
}

void LocalClassroomTest::locksItselfAfterFiveMinutes()
{
    LocalClassroom classroom(file(), m_clock);
    const QSignalSpy locked(&classroom, &Classroom::locked);
    QVERIFY(awaited(classroom.setPin(u"1234"_s))->has_value());

    m_clock.pass(5min);

    QVERIFY(!awaited(classroom.apply(lessonNumber(1)))->has_value());
    QCOMPARE(locked.size(), 1);
    QCOMPARE(awaited(classroom.gate()), Result<Gate>(lockedGate));
}

void LocalClassroomTest::staysUnlockedWhileTheTeacherWorks()
{
    LocalClassroom classroom(file(), m_clock);
    const QSignalSpy locked(&classroom, &Classroom::locked);
    QVERIFY(awaited(classroom.setPin(u"1234"_s))->has_value());

    m_clock.pass(4min);
    classroom.keepOpen();
    m_clock.pass(4min);
    QVERIFY(awaited(classroom.apply(lessonNumber(1)))->has_value());
    m_clock.pass(4min);

    QVERIFY(awaited(classroom.apply(lessonNumber(2)))->has_value());
    QCOMPARE(locked.size(), 0);
}

void LocalClassroomTest::tellsHowLongToWait()
{
    LocalClassroom classroom(file(), m_clock);
    QVERIFY(awaited(classroom.setPin(u"1234"_s))->has_value());
    QCOMPARE(awaited(classroom.unlock(u"0000"_s)), Result<Gate>(lockedGate));
    QCOMPARE(awaited(classroom.unlock(u"0000"_s)), Result<Gate>(lockedGate));

    const Gate waiting{.pinSet = true, .unlocked = false, .waitSeconds = 5};
    QCOMPARE(awaited(classroom.unlock(u"0000"_s)), Result<Gate>(waiting));
    QCOMPARE(awaited(classroom.unlock(u"1234"_s)), Result<Gate>(waiting));
    m_clock.pass(5s);
    QCOMPARE(awaited(classroom.unlock(u"1234"_s)), Result<Gate>(unlockedGate));
}

void LocalClassroomTest::doesAllThatWasAskedBeforeItEnds()
{
    {
        LocalClassroom classroom(file(), m_clock);
        QVERIFY(awaited(classroom.setPin(u"1234"_s))->has_value());
        for (int number = 0; number < 5; ++number) {
            static_cast<void>(classroom.apply(lessonNumber(number)));
        }
    }

    QCOMPARE(savedLessons(), 5);
}

QTEST_GUILESS_MAIN(LocalClassroomTest)
#include "tst_localclassroom.moc"
