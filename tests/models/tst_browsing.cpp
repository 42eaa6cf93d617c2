// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/childfont.h"
#include "models/school.h"

#include <QFontDatabase>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** Where a child gets to in the catalogue, and that it is the same place on coming back. */
class TestBrowsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksWhoIsThereWhenThereAreSeveralProfiles();
    void remembersWhoWasThere();
    void showsAProfileThatIsAskedForAtOnce();
    void asksWhoIsThereWhenTheProfileIsUnknown();
    void asksNobodyWhenThereIsOneProfile();
    void choosesAProfileByItsDigit();
    void showsTheYoungestTheirDomains();
    void showsTheYoungestFewActivitiesWithoutDomains();
    void opensADomainOfTheYoungestAndLeavesIt();
    void showsARailWhereThereAreSeveralDomains();
    void showsNoRailForASingleDomain();
    void turnsPages();
    void turnsAPageForANotchOfTheWheel();
    void goesUpToTheProfiles();
    void staysWhereThereIsNobodyElse();
    void keepsTheTileInSightWhenTheScreenChanges();
    void leavesRoomForThePictureBesideBigText();
    void writesAsTheProfileWishes();
    void takesTheUsualLettersWhereOthersAreNotInstalled();
    void tellsAnAdultWhyThereIsNothing();
    void neverListsAnEmptyDomain();

private:
    std::unique_ptr<School> m_school;
};

using Place = PupilSession::Place;

void TestBrowsing::init()
{
    m_school = std::make_unique<School>();
    m_school->addUsualProfiles();
    m_school->addMany(20, Level::CP, Domain::Maths);
    m_school->addMany(3, Level::CP, Domain::Language);
    m_school->addMany(8, Level::PS, Domain::Arts);
    m_school->addMany(1, Level::PS, Domain::Logic);
    m_school->addMany(5, Level::CM1, Domain::History);
    m_school->write();
}

void TestBrowsing::asksWhoIsThereWhenThereAreSeveralProfiles()
{
    PupilSession &session = m_school->open();
    QCOMPARE(session.place(), Place::Profiles);
    QCOMPARE(m_school->browser().profileCount(), 3);
    QCOMPARE(m_school->browser().everything(), 37);

    session.chooseProfile(u"super"_s);

    QCOMPARE(session.place(), Place::Home);
    QCOMPARE(m_school->browser().profileName(), u"super"_s);
}

void TestBrowsing::remembersWhoWasThere()
{
    m_school->open().chooseProfile(u"maxi"_s);

    const PupilSession &session = m_school->open();

    QCOMPARE(session.place(), Place::Profiles);
    QCOMPARE(m_school->browser().currentProfile(), 2);
}

void TestBrowsing::showsAProfileThatIsAskedForAtOnce()
{
    const PupilSession &session = m_school->open(u"mini"_s);

    QCOMPARE(session.place(), Place::Home);
    QCOMPARE(m_school->browser().character(), u"mini"_s);
}

void TestBrowsing::asksWhoIsThereWhenTheProfileIsUnknown()
{
    QTest::ignoreMessage(QtWarningMsg, "there is no profile of the id nobody");

    QCOMPARE(m_school->open(u"nobody"_s).place(), Place::Profiles);
}

void TestBrowsing::asksNobodyWhenThereIsOneProfile()
{
    School school;
    school.addProfile(u"class"_s, Level::CP, 2);
    school.addMany(4, Level::CP, Domain::Maths);
    school.write();

    const PupilSession &session = school.open();

    QCOMPARE(session.place(), Place::Home);
    QVERIFY(!session.hasProfileChoice());
}

void TestBrowsing::choosesAProfileByItsDigit()
{
    PupilSession &session = m_school->open();
    QVERIFY(!session.chooseProfileByKey(Qt::Key_A));

    QVERIFY(session.chooseProfileByKey(Qt::Key_Eacute)); // the bare 2 of a French keyboard

    QCOMPARE(m_school->browser().profileName(), u"super"_s);
}

void TestBrowsing::showsTheYoungestTheirDomains()
{
    m_school->open(u"mini"_s);

    QCOMPARE(m_school->browser().view(), Browser::View::Domains);
    QCOMPARE(m_school->shownDomains(), (QStringList{u"arts"_s, u"logique"_s}));
    QCOMPARE(m_school->browser().pageCount(), 1);
}

