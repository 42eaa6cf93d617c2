// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/staffroom.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** What a teacher asks of the catalogue, and what it answers. */
class TestTeacherCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theIndexIsOpenedWhenItIsFirstShown();
    void anIndexThatCannotBeReadIsSaid();
    void onlyWhatIsInstalledIsShownAtFirst();
    void levelsAreChosenTogether();
    void theTreeShowsWhatGivesActivities();
    void theTreeKeepsWhatIsChosen();
    void theTreeIsWalkedByKeys();
    void countsHoldWhateverIsChosen();
    void conditionsAreOfferedWhereTheyChangeSomething();
    void whatIsChosenIsTakenAwayAgain();
    void aSearchIsMended();
    void theMatchingObjectiveComesFirst();
    void nothingFoundSaysWhatToLeaveOut();
    void rowsAreSelectedByKeys();
    void theSelectionIsAddedInOrder();
    void whatIsInTheLessonIsMarkedAndTakenOut();
    void typingGoesOnWithTheSearch();
    void theCurrentActivityIsDescribed();
    void aNewIndexIsReadAtOnce();
    void tenThousandRowsAreReadInPages();

private:
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QStringList tree() const;

    std::unique_ptr<Staffroom> m_room;
    std::unique_ptr<TeacherCatalogue> m_catalogue;
};

void TestTeacherCatalogue::init()
{
    m_catalogue.reset();
    m_room = std::make_unique<Staffroom>();
    m_room->write();
    m_catalogue = std::make_unique<TeacherCatalogue>(m_room->parts());
}

QStringList TestTeacherCatalogue::ids() const
{
    QStringList all;
    const FoundModel &found = *m_catalogue->found();
    for (int row = 0; row < found.count(); ++row) {
        all << found.index(row).data(FoundModel::ActivityIdRole).toString();
    }
    return all;
}

QStringList TestTeacherCatalogue::tree() const
{
    QStringList all;
    const ObjectiveTreeModel &objectives = *m_catalogue->objectives();
    for (int row = 0; row < objectives.count(); ++row) {
        const QModelIndex index = objectives.index(row);
        all << u"%1 %2"_s.arg(index.data(ObjectiveTreeModel::LabelRole).toString())
                   .arg(index.data(ObjectiveTreeModel::CountRole).toInt());
    }
    return all;
}

void TestTeacherCatalogue::theIndexIsOpenedWhenItIsFirstShown()
{
    int opened = 0;
    TeacherCatalogue::Parts parts = m_room->parts();
    parts.open = [this, &opened] {
        ++opened;
        return m_room->open();
    };
    TeacherCatalogue catalogue(parts);
    catalogue.toggle(u"level:MS"_s);
    catalogue.reload();
    QCOMPARE(opened, 0);

    catalogue.begin();
    catalogue.begin();

    QCOMPARE(opened, 1);
    QCOMPARE(catalogue.found()->count(), 8);
}

void TestTeacherCatalogue::anIndexThatCannotBeReadIsSaid()
{
    TeacherCatalogue::Parts parts = m_room->parts();
    parts.open = [] { return Result<IndexQuery>(std::unexpected(Error{u"no index"_s})); };
    TeacherCatalogue catalogue(parts);

    catalogue.begin();

    QCOMPARE(catalogue.failure(), u"no index"_s);
    QVERIFY(!catalogue.nothingFound());
    QVERIFY(catalogue.detail().id.isEmpty());
    catalogue.toggle(u"level:MS"_s);
    catalogue.addSelected();
}

void TestTeacherCatalogue::onlyWhatIsInstalledIsShownAtFirst()
{
    m_catalogue->begin();
    const auto installed = static_cast<int>(ids().size());

    m_catalogue->toggle(u"installed"_s);

    QCOMPARE(m_catalogue->found()->count(), installed + 1);
    QVERIFY(ids().contains(u"count-5"_s));
    const qsizetype row = ids().indexOf(u"count-5"_s);
    QCOMPARE(
        m_catalogue->found()->index(static_cast<int>(row)).data(FoundModel::InstalledRole).toBool(),
        false);
}

void TestTeacherCatalogue::levelsAreChosenTogether()
{
    const QAbstractItemModelTester tester(m_catalogue->levels());
    m_catalogue->begin();

    m_catalogue->toggle(u"level:MS"_s);
    QCOMPARE(m_catalogue->found()->count(), 8);
    m_catalogue->toggle(u"level:CP"_s);
    QCOMPARE(m_catalogue->found()->count(), 13);
    QVERIFY(m_catalogue->levels()->choices()[1].on);
    QVERIFY(m_catalogue->levelsChosen());
    m_catalogue->toggle(u"level:MS"_s);

    QCOMPARE(m_catalogue->found()->count(), 5);
}

