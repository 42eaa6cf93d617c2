// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loginbus.h"
#include "qml/screens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickItem>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace PrimTux;
using namespace Qt::StringLiterals;

using Place = PupilSession::Place;

/** The children's screens by keys, mouse and name. */
class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aProfileIsChosenByKeys();
    void aProfileIsChosenByAnyMouseButton();
    void theLastProfileHasTheFocus();
    void aDomainIsOpenedAndLeftByKeys();
    void anArrowLeadsBackFromADomain();
    void keysWalkBetweenRailAndTiles();
    void theRailOpensADomainByAClick();
    void pagesTurnByKeysAndTheFocusStaysOnTheArrows();
    void theFocusIsOnTheFirstTileOfANewPage();
    void thePenguinLeadsToTheProfiles();
    void thePenguinAsksWhetherOneHasFinished();
    void thePcIsSwitchedOffFromTheProfiles();
    void theFocusIsOnStopWhileAnActivityStarts();
    void theFocusIsWhereItWasAfterAnActivity();
    void aFailureOffersTheWayBackFirst();
    void theReasonOfAFailureOpensAndIsCopied();
    void anEmptyProfileHasAWayOut();
    void aLoudspeakerReadsATileAloud();
    void whatTheFocusRestsOnIsReadAloud();
    void whatThePointerRestsOnIsReadAloud();
    void thePageIsReadAloudFromItsCorner();
    void withoutAVoiceThereAreNoLoudspeakers();
    void feedbackIsThereWhileTheButtonIsDown();
    void aPressThatIsDraggedAwayDoesNotCount();
    void everythingHasANameAndIsReachedByTab_data();
    void everythingHasANameAndIsReachedByTab();
    void nothingOverlapsOrLeavesTheScreen_data();
    void nothingOverlapsOrLeavesTheScreen();

private:
    void tabThroughEverything();
    void keep(const QString &name);

    std::unique_ptr<School> m_school;
    std::unique_ptr<Screens> m_screens;
};

namespace
{
constexpr auto ofATile = "Read aloud: "_L1;
}

void TestScreens::initTestCase()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void TestScreens::init()
{
    m_school = std::make_unique<School>();
    m_school->addUsualProfiles();
    m_school->addProfile(u"empty"_s, Level::GS, 2);
    m_school->add(u"short"_s, Level::CP, Domain::Language, {u"sleep"_s, u"0.8"_s});
    m_school->add(u"broken"_s, Level::CP, Domain::Language, {u"ls"_s, u"/nowhere"_s});
    m_school->addMany(20, Level::CP, Domain::Maths);
    m_school->addMany(9, Level::PS, Domain::Arts);
    m_school->addMany(1, Level::PS, Domain::Logic);
    m_school->addMany(40, Level::CM1, Domain::Maths);
    for (const Domain domain : allDomains) {
        m_school->addMany(1, Level::CM1, domain);
    }
    m_school->write();
    m_screens = std::make_unique<Screens>(*m_school);
}

void TestScreens::cleanup()
{
    m_school->session().quit();
    QTRY_COMPARE(m_school->session().run()->state(), ActivityRun::State::Idle);
    m_screens.reset();
    m_school.reset();
}

// For eyes: where MENU_TEST_PICTURES names a folder.
void TestScreens::keep(const QString &name)
{
    const QString folder = qEnvironmentVariable("MENU_TEST_PICTURES");
    if (!folder.isEmpty()) {
        m_screens->window().grabWindow().save(folder + u'/' + name + ".png"_L1);
    }
}

void TestScreens::aProfileIsChosenByKeys()
{
    QVERIFY(m_screens->show());
    QCOMPARE(m_screens->focused(), u"mini"_s);

    m_screens->press(Qt::Key_Right);
    QCOMPARE(m_screens->focused(), u"super"_s);
    m_screens->press(Qt::Key_Return);

    QCOMPARE(m_school->session().place(), Place::Home);
    QCOMPARE(m_screens->focused(), u"Name of short"_s);
}

void TestScreens::aProfileIsChosenByAnyMouseButton()
{
    for (const Qt::MouseButton button :
         {Qt::LeftButton, Qt::MiddleButton, Qt::RightButton, Qt::BackButton}) {
        QVERIFY(m_screens->show());
        QVERIFY(m_screens->click(u"maxi"_s, button));
        QCOMPARE(m_school->browser().profileName(), u"maxi"_s);
    }
}

