// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/teachersettings.h"

#include "catalogue/activityvalues.h"
#include "classroom/localclassroom.h"
#include "classroom/ownlists.h"
#include "classroom/store.h"
#include "core/ownactivity.h"
#include "models/school.h"
#include "models/teacher/ownprofiles.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** What a teacher sets, and what is in the file of it. */
class TestTeacherSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNewProfileIsKeptAndOpen();
    void eachNewProfileHasASignOfItsOwn();
    void everyChoiceOfTheFormIsSaid();
    void changesOfAProfileAreUndoneAndRedone();
    void writingANameIsOneStep();
    void aProfileIsNeverWithoutNameOrLevel();
    void aPenguinBringsItsLandscape();
    void whatWasChosenIsEmptied();
    void aShippedProfileIsHiddenAndReset();
    void anOwnProfileIsRemovedAndComesBack();
    void aShippedProfileCannotBeRemoved();
    void profilesMoveOneByOne();
    void anOlderOrderIsNotShownMeanwhile();
    void aCopyIsLikeItButForItsSign();
    void wordsWinOverAnOlderIndex();
    void whatCannotBeKeptIsTakenBack();
    void whatIsWrongInMenuConfIsTold();
    void theCodeIsChangedWithoutAskingForTheOldOne();
    void progressIsSwitchedOffAndErased();
    void aLessonOfOneActivityOpensByItselfIfAsked();
    void childrenAreKeptFromThePower();
    void theHouseIsMoved();
    void hiddenProfilesAreNotOffered();
    void allIsCopiedToAFileAndBack();
    void aCopyHoldsTheDocuments();
    void aDamagedCopyChangesNothing();

private:
    void make();
    [[nodiscard]] QString file() const { return m_school->path(u"classroom.sqlite"_s); }
    [[nodiscard]] QJsonObject said(const QString &id) const;
    [[nodiscard]] QString setting(const QString &key) const;
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] AllProfilesModel &profiles() { return *m_settings->profiles(); }
    [[nodiscard]] ProfileForm &form() { return *m_settings->form(); }
    [[nodiscard]] QString firstNew();

    std::unique_ptr<School> m_school;
    std::unique_ptr<LocalClassroom> m_classroom;
    Exchange m_exchange;
    std::unique_ptr<TeacherSettings> m_settings;
    int m_erased = 0;
    QStringList m_confFaults;
};

void TestTeacherSettings::init()
{
    m_school = std::make_unique<School>();
    m_school->addUsualProfiles();
    m_school->add(u"count"_s, Level::PS, Domain::Maths);
    m_school->write();
    m_school->open();
    m_classroom = std::make_unique<LocalClassroom>(file());
    m_erased = 0;
    make();
    auto pin = m_classroom->setPin(u"2468"_s);
    QTRY_VERIFY(pin.isFinished());
    QVERIFY(pin.result());
}

void TestTeacherSettings::cleanup()
{
    m_settings.reset();
    m_classroom.reset();
    m_school.reset();
}

void TestTeacherSettings::make()
{
    m_settings = std::make_unique<TeacherSettings>(
        TeacherSettings::Parts{
            .openIndex
            = [this] { return IndexQuery::open(m_school->path(u"index.sqlite"_s), {u"en"_s}); },
            .readClassroom = [this] { return ClassroomReader::open(file()); },
            .profiles = [this] { return m_school->session().everyProfile(); },
            .eraseProgress = [this]() -> Result<void> {
                ++m_erased;
                return {};
            },
            .now = [] { return QDateTime(QDate(2026, 11, 24), QTime(8, 12)); },
            .languages = {u"en"_s},
            .confFaults = [this] { return m_confFaults; }},
        *m_classroom,
        m_exchange);
    QObject::connect(
        m_classroom.get(), &Classroom::changed, m_settings.get(), &TeacherSettings::reload);
    m_settings->reload();
}

QJsonObject TestTeacherSettings::said(const QString &id) const
{
    const auto reader = ClassroomReader::open(file());
    const auto own = reader ? reader->own(OwnKind::Profile) : std::unexpected(reader.error());
    const QJsonObject words = own ? saidOf(*own, id) : QJsonObject();
    return words.size() > 1 ? words : QJsonObject();
}