void TestTeacherCatalogue::theTreeShowsWhatGivesActivities()
{
    const QAbstractItemModelTester tester(m_catalogue->objectives());
    m_catalogue->begin();
    QCOMPARE(tree(), (QStringList{u"Numbers and language 9"_s, u"Arithmetic 5"_s}));
    m_catalogue->toggle(u"level:CP"_s); // the youngest's programme is not theirs
    QCOMPARE(tree(), (QStringList{u"Arithmetic 5"_s}));
    m_catalogue->toggle(u"level:CP"_s);

    m_catalogue->toggle(u"level:MS"_s);
    QCOMPARE(tree(), (QStringList{u"Numbers and language 8"_s}));
    m_catalogue->objectives()->toggle(0);
    m_catalogue->objectives()->toggle(1);

    QCOMPARE(tree(),
             (QStringList{u"Numbers and language 8"_s,
                          u"Numbers 6"_s,
                          u"Counting 6"_s, // ordering gives nothing
                          u"Letters 3"_s}));
    QCOMPARE(m_catalogue->objectives()->index(2).data(ObjectiveTreeModel::DepthRole).toInt(), 2);
    QCOMPARE(m_catalogue->objectives()->index(0).data(ObjectiveTreeModel::LevelsRole).toString(),
             u"PS · MS · GS"_s);
    m_catalogue->objectives()->toggle(0);
    QCOMPARE(m_catalogue->objectives()->count(), 1);
}

void TestTeacherCatalogue::theTreeKeepsWhatIsChosen()
{
    const QAbstractItemModelTester tester(m_catalogue->objectives());
    m_catalogue->begin();
    m_catalogue->objectives()->toggle(0);
    m_catalogue->toggleObjective(u"one.letters"_s);

    m_catalogue->toggle(u"level:CP"_s);

    QCOMPARE(tree(), (QStringList{u"Numbers and language 1"_s, u"Letters 0"_s, u"Arithmetic 5"_s}));
    QVERIFY(m_catalogue->objectives()->index(1).data(ObjectiveTreeModel::ChosenRole).toBool());
    m_catalogue->toggleObjective(u"one.letters"_s);
    QCOMPARE(tree(), (QStringList{u"Arithmetic 5"_s}));
}

void TestTeacherCatalogue::theTreeIsWalkedByKeys()
{
    ObjectiveTreeModel &objectives = *m_catalogue->objectives();
    const QAbstractItemModelTester tester(&objectives);
    QVERIFY(!objectives.follow(Qt::Key_Down));
    m_catalogue->begin();

    QVERIFY(objectives.follow(Qt::Key_Right)); // opens
    QCOMPARE(objectives.current(), 0);
    QCOMPARE(objectives.count(), 4);
    QVERIFY(objectives.follow(Qt::Key_Right)); // goes in
    QCOMPARE(objectives.current(), 1);
    QVERIFY(objectives.follow(Qt::Key_End));
    QCOMPARE(objectives.current(), 3);
    QVERIFY(objectives.follow(Qt::Key_Down));
    QCOMPARE(objectives.current(), 3);
    QVERIFY(objectives.follow(Qt::Key_Up));
    QCOMPARE(objectives.current(), 2);
    QVERIFY(objectives.follow(Qt::Key_Left)); // to what is above
    QCOMPARE(objectives.current(), 0);
    QVERIFY(objectives.follow(Qt::Key_Left)); // closes
    QCOMPARE(objectives.count(), 2);
    QVERIFY(!objectives.follow(Qt::Key_Space));

    objectives.setCurrent(1);
    objectives.toggle(0); // what is current stays so
    QCOMPARE(objectives.current(), 3);
    objectives.toggle(0);
    QCOMPARE(objectives.current(), 1);
}

