// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"
#include "classroom/lessonfile.h"
#include "classroom/lessons.h"
#include "classroom/reader.h"

#include <QDBusConnection>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr uint nobody = 65534;

/** A PC with two activities, one of which is not installed. */
class LessonSystem : public SampleRoot
{
public:
    LessonSystem()
    {
        writeDocument(u"a.json"_s, jsonObject(R"({"format": 1, "activities": [
            {"id": "tuxpaint", "name": {"en": "Drawing"}, "command": ["tuxpaint"]},
            {"id": "absent", "name": {"en": "Absent"}, "command": ["absent"]}]})"));
        install(u"tuxpaint"_s);
        write(u"home/.keep"_s, {});
    }

    [[nodiscard]] QString lessonFile(const Lesson &lesson,
                                     TeachersNote note = TeachersNote::Included) const
    {
        return write(u"lesson.ptxlesson"_s, lessonFileOf(lesson, note));
    }
    void makeSystemFolder() const { QDir(folder()).mkpath(u"var/lib/primtux-menu"_s); }
};

Lesson smallLesson()
{
    Lesson lesson = lessonOfNumber(1);
    lesson.activities = QStringList{u"tuxpaint"_s};
    lesson.published = false;
    return lesson;
}

MenuctlRun runLesson(const SampleRoot &root, const QStringList &arguments)
{
    return runMenuctl(root, QStringList{u"lesson"_s} + arguments);
}

/** As somebody who is not an administrator, wherever this test runs as one. */
MenuctlRun runAsNobody(const SampleRoot &root, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environmentOf(root));
    if (::geteuid() == 0) {
        process.setChildProcessModifier([] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0) {
                ::_exit(99);
            }
        });
    }
    process.start(QStringLiteral(BUILD_FOLDER "/bin/primtux-menuctl"),
                  QStringList{u"lesson"_s} + arguments);
    process.waitForFinished();
    return {.exitCode = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

std::vector<Lesson> lessonsOf(const QString &classroom)
{
    return ClassroomReader::open(classroom)->lessons().value();
}
} // namespace

/** What answers on the bus in the place of the menu. */
class ReloadingMenu : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "fr.primtux.Menu1")

public:
    [[nodiscard]] int reloads() const { return m_reloads; }

public Q_SLOTS:
    void Reload() { ++m_reloads; } // NOLINT(readability-identifier-naming)

private:
    int m_reloads = 0;
};

class LessonCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoLesson();
    void appliesAFileAsADraft();
    void changesTheLessonWhenAppliedAgain();
    void publishesForProfiles();
    void listsWhatThisPcDoesNotHave();
    void refusesWrongFiles();
    void refusesWrongCalls();
    void takesALessonToAnotherPc();
    void showsALesson();
    void endsAndRemovesALesson();
    void keepsTheOwnerAndTheRightsOfTheSystemsFile();
    void leavesTheSystemsLessonsToAnAdministrator();
    void tellsTheRunningMenu();
};

void LessonCommandsTest::saysThatThereIsNoLesson()
{
    const LessonSystem root;

    const MenuctlRun list = runLesson(root, {u"list"_s});
    const MenuctlRun json = runLesson(root, {u"list"_s, u"--json"_s});
    const MenuctlRun show = runLesson(root, {u"show"_s, lessonId(1)});

    QCOMPARE(list.exitCode, 0);
    QVERIFY(list.output.contains("There is no lesson on this PC."));
    QVERIFY(QJsonDocument::fromJson(json.output).isArray() && json.array().isEmpty());
    QCOMPARE(show.exitCode, 1);
    QVERIFY(show.errors.contains(lessonId(1).toUtf8()));
}

void LessonCommandsTest::appliesAFileAsADraft()
{
    const LessonSystem root;

    const MenuctlRun run = runLesson(root, {u"apply"_s, root.lessonFile(smallLesson())});
    const MenuctlRun list = runLesson(root, {u"list"_s, u"--json"_s});

    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(lessonsOf(root.paths().userClassroom()), std::vector{smallLesson()});
    QCOMPARE(list.array().size(), 1);
    QCOMPARE(list.array().at(0)["name"_L1].toString(), u"lesson 1"_s);
    QCOMPARE(list.array().at(0)["published"_L1], QJsonValue(false));
}

void LessonCommandsTest::changesTheLessonWhenAppliedAgain()
{
    const LessonSystem root;
    QCOMPARE(runLesson(root, {u"apply"_s, root.lessonFile(smallLesson()), u"--publish"_s}).exitCode,
             0);
    Lesson other = smallLesson();
    other.name = u"another name"_s;

    const MenuctlRun run = runLesson(root, {u"apply"_s, u"--json"_s, root.lessonFile(other)});
    const QByteArray first = bytesOf(root.paths().userClassroom());
    const MenuctlRun same = runLesson(root, {u"apply"_s, u"--json"_s, root.lessonFile(other)});
    QCOMPARE(run.object()["changed"_L1], QJsonValue(true));
    QCOMPARE(same.object()["changed"_L1], QJsonValue(false));
    QCOMPARE(bytesOf(root.paths().userClassroom()), first); // nothing was written

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["new"_L1], QJsonValue(false));
    QCOMPARE(run.object()["name"_L1].toString(), u"another name"_s);
    QCOMPARE(same.object()["name"_L1], run.object()["name"_L1]);
    other.published = true;
    QCOMPARE(lessonsOf(root.paths().userClassroom()), std::vector{other});
}

