// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ownactivity.h"
#include "models/staffroom.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** What a teacher says herself of activities: shown at once, kept, undone. */
class TestOwnWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCorrectionIsShownAtOnceAndKept();
    void aCorrectionIsUndoneAndRedone();
    void onlyWhatChangedIsSaid();
    void withoutALevelACorrectionIsNotSaved();
    void objectivesAreFoundByTheirWords();
    void aPictureIsMadeSmallEnough();
    void whatIsNoPictureIsRefused();
    void anActivityIsHiddenFromAProfile();
    void theCatalogueHoldsAgain();
    void aPageIsAdded();
    void whatIsNoAddressIsRefused();
    void aDocumentIsAdded();
    void anUntaggedProgramIsTaggedAsSuggested();
    void theSuggestionFollowsTheLevels();
    void aFailureIsSaidAndTakenBack();
    void theCurrentActivityStaysWhenTheIndexIsMade();
    void rowsComeInOtherOrders();
    void aGridIsWalkedByKeys();

private:
    [[nodiscard]] OwnWords &own() { return *m_catalogue->own(); }
    [[nodiscard]] OwnDraft &draft() { return *own().draft(); }
    [[nodiscard]] std::vector<QJsonObject> kept() const;
    [[nodiscard]] QVariant row(int role) const; // of count-0
    [[nodiscard]] QString nameInList() const;
    [[nodiscard]] QStringList ids() const;
    void lookAt(const QString &activity);
    QString putOnStick(const QString &name, const QByteArray &content) const;

    std::unique_ptr<Staffroom> m_room;
    std::unique_ptr<TeacherCatalogue> m_catalogue;
};

void TestOwnWords::init()
{
    QTest::failOnWarning();
    m_room = std::make_unique<Staffroom>();
    m_room->write();
    m_room->openClassroom();
    m_catalogue = std::make_unique<TeacherCatalogue>(m_room->parts());
    m_catalogue->begin();
}

void TestOwnWords::cleanup()
{
    m_catalogue.reset();
    m_room.reset();
}

std::vector<QJsonObject> TestOwnWords::kept() const
{
    return *m_room->reader()->own(OwnKind::Activity);
}

QVariant TestOwnWords::row(int role) const
{
    const int place = static_cast<int>(ids().indexOf(u"count-0"_s));
    return m_catalogue->found()->index(place).data(role);
}

QString TestOwnWords::nameInList() const
{
    return row(FoundModel::NameRole).toString();
}

QStringList TestOwnWords::ids() const
{
    QStringList all;
    const FoundModel &found = *m_catalogue->found();
    for (int row = 0; row < found.count(); ++row) {
        all << found.index(row).data(FoundModel::ActivityIdRole).toString();
    }
    return all;
}

void TestOwnWords::lookAt(const QString &activity)
{
    m_catalogue->found()->setCurrent(static_cast<int>(ids().indexOf(activity)));
    QCOMPARE(m_catalogue->detail().id, activity);
}

QString TestOwnWords::putOnStick(const QString &name, const QByteArray &content) const
{
    QString path = m_room->path("stick/"_L1 + name);
    QDir().mkpath(m_room->path(u"stick"_s));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%ls cannot be written", qUtf16Printable(path));
    }
    return path;
}

void TestOwnWords::aCorrectionIsShownAtOnceAndKept()
{
    lookAt(u"count-0"_s);
    own().correct();
    QCOMPARE(draft().kind(), OwnDraft::Kind::Correction);
    QCOMPARE(draft().name(), u"Name of count-0"_s);

    draft().setName(u"Count the ducks"_s);
    draft().toggleLevel(u"GS"_s);
    draft().toggleLevel(u"CP"_s);
    draft().toggleObjective(u"one.numbers.count"_s);
    draft().toggleObjective(u"two.sums"_s);
    QVERIFY(draft().isSavable());
    draft().save();

    QCOMPARE(draft().kind(), OwnDraft::Kind::Closed);
    QCOMPARE(nameInList(), u"Count the ducks"_s);
    QCOMPARE(m_catalogue->detail().name, u"Count the ducks"_s);
    QCOMPARE(m_catalogue->detail().levels, (QStringList{u"MS"_s, u"CP"_s}));
    QCOMPARE(m_catalogue->detailObjectives()->choices().front().label, u"Sums"_s);
    QVERIFY(own().isSaid());
    QCOMPARE(own().notice(), u"“Count the ducks” is corrected."_s);
    QTRY_COMPARE(kept().size(), 1U);
    QCOMPARE(kept().front(),
             (QJsonObject{{u"id"_s, u"count-0"_s},
                          {u"name"_s, QJsonObject{{u"en"_s, u"Count the ducks"_s}}},
                          {u"levels"_s, QJsonArray{u"MS"_s, u"CP"_s}},
                          {u"objectives"_s, QJsonArray{u"two.sums"_s}}}));
}