void TestTeacherCatalogue::countsHoldWhateverIsChosen()
{
    m_catalogue->begin();
    m_catalogue->toggle(u"level:MS"_s);
    m_catalogue->toggleObjective(u"one.numbers.count"_s);
    for (const ChoiceModel *model : {m_catalogue->levels(),
                                     m_catalogue->needs(),
                                     m_catalogue->kinds(),
                                     m_catalogue->minutes()}) {
        for (const ChoiceItem &choice : std::vector<ChoiceItem>(model->choices())) {
            if (choice.on || choice.id.startsWith("level:"_L1)) {
                continue; // levels are counted one instead of the other
            }
            m_catalogue->toggle(choice.id);
            QCOMPARE(m_catalogue->found()->count(), choice.count);
            m_catalogue->toggle(choice.id);
        }
    }
    QCOMPARE(m_catalogue->found()->count(), 6);
}

void TestTeacherCatalogue::conditionsAreOfferedWhereTheyChangeSomething()
{
    const QAbstractItemModelTester tester(m_catalogue->needs());
    m_catalogue->begin();
    QCOMPARE(m_catalogue->needs()->count(), 1);
    QCOMPARE(m_catalogue->needs()->choices()[0].id, u"without:reading"_s);
    QCOMPARE(m_catalogue->kinds()->count(), 2);
    QCOMPARE(m_catalogue->states()->choices()[1].count, 1);
    QCOMPARE(m_catalogue->minutes()->choices()[0].id, u"minutes:10"_s);

    m_catalogue->toggle(u"level:CP"_s);
    QCOMPARE(m_catalogue->needs()->count(), 0);
    m_catalogue->toggle(u"level:CP"_s);
    m_catalogue->toggle(u"without:reading"_s);
    m_catalogue->toggle(u"tagged"_s);

    QCOMPARE(ids(), (QStringList{u"bare"_s}));
}

void TestTeacherCatalogue::whatIsChosenIsTakenAwayAgain()
{
    const QAbstractItemModelTester tester(m_catalogue->made());
    m_catalogue->begin();
    m_catalogue->toggle(u"level:MS"_s);
    m_catalogue->toggleObjective(u"one.letters"_s);
    m_catalogue->toggle(u"minutes:10"_s);

    QStringList labels;
    for (const ChoiceItem &choice : m_catalogue->made()->choices()) {
        labels << choice.label;
    }
    QCOMPARE(labels, (QStringList{u"MS"_s, u"Letters"_s, u"10 min at most"_s, u"Installed"_s}));
    for (const ChoiceItem &choice : std::vector<ChoiceItem>(m_catalogue->made()->choices())) {
        m_catalogue->toggle(choice.id);
    }

    QCOMPARE(m_catalogue->filter(), Filter());
    QCOMPARE(m_catalogue->made()->count(), 0);
}

void TestTeacherCatalogue::aSearchIsMended()
{
    m_catalogue->begin();
    m_catalogue->setSearch(u"countng"_s);
    QCOMPARE(m_catalogue->meant(), u"counting"_s);
    QVERIFY(m_catalogue->found()->count() > 0);

    m_catalogue->takeMeant();

    QCOMPARE(m_catalogue->search(), u"counting"_s);
    QCOMPARE(m_catalogue->meant(), QString());
}

void TestTeacherCatalogue::theMatchingObjectiveComesFirst()
{
    const QAbstractItemModelTester tester(m_catalogue->found());
    m_catalogue->begin();
    m_catalogue->toggleObjective(u"one.numbers"_s);
    QCOMPARE(m_catalogue->found()->count(), 7);

    const QModelIndex best = m_catalogue->found()->index(0);
    QVERIFY(best.data(FoundModel::ServesMainRole).toBool());
    QCOMPARE(best.data(FoundModel::StandingRole).toString(), u"Main objective"_s);
    const QModelIndex last = m_catalogue->found()->index(5);
    QCOMPARE(last.data(FoundModel::ActivityIdRole).toString(), u"letter-2"_s);
    QCOMPARE(last.data(FoundModel::ObjectiveRole).toString(), u"Counting"_s);
    QCOMPARE(last.data(FoundModel::StandingRole).toString(), u"Also practised"_s);
    QCOMPARE(last.data(FoundModel::NeedsRole).toString(), u"reading"_s);
    QCOMPARE(last.data(FoundModel::LevelsRole).toString(), u"MS"_s);

    m_catalogue->toggleObjective(u"one.numbers.count"_s); // what was asked need not be said
    QCOMPARE(m_catalogue->found()->index(0).data(FoundModel::ObjectiveRole).toString(), QString());
    m_catalogue->toggleObjective(u"one.numbers.count"_s);
    m_catalogue->toggleObjective(u"one.numbers"_s);
    QCOMPARE(m_catalogue->found()->index(0).data(FoundModel::StandingRole).toString(), QString());
}