void TestBrowsing::showsTheYoungestFewActivitiesWithoutDomains()
{
    School school;
    school.addUsualProfiles();
    school.addMany(4, Level::PS, Domain::Arts);
    school.addMany(2, Level::PS, Domain::Logic);
    school.write();

    const PupilSession &session = school.open(u"mini"_s);

    QCOMPARE(session.place(), Place::Home);
    QCOMPARE(school.browser().view(), Browser::View::Tiles);
    QCOMPARE(school.shownTiles().size(), 6);
    QCOMPARE(school.browser().pageCount(), 1);
}

void TestBrowsing::opensADomainOfTheYoungestAndLeavesIt()
{
    PupilSession &session = m_school->open(u"mini"_s);

    session.openDomain(0);
    QCOMPARE(session.place(), Place::Domain);
    QCOMPARE(m_school->browser().domainId(), u"arts"_s);
    QCOMPARE(m_school->shownTiles().size(), 6);
    QCOMPARE(m_school->browser().pageCount(), 2);

    m_school->pause();
    session.goUp();
    QCOMPARE(session.place(), Place::Home);
    QCOMPARE(m_school->browser().view(), Browser::View::Domains);
    QCOMPARE(m_school->browser().currentDomain(), 0);
}

void TestBrowsing::showsARailWhereThereAreSeveralDomains()
{
    PupilSession &session = m_school->open(u"super"_s);
    QCOMPARE(m_school->shownDomains(), (QStringList{u"langage"_s, u"maths"_s}));
    QVERIFY(m_school->browser().layout().railWidth > 0);
    QCOMPARE(m_school->shownTiles().size(), 3);

    session.openDomain(1);

    QCOMPARE(session.place(), Place::Home);
    QCOMPARE(m_school->browser().domainId(), u"maths"_s);
    QCOMPARE(m_school->shownTiles().size(), 8);
}

void TestBrowsing::showsNoRailForASingleDomain()
{
    m_school->open(u"maxi"_s);

    QCOMPARE(m_school->browser().layout().railWidth, 0);
    QCOMPARE(m_school->shownTiles().size(), 5);
}

void TestBrowsing::turnsPages()
{
    PupilSession &session = m_school->open(u"super"_s);
    session.openDomain(1);
    QCOMPARE(m_school->browser().pageCount(), 3);
    const QStringList first = m_school->shownTiles();

    session.previousPage();
    QCOMPARE(m_school->browser().page(), 0);
    QVERIFY(session.turnPageByKey(Qt::Key_PageDown));
    QCOMPARE(m_school->browser().page(), 1);
    session.nextPage();
    QCOMPARE(m_school->browser().page(), 2);
    QCOMPARE(m_school->shownTiles().size(), 4);
    session.nextPage();
    QCOMPARE(m_school->browser().page(), 2);
    QVERIFY(session.turnPageByKey(Qt::Key_PageUp));
    QVERIFY(session.turnPageByKey(Qt::Key_PageUp));
    QCOMPARE(m_school->shownTiles(), first);
    QVERIFY(!session.turnPageByKey(Qt::Key_Left));
}

void TestBrowsing::turnsAPageForANotchOfTheWheel()
{
    PupilSession &session = m_school->open(u"super"_s);
    session.openDomain(1);

    session.turnWheel(-120);
    QCOMPARE(m_school->browser().page(), 1);
    session.turnWheel(-60);
    QCOMPARE(m_school->browser().page(), 1);
    session.turnWheel(-60);
    QCOMPARE(m_school->browser().page(), 2);
    session.turnWheel(120);
    QCOMPARE(m_school->browser().page(), 1);
}

void TestBrowsing::goesUpToTheProfiles()
{
    PupilSession &session = m_school->open(u"super"_s);

    session.goUp();

    QCOMPARE(session.place(), Place::Profiles);
    session.goUp();
    QCOMPARE(session.place(), Place::Profiles);
}

void TestBrowsing::staysWhereThereIsNobodyElse()
{
    School school;
    school.addProfile(u"class"_s, Level::CP, 2);
    school.addMany(4, Level::CP, Domain::Maths);
    school.write();
    PupilSession &session = school.open();

    session.goUp();

    QCOMPARE(session.place(), Place::Home);
}

