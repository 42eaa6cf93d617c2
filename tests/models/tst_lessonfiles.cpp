// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/lessonfile.h"
#include "models/school.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** Lessons that go to USB sticks and come from them, and sheets of paper. */
class TestLessonFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aLessonGoesToTheStickAndToAnotherPc();
    void aFileThatIsThereIsNeverReplaced();
    void aStickThatComesLaterIsShown();
    void onlyFilesOfTheKindAreShown();
    void whatIsWrongWithAFileIsSaid_data();
    void whatIsWrongWithAFileIsSaid();
    void aStickThatIsGoneIsSaid();
    void aKnownLessonBecomesAsInTheFileAndCanComeBack();
    void aFileThatIsOpenedWaitsForTheCode();
    void aLessonIsPrintedWithItsPictures();
    void whatIsFoundIsPrintedOnAsManyPagesAsItTakes();
    void aPrinterTakesTheSheet();
    void namesOfFilesSuitEveryStick_data();
    void namesOfFilesSuitEveryStick();

private:
    void come(School &school);
    [[nodiscard]] TeacherSession &teacher() { return m_school->teacher(); }

    std::unique_ptr<School> m_school;
    QString m_stick;
};

namespace
{
std::unique_ptr<School> schoolOfSums()
{
    auto school = std::make_unique<School>();
    school->addUsualProfiles();
    school->addMany(60, Level::CP, Domain::Maths);
    school->write();
    school->open();
    return school;
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Lesson lessonOfTwo()
{
    Lesson lesson;
    lesson.id = u"5f0f0e5c-3a55-4a5e-8f5e-3b1f8c0d2a11"_s;
    lesson.name = u"Compter"_s;
    lesson.activities = {u"maths-0"_s, u"nowhere"_s};
    lesson.profiles = {u"super"_s};
    return lesson;
}
} // namespace

void TestLessonFiles::init()
{
    m_school = schoolOfSums();
    m_stick = m_school->plugIn();
    come(*m_school);
}

void TestLessonFiles::cleanup()
{
    m_school.reset();
}

void TestLessonFiles::come(School &school)
{
    TeacherSession &session = school.teacher();
    session.enter();
    for (int time = 0; time < 2; ++time) {
        QTRY_VERIFY(!session.code()->isBusy());
        for (const int digit : {2, 4, 6, 8}) {
            session.code()->type(digit);
        }
        session.code()->submit();
    }
    QTRY_COMPARE(session.page(), TeacherSession::Page::Welcome);
    session.show(TeacherSession::Page::Lessons);
}

void TestLessonFiles::aLessonGoesToTheStickAndToAnotherPc()
{
    teacher().newLesson();
    teacher().draft()->setName(u"Compter"_s);
    teacher().draft()->add({u"maths-0"_s, u"maths-1"_s});
    teacher().draft()->setNote(u"Only for me"_s);
    Exchange &exchange = *teacher().exchange();
    teacher().shelf()->saveDraft();
    QVERIFY(exchange.isOpen());
    QVERIFY(exchange.isWriting());
    QCOMPARE(exchange.count(), 1);
    QCOMPARE(exchange.index(0).data(Exchange::NameRole).toString(), u"CLE"_s);

    exchange.choose(0);

    QVERIFY(!exchange.isOpen());
    QVERIFY2(exchange.said().contains(u"Compter.ptxlesson"_s), qPrintable(exchange.said()));
    QVERIFY(exchange.said().contains(u"can be taken out"_s));
    const QString file = m_stick + u"/Compter.ptxlesson"_s;
    QVERIFY(!contentOf(file).contains("Only for me"));

    const auto other = schoolOfSums();
    QVERIFY(QFile::copy(file, other->plugIn() + u"/Compter.ptxlesson"_s));
    come(*other);
    other->teacher().shelf()->openFile();
    QCOMPARE(other->teacher().exchange()->count(), 1);
    other->teacher().exchange()->choose(0);
    QCOMPARE(other->teacher().page(), TeacherSession::Page::Lesson);
    Lesson expected = teacher().draft()->lesson();
    expected.note.clear();
    QCOMPARE(other->teacher().draft()->lesson(), expected);
}

void TestLessonFiles::aFileThatIsThereIsNeverReplaced()
{
    writeTo(m_stick + u"/Compter.ptxlesson"_s, "mine");
    teacher().newLesson();
    teacher().draft()->setName(u"Compter"_s);
    teacher().draft()->add({u"maths-0"_s});

    teacher().shelf()->saveDraft();
    teacher().exchange()->choose(0);

    QCOMPARE(contentOf(m_stick + u"/Compter.ptxlesson"_s), "mine");
    QVERIFY(readLessonFile(m_stick + u"/Compter (2).ptxlesson"_s));
}

void TestLessonFiles::aStickThatComesLaterIsShown()
{
    QVERIFY(QDir(m_stick).removeRecursively());
    teacher().shelf()->openFile();
    QCOMPARE(teacher().exchange()->count(), 0);

    const QString stick = m_school->plugIn();
    writeTo(stick + u"/a.ptxlesson"_s, lessonFileOf(lessonOfTwo(), TeachersNote::LeftOut));

    QTRY_COMPARE(teacher().exchange()->count(), 1);
    QVERIFY(teacher().exchange()->isOpen());
}

void TestLessonFiles::onlyFilesOfTheKindAreShown()
{
    QVERIFY(QDir(m_stick).mkpath(u"Lessons/deeper"_s));
    writeTo(m_stick + u"/notes.txt"_s, "no");
    writeTo(m_stick + u"/Lessons/a.ptxlesson"_s, "yes");
    writeTo(m_stick + u"/Lessons/deeper/b.ptxlesson"_s, "too deep");

    teacher().shelf()->openFile();

    QCOMPARE(teacher().exchange()->count(), 1);
    const QModelIndex row = teacher().exchange()->index(0);
    QCOMPARE(row.data(Exchange::NameRole).toString(), u"a"_s);
    QVERIFY(row.data(Exchange::DetailRole).toString().startsWith(u"CLE › Lessons · "_s));
}

void TestLessonFiles::whatIsWrongWithAFileIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << QByteArray("{") << u"bad.ptxlesson"_s;
    QTest::newRow("another format")
        << QByteArray(R"({"format": "other", "version": 1})") << u"/format"_s;
    QTest::newRow("a command") << QByteArray(R"({"format": "primtux-lesson", "version": 1,
        "id": "5f0f0e5c-3a55-4a5e-8f5e-3b1f8c0d2a11", "name": "x", "activities": ["a"],
        "command": ["rm"]})") << u"command"_s;
    QTest::newRow("too big") << QByteArray(5'000'000, ' ') << u"bad.ptxlesson"_s;
}