void TestOwnWords::aCorrectionIsUndoneAndRedone()
{
    lookAt(u"count-0"_s);
    QVERIFY(!own().canUndo());
    own().correct();
    draft().setName(u"Count the ducks"_s);
    draft().save();
    own().toggleProfile(u"mini"_s);
    QTRY_COMPARE(kept().size(), 1U);

    own().undo();
    QTRY_VERIFY(m_room->reader()->hiddenFrom(u"mini"_s)->isEmpty());
    own().undo();
    QVERIFY(!own().canUndo());
    QCOMPARE(nameInList(), u"Name of count-0"_s);
    QTRY_COMPARE(kept().size(), 0U);
    own().redo();
    QCOMPARE(nameInList(), u"Count the ducks"_s);
    own().redo();
    QVERIFY(!own().canRedo());
    QTRY_VERIFY(m_room->reader()->hiddenFrom(u"mini"_s)->contains(u"count-0"_s));
    QCOMPARE(kept().size(), 1U);
}

void TestOwnWords::onlyWhatChangedIsSaid()
{
    lookAt(u"count-0"_s);
    own().correct();
    draft().save();
    QVERIFY(!own().canUndo());
    own().correct();
    draft().toggleLevel(u"PS"_s);
    draft().save();

    QTRY_COMPARE(kept().size(), 1U);
    QCOMPARE(kept().front().keys(), (QStringList{u"id"_s, u"levels"_s}));
    own().correct();
    draft().setName(u"Ducks"_s);
    draft().save();
    QTRY_COMPARE(kept().front().keys(), (QStringList{u"id"_s, u"levels"_s, u"name"_s}));
}

void TestOwnWords::withoutALevelACorrectionIsNotSaved()
{
    lookAt(u"count-0"_s);
    own().correct();
    draft().toggleLevel(u"MS"_s);
    draft().toggleLevel(u"GS"_s);
    QVERIFY(!draft().isSavable());
    draft().toggleLevel(u"GS"_s);
    draft().setName(u"  "_s);
    QVERIFY(!draft().isSavable());

    draft().save();

    QCOMPARE(draft().kind(), OwnDraft::Kind::Correction);
    draft().cancel();
    QVERIFY(!own().isSaid());
}

void TestOwnWords::objectivesAreFoundByTheirWords()
{
    lookAt(u"count-0"_s);
    own().correct();
    draft().setSearch(u"ÓRD"_s);

    QCOMPARE(draft().matches()->count(), 1);
    QCOMPARE(draft().matches()->choices().front().id, u"one.numbers.order"_s);
    QCOMPARE(draft().matches()->choices().front().detail, u"Numbers and language › Numbers"_s);
    draft().toggleObjective(u"one.numbers.order"_s);
    QVERIFY(draft().matches()->choices().front().on);
    QCOMPARE(draft().objectives()->count(), 2);
    draft().setSearch({});
    QCOMPARE(draft().matches()->count(), 0);
    QVERIFY(draft().tree()->count() > 0);
}

void TestOwnWords::aPictureIsMadeSmallEnough()
{
    QImage noise(900, 700, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < noise.height(); ++y) {
        random.fillRange(reinterpret_cast<quint32 *>(noise.scanLine(y)), noise.width());
    }
    QDir().mkpath(m_room->path(u"stick"_s));
    const QString file = m_room->path(u"stick/ducks.jpg"_s);
    QVERIFY(noise.save(file, "JPEG", 100));
    lookAt(u"count-0"_s);
    const QString before = m_catalogue->detail().picture;
    own().correct();
    draft().lookForPictures();
    QCOMPARE(draft().files()->choices().front().label, u"ducks.jpg"_s);

    draft().takePicture(draft().files()->choices().front().id);
    QVERIFY2(draft().problem().isEmpty(), qPrintable(draft().problem()));
    QVERIFY(draft().hasOwnPicture());
    draft().save();

    QVERIFY(m_catalogue->detail().picture.startsWith("data:image/png;base64,"_L1));
    QTRY_COMPARE(kept().size(), 1U);
    const QByteArray png
        = QByteArray::fromBase64(kept().front()["picture"_L1].toString().toLatin1());
    QVERIFY(fitsAsOwnPicture(png));
    QVERIFY(!QImage::fromData(png).isNull());

    own().correct();
    draft().dropPicture();
    draft().save();
    QCOMPARE(m_catalogue->detail().picture, before);
    QTRY_COMPARE(kept().size(), 0U);
}