QString TestTeacherSettings::setting(const QString &key) const
{
    const auto reader = ClassroomReader::open(file());
    const auto settings = reader ? reader->settings() : std::unexpected(reader.error());
    return settings ? settings->value(key) : u"unreadable"_s;
}

QStringList TestTeacherSettings::shown() const
{
    QStringList ids;
    for (const Profile &profile : m_settings->profiles()->profiles()) {
        ids << profile.id;
    }
    return ids;
}

QString TestTeacherSettings::firstNew()
{
    m_settings->createProfile();
    return form().profile().id;
}

void TestTeacherSettings::aNewProfileIsKeptAndOpen()
{
    const QAbstractItemModelTester tester(&profiles());
    QCOMPARE(profiles().count(), 3);

    const QString id = firstNew();

    QVERIFY(form().isOpen());
    QCOMPARE(form().name(), u"New profile"_s);
    QTRY_VERIFY(!said(id).isEmpty());
    QVERIFY(shown().contains(id));
    QVERIFY(!profiles().find(id)->shipped);
    QCOMPARE(profiles().failure(), QString());
    form().end();
    QVERIFY(!form().isOpen());
}

void TestTeacherSettings::eachNewProfileHasASignOfItsOwn()
{
    QSet<QString> signs;
    for (int i = 0; i < 9; ++i) {
        signs << profiles().find(firstNew())->picture;
    }
    QCOMPARE(signs.size(), 9);
    QVERIFY(!signs.contains(QString()));
}

void TestTeacherSettings::everyChoiceOfTheFormIsSaid()
{
    m_settings->openProfile(u"mini"_s);
    QCOMPARE(form().name(), u"mini"_s);
    QCOMPARE(form().levels(), QStringList{u"PS"_s});
    QCOMPARE(form().layout(), 1);
    QCOMPARE(form().picture(), u"mini"_s);

    form().setName(u"Les renards"_s);
    form().setHint(u"Classe de Zoé"_s);
    form().setPicture(u"logique"_s);
    form().setLevel(u"MS"_s, true);
    form().setLayout(3);
    form().setFramework(u"fr"_s);
    form().setFont(u"opendyslexic"_s);
    form().setCapitals(true);
    form().setTextSize(150);
    form().setHighContrast(true);
    form().end();

    const QJsonObject wanted{{u"id"_s, u"mini"_s},
                             {u"name"_s, QJsonObject{{u"en"_s, u"Les renards"_s}}},
                             {u"hint"_s, QJsonObject{{u"en"_s, u"Classe de Zoé"_s}}},
                             {u"picture"_s, u"logique"_s},
                             {u"levels"_s, QJsonArray{u"PS"_s, u"MS"_s}},
                             {u"layout"_s, 3},
                             {u"framework"_s, u"fr"_s},
                             {u"font"_s, u"opendyslexic"_s},
                             {u"letters"_s, u"capitals"_s},
                             {u"textSize"_s, 150},
                             {u"contrast"_s, u"high"_s}};
    QTRY_COMPARE(said(u"mini"_s), wanted);
    QTRY_COMPARE(profiles().find(u"mini"_s)->textSize, 150);
    QCOMPARE(factsOf(*profiles().find(u"mini"_s)),
             (QStringList{
                 u"PS · MS"_s, u"12 tiles"_s, u"Text 150 %"_s, u"CAPITALS"_s, u"High contrast"_s}));
}

void TestTeacherSettings::changesOfAProfileAreUndoneAndRedone()
{
    m_settings->openProfile(u"super"_s);
    form().setLayout(1);
    form().setCapitals(true);
    QTRY_COMPARE(said(u"super"_s).size(), 3);

    form().undo();
    QVERIFY(!form().isCapitals());
    form().undo();
    QCOMPARE(form().layout(), 2);
    QVERIFY(!form().canUndo());
    QTRY_COMPARE(said(u"super"_s), QJsonObject()); // nothing is said of it any more
    form().redo();
    QCOMPARE(form().layout(), 1);
    QTRY_COMPARE(said(u"super"_s).value(u"layout"_s).toInt(), 1);
}