void TestScreens::theLastProfileHasTheFocus()
{
    m_school->memory().setLastProfile(u"maxi"_s);

    QVERIFY(m_screens->show());

    QCOMPARE(m_screens->focused(), u"maxi"_s);
}

void TestScreens::aDomainIsOpenedAndLeftByKeys()
{
    QVERIFY(m_screens->show(u"mini"_s));
    QCOMPARE(m_screens->focused(), u"Art and music"_s);

    m_screens->press(Qt::Key_Right);
    QCOMPARE(m_screens->focused(), u"Memory and puzzles"_s);
    m_screens->press(Qt::Key_Space);
    QCOMPARE(m_school->session().place(), Place::Domain);
    QCOMPARE(m_screens->focused(), u"Name of logique-0"_s);
    m_screens->press(Qt::Key_Escape);

    QCOMPARE(m_school->session().place(), Place::Home);
    QCOMPARE(m_screens->focused(), u"Memory and puzzles"_s);
}

void TestScreens::anArrowLeadsBackFromADomain()
{
    QVERIFY(m_screens->show(u"mini"_s));
    QVERIFY(m_screens->click(u"Art and music"_s));
    QCOMPARE(m_school->session().place(), Place::Domain);

    m_screens->press(Qt::Key_Up);
    QCOMPARE(m_screens->focused(), u"Back"_s);
    m_screens->press(Qt::Key_Return);

    QCOMPARE(m_school->session().place(), Place::Home);
}

void TestScreens::keysWalkBetweenRailAndTiles()
{
    QVERIFY(m_screens->show(u"super"_s));
    QCOMPARE(m_screens->focused(), u"Name of short"_s);

    m_screens->press(Qt::Key_Left);
    QCOMPARE(m_screens->focused(), u"Language"_s);
    m_screens->press(Qt::Key_Down);
    QCOMPARE(m_screens->focused(), u"Mathematics"_s);
    m_screens->press(Qt::Key_Return);
    QCOMPARE(m_school->browser().domainId(), u"maths"_s);
    QCOMPARE(m_screens->focused(), u"Mathematics"_s);
    m_screens->press(Qt::Key_Right);

    QCOMPARE(m_screens->focused(), u"Name of maths-0"_s);
}

void TestScreens::theRailOpensADomainByAClick()
{
    QVERIFY(m_screens->show(u"maxi"_s));
    const QRect cell = m_screens->placeOf(u"Science"_s);

    m_school->pause();
    QTest::mouseClick(
        &m_screens->window(), Qt::LeftButton, {}, {0, cell.center().y()}); // thrown to the edge

    QCOMPARE(m_school->browser().domainId(), u"monde"_s);
}

void TestScreens::pagesTurnByKeysAndTheFocusStaysOnTheArrows()
{
    QVERIFY(m_screens->show(u"super"_s));
    m_school->session().openDomain(1);
    m_screens->window().requestActivate();
    for (int row = 0; row < 2; ++row) {
        m_screens->press(Qt::Key_Down);
    }
    QCOMPARE(m_screens->focused(), u"Next page"_s);

    m_screens->press(Qt::Key_Return);
    QCOMPARE(m_school->browser().page(), 1);
    QCOMPARE(m_screens->focused(), u"Next page"_s);
    m_screens->press(Qt::Key_Return);
    QCOMPARE(m_school->browser().page(), 2);
    QCOMPARE(m_screens->focused(), u"Page before"_s);
    m_screens->press(Qt::Key_Up);

    QCOMPARE(m_screens->focused(), u"Name of maths-16"_s);
}

void TestScreens::theFocusIsOnTheFirstTileOfANewPage()
{
    QVERIFY(m_screens->show(u"super"_s));
    m_school->session().openDomain(1);
    m_screens->press(Qt::Key_Right);

    m_screens->press(Qt::Key_PageDown);
    QCOMPARE(m_screens->focused(), u"Name of maths-8"_s);
    m_screens->press(Qt::Key_End);
    QCOMPARE(m_screens->focused(), u"Name of maths-15"_s);
    m_screens->press(Qt::Key_Right);

    QCOMPARE(m_screens->focused(), u"Name of maths-16"_s);
}

void TestScreens::thePenguinLeadsToTheProfiles()
{
    QVERIFY(m_screens->show(u"super"_s));

    m_school->pause();
    QTest::mouseClick(&m_screens->window(), Qt::LeftButton, {}, {1, 1}); // the corner

    QCOMPARE(m_school->session().place(), Place::Profiles);
}

