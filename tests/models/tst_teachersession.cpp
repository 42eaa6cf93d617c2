// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/teachersession.h"

#include "classroom/localclassroom.h"
#include "models/school.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** A teacher at a PC of a school: the code, lessons, and what is kept of them in a real file. */
class TestTeacherSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstCodeIsTypedTwice();
    void twoDifferentCodesAreChosenAgain();
    void aWrongCodeOpensNothing();
    void digitsOfAFrenchKeyboardCount_data();
    void digitsOfAFrenchKeyboardCount();
    void moreThanEightDigitsAreNotTaken();
    void aPublishedLessonIsInTheFile();
    void aLessonForNobodyCannotBePublished();
    void everyChangeCanBeUndoneAndRedone();
    void writingIsOneStepOfUndo();
    void stepsMoveOneByOne();
    void whatIsNotOnThisPcIsSaid();
    void aLessonIsNamedAndMeantAsTheFilterSays();
    void lessonsAreListedBySection();
    void aDeletedLessonComesBack();
    void aModelBecomesALesson();
    void theDraftIsThereAgainAfterTheCode();
    void withoutInputItIsLocked();
    void daysAreChosenByNameAndMovedByOne();

private:
    void come();
    void type(const QString &digits);
    [[nodiscard]] QString file() const { return m_school->path(u"classroom.sqlite"_s); }
    [[nodiscard]] std::vector<Lesson> kept() const;
    [[nodiscard]] LessonDraft &draft() { return *m_teacher->draft(); }
    void make(std::chrono::milliseconds idle = std::chrono::minutes(5));

    std::unique_ptr<School> m_school;
    std::unique_ptr<LocalClassroom> m_classroom;
    std::unique_ptr<TeacherSession> m_teacher;
    QDateTime m_now{QDate(2026, 11, 24), QTime(8, 12)}; // a Tuesday
};

void TestTeacherSession::init()
{
    m_school = std::make_unique<School>();
    m_school->addUsualProfiles();
    m_school->add(u"count"_s, Level::PS, Domain::Maths);
    m_school->add(u"draw"_s, Level::PS, Domain::Arts);
    m_school->add(u"read"_s, Level::CP, Domain::Language);
    m_school->write();
    m_school->open();
    make();
}

void TestTeacherSession::cleanup()
{
    m_teacher.reset();
    m_classroom.reset();
    m_school.reset();
}

void TestTeacherSession::make(std::chrono::milliseconds idle)
{
    m_teacher.reset();
    m_classroom = std::make_unique<LocalClassroom>(file());
    m_teacher = std::make_unique<TeacherSession>(
        TeacherSession::Parts{
            .openIndex
            = [this] { return IndexQuery::open(m_school->path(u"index.sqlite"_s), {u"fr"_s}); },
            .readClassroom = [this] { return ClassroomReader::open(file()); },
            .picture
            = [this](const QString &key) { return m_school->session().catalogue()->picture(key); },
            .profiles = [this] { return m_school->session().everyProfile(); },
            .eraseProgress = [] { return Result<void>(); },
            .now = [this] { return m_now; },
            .languages = {u"fr"_s},
            .idle = idle},
        *m_classroom);
}

void TestTeacherSession::type(const QString &digits)
{
    CodeEntry &code = *m_teacher->code();
    QTRY_VERIFY(!code.isBusy());
    for (const QChar digit : digits) {
        code.type(digit.digitValue());
    }
    code.submit();
    QTRY_VERIFY(!code.isBusy());
}

void TestTeacherSession::come()
{
    m_teacher->enter();
    QTRY_VERIFY(!m_teacher->code()->isBusy());
    type(u"2468"_s);
    if (m_teacher->code()->step() == CodeEntry::Step::Repeat) {
        type(u"2468"_s);
    }
    QTRY_VERIFY(m_teacher->page() != TeacherSession::Page::Code);
    m_teacher->show(TeacherSession::Page::Lessons);
    QCOMPARE(m_teacher->page(), TeacherSession::Page::Lessons);
}

std::vector<Lesson> TestTeacherSession::kept() const
{
    const auto reader = ClassroomReader::open(file());
    return reader ? reader->lessons().value_or(std::vector<Lesson>()) : std::vector<Lesson>();
}