void TestTeacherSettings::writingANameIsOneStep()
{
    m_settings->openProfile(u"super"_s);
    form().setName(u"C"_s);
    form().setName(u"CP"_s);
    form().setHint(u"a"_s);
    QTRY_COMPARE(said(u"super"_s).value(u"name"_s).toObject().value(u"en"_s).toString(), u"CP"_s);
    QTRY_VERIFY(form().savedText().startsWith("Saved at"_L1));

    form().undo();
    form().undo();

    QCOMPARE(form().name(), u"super"_s);
    QVERIFY(!form().canUndo());
}

void TestTeacherSettings::aProfileIsNeverWithoutNameOrLevel()
{
    m_settings->openProfile(u"super"_s);
    form().setName(u"CP"_s);
    form().setName(u" "_s);
    QCOMPARE(form().name(), QString());
    QVERIFY(!form().nameProblem().isEmpty());
    QCOMPARE(form().levels(), QStringList{u"CP"_s});
    form().setLevel(u"CP"_s, false);
    QCOMPARE(form().levels(), QStringList{u"CP"_s});
    form().end();

    QTRY_COMPARE(
        said(u"super"_s),
        (QJsonObject{{u"id"_s, u"super"_s}, {u"name"_s, QJsonObject{{u"en"_s, u"CP"_s}}}}));
    m_settings->openProfile(u"super"_s);
    QCOMPARE(form().name(), u"CP"_s);
}

void TestTeacherSettings::aPenguinBringsItsLandscape()
{
    m_settings->openProfile(u"super"_s);
    form().setPicture(u"maxi"_s);
    QCOMPARE(form().character(), u"maxi"_s);
    form().setPicture(u"arts"_s);
    QCOMPARE(form().character(), u"maxi"_s);
    QCOMPARE(form().picture(), u"arts"_s);
    QCOMPARE(ProfileForm::pictures().size(), 12);
    QSet<QString> names;
    for (const QString &picture : ProfileForm::pictures()) {
        names << ProfileForm::nameOf(picture);
    }
    QCOMPARE(names.size(), 12);
}

void TestTeacherSettings::whatWasChosenIsEmptied()
{
    Profile few;
    few.id = u"few"_s;
    few.names = {{u"en"_s, u"Few"_s}};
    few.levels = Level::PS;
    few.selection = {u"count"_s};
    m_school->addProfile(few);
    m_school->write();
    m_school->open();
    make();

    m_settings->openProfile(u"few"_s);
    QCOMPARE(form().chosen(), 1);
    form().showAll();

    QCOMPARE(form().chosen(), 0);
    QTRY_COMPARE(said(u"few"_s).value(u"selection"_s), QJsonValue(QJsonArray()));
}

void TestTeacherSettings::aShippedProfileIsHiddenAndReset()
{
    profiles().setShown(u"maxi"_s, false);
    QVERIFY(!profiles().find(u"maxi"_s)->enabled);
    QTRY_COMPARE(said(u"maxi"_s), (QJsonObject{{u"id"_s, u"maxi"_s}, {u"enabled"_s, false}}));

    profiles().reset(u"maxi"_s);

    QTRY_COMPARE(said(u"maxi"_s), QJsonObject());
    QTRY_VERIFY(profiles().find(u"maxi"_s)->enabled);
    QCOMPARE(profiles().undoText(), u"“maxi” is as it came."_s);
    profiles().undo();
    QTRY_COMPARE(said(u"maxi"_s).value(u"enabled"_s), QJsonValue(false));
    QCOMPARE(profiles().undoText(), QString());
}

void TestTeacherSettings::anOwnProfileIsRemovedAndComesBack()
{
    const QAbstractItemModelTester tester(&profiles());
    const QString id = firstNew();
    form().setName(u"Les renards"_s);
    form().end();
    QTRY_COMPARE(textFor(profiles().find(id)->names, {}), u"Les renards"_s);

    profiles().remove(id);

    QVERIFY(!shown().contains(id));
    QTRY_COMPARE(said(id), QJsonObject());
    QCOMPARE(profiles().undoText(), u"“Les renards” is removed."_s);
    profiles().undo();
    QVERIFY(shown().contains(id));
    QTRY_VERIFY(!said(id).isEmpty());
    QCOMPARE(textFor(profiles().find(id)->names, {}), u"Les renards"_s);
}

