// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/gatesamples.h"
#include "classroom/pin/pin.h"
#include "classroom/reader.h"
#include "service/otheruser.h"
#include "service/privatebus.h"
#include <QDir>

#include <QDBusPendingCall>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <set>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The service is killed as a power cut does it: what was confirmed stays, and what was tried. */
class ClassroomKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingConfirmed();
    void countsTriesThatWereLookedAtWhenItWasKilled();
};

namespace
{
bool isConfirmed(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage;
}

/** The ids of what is saved; nothing when the file cannot be read. */
std::set<QString> savedIn(const QString &file)
{
    const auto reader = ClassroomReader::open(file);
    const auto lessons = reader ? reader->lessons() : std::unexpected(reader.error());
    std::set<QString> saved;
    if (!lessons) {
        qWarning().noquote() << lessons.error().message;
        return saved;
    }
    for (const Lesson &lesson : *lessons) {
        saved.insert(lesson.id);
    }
    return saved;
}
} // namespace

void ClassroomKilledTest::losesNothingConfirmed()
{
    constexpr int kills = 40;
    const PrivateBus bus({});
    QVERIFY(isConfirmed(bus.pupil()->call(u"SetPin"_s, {u"4815"_s})));
    std::set<QString> confirmed;
    int number = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const auto teacher = bus.pupil();
        QVERIFY(teacher->unlocks(u"4815"_s));
        const auto pid = static_cast<pid_t>(bus.servicePid());
        QTimer::singleShot(
            QRandomGenerator::global()->bounded(150), this, [pid] { ::kill(pid, SIGKILL); });
        for (bool alive = true; alive;) {
            const std::vector<Change> changes = lessonNumber(++number);
            const QDBusPendingCall applied = teacher->begin(u"Apply"_s, {toJson(changes)});
            QTRY_VERIFY_WITH_TIMEOUT(applied.isFinished(), 15'000);
            alive = !applied.isError();
            if (!alive) {
                const OtherUser o;
                auto r = ClassroomReader::open(bus.classroomFile());
                auto l = r ? r->lessons() : std::unexpected(r.error());
                qInfo() << kill << number << confirmed.size()
                        << (l ? QString::number(l->size()) : l.error().message)
                        << QDir(bus.state()).entryList(QDir::Files);
            }
            if (alive) {
                confirmed.insert(std::get<SaveLesson>(changes.front()).lesson.id);
            }
        }
        const OtherUser child; // reads on, before the service is there again
        QVERIFY(std::ranges::includes(savedIn(bus.classroomFile()), confirmed));
    }

    const auto teacher = bus.pupil();
    QVERIFY(teacher->unlocks(u"4815"_s));
    QVERIFY(isConfirmed(teacher->call(u"Apply"_s, {toJson(lessonNumber(0))})));
    const std::set<QString> saved = savedIn(bus.classroomFile());
    QVERIFY(!confirmed.empty());
    QVERIFY(std::ranges::includes(saved, confirmed));
}

void ClassroomKilledTest::countsTriesThatWereLookedAtWhenItWasKilled()
{
    const PrivateBus bus({});
    QVERIFY(isConfirmed(bus.pupil()->call(u"SetPin"_s, {u"4815"_s})));
    const Pin pin(bus.pinFile(), currentMoment); // read as root, beside the service

    for (int tries = 1; tries <= 3; ++tries) {
        const auto pupil = bus.pupil();
        QVERIFY(isConfirmed(pupil->call(u"Gate"_s)));
        const auto pid = static_cast<pid_t>(bus.servicePid());
        const QDBusPendingCall unlocked = pupil->begin(u"Unlock"_s, {u"1623"_s});
        // The hash takes a hundred times as long as to see that the try is on the disk.
        while (pin.state()->wrongTries < tries) {
            QVERIFY(!unlocked.isFinished());
        }
        ::kill(pid, SIGKILL);
        QTRY_VERIFY(unlocked.isFinished());
        QVERIFY(unlocked.isError());
    }

    const QVariantList gate = bus.pupil()->call(u"Unlock"_s, {u"4815"_s}).arguments();
    QCOMPARE(gate.mid(0, 2), (QVariantList{true, false}));
    QVERIFY(gate.value(2).toInt() > 0);
}

QTEST_GUILESS_MAIN(ClassroomKilledTest)
#include "tst_classroomkilled.moc"