void TestTeacherCatalogue::nothingFoundSaysWhatToLeaveOut()
{
    const QAbstractItemModelTester tester(m_catalogue->relaxed());
    m_catalogue->begin();
    m_catalogue->toggle(u"level:CP"_s);
    m_catalogue->toggleObjective(u"one.letters"_s);
    QVERIFY(m_catalogue->nothingFound());
    QVERIFY(m_catalogue->detail().id.isEmpty());

    std::map<QString, int> given;
    for (const ChoiceItem &choice : m_catalogue->relaxed()->choices()) {
        given.emplace(choice.label, choice.count);
    }
    QCOMPARE(given,
             (std::map<QString, int>{{u"Without “CP”"_s, 3},
                                     {u"Without “Letters”"_s, 5},
                                     {u"Without any choice"_s, 15}}));
    m_catalogue->relax(u"levels"_s);

    QCOMPARE(m_catalogue->found()->count(), 3);
    QCOMPARE(m_catalogue->relaxed()->count(), 0);
}

void TestTeacherCatalogue::rowsAreSelectedByKeys()
{
    FoundModel &found = *m_catalogue->found();
    QVERIFY(!m_catalogue->follow(Qt::Key_Down, Qt::NoModifier, 3));
    m_catalogue->begin();
    m_catalogue->toggle(u"level:MS"_s);

    QVERIFY(m_catalogue->follow(Qt::Key_Down, Qt::NoModifier, 3));
    QVERIFY(m_catalogue->follow(Qt::Key_Space, Qt::NoModifier, 3));
    QCOMPARE(found.selectedCount(), 1);
    QVERIFY(m_catalogue->follow(Qt::Key_PageDown, Qt::ShiftModifier, 3));
    QCOMPARE(found.selectedCount(), 4);
    QCOMPARE(found.current(), 4);
    QVERIFY(m_catalogue->follow(Qt::Key_Up, Qt::ShiftModifier, 3)); // less again
    QCOMPARE(found.selectedCount(), 3);
    QVERIFY(m_catalogue->follow(Qt::Key_A, Qt::ControlModifier, 3));
    QCOMPARE(found.selectedCount(), 8);
    QVERIFY(m_catalogue->follow(Qt::Key_Escape, Qt::NoModifier, 3));
    QCOMPARE(found.selectedCount(), 0);
    QVERIFY(!m_catalogue->follow(Qt::Key_Escape, Qt::NoModifier, 3));
    QVERIFY(!m_catalogue->follow(Qt::Key_A, Qt::NoModifier, 3));

    found.selectAll();
    m_catalogue->toggle(u"level:GS"_s); // other rows
    QCOMPARE(found.selectedCount(), 0);
}

void TestTeacherCatalogue::theSelectionIsAddedInOrder()
{
    QSignalSpy added(m_catalogue.get(), &TeacherCatalogue::addWanted);
    m_catalogue->begin();
    m_catalogue->toggleObjective(u"one.numbers.count"_s);

    m_catalogue->follow(Qt::Key_Plus, Qt::NoModifier, 3);
    QCOMPARE(added.takeFirst().constFirst().toStringList(), QStringList{u"count-0"_s});
    m_catalogue->setLesson({u"count-0"_s});
    m_catalogue->found()->toggleSelected(3);
    m_catalogue->found()->toggleSelected(0);
    m_catalogue->found()->toggleSelected(1);
    m_catalogue->follow(Qt::Key_Return, Qt::NoModifier, 3);

    QCOMPARE(added.takeFirst().constFirst().toStringList(),
             (QStringList{u"count-1"_s, u"count-3"_s}));
    QCOMPARE(m_catalogue->found()->selectedCount(), 0);
    m_catalogue->found()->setCurrent(0);
    m_catalogue->addSelected(); // is there already
    QCOMPARE(added.count(), 0);
}

void TestTeacherCatalogue::whatIsInTheLessonIsMarkedAndTakenOut()
{
    const QSignalSpy removed(m_catalogue.get(), &TeacherCatalogue::removeWanted);
    QSignalSpy changed(m_catalogue->found(), &FoundModel::dataChanged);
    m_catalogue->begin();
    m_catalogue->toggleObjective(u"one.numbers.count"_s);
    m_catalogue->follow(Qt::Key_Delete, Qt::NoModifier, 3);
    QCOMPARE(removed.count(), 0);

    changed.clear();
    m_catalogue->setLesson({u"count-0"_s});
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_catalogue->found()->index(0).data(FoundModel::InLessonRole).toBool());
    QVERIFY(m_catalogue->detail().inLesson);
    m_catalogue->follow(Qt::Key_Minus, Qt::NoModifier, 3);
    m_catalogue->addOrRemove(u"count-0"_s);

    QCOMPARE(removed.count(), 2);
    QCOMPARE(removed.constFirst().constFirst().toString(), u"count-0"_s);
}