void TestLessonFiles::whatIsWrongWithAFileIsSaid()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, reason);
    writeTo(m_stick + u"/bad.ptxlesson"_s, content);
    teacher().shelf()->openFile();

    teacher().exchange()->choose(0);

    QVERIFY(teacher().exchange()->isOpen());
    QVERIFY2(teacher().exchange()->failure().contains(reason),
             qPrintable(teacher().exchange()->failure()));
    QVERIFY(!teacher().draft()->isOpen());
    QCOMPARE(teacher().shelf()->lessons()->count(), 0);
}

void TestLessonFiles::aStickThatIsGoneIsSaid()
{
    teacher().newLesson();
    teacher().draft()->add({u"maths-0"_s});
    teacher().shelf()->saveDraft();
    QVERIFY(QDir(m_stick).removeRecursively());

    teacher().exchange()->choose(0);

    QVERIFY(teacher().exchange()->isOpen());
    QVERIFY2(teacher().exchange()->failure().contains(m_stick),
             qPrintable(teacher().exchange()->failure()));
}

void TestLessonFiles::aKnownLessonBecomesAsInTheFileAndCanComeBack()
{
    writeTo(m_stick + u"/a.ptxlesson"_s, lessonFileOf(lessonOfTwo(), TeachersNote::LeftOut));
    teacher().shelf()->openFile();
    teacher().exchange()->choose(0);
    LessonDraft &draft = *teacher().draft();
    QCOMPARE(draft.missing(), 1); // "nowhere" is said where the lesson is shown
    draft.remove(u"nowhere"_s);
    draft.setNote(u"Only for me"_s);
    draft.save();

    teacher().shelf()->openFile();
    teacher().exchange()->choose(0);

    QCOMPARE(draft.lesson().activities, lessonOfTwo().activities);
    QCOMPARE(draft.note(), u"Only for me"_s);
    QVERIFY(draft.canUndo());
    draft.undo();
    QCOMPARE(draft.lesson().activities, QStringList{u"maths-0"_s});
}