void TestTeacherSettings::aShippedProfileCannotBeRemoved()
{
    profiles().remove(u"mini"_s);
    QCOMPARE(shown().size(), 3);
    QCOMPARE(profiles().undoText(), QString());
}

void TestTeacherSettings::profilesMoveOneByOne()
{
    const QAbstractItemModelTester tester(&profiles());
    QCOMPARE(shown(), (QStringList{u"mini"_s, u"super"_s, u"maxi"_s}));
    const QSignalSpy resets(&profiles(), &QAbstractItemModel::modelReset);

    profiles().moveTo(u"maxi"_s, 0);
    QCOMPARE(shown(), (QStringList{u"maxi"_s, u"mini"_s, u"super"_s}));
    profiles().moveTo(u"maxi"_s, 1);
    QCOMPARE(shown(), (QStringList{u"mini"_s, u"maxi"_s, u"super"_s}));
    profiles().moveTo(u"mini"_s, -1);
    profiles().moveTo(u"mini"_s, 3);

    QTRY_COMPARE(said(u"maxi"_s).value(u"position"_s).toInt(), 2);
    QTRY_COMPARE(said(u"super"_s).value(u"position"_s).toInt(), 3);
    QCOMPARE(shown(), (QStringList{u"mini"_s, u"maxi"_s, u"super"_s}));
    QCOMPARE(resets.count(), 0); // what has the focus keeps it
    const QString id = firstNew();
    QCOMPARE(shown().constLast(), id);
}

void TestTeacherSettings::anOlderOrderIsNotShownMeanwhile()
{
    const QSignalSpy resets(&profiles(), &QAbstractItemModel::modelReset);

    profiles().moveTo(u"maxi"_s, 0);
    m_settings->reload(); // as after another change, before this one is kept
    profiles().moveTo(u"maxi"_s, 1);
    m_settings->reload();

    QCOMPARE(shown(), (QStringList{u"mini"_s, u"maxi"_s, u"super"_s}));
    QTRY_COMPARE(said(u"super"_s).value(u"position"_s).toInt(), 3);
    QTest::qWait(100);
    QCOMPARE(shown(), (QStringList{u"mini"_s, u"maxi"_s, u"super"_s}));
    QCOMPARE(resets.count(), 0);
}

void TestTeacherSettings::aCopyIsLikeItButForItsSign()
{
    m_settings->openProfile(u"super"_s);
    form().setTextSize(200);
    form().end();
    QTRY_COMPARE(profiles().find(u"super"_s)->textSize, 200);

    m_settings->copyProfile(u"super"_s);

    const Profile copy = form().profile();
    QCOMPARE(form().name(), u"super (copy)"_s);
    QCOMPARE(copy.textSize, 200);
    QCOMPARE(copy.levels, Levels(Level::CP));
    QCOMPARE(copy.character, u"super"_s);
    QVERIFY(!copy.picture.isEmpty());
    QTRY_COMPARE(said(copy.id).value(u"textSize"_s).toInt(), 200);
}

void TestTeacherSettings::wordsWinOverAnOlderIndex()
{
    Profile shipped;
    shipped.id = u"a"_s;
    shipped.names = {{u"en"_s, u"A"_s}, {u"fr"_s, u"A"_s}};
    shipped.levels = Level::CM2;
    Profile gone = shipped;
    gone.id = u"gone"_s;
    gone.shipped = false;

    const std::vector<Profile> now
        = profilesWith({shipped, gone},
                       {QJsonObject{{u"id"_s, u"a"_s}, {u"name"_s, QJsonObject{{u"en"_s, u"B"_s}}}},
                        QJsonObject{{u"id"_s, u"new"_s},
                                    {u"name"_s, QJsonObject{{u"en"_s, u"New"_s}}},
                                    {u"levels"_s, QJsonArray{u"PS"_s}}},
                        QJsonObject{{u"id"_s, u"half"_s}, {u"enabled"_s, false}}});

    QCOMPARE(now.size(), 2U);
    QCOMPARE(now.at(0).id, u"new"_s);
    QVERIFY(!now.at(0).shipped);
    QCOMPARE(now.at(1).names, (TextMap{{u"en"_s, u"B"_s}, {u"fr"_s, u"A"_s}}));
    const Profile again = profilesWith({}, {jsonOf(now.at(1))}).front();
    QCOMPARE(again.names, now.at(1).names);
    QCOMPARE(again.levels, now.at(1).levels);
}