void TestScreens::thePenguinAsksWhetherOneHasFinished()
{
    m_school->memory().setOffersPower(true);
    QVERIFY(m_screens->show(u"super"_s));
    QVERIFY(m_screens->click(u"super: choose someone else"_s));
    QCOMPARE(m_school->session().place(), Place::Leaving);
    QCOMPARE(m_screens->focused(), u"I go on"_s);
    keep(u"leave"_s);

    m_screens->press(Qt::Key_Return);
    QCOMPARE(m_school->session().place(), Place::Home);
    m_screens->press(Qt::Key_Escape);
    m_screens->press(Qt::Key_Right);
    QCOMPARE(m_screens->focused(), u"Someone else"_s);
    m_screens->press(Qt::Key_Return);
    QCOMPARE(m_school->session().place(), Place::Profiles);
}

void TestScreens::thePcIsSwitchedOffFromTheProfiles()
{
    const LoginBus login;
    m_school->setSystemBus(login.bus());
    QVERIFY(m_screens->show());
    QVERIFY(m_screens->placeOf(u"Switch off"_s).isEmpty());
    m_school->memory().setOffersPower(true);
    QVERIFY(m_screens->show());
    keep(u"profiles-with-power"_s);

    m_screens->press(Qt::Key_Down);
    QCOMPARE(m_screens->focused(), u"Switch off"_s);
    m_screens->press(Qt::Key_Up);
    QCOMPARE(m_screens->focused(), u"mini"_s);
    QVERIFY(m_screens->click(u"Switch off"_s));
    QCOMPARE(m_screens->focused(), u"I go on"_s);
    QVERIFY(m_screens->placeOf(u"Someone else"_s).isEmpty());
    QVERIFY(m_screens->click(u"Switch off"_s));

    QTRY_COMPARE(login.orders, QStringList{u"PowerOff"_s});
    QVERIFY(m_screens->shows(u"See you soon!"_s));
    keep(u"goodbye"_s);
    m_school->setSystemBus(QDBusConnection(u"none"_s));
}

void TestScreens::theFocusIsOnStopWhileAnActivityStarts()
{
    QVERIFY(m_screens->show(u"super"_s));
    m_school->session().openDomain(1);

    m_screens->press(Qt::Key_Return);
    QCOMPARE(m_school->session().place(), Place::Starting);
    QCOMPARE(m_screens->focused(), u"Stop"_s);
    m_screens->press(Qt::Key_Return);

    QTRY_COMPARE(m_school->session().place(), Place::Home);
    QCOMPARE(m_screens->focused(), u"Name of maths-0"_s);
}

void TestScreens::theFocusIsWhereItWasAfterAnActivity()
{
    QVERIFY(m_screens->show(u"super"_s));
    m_screens->press(Qt::Key_Right);
    m_screens->press(Qt::Key_Left);

    m_screens->press(Qt::Key_Return);
    QTRY_COMPARE(m_school->session().place(), Place::Running);
    QTRY_COMPARE(m_school->session().place(), Place::Home);

    QTRY_COMPARE(m_screens->focused(), u"Name of short"_s);
}

void TestScreens::aFailureOffersTheWayBackFirst()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"broken did not start"_s));
    QVERIFY(m_screens->show(u"super"_s));
    QVERIFY(m_screens->click(u"Name of broken"_s));
    QTRY_COMPARE(m_school->session().place(), Place::Failed);
    QCOMPARE(m_screens->focused(), u"Back to the menu"_s);
    QVERIFY(m_screens->shows(u"It is not your fault."_s));

    m_screens->press(Qt::Key_Right);
    QCOMPARE(m_screens->focused(), u"Try again"_s);
    m_screens->press(Qt::Key_Left);
    m_screens->press(Qt::Key_Return);

    QCOMPARE(m_school->session().place(), Place::Home);
    QCOMPARE(m_screens->focused(), u"Name of broken"_s);
}