void TestLessonFiles::aFileThatIsOpenedWaitsForTheCode()
{
    const QString file = m_stick + u"/a.ptxlesson"_s;
    writeTo(file, lessonFileOf(lessonOfTwo(), TeachersNote::LeftOut));
    teacher().close();

    teacher().openFile(file);
    QCOMPARE(teacher().page(), TeacherSession::Page::Code);
    QVERIFY(!teacher().draft()->isOpen());
    QTRY_VERIFY(!teacher().code()->isBusy());
    for (const int digit : {2, 4, 6, 8}) {
        teacher().code()->type(digit);
    }
    teacher().code()->submit();

    QTRY_COMPARE(teacher().page(), TeacherSession::Page::Lesson);
    QCOMPARE(teacher().draft()->lesson().name, u"Compter"_s);
    QVERIFY(!teacher().draft()->isPublished());
}

void TestLessonFiles::aLessonIsPrintedWithItsPictures()
{
    teacher().newLesson();
    teacher().draft()->setName(u"Compter"_s);
    teacher().draft()->add({u"maths-0"_s, u"maths-1"_s, u"maths-2"_s});

    teacher().shelf()->printDraft();
    teacher().exchange()->choose(0);

    const QByteArray pdf = contentOf(m_stick + u"/Compter.pdf"_s);
    QVERIFY2(pdf.startsWith("%PDF-"), qPrintable(teacher().exchange()->failure()));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
}

void TestLessonFiles::whatIsFoundIsPrintedOnAsManyPagesAsItTakes()
{
    teacher().show(TeacherSession::Page::Catalogue);
    teacher().catalogue()->begin();
    QCOMPARE(teacher().catalogue()->found()->count(), 60);

    teacher().printFound();
    teacher().exchange()->choose(0);

    const QByteArray pdf = contentOf(m_stick + u"/Activities.pdf"_s);
    QVERIFY2(pdf.startsWith("%PDF-"), qPrintable(teacher().exchange()->failure()));
    QVERIFY(pdf.count("/Type /Page\n") > 4);
}

// CUPS' programs are called as they are everywhere; these write down what they were asked.
void TestLessonFiles::aPrinterTakesTheSheet()
{
    const QTemporaryDir programs;
    const auto make = [&programs](const QString &name, const QByteArray &script) {
        writeTo(programs.filePath(name), "#!/bin/sh\n" + script);
        QFile::setPermissions(programs.filePath(name), QFile::ReadOwner | QFile::ExeOwner);
    };
    make(u"lpstat"_s, R"([ "$*" = -e ] && echo Salle_2)");
    make(u"lp"_s,
         R"(printf '%s\n' "$@" > ')" + programs.filePath(u"asked"_s).toUtf8()
             + R"('; for last; do :; done; head -c 5 "$last" >> ')"
             + programs.filePath(u"asked"_s).toUtf8() + "'\n");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", programs.path().toLocal8Bit() + ':' + path);
    const auto restore = qScopeGuard([&path] { qputenv("PATH", path); });
    teacher().newLesson();
    teacher().draft()->setName(u"Compter"_s);
    teacher().draft()->add({u"maths-0"_s});

    teacher().shelf()->printDraft();
    QTRY_COMPARE(teacher().exchange()->count(), 2);
    QCOMPARE(teacher().exchange()->index(0).data(Exchange::NameRole).toString(),
             u"Printer “Salle_2”"_s);
    teacher().exchange()->choose(0);

    QVERIFY(!teacher().exchange()->isOpen());
    QTRY_VERIFY(contentOf(programs.filePath(u"asked"_s)).endsWith("%PDF-"));
    QVERIFY(
        contentOf(programs.filePath(u"asked"_s)).startsWith("-d\nSalle_2\n-t\nCompter.pdf\n--\n"));
}

void TestLessonFiles::namesOfFilesSuitEveryStick_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Compter jusqu’à 10"_s << u"Compter jusqu’à 10.pdf"_s;
    QTest::newRow("not on FAT") << u"a/b\\c:d*e?\"f<g>|"_s << u"a-b-c-d-e--f-g--.pdf"_s;
    QTest::newRow("hidden") << u"..secret"_s << u"secret.pdf"_s;
    QTest::newRow("nothing") << u" . "_s << u"Lesson.pdf"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(80, u'x') + u".pdf"_s;
}

void TestLessonFiles::namesOfFilesSuitEveryStick()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);

    QCOMPARE(fileNameFor(title, u"pdf"_s), name);
}

QTEST_MAIN(TestLessonFiles)
#include "tst_lessonfiles.moc"