void TestTeacherSession::theFirstCodeIsTypedTwice()
{
    const CodeEntry &code = *m_teacher->code();
    m_teacher->enter();
    QTRY_COMPARE(code.step(), CodeEntry::Step::Choose);
    type(u"2468"_s);
    QCOMPARE(code.step(), CodeEntry::Step::Repeat);
    QCOMPARE(m_teacher->page(), TeacherSession::Page::Code);
    type(u"2468"_s);
    QTRY_COMPARE(m_teacher->page(), TeacherSession::Page::Welcome);

    m_teacher->close();
    m_teacher->enter();
    QTRY_VERIFY(!code.isBusy());
    QCOMPARE(code.step(), CodeEntry::Step::Code);
    type(u"2468"_s);
    QTRY_COMPARE(m_teacher->page(), TeacherSession::Page::Lessons);
}

void TestTeacherSession::twoDifferentCodesAreChosenAgain()
{
    const CodeEntry &code = *m_teacher->code();
    m_teacher->enter();
    QTRY_COMPARE(code.step(), CodeEntry::Step::Choose);
    type(u"2468"_s);
    type(u"2469"_s);
    QCOMPARE(code.step(), CodeEntry::Step::Choose);
    QVERIFY(code.isWrong());
    QCOMPARE(code.length(), 0);
}

void TestTeacherSession::aWrongCodeOpensNothing()
{
    come();
    m_teacher->close();
    m_teacher->enter();
    type(u"1111"_s);
    QVERIFY(m_teacher->code()->isWrong());
    QCOMPARE(m_teacher->page(), TeacherSession::Page::Code);
    m_teacher->show(TeacherSession::Page::Catalogue);
    QCOMPARE(m_teacher->page(), TeacherSession::Page::Code);
}

void TestTeacherSession::digitsOfAFrenchKeyboardCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("with Shift, or the keypad") << u"7"_s << true;
    QTest::newRow("bare é for 2") << u"é"_s << true;
    QTest::newRow("bare à for 0") << u"à"_s << true;
    QTest::newRow("a letter") << u"k"_s << false;
    QTest::newRow("nothing written") << QString() << false;
}

void TestTeacherSession::digitsOfAFrenchKeyboardCount()
{
    QFETCH(const QString, text);
    QFETCH(const bool, taken);
    m_teacher->enter();
    QTRY_VERIFY(!m_teacher->code()->isBusy());
    QCOMPARE(m_teacher->code()->typeKey(Qt::Key_unknown, text), taken);
    QCOMPARE(m_teacher->code()->length(), taken ? 1 : 0);
}

void TestTeacherSession::moreThanEightDigitsAreNotTaken()
{
    m_teacher->enter();
    QTRY_VERIFY(!m_teacher->code()->isBusy());
    for (int i = 0; i < 12; ++i) {
        m_teacher->code()->type(1);
    }
    QCOMPARE(m_teacher->code()->length(), 8);
    m_teacher->code()->erase();
    QCOMPARE(m_teacher->code()->length(), 7);
}

void TestTeacherSession::aPublishedLessonIsInTheFile()
{
    come();
    m_teacher->newLesson();
    QCOMPARE(m_teacher->page(), TeacherSession::Page::Lesson);
    draft().setName(u"Compter jusqu’à 10"_s);
    draft().add({u"count"_s, u"draw"_s});
    draft().setFor(u"mini"_s, true);
    draft().setOnlyThese(true);
    draft().publish();
    QVERIFY(!draft().isKept()); // nothing is told to be saved before it is
    QCOMPARE(draft().savedText(), u"Saving…"_s);
    QTRY_VERIFY(draft().isKept());
    QCOMPARE(kept().size(), 1U);
    QVERIFY(kept().front().published);
    QCOMPARE(kept().front(), draft().lesson());
    QVERIFY(draft().savedText().startsWith("Saved at"_L1));
    QCOMPARE(kept().front().activities, (QStringList{u"count"_s, u"draw"_s}));
}

void TestTeacherSession::aLessonForNobodyCannotBePublished()
{
    come();
    m_teacher->newLesson();
    draft().add({u"count"_s});
    QVERIFY(!draft().isPublishable());
    draft().publish();
    QVERIFY(!draft().isPublished());
    draft().setFor(u"super"_s, true);
    QVERIFY(draft().isPublishable());
}