void LessonCommandsTest::publishesForProfiles()
{
    const LessonSystem root;
    const QString file = root.lessonFile(smallLesson());

    QCOMPARE(runLesson(root,
                       {u"apply"_s,
                        file,
                        u"--publish"_s,
                        u"--profile"_s,
                        u"super"_s,
                        u"--profile"_s,
                        u"maxi"_s})
                 .exitCode,
             0);

    const auto reader = ClassroomReader::open(root.paths().userClassroom());
    QCOMPARE(reader->lessonsFor(u"maxi"_s, QDate(2026, 11, 24))->size(), 1U);
    QVERIFY(reader->lessonsFor(u"mini"_s, QDate(2026, 11, 24))->empty());

    QCOMPARE(runLesson(root, {u"apply"_s, file, u"--draft"_s}).exitCode, 0);
    QVERIFY(reader->lessonsFor(u"mini"_s, QDate(2026, 11, 24))->empty());
}

void LessonCommandsTest::listsWhatThisPcDoesNotHave()
{
    const LessonSystem root;
    Lesson lesson = smallLesson();
    lesson.activities = QStringList{u"nowhere"_s, u"tuxpaint"_s, u"absent"_s};

    const MenuctlRun run
        = runLesson(root, {u"apply"_s, u"--json"_s, root.lessonFile(lesson), u"--publish"_s});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["missing"_L1].toArray(), (QJsonArray{u"nowhere"_s, u"absent"_s}));
    QVERIFY2(run.errors.contains("nowhere, absent"), run.errors.constData());
    QCOMPARE(lessonsOf(root.paths().userClassroom()).at(0).activities, lesson.activities);
}

void LessonCommandsTest::refusesWrongFiles()
{
    const LessonSystem root;
    const QString file = root.write(u"bad.ptxlesson"_s, R"({"format": "primtux-lesson"})");

    const MenuctlRun bad = runLesson(root, {u"apply"_s, file});
    const MenuctlRun none = runLesson(root, {u"apply"_s, u"/nowhere.ptxlesson"_s});

    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.errors.contains((file + u": “version” is missing."_s).toUtf8()),
             bad.errors.constData());
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.errors.startsWith("/nowhere.ptxlesson: "));
    QVERIFY(!QFile::exists(root.paths().userClassroom()));
}

void LessonCommandsTest::refusesWrongCalls()
{
    const LessonSystem root;
    const QString file = root.lessonFile(smallLesson());

    QCOMPARE(runLesson(root, {u"apply"_s}).exitCode, 2);
    QCOMPARE(runLesson(root, {u"apply"_s, file, u"--publish"_s, u"--draft"_s}).exitCode, 2);
    QCOMPARE(runLesson(root, {u"apply"_s, file, u"--profile"_s, u"../mini"_s}).exitCode, 2);
    QVERIFY(!QFile::exists(root.paths().userClassroom()));
}

void LessonCommandsTest::takesALessonToAnotherPc()
{
    const LessonSystem here;
    const LessonSystem there;
    Lesson lesson = fullLesson();
    QCOMPARE(runLesson(here, {u"apply"_s, here.lessonFile(lesson)}).exitCode, 0);

    const MenuctlRun exported = runLesson(here, {u"export"_s, lesson.id, u"-"_s});
    const QString file = here.folder() + "/stick/out.ptxlesson"_L1;
    QCOMPARE(runLesson(here, {u"export"_s, lesson.id, file, u"--note"_s}).exitCode, 0);
    QVERIFY(!exported.output.contains("casques"));

    const auto process = startMenuctl(
        there, {u"lesson"_s, u"apply"_s, u"-"_s, u"--publish"_s}, environmentOf(there));
    process->write(exported.output);
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 0);
    lesson.archived = lesson.model = false;
    const QString note = lesson.note;
    lesson.note.clear();
    QCOMPARE(lessonsOf(there.paths().userClassroom()), std::vector{lesson});

    QCOMPARE(runLesson(there, {u"apply"_s, file}).exitCode, 0);
    lesson.note = note;
    QCOMPARE(lessonsOf(there.paths().userClassroom()), std::vector{lesson});
}