void TestTeacherSettings::whatCannotBeKeptIsTakenBack()
{
    m_classroom->lock();
    profiles().setShown(u"maxi"_s, false);
    QTRY_VERIFY(!profiles().failure().isEmpty());
    QVERIFY(profiles().find(u"maxi"_s)->enabled);
    m_settings->setAutoStart(true);
    QTRY_VERIFY(!m_settings->failure().isEmpty());
    QVERIFY(!m_settings->isAutoStart());
}

void TestTeacherSettings::whatIsWrongInMenuConfIsTold()
{
    QCOMPARE(m_settings->failure(), QString());
    m_confFaults = {u"menu.conf, line 3: There is no key “profil”."_s, u"Another."_s};
    m_settings->reload();
    QCOMPARE(m_settings->failure(),
             u"For the technician of this PC: menu.conf, line 3: There is no key “profil”. "
             u"Another."_s);
    m_confFaults.clear();
    m_settings->reload();
    QCOMPARE(m_settings->failure(), QString());
}

void TestTeacherSettings::theCodeIsChangedWithoutAskingForTheOldOne()
{
    const auto type = [this](const QString &digits) {
        for (const QChar digit : digits) {
            m_settings->newCode()->type(digit.digitValue());
        }
        m_settings->newCode()->submit();
        QTRY_VERIFY(!m_settings->newCode()->isBusy());
    };
    m_settings->changeCode();
    QVERIFY(m_settings->isChangingCode());
    QCOMPARE(m_settings->newCode()->step(), CodeEntry::Step::Choose);
    type(u"13579"_s);
    QCOMPARE(m_settings->newCode()->step(), CodeEntry::Step::Repeat);
    type(u"13579"_s);
    QTRY_VERIFY(!m_settings->isChangingCode());
    QCOMPARE(m_settings->said(), u"The code is changed."_s);

    m_classroom->lock();
    auto old = m_classroom->unlock(u"2468"_s);
    QTRY_VERIFY(old.isFinished());
    QVERIFY(!old.result()->unlocked);
    auto now = m_classroom->unlock(u"13579"_s);
    QTRY_VERIFY(now.isFinished());
    QVERIFY(now.result()->unlocked);
}

void TestTeacherSettings::progressIsSwitchedOffAndErased()
{
    const QSignalSpy erased(m_settings.get(), &TeacherSettings::progressErased);
    QVERIFY(m_settings->keepsProgress());
    m_settings->setKeepsProgress(false);
    QVERIFY(!m_settings->keepsProgress());
    QTRY_COMPARE(setting(Settings::progress), u"off"_s);
    QCOMPARE(m_erased, 0);

    m_settings->eraseProgress();
    QCOMPARE(m_erased, 1);
    QCOMPARE(erased.count(), 1);
    QVERIFY(!m_settings->said().isEmpty());
    m_settings->setKeepsProgress(true);
    QTRY_COMPARE(setting(Settings::progress), QString());
}

void TestTeacherSettings::aLessonOfOneActivityOpensByItselfIfAsked()
{
    QVERIFY(!m_settings->isAutoStart());
    m_settings->setAutoStart(true);
    QTRY_COMPARE(setting(Settings::autoStart), u"on"_s);
    make();
    QVERIFY(m_settings->isAutoStart());
}

void TestTeacherSettings::childrenAreKeptFromThePower()
{
    QVERIFY(m_settings->mayChildrenSwitchOff());
    m_settings->setChildrenSwitchOff(false);
    QTRY_COMPARE(setting(Settings::power), u"off"_s);
    make();
    QVERIFY(!m_settings->mayChildrenSwitchOff());
}

void TestTeacherSettings::theHouseIsMoved()
{
    QCOMPARE(m_settings->handleCorner(), QString());
    for (const QString &corner : TeacherSettings::handleCorners()) {
        QVERIFY(!TeacherSettings::nameOfCorner(corner).isEmpty());
    }
    m_settings->setHandleCorner(u"bottom-right"_s);
    QTRY_COMPARE(setting(Settings::handle), u"bottom-right"_s);
    make();
    QCOMPARE(m_settings->handleCorner(), u"bottom-right"_s);
}