void TestTeacherSession::everyChangeCanBeUndoneAndRedone()
{
    come();
    m_teacher->newLesson();
    const Lesson empty = draft().lesson();
    draft().add({u"count"_s});
    draft().setInOrder(false);
    draft().setDays(LessonDraft::Days::Today);
    const Lesson full = draft().lesson();
    while (draft().canUndo()) {
        draft().undo();
    }
    QCOMPARE(draft().lesson(), empty);
    QCOMPARE(draft().steps()->rowCount(), 0);
    while (draft().canRedo()) {
        draft().redo();
    }
    QCOMPARE(draft().lesson(), full);
    QTRY_COMPARE(kept(), std::vector{full});
}

void TestTeacherSession::writingIsOneStepOfUndo()
{
    come();
    m_teacher->newLesson();
    const QString before = draft().name();
    for (int i = 1; i <= 5; ++i) {
        draft().setName(u"Lire "_s.left(i));
    }
    draft().undo();
    QCOMPARE(draft().name(), before);
}

void TestTeacherSession::stepsMoveOneByOne()
{
    come();
    m_teacher->newLesson();
    const QAbstractItemModelTester tester(draft().steps());
    draft().add({u"count"_s, u"draw"_s, u"read"_s, u"count"_s});
    QCOMPARE(draft().count(), 3);
    const QSignalSpy reset(draft().steps(), &QAbstractItemModel::modelReset);
    draft().moveTo(u"read"_s, 0);
    QCOMPARE(draft().lesson().activities, (QStringList{u"read"_s, u"count"_s, u"draw"_s}));
    draft().moveTo(u"read"_s, 2);
    QCOMPARE(draft().lesson().activities, (QStringList{u"count"_s, u"draw"_s, u"read"_s}));
    draft().remove(u"draw"_s);
    const auto name = [this](int row) {
        return draft().steps()->index(row).data(StepListModel::ActivityRole).toString();
    };
    QCOMPARE(draft().steps()->rowCount(), 2);
    QCOMPARE(name(0), u"count"_s);
    QCOMPARE(name(1), u"read"_s);
    QCOMPARE(reset.count(), 0);
}

void TestTeacherSession::whatIsNotOnThisPcIsSaid()
{
    come();
    m_teacher->newLesson();
    draft().add({u"count"_s, u"elsewhere"_s});
    QCOMPARE(draft().missing(), 1);
    const QModelIndex second = draft().steps()->index(1);
    QCOMPARE(second.data(StepListModel::NameRole).toString(), u"elsewhere"_s);
    QVERIFY(second.data(StepListModel::MissingRole).toBool());
}

void TestTeacherSession::aLessonIsNamedAndMeantAsTheFilterSays()
{
    come();
    Filter filter = m_teacher->catalogue()->filter();
    filter.levels = Level::PS;
    m_teacher->catalogue()->setFilter(filter);
    m_teacher->addToLesson({u"count"_s});
    QCOMPARE(draft().profiles(), QStringList{u"mini"_s});
    filter.levels = {};
    m_teacher->catalogue()->setFilter(filter);
    m_teacher->newLesson();
    QVERIFY(draft().name().contains(u"24"_s));
    QVERIFY(draft().profiles().isEmpty());
}

void TestTeacherSession::lessonsAreListedBySection()
{
    come();
    const QAbstractItemModelTester tester(m_teacher->shelf()->lessons());
    m_teacher->newLesson();
    draft().setName(u"later"_s);
    draft().add({u"count"_s, u"elsewhere"_s});
    draft().setFor(u"mini"_s, true);
    draft().setDays(LessonDraft::Days::NextWeek);
    draft().publish();
    m_teacher->newLesson();
    draft().setName(u"today"_s);
    draft().add({u"draw"_s});
    draft().setFor(u"mini"_s, true);
    draft().publish();
    m_teacher->newLesson();
    draft().setName(u"not yet"_s);
    m_teacher->show(TeacherSession::Page::Lessons);
    draft().save();
    const LessonListModel &lessons = *m_teacher->shelf()->lessons();
    QTRY_COMPARE(lessons.count(), 3);
    QTRY_COMPARE(lessons.index(2).data(LessonListModel::NameRole).toString(), u"not yet"_s);
    QCOMPARE(lessons.index(0).data(LessonListModel::NameRole).toString(), u"today"_s);
    QCOMPARE(lessons.index(1).data(LessonListModel::NameRole).toString(), u"later"_s);
    QCOMPARE(lessons.index(1).data(LessonListModel::MissingRole).toInt(), 1);
    QVERIFY(lessons.index(0).data(LessonListModel::SectionRole)
            != lessons.index(1).data(LessonListModel::SectionRole));

    m_teacher->shelf()->archive(lessons.index(0).data(LessonListModel::LessonIdRole).toString(),
                                true);
    QTRY_COMPARE(lessons.index(2).data(LessonListModel::NameRole).toString(), u"today"_s);
    QVERIFY(lessons.index(2).data(LessonListModel::ArchivedRole).toBool());
}