void LessonCommandsTest::showsALesson()
{
    const LessonSystem root;
    QCOMPARE(runLesson(root, {u"apply"_s, root.lessonFile(fullLesson())}).exitCode, 0);

    const MenuctlRun text = runLesson(root, {u"show"_s, fullLesson().id});
    const MenuctlRun json = runLesson(root, {u"show"_s, fullLesson().id, u"--json"_s});

    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.output.contains("2026-11-23 – 2026-11-27"));
    QVERIFY(text.output.contains("gcompris:mosaic, tuxpaint/maternelle"));
    QCOMPARE(json.object()["note"_L1].toString(), fullLesson().note);
    QCOMPARE(json.object()["missing"_L1].toArray().size(), 3);
}

void LessonCommandsTest::endsAndRemovesALesson()
{
    const LessonSystem root;
    QCOMPARE(runLesson(root, {u"apply"_s, u"--publish"_s, root.lessonFile(smallLesson())}).exitCode,
             0);

    QCOMPARE(runLesson(root, {u"end"_s, lessonId(1)}).exitCode, 0);
    QCOMPARE(lessonsOf(root.paths().userClassroom()), std::vector{smallLesson()});
    QCOMPARE(runLesson(root, {u"remove"_s, lessonId(1)}).exitCode, 0);
    QVERIFY(lessonsOf(root.paths().userClassroom()).empty());
    QCOMPARE(runLesson(root, {u"remove"_s, lessonId(1)}).exitCode, 1);
    QCOMPARE(runLesson(root, {u"end"_s, lessonId(1)}).exitCode, 1);
}

void LessonCommandsTest::keepsTheOwnerAndTheRightsOfTheSystemsFile()
{
    const LessonSystem root;
    root.makeSystemFolder();
    const QByteArray folder = QFile::encodeName(root.folder() + "/var/lib/primtux-menu"_L1);
    const uint owner = ::geteuid() == 0 ? nobody : ::geteuid();
    QVERIFY(owner != nobody || ::chown(folder.constData(), nobody, nobody) == 0);
    QVERIFY(QFile::setPermissions(root.folder(), QFile::Permissions::fromInt(0x7755))); // as /var
    const QByteArray file = QFile::encodeName(root.paths().systemClassroom());

    for (const QString &option : {u"--publish"_s, u"--draft"_s}) {
        QCOMPARE(runLesson(root, {u"apply"_s, root.lessonFile(smallLesson()), option}).exitCode, 0);
        struct stat found{};
        QCOMPARE(::stat(file.constData(), &found), 0);
        QCOMPARE(found.st_uid, owner);
        QCOMPARE(found.st_mode & 07777U, 0644U);
    }
    QVERIFY(!QFile::exists(root.paths().userClassroom()));
}

void LessonCommandsTest::leavesTheSystemsLessonsToAnAdministrator()
{
    const LessonSystem root;
    root.makeSystemFolder();
    const QString file = root.lessonFile(smallLesson());
    QCOMPARE(runLesson(root, {u"apply"_s, u"--publish"_s, file}).exitCode, 0);
    QVERIFY(QFile::setPermissions(root.folder(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                      | QFile::ReadOther | QFile::ExeOther));
    if (::geteuid() != 0) {
        QFile::setPermissions(QFileInfo(root.paths().systemClassroom()).path(),
                              QFile::ReadOwner | QFile::ExeOwner);
    }

    const MenuctlRun list = runAsNobody(root, {u"list"_s, u"--json"_s});
    QVERIFY2(list.exitCode == 0, list.errors.constData());
    QCOMPARE(list.array().size(), 1);
    for (const QStringList &call : {QStringList{u"apply"_s, u"--draft"_s, file},
                                    QStringList{u"end"_s, lessonId(1)},
                                    QStringList{u"remove"_s, lessonId(1)}}) {
        const MenuctlRun run = runAsNobody(root, call);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(
            run.errors.contains("Only an administrator may change what is decided for this PC"),
            run.errors.constData());
    }
    Lesson published = smallLesson();
    published.published = true;
    QCOMPARE(lessonsOf(root.paths().systemClassroom()), std::vector{published});
    QVERIFY(!QFile::exists(root.paths().userClassroom()));
}

void LessonCommandsTest::tellsTheRunningMenu()
{
    const LessonSystem root;
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QTRY_VERIFY(daemon.canReadLine());
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    QProcessEnvironment environment = environmentOf(root);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    ReloadingMenu menu;
    QDBusConnection bus = QDBusConnection::connectToBus(address, u"menu"_s);
    QVERIFY(bus.registerObject(u"/fr/primtux/Menu"_s, &menu, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"fr.primtux.Menu"_s));

    const MenuctlRun run
        = runMenuctl(root, {u"lesson"_s, u"apply"_s, root.lessonFile(smallLesson())}, environment);

    QCOMPARE(run.exitCode, 0);
    QTRY_COMPARE(menu.reloads(), 1);
    QDBusConnection::disconnectFromBus(u"menu"_s);
    daemon.terminate();
    daemon.waitForFinished();
}

QTEST_GUILESS_MAIN(LessonCommandsTest)
#include "tst_lessoncommands.moc"