void TestBrowsing::keepsTheTileInSightWhenTheScreenChanges()
{
    PupilSession &session = m_school->open(u"super"_s);
    session.openDomain(1);
    session.nextPage();
    m_school->browser().setCurrentTile(2);
    const QString focused = m_school->shownTiles().at(2);

    m_school->browser().setDensity(100, 2); // four tiles a page

    QCOMPARE(m_school->shownTiles().size(), 4);
    QCOMPARE(m_school->shownTiles().at(m_school->browser().currentTile()), focused);
}

void TestBrowsing::leavesRoomForThePictureBesideBigText()
{
    School school;
    school.addUsualProfiles();
    school.add(u"the crosswords of the enchanted forest and of all who live there"_s,
               Level::CM1,
               Domain::Language);
    school.addMany(2, Level::CM1, Domain::Language);
    school.write();
    school.open(u"maxi"_s);

    Browser &browser = school.browser();
    browser.setScreen({1024, 768});
    browser.setDensity(85, 2);

    QVERIFY(browser.footHeight() > browser.layout().tileHeight / 4);
    QVERIFY(browser.footHeight() <= browser.layout().tileHeight * 2 / 3);
}

void TestBrowsing::writesAsTheProfileWishes()
{
    m_school->addProfile({.id = u"lynx"_s,
                          .names = {{u"en"_s, u"Lynx"_s}},
                          .hints = {},
                          .levels = Level::CP,
                          .layout = 3,
                          .character = u"mini"_s,
                          .picture = u"maths"_s,
                          .textSize = 150,
                          .highContrast = true,
                          .capitals = true});
    m_school->write();
    m_school->open(u"super"_s);
    Browser &browser = m_school->browser();
    browser.setDensity(100, 1.2);
    QVERIFY(!browser.isHighContrast() && !browser.isCapitals());
    QCOMPARE(browser.picture(), u"image://art/penguin-super"_s);
    QCOMPARE(browser.layout().textScale, 1.2);
    const int usual = browser.tiles()->tiles().front().label.lines;

    browser.openProfile(u"lynx"_s);

    QVERIFY(browser.isHighContrast() && browser.isCapitals());
    QCOMPARE(browser.picture(), u"image://picto/shape-maths/1f5fbf"_s);
    QCOMPARE(browser.layout().textScale, 1.2 * 1.5);
    QCOMPARE(browser.textScale(), 1.2);
    QVERIFY(browser.tiles()->tiles().front().label.lines >= usual);

    browser.closeProfile();
    QCOMPARE(browser.layout().textScale, 1.2);
    QVERIFY(!browser.isHighContrast() && !browser.isCapitals());
}

void TestBrowsing::takesTheUsualLettersWhereOthersAreNotInstalled()
{
    const QString installed
        = QFontDatabase::hasFamily(u"OpenDyslexic"_s) ? u"OpenDyslexic"_s : childFontFamily();
    QCOMPARE(familyOfFont(u"opendyslexic"_s), installed);
    QCOMPARE(familyOfFont(u"unheard-of"_s), childFontFamily());
    QCOMPARE(familyOfFont({}), childFontFamily());
    const QString word = u"compter"_s;
    QVERIFY(childTextWidth({.family = {}, .capitals = true})(word, 40)
            > childTextWidth({})(word, 40));
    QCOMPARE(childTextWidth({.family = {}, .capitals = true})(word, 40),
             childTextWidth({})(word.toUpper(), 40));
}

void TestBrowsing::tellsAnAdultWhyThereIsNothing()
{
    School school;
    school.addUsualProfiles();
    school.addMany(4, Level::CP, Domain::Maths);
    school.write();

    PupilSession &session = school.open(u"maxi"_s);

    QCOMPARE(session.place(), Place::Empty);
    QVERIFY(session.hint().contains(u"maxi"_s));
    session.goUp();
    QCOMPARE(session.place(), Place::Profiles);
}

void TestBrowsing::neverListsAnEmptyDomain()
{
    m_school->open(u"super"_s);

    QVERIFY(!m_school->shownDomains().contains(u"arts"_s));
}

QTEST_MAIN(TestBrowsing)
#include "tst_browsing.moc"