void TestTeacherSession::aDeletedLessonComesBack()
{
    come();
    m_teacher->newLesson();
    draft().add({u"count"_s});
    const Lesson lesson = draft().lesson();
    m_teacher->show(TeacherSession::Page::Lessons);
    QTRY_COMPARE(m_teacher->shelf()->lessons()->count(), 1);
    m_teacher->shelf()->remove(lesson.id);
    QTRY_COMPARE(kept().size(), 0U);
    QTRY_COMPARE(m_teacher->shelf()->lessons()->count(), 0);
    QVERIFY(!m_teacher->shelf()->removedText().isEmpty());
    m_teacher->shelf()->restore();
    QTRY_COMPARE(kept(), std::vector{lesson});
    QVERIFY(m_teacher->shelf()->removedText().isEmpty());
}

void TestTeacherSession::aModelBecomesALesson()
{
    come();
    m_teacher->newLesson();
    draft().setName(u"Clavier"_s);
    draft().add({u"count"_s});
    draft().setFor(u"mini"_s, true);
    draft().publish();
    const QString id = draft().lesson().id;
    m_teacher->show(TeacherSession::Page::Lessons);
    QTRY_COMPARE(m_teacher->shelf()->lessons()->count(), 1);
    m_teacher->shelf()->makeModel(id);
    QTRY_COMPARE(m_teacher->shelf()->lessons()->count(), 2);
    const QModelIndex model = m_teacher->shelf()->lessons()->index(1);
    QVERIFY(model.data(LessonListModel::ModelRole).toBool());
    m_teacher->shelf()->copy(model.data(LessonListModel::LessonIdRole).toString());
    QCOMPARE(m_teacher->page(), TeacherSession::Page::Lesson);
    QCOMPARE(draft().name(), u"Clavier"_s);
    QVERIFY(!draft().lesson().model);
    QVERIFY(!draft().isPublished());
    QTRY_COMPARE(kept().size(), 3U);
}

void TestTeacherSession::theDraftIsThereAgainAfterTheCode()
{
    come();
    m_teacher->newLesson();
    draft().add({u"count"_s});
    m_teacher->close();
    QCOMPARE(m_teacher->page(), TeacherSession::Page::Closed);
    m_teacher->enter();
    QTRY_VERIFY(!m_teacher->code()->isBusy());
    type(u"2468"_s);
    QTRY_COMPARE(m_teacher->page(), TeacherSession::Page::Lesson);
    QCOMPARE(draft().count(), 1);
}

void TestTeacherSession::withoutInputItIsLocked()
{
    make(std::chrono::milliseconds(300));
    come();
    QTRY_COMPARE(m_teacher->page(), TeacherSession::Page::Closed);
    auto refused = m_classroom->apply({SaveLesson{Lesson()}});
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(!refused.result());
}

void TestTeacherSession::daysAreChosenByNameAndMovedByOne()
{
    come();
    m_teacher->newLesson();
    draft().setDays(LessonDraft::Days::ThisWeek);
    QCOMPARE(draft().lesson().from, QDate(2026, 11, 24));
    QCOMPARE(draft().lesson().until, QDate(2026, 11, 27));
    QCOMPARE(draft().days(), LessonDraft::Days::ThisWeek);
    draft().moveUntil(1);
    QCOMPARE(draft().days(), LessonDraft::Days::Other);
    draft().moveUntil(-10);
    QCOMPARE(draft().lesson().from, draft().lesson().until);
    draft().moveFrom(3);
    QCOMPARE(draft().lesson().from, draft().lesson().until);
    draft().setDays(LessonDraft::Days::NextWeek);
    QCOMPARE(draft().lesson().from, QDate(2026, 11, 30));
    draft().setDays(LessonDraft::Days::Always);
    QVERIFY(!draft().lesson().from.isValid());
}

QTEST_MAIN(TestTeacherSession)
#include "tst_teachersession.moc"