void TestOwnWords::whatIsNoPictureIsRefused()
{
    lookAt(u"count-0"_s);
    own().correct();
    for (const QString &name : {u"a.png"_s, u"a.svg"_s, u"a.exe"_s}) {
        draft().takePicture(putOnStick(name, "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>"));
        QVERIFY2(draft().problem().contains(name), qPrintable(draft().problem()));
        QVERIFY(!draft().hasOwnPicture());
    }
    draft().takePicture(m_room->path(u"stick/none.png"_s));
    QVERIFY(draft().problem().contains("no such file"_L1));
    draft().lookForDocuments();
    QVERIFY(draft().problem().isEmpty()); // a.png may be one
}

void TestOwnWords::anActivityIsHiddenFromAProfile()
{
    lookAt(u"count-0"_s);
    QCOMPARE(own().profiles()->count(), 2);
    QVERIFY(own().profiles()->choices().front().on);

    own().toggleProfile(u"mini"_s);

    QVERIFY(!own().profiles()->choices().front().on);
    QCOMPARE(own().notice(), u"“Name of count-0” is hidden from The mice."_s);
    QCOMPARE(m_catalogue->detail().hiddenFrom, u"The mice"_s);
    QCOMPARE(row(FoundModel::HiddenFromRole).toString(), u"The mice"_s);
    QTRY_VERIFY(m_room->reader()->hiddenFrom(u"mini"_s)->contains(u"count-0"_s));
    QVERIFY(m_room->reader()->hiddenFrom(u"super"_s)->isEmpty());

    m_catalogue->toggle(u"level:MS"_s);
    QCOMPARE(own().notice(), QString()); // something else is asked
    QVERIFY(own().canUndo());

    TeacherCatalogue later(m_room->parts());
    later.begin();
    QCOMPARE(later.own()->hiddenFrom(u"count-0"_s), u"The mice"_s);
    own().toggleProfile(u"mini"_s);
    QTRY_VERIFY(m_room->reader()->hiddenFrom(u"mini"_s)->isEmpty());
}

void TestOwnWords::theCatalogueHoldsAgain()
{
    lookAt(u"count-0"_s);
    own().reset();
    QVERIFY(!own().canUndo());
    own().correct();
    draft().setName(u"Ducks"_s);
    draft().save();
    QTRY_COMPARE(kept().size(), 1U);

    own().reset();

    QVERIFY(!own().isSaid());
    QCOMPARE(m_catalogue->detail().name, u"Name of count-0"_s);
    QTRY_COMPARE(kept().size(), 0U);
    own().undo();
    QCOMPARE(m_catalogue->detail().name, u"Ducks"_s);
}

void TestOwnWords::aPageIsAdded()
{
    own().addPage();
    draft().setName(u"The farm"_s);
    draft().setAddress(u" farm.example/game "_s);
    QVERIFY(!draft().isSavable());
    draft().toggleLevel(u"CP"_s);
    draft().save();

    QTRY_COMPARE(kept().size(), 1U);
    const QJsonObject page = kept().front();
    QVERIFY(page["id"_L1].toString().startsWith(ownIdPrefix));
    QCOMPARE(page["kind"_L1].toString(), u"web"_s);
    QCOMPARE(page["url"_L1].toString(), u"https://farm.example/game"_s);
    QCOMPARE(page["levels"_L1].toArray(), QJsonArray{u"CP"_s});
    own().undo();
    QTRY_COMPARE(kept().size(), 0U);
}

void TestOwnWords::whatIsNoAddressIsRefused()
{
    own().addPage();
    draft().setName(u"The farm"_s);
    draft().toggleLevel(u"CP"_s);
    for (const QString &address :
         {u"file:///etc/passwd"_s, u"the farm"_s, u"https://me:secret@farm.example"_s}) {
        draft().setAddress(address);
        draft().save();
        QVERIFY(draft().problem().contains(address));
        QCOMPARE(draft().kind(), OwnDraft::Kind::Page);
    }
    QVERIFY(!own().canUndo());
}

void TestOwnWords::aDocumentIsAdded()
{
    putOnStick(u"run.sh"_s, "#!/bin/sh");
    putOnStick(u"The sheet.pdf"_s, "%PDF-1.7 " + QByteArray(1'100'000, 'x'));
    own().addDocument();
    QCOMPARE(draft().files()->count(), 1);

    draft().takeDocument(m_room->path(u"stick/run.sh"_s));
    QVERIFY(draft().problem().contains("Nothing on this PC shows"_L1));
    draft().takeDocument(draft().files()->choices().front().id);
    QCOMPARE(draft().name(), u"The sheet"_s);
    QCOMPARE(draft().document(), u"The sheet.pdf"_s);
    draft().toggleLevel(u"CP"_s);
    draft().save();

    QTRY_COMPARE(kept().size(), 1U);
    const QString file = kept().front()["opens"_L1].toString();
    QCOMPARE(QFileInfo(m_room->path("classroom/"_L1 + file)).size(), 1'100'009);
    QCOMPARE(own().failure(), QString());
}