void TestTeacherCatalogue::typingGoesOnWithTheSearch()
{
    const QSignalSpy wanted(m_catalogue.get(), &TeacherCatalogue::searchWanted);
    m_catalogue->begin();

    QVERIFY(m_catalogue->type(u"l"_s, Qt::NoModifier));
    QVERIFY(m_catalogue->type(u"e"_s, Qt::NoModifier));
    QVERIFY(!m_catalogue->type(u"\u001b"_s, Qt::NoModifier));
    QVERIFY(!m_catalogue->type(u" "_s, Qt::NoModifier));
    QVERIFY(!m_catalogue->type(u"x"_s, Qt::ControlModifier));
    QVERIFY(!m_catalogue->type({}, Qt::NoModifier));

    QCOMPARE(m_catalogue->search(), u"le"_s);
    QCOMPARE(wanted.count(), 2);
}

void TestTeacherCatalogue::theCurrentActivityIsDescribed()
{
    const QAbstractItemModelTester tester(m_catalogue->detailObjectives());
    const QSignalSpy tried(m_catalogue.get(), &TeacherCatalogue::tryWanted);
    m_catalogue->begin();
    m_catalogue->toggleObjective(u"one.numbers.count"_s);
    m_catalogue->follow(Qt::Key_End, Qt::NoModifier, 3);

    const ActivityDetail detail = m_catalogue->detail();
    QCOMPARE(detail.id, u"letter-2"_s);
    QCOMPARE(detail.summary, u"Letters are put in order."_s);
    QCOMPARE(detail.facts, u"about 10 min · installed"_s);
    QCOMPARE(detail.levels, QStringList{u"MS"_s});
    QCOMPARE(detail.hazards, QStringList{u"can print"_s});
    QVERIFY(detail.why.contains(u"“Counting”"_s));
    QVERIFY(detail.source.contains(u"some-package"_s));
    QVERIFY(detail.source.contains(u"catalogue.json"_s));
    const std::vector<ChoiceItem> &objectives = m_catalogue->detailObjectives()->choices();
    QCOMPARE(objectives[0].label, u"Counting"_s); // what is looked for
    QCOMPARE(objectives[0].detail, u"Numbers and language › Numbers"_s);
    QVERIFY(objectives[0].on);
    QCOMPARE(objectives[1].label, u"Letters"_s);

    m_catalogue->tryActivity(detail.id);
    QCOMPARE(tried.constFirst().constFirst().toString(), u"letter-2"_s);
}

void TestTeacherCatalogue::aNewIndexIsReadAtOnce()
{
    const QAbstractItemModelTester tester(m_catalogue->found());
    m_catalogue->begin();
    m_catalogue->toggle(u"level:CP"_s);
    QCOMPARE(m_catalogue->found()->count(), 5);

    m_room->addSums(2);
    m_room->write();
    m_catalogue->reload();

    QCOMPARE(m_catalogue->found()->count(), 7);
}

void TestTeacherCatalogue::tenThousandRowsAreReadInPages()
{
    const QAbstractItemModelTester tester(m_catalogue->found());
    m_room->addSums(10000);
    m_room->write();
    QElapsedTimer timer;
    timer.start();
    m_catalogue->begin();
    qInfo("opened in %lld ms", timer.restart());
    QCOMPARE(m_catalogue->found()->count(), 10014);

    for (int row = 0; row < m_catalogue->found()->count(); row += 50) {
        QVERIFY(!m_catalogue->found()->index(row).data(FoundModel::NameRole).toString().isEmpty());
    }
    qInfo("walked in %lld ms", timer.restart());
    m_catalogue->found()->selectAll();
    QCOMPARE(m_catalogue->found()->selectedIds().size(), 10014);
    qInfo("all selected in %lld ms", timer.restart());
    m_catalogue->toggle(u"level:CP"_s);
    qInfo("asked again in %lld ms", timer.elapsed());

    QCOMPARE(m_catalogue->found()->count(), 10005);
}

QTEST_MAIN(TestTeacherCatalogue)
#include "tst_teachercatalogue.moc"