void TestScreens::theReasonOfAFailureOpensAndIsCopied()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"broken did not start"_s));
    QVERIFY(m_screens->show(u"super"_s));
    QVERIFY(m_screens->click(u"Name of broken"_s));
    QTRY_COMPARE(m_school->session().place(), Place::Failed);
    QVERIFY(!m_screens->shows(m_school->session().run()->reason()));

    m_screens->press(Qt::Key_Down);
    QCOMPARE(m_screens->focused(), u"For the teacher: what happened?"_s);
    m_screens->press(Qt::Key_Return);
    QVERIFY(m_screens->shows(m_school->session().run()->reason()));
    QVERIFY(m_screens->shows(u"/nowhere"_s));
    m_screens->press(Qt::Key_Down);
    QCOMPARE(m_screens->focused(), u"Copy the details"_s);
    m_screens->press(Qt::Key_Return);

    QVERIFY(QGuiApplication::clipboard()->text().contains(m_school->session().run()->reason()));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"/nowhere"_s));
}

void TestScreens::anEmptyProfileHasAWayOut()
{
    QVERIFY(m_screens->show(u"empty"_s));
    QCOMPARE(m_school->session().place(), Place::Empty);
    QVERIFY(m_screens->shows(u"None"_s) || m_screens->shows(u"none of the programs"_s));
    QCOMPARE(m_screens->focused(), u"Choose someone else"_s);

    m_screens->press(Qt::Key_Return);

    QCOMPARE(m_school->session().place(), Place::Profiles);
}

void TestScreens::aLoudspeakerReadsATileAloud()
{
    m_school->setVoice(true);
    QVERIFY(m_screens->show(u"super"_s));

    QVERIFY(m_screens->click(u"Read aloud: Name of broken"_s));

    QCOMPARE(m_school->said(), QStringList{u"Name of broken"_s});
    QCOMPARE(m_school->session().place(), Place::Home); // nothing was started
    QCOMPARE(m_screens->focused(), u"Name of short"_s);
    keep(u"voice"_s);
}

void TestScreens::whatTheFocusRestsOnIsReadAloud()
{
    m_school->setVoice(true);
    QVERIFY(m_screens->show(u"super"_s));
    QTest::qWait(200);
    QCOMPARE(m_school->said(), QStringList()); // what a page begins with is not

    m_screens->press(Qt::Key_Right);
    QTRY_COMPARE(m_school->said(), QStringList{u"Name of broken"_s});

    m_screens->press(Qt::Key_Left);
    QTRY_COMPARE(m_school->said(),
                 (QStringList{u"Name of broken"_s, QString(), u"Name of short"_s}));
}

void TestScreens::whatThePointerRestsOnIsReadAloud()
{
    m_school->setVoice(true);
    QVERIFY(m_screens->show());
    QTest::qWait(200);

    QTest::mouseMove(&m_screens->window(), m_screens->placeOf(u"maxi"_s).center());
    QTRY_COMPARE(m_school->said(), QStringList{u"maxi, hint of maxi"_s});

    QTest::mouseMove(&m_screens->window(), {5, 300});
    QTRY_COMPARE(m_school->said(), (QStringList{u"maxi, hint of maxi"_s, QString()}));
}

void TestScreens::thePageIsReadAloudFromItsCorner()
{
    m_school->setVoice(true);
    QVERIFY(m_screens->show(u"mini"_s));

    QVERIFY(m_screens->click(u"Read this page aloud"_s));
    m_school->session().voice()->said();
    m_school->session().voice()->said();
    QCOMPARE(m_school->said(),
             (QStringList{
                 u"What would you like to do?"_s, u"Art and music"_s, u"Memory and puzzles"_s}));

    QVERIFY(m_screens->click(u"Be silent"_s));
    QCOMPARE(m_school->said().constLast(), QString());
    QVERIFY(!m_screens->placeOf(u"Read this page aloud"_s).isEmpty());
}

void TestScreens::withoutAVoiceThereAreNoLoudspeakers()
{
    QVERIFY(m_screens->show(u"super"_s));

    QVERIFY(m_screens->placeOf(u"Read this page aloud"_s).isEmpty());
    QVERIFY(m_screens->placeOf(u"Read aloud: Name of broken"_s).isEmpty());
}

void TestScreens::feedbackIsThereWhileTheButtonIsDown()
{
    QVERIFY(m_screens->show(u"super"_s));
    const QPoint middle = m_screens->placeOf(u"Name of broken"_s).center();

    QTest::mousePress(&m_screens->window(), Qt::LeftButton, {}, middle);

    QCOMPARE(m_screens->focused(), u"Name of broken"_s);
    QVERIFY(m_screens->window().activeFocusItem()->scale() < 1);
    QTest::mouseRelease(&m_screens->window(), Qt::LeftButton, {}, {0, 767});
    QCOMPARE(m_screens->window().activeFocusItem()->scale(), 1.0);
}