void TestTeacherSettings::hiddenProfilesAreNotOffered()
{
    const QSignalSpy changed(m_settings.get(), &TeacherSettings::profilesChanged);
    profiles().setShown(u"mini"_s, false);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_settings->shownProfiles().size(), 2U);
    QCOMPARE(profiles().count(), 3);
}

void TestTeacherSettings::allIsCopiedToAFileAndBack()
{
    const QString copy = m_school->path(u"Classe.ptxclassroom"_s);
    Backups &backups = *m_settings->backups();
    const QString id = firstNew();
    m_settings->setAutoStart(true);
    QTRY_COMPARE(setting(Settings::autoStart), u"on"_s);
    QTRY_VERIFY(!said(id).isEmpty());
    QVERIFY(backups.write(copy));
    QCOMPARE(backups.take(copy).value_or(u"failed"_s), u"All was as in “Classe” already."_s);

    profiles().remove(id);
    profiles().setShown(u"maxi"_s, false);
    m_settings->setAutoStart(false);
    QTRY_COMPARE(setting(Settings::autoStart), QString());
    QVERIFY(backups.take(copy));
    QTRY_COMPARE(backups.undoText(), u"All is as in “Classe” now."_s);
    QVERIFY(!said(id).isEmpty());
    QCOMPARE(said(u"maxi"_s), QJsonObject());
    QTRY_VERIFY(m_settings->isAutoStart());
    QVERIFY(shown().contains(id));

    backups.undo();
    QTRY_COMPARE(said(id), QJsonObject());
    QCOMPARE(said(u"maxi"_s).value(u"enabled"_s), QJsonValue(false));
    QTRY_VERIFY(!m_settings->isAutoStart());
    QCOMPARE(backups.undoText(), QString());
}

void TestTeacherSettings::aCopyHoldsTheDocuments()
{
    const QByteArray content(2 * mostBytesOfPiece, 'x'); // goes over in two pieces
    const QString name
        = ownFileName(QCryptographicHash::hash(content, QCryptographicHash::Sha256), u"pdf"_s);
    const DocumentPiece whole{.name = name, .at = 0, .size = content.size(), .bytes = content};
    const QString copy = m_school->path(u"Classe.ptxclassroom"_s);
    {
        auto store = ClassroomStore::open(file());
        QVERIFY(store->apply({pieceFrom(0, whole),
                              pieceFrom(mostBytesOfPiece, whole),
                              SaveOwn{.kind = OwnKind::Activity,
                                      .words = {{u"id"_s, u"classe:fiche"_s},
                                                {u"kind"_s, u"document"_s},
                                                {u"name"_s, QJsonObject{{u"en"_s, u"A sheet"_s}}},
                                                {u"opens"_s, ownDocumentPath(name)}}}}));
    }
    QVERIFY(m_settings->backups()->write(copy));
    QFile document(QFileInfo(file()).path() + u'/' + ownDocumentPath(name));
    QVERIFY(document.remove());
    const Result<void> partly = m_settings->backups()->write(m_school->path(u"b.ptxclassroom"_s));
    QVERIFY(!partly && partly.error().message.contains(u"classe:fiche"_s));

    QVERIFY(m_settings->backups()->take(copy));

    QTRY_COMPARE(m_settings->backups()->undoText(), u"All is as in “Classe” now."_s);
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(document.readAll(), content);
}

void TestTeacherSettings::aDamagedCopyChangesNothing()
{
    profiles().setShown(u"maxi"_s, false);
    QTRY_VERIFY(!said(u"maxi"_s).isEmpty());
    QFile file(m_school->path(u"a.ptxclassroom"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "primtux-classroom", "version": 1, "lessons": [], "profiles": [
        {"id": "maxi", "command": ["/bin/sh"]}], "activities": [], "hidden": {}, "settings": {}})");
    file.close();

    const auto taken = m_settings->backups()->take(file.fileName());

    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(u"“command” is not known here"_s)
                 && taken.error().message.contains(u"/profiles/0"_s),
             qPrintable(taken.error().message));
    QVERIFY(!said(u"maxi"_s).isEmpty());
}

QTEST_MAIN(TestTeacherSettings)
#include "tst_teachersettings.moc"