void TestOwnWords::anUntaggedProgramIsTaggedAsSuggested()
{
    QCOMPARE(m_catalogue->suggestions(), 0);
    m_catalogue->toggle(u"tagged"_s);
    QCOMPARE(ids(), QStringList{u"bare"_s});
    const QModelIndex bare = m_catalogue->found()->index(0);
    QCOMPARE(bare.data(FoundModel::SuggestionRole).toString(),
             u"Mathematics · CP · CE1 · CE2 · CM1 · CM2"_s);
    QCOMPARE(m_catalogue->suggestions(), 1);

    m_catalogue->acceptSuggestion(u"bare"_s);

    QCOMPARE(bare.data(FoundModel::SuggestionRole).toString(), QString());
    QCOMPARE(bare.data(FoundModel::LevelsRole).toString(), u"CP · CE1 · CE2 · CM1 · CM2"_s);
    QTRY_COMPARE(kept().size(), 1U);
    QCOMPARE(kept().front()["objectives"_L1].toArray(), QJsonArray{u"two"_s});
    own().undo();
    QCOMPARE(m_catalogue->suggestions(), 1);
    m_catalogue->acceptSuggestion();
    QCOMPARE(m_catalogue->suggestions(), 0);
}

void TestOwnWords::theSuggestionFollowsTheLevels()
{
    const ActivityRow maths{.activity = {.id = u"a"_s,
                                         .name = {},
                                         .kind = ActivityKind::Program,
                                         .levels = {},
                                         .objectives = {},
                                         .installed = true,
                                         .source = {}},
                            .needs = {},
                            .domain = Domain::Maths,
                            .picture = {}};
    auto nodes = *m_room->open()->objectives();
    std::erase_if(nodes, [](const ObjectiveNode &node) { return node.framework != "school"_L1; });

    const Suggestion suggestion = suggestionFor(maths, Level::MS | Level::GS, nodes);

    QCOMPARE(suggestion.objectives, QStringList{u"one"_s});
    QCOMPARE(suggestion.levels, Level::MS | Level::GS);
    ActivityRow elsewhere = maths;
    elsewhere.domain = Domain::Games;
    QVERIFY(suggestionFor(elsewhere, Level::MS, nodes).text.isEmpty());
}

void TestOwnWords::aFailureIsSaidAndTakenBack()
{
    lookAt(u"count-0"_s);
    m_room->classroom().lock();
    own().correct();
    draft().setName(u"Ducks"_s);
    draft().save();

    QTRY_VERIFY(!own().failure().isEmpty());

    QCOMPARE(nameInList(), u"Name of count-0"_s);
    QVERIFY(!own().canUndo());
    own().dismissNotice();
    QVERIFY(own().failure().isEmpty());
}

void TestOwnWords::theCurrentActivityStaysWhenTheIndexIsMade()
{
    lookAt(u"sum-2"_s);

    m_catalogue->reload();

    QCOMPARE(m_catalogue->detail().id, u"sum-2"_s);
}

void TestOwnWords::rowsComeInOtherOrders()
{
    QCOMPARE(m_catalogue->orders()->count(), 4);
    m_catalogue->sort(u"name"_s);
    QCOMPARE(ids().first(2), (QStringList{u"bare"_s, u"count-0"_s}));
    QVERIFY(m_catalogue->orders()->choices()[1].on);
    m_catalogue->sort(u"level"_s);
    QCOMPARE(ids().constFirst(), u"count-0"_s);
    QCOMPARE(ids().constLast(), u"bare"_s); // it has none
    m_catalogue->sort(u"domain"_s);
    QCOMPARE(ids().size(), 14);
    m_catalogue->sort(u"best"_s);
    QVERIFY(m_catalogue->orders()->choices()[0].on);
}

void TestOwnWords::aGridIsWalkedByKeys()
{
    const FoundModel &found = *m_catalogue->found();
    m_catalogue->setGrid(true);
    QVERIFY(m_catalogue->follow(Qt::Key_Right, 0, 3, 4));
    QCOMPARE(found.current(), 1);
    QVERIFY(m_catalogue->follow(Qt::Key_Down, 0, 3, 4));
    QCOMPARE(found.current(), 5);
    QVERIFY(m_catalogue->follow(Qt::Key_Left, 0, 3, 4));
    QVERIFY(m_catalogue->follow(Qt::Key_Up, 0, 3, 4));
    QCOMPARE(found.current(), 0);
    QVERIFY(m_catalogue->follow(Qt::Key_Up, 0, 3, 4));
    QCOMPARE(found.current(), 0);
    QVERIFY(!m_catalogue->follow(Qt::Key_Right, 0, 3, 1));
}

QTEST_MAIN(TestOwnWords)
#include "tst_ownwords.moc"