void TestScreens::aPressThatIsDraggedAwayDoesNotCount()
{
    QVERIFY(m_screens->show(u"super"_s));
    const QRect place = m_screens->placeOf(u"Name of short"_s);

    QTest::mousePress(&m_screens->window(), Qt::LeftButton, {}, place.center());
    QTest::mouseRelease(&m_screens->window(), Qt::LeftButton, {}, {1300, 700});
    QCOMPARE(m_school->session().place(), Place::Home);

    m_school->pause();
    QTest::mousePress(&m_screens->window(), Qt::LeftButton, {}, place.center()); // a trembling hand
    QTest::mouseMove(&m_screens->window(), place.topLeft() + QPoint(20, 20));
    QTest::mouseRelease(&m_screens->window(), Qt::LeftButton, {}, place.topLeft() + QPoint(20, 20));
    QCOMPARE(m_school->session().place(), Place::Starting);
}

void TestScreens::everythingHasANameAndIsReachedByTab_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("domain");

    QTest::newRow("profiles") << QString() << false;
    QTest::newRow("home of the youngest") << u"mini"_s << false;
    QTest::newRow("a domain of the youngest") << u"mini"_s << true;
    QTest::newRow("second cycle") << u"super"_s << true;
    QTest::newRow("third cycle") << u"maxi"_s << false;
    QTest::newRow("nothing") << u"empty"_s << false;
    QTest::newRow("with a voice") << u"super"_s << false;
}

void TestScreens::everythingHasANameAndIsReachedByTab()
{
    QFETCH(const QString, profile);
    QFETCH(const bool, domain);
    m_school->setVoice(QLatin1StringView(QTest::currentDataTag()) == "with a voice"_L1);
    QVERIFY(m_screens->show(profile));
    if (domain) {
        m_school->session().openDomain(profile == "mini"_L1 ? 0 : 1);
    }

    tabThroughEverything();
}

void TestScreens::tabThroughEverything()
{
    std::set<QString> wanted;
    for (const Screens::Thing &thing : m_screens->things()) {
        QVERIFY(!thing.name.isEmpty());
        if (thing.name.startsWith(ofATile)) {
            continue; // there the focus does the same
        }
        QVERIFY2(thing.focusable, qPrintable(thing.name));
        wanted.insert(thing.name);
    }
    QVERIFY(!wanted.empty());
    std::set<QString> reached{m_screens->focused()};
    for (std::size_t i = 0; i < 2 * wanted.size(); ++i) {
        m_screens->press(Qt::Key_Tab);
        QVERIFY(!m_screens->focused().isEmpty());
        reached.insert(m_screens->focused());
    }
    QCOMPARE(reached, wanted);
}

void TestScreens::nothingOverlapsOrLeavesTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("voice");

    for (const QSize &size : {QSize(1024, 768),
                              QSize(1280, 1024),
                              QSize(1366, 768),
                              QSize(1600, 900),
                              QSize(1920, 1080),
                              QSize(768, 1024)}) {
        for (const char *profile : {"", "mini", "super", "maxi", "empty"}) {
            QTest::addRow("%dx%d %s", size.width(), size.height(), profile)
                << size << QString::fromLatin1(profile) << false;
        }
        for (const char *profile : {"", "mini", "super"}) {
            QTest::addRow("%dx%d %s with a voice", size.width(), size.height(), profile)
                << size << QString::fromLatin1(profile) << true;
        }
    }
}

void TestScreens::nothingOverlapsOrLeavesTheScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, profile);
    QFETCH(const bool, voice);
    m_school->setVoice(voice);
    QVERIFY(m_screens->show(profile, size));
    keep(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));

    const std::vector<Screens::Thing> all = m_screens->things();

    QVERIFY(!all.empty());
    for (auto one = all.begin(); one != all.end(); ++one) {
        QVERIFY2(QRect({}, size).contains(one->place), qPrintable(one->name));
        for (auto other = std::next(one); other != all.end(); ++other) {
            const bool within
                = other->name.startsWith(ofATile) && one->place.contains(other->place);
            QVERIFY2(within || !one->place.intersects(other->place),
                     qPrintable(one->name + u" and "_s + other->name));
        }
    }
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
