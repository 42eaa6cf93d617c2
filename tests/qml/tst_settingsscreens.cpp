// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/screens.h"
#include "qml/spoken.h"

#include <QDir>
#include <QQuickItem>
#include <QTest>

#include <algorithm>
#include <set>

using namespace PrimTux;
using namespace Qt::StringLiterals;

using Page = TeacherSession::Page;

/** The teacher's settings by keys, mouse and name, in the whole program. */
class TestSettingsScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }
    void init();
    void cleanup();

    void noChildReachesThem();
    void aProfileIsMadeAndNamedByKeysAlone();
    void aProfileIsChangedByClicks();
    void aHiddenProfileIsNotOfferedToChildren();
    void aRemovedProfileComesBack();
    void theCodeIsChanged();
    void progressIsErasedAfterAQuestion();
    void allIsCopiedToAStickAndTakenOverAgain();
    void escapeLeavesTheProfileThenThePage();
    void everythingHasANameAndIsReachedByTab_data();
    void everythingHasANameAndIsReachedByTab();
    void whatHasTheFocusIsInSight();
    void nothingLeavesTheScreen_data();
    void nothingLeavesTheScreen();

private:
    void come(const QSize &size = {1366, 768}, qreal textScale = 1);
    void type(const QString &digits);
    void open(const QString &profile);
    void draw(const QString &name = {});
    [[nodiscard]] TeacherSettings &settings() { return *m_school->teacher().settings(); }

    std::unique_ptr<School> m_school;
    std::unique_ptr<Screens> m_screens;
};

void TestSettingsScreens::init()
{
    m_school = std::make_unique<School>();
    m_school->addUsualProfiles();
    m_school->addMany(9, Level::CP, Domain::Maths);
    m_school->write();
    m_screens = std::make_unique<Screens>(*m_school);
}

void TestSettingsScreens::cleanup()
{
    m_screens.reset();
    m_school.reset();
}

void TestSettingsScreens::type(const QString &digits)
{
    for (const QChar digit : digits) {
        QTest::keyClick(&m_screens->window(), digit.toLatin1());
    }
    QTest::keyClick(&m_screens->window(), Qt::Key_Return);
}

/** Into the settings, with the code 2468. */
void TestSettingsScreens::come(const QSize &size, qreal textScale)
{
    QVERIFY(m_screens->show({}, size, textScale));
    TeacherSession &teacher = m_school->teacher();
    teacher.enter();
    QTRY_VERIFY(!teacher.code()->isBusy());
    type(u"2468"_s);
    type(u"2468"_s);
    QTRY_COMPARE(teacher.page(), Page::Welcome);
    QTest::keyClick(&m_screens->window(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(teacher.page(), Page::Settings);
    draw();
}

void TestSettingsScreens::open(const QString &profile)
{
    settings().openProfile(profile);
    QTRY_COMPARE(m_screens->focused(), QCoreApplication::translate("ProfilePage", "Name"));
    draw();
}

/** Everything is in its place then. Kept by @p name in the folder PICTURES, to look at. */
void TestSettingsScreens::draw(const QString &name)
{
    const QImage image = m_screens->window().grabWindow();
    if (const QString folder = qEnvironmentVariable("PICTURES");
        !folder.isEmpty() && !name.isEmpty()) {
        image.save(QDir(folder).filePath(name + u".png"_s));
    }
}

void TestSettingsScreens::noChildReachesThem()
{
    QVERIFY(m_screens->show());
    QTest::keyClick(&m_screens->window(), Qt::Key_3, Qt::AltModifier);
    m_school->teacher().show(Page::Settings);
    QCOMPARE(m_school->teacher().page(), Page::Closed);
    m_school->teacher().enter();
    m_school->teacher().show(Page::Settings);
    QCOMPARE(m_school->teacher().page(), Page::Code);
    QVERIFY(!m_screens->shows(u"New profile"_s));
}

void TestSettingsScreens::aProfileIsMadeAndNamedByKeysAlone()
{
    come();
    QCOMPARE(m_screens->focused(), u"New profile"_s);
    m_screens->press(Qt::Key_Return);
    QTRY_COMPARE(m_screens->focused(), u"Name"_s);
    QTest::keyClick(&m_screens->window(), Qt::Key_A, Qt::ControlModifier);
    for (const char letter : {'C', 'P'}) {
        QTest::keyClick(&m_screens->window(), letter);
    }
    QCOMPARE(settings().form()->name(), u"CP"_s);
    m_screens->press(Qt::Key_Escape);

    QVERIFY(!settings().form()->isOpen());
    QTRY_VERIFY(m_screens->shows(u"CP"_s));
    QCOMPARE(settings().profiles()->count(), 4);
}

void TestSettingsScreens::aProfileIsChangedByClicks()
{
    come();
    open(u"super"_s);
    draw(u"profile"_s);
    const ProfileForm &form = *settings().form();
    for (const QString &name :
         {u"Green leaf"_s, u"CE1"_s, u"12 tiles"_s, u"150 %"_s, u"OpenDyslexic"_s}) {
        QVERIFY2(m_screens->click(name), qPrintable(name));
    }
    QVERIFY(m_screens->click(u"In CAPITALS"_s));
    QVERIFY(m_screens->click(u"High contrast"_s));

    QCOMPARE(form.picture(), u"monde"_s);
    QCOMPARE(form.levels(), (QStringList{u"CP"_s, u"CE1"_s}));
    QCOMPARE(form.layout(), 3);
    QCOMPARE(form.textSize(), 150);
    QCOMPARE(form.font(), u"opendyslexic"_s);
    QVERIFY(form.isCapitals() && form.isHighContrast());
    draw(u"profile-changed"_s);
    QTest::keySequence(&m_screens->window(), QKeySequence::Undo);
    QVERIFY(!form.isHighContrast());
    QVERIFY(m_screens->click(u"Done"_s));
    QTRY_VERIFY(m_screens->shows(u"Text 150 %"_s));
    draw(u"settings"_s);
}

void TestSettingsScreens::aHiddenProfileIsNotOfferedToChildren()
{
    come();
    QVERIFY(m_screens->click(u"Children see “maxi”"_s));
    QTRY_VERIFY(!settings().profiles()->find(u"maxi"_s)->enabled);
    QCOMPARE(m_school->teacher().profiles()->count(), 2);
    QVERIFY(m_screens->click(u"Children see “maxi”"_s));
    QTRY_COMPARE(m_school->teacher().profiles()->count(), 3);
}

void TestSettingsScreens::aRemovedProfileComesBack()
{
    come();
    QVERIFY(m_screens->click(u"Copy “mini”"_s));
    QVERIFY(settings().form()->isOpen());
    settings().form()->end();
    QTRY_VERIFY(!m_screens->placeOf(u"Remove “mini (copy)”"_s).isEmpty());
    draw();
    QVERIFY(m_screens->click(u"Remove “mini (copy)”"_s));
    QTRY_VERIFY(m_screens->shows(u"“mini (copy)” is removed."_s));
    draw();
    QVERIFY(m_screens->click(u"Undo"_s));
    QTRY_COMPARE(settings().profiles()->count(), 4);
}

void TestSettingsScreens::theCodeIsChanged()
{
    come();
    QVERIFY(m_screens->click(u"Change the code"_s));
    QVERIFY(m_screens->shows(u"Choose your code"_s));
    type(u"9753"_s);
    type(u"9753"_s);
    QTRY_VERIFY(m_screens->shows(u"The code is changed."_s));
    m_school->teacher().close();
    m_school->teacher().enter();
    QTRY_VERIFY(!m_school->teacher().code()->isBusy());
    type(u"9753"_s);
    QTRY_COMPARE(m_school->teacher().page(), Page::Settings);
}

void TestSettingsScreens::progressIsErasedAfterAQuestion()
{
    come();
    QVERIFY(m_school->progress().note(
        {.profile = u"super"_s, .lesson = u"a"_s, .activity = u"b"_s, .time = {}, .done = true}));
    QVERIFY(m_screens->click(u"Erase…"_s));
    draw();
    QCOMPARE(m_screens->focused(), u"Keep"_s);
    QVERIFY(m_screens->click(u"Keep"_s));
    draw();
    QCOMPARE(m_school->progress().doneOf(u"super"_s, u"a"_s).size(), 1);
    QVERIFY(m_screens->click(u"Erase…"_s));
    draw();
    QVERIFY(m_screens->click(u"Erase"_s));
    QVERIFY(m_school->progress().doneOf(u"super"_s, u"a"_s).isEmpty());
    QVERIFY(m_screens->shows(u"What children did is forgotten."_s));
}

void TestSettingsScreens::allIsCopiedToAStickAndTakenOverAgain()
{
    const QString stick = m_school->plugIn();
    come();
    Exchange &exchange = *m_school->teacher().exchange();
    QVERIFY(m_screens->click(u"Copy…"_s));
    QVERIFY(exchange.isOpen() && exchange.isWriting());
    exchange.choose(0);
    QVERIFY(!exchange.isOpen());
    QCOMPARE(QDir(stick).entryList({u"*.ptxclassroom"_s}).size(), 1);

    QVERIFY(m_screens->click(u"Children see “maxi”"_s));
    QTRY_COMPARE(m_school->teacher().profiles()->count(), 2);
    const QString file = m_school->path(u"classroom.sqlite"_s); // kept: then it can be taken back
    QTRY_COMPARE(ClassroomReader::open(file)
                     ->own(OwnKind::Profile)
                     .value_or(std::vector<QJsonObject>())
                     .size(),
                 1U);
    QVERIFY(m_screens->click(u"Open…"_s));
    QVERIFY(exchange.isOpen());
    exchange.choose(0);
    QTRY_COMPARE(m_school->teacher().profiles()->count(), 3);
    QTRY_VERIFY(!settings().backups()->undoText().isEmpty());
}

void TestSettingsScreens::escapeLeavesTheProfileThenThePage()
{
    come();
    open(u"mini"_s);
    m_screens->press(Qt::Key_Escape);
    QCOMPARE(m_school->teacher().page(), Page::Settings);
    QVERIFY(!settings().form()->isOpen());
    m_screens->press(Qt::Key_Escape);
    QCOMPARE(m_school->teacher().page(), Page::Lessons);
}

void TestSettingsScreens::everythingHasANameAndIsReachedByTab_data()
{
    QTest::addColumn<bool>("form");
    QTest::newRow("settings") << false;
    QTest::newRow("a profile") << true;
}

void TestSettingsScreens::everythingHasANameAndIsReachedByTab()
{
    QFETCH(const bool, form);
    come({1920, 1080});
    if (form) {
        open(u"mini"_s);
    }
    std::set<QString> wanted;
    for (const Screens::Thing &thing : m_screens->things()) {
        QVERIFY(!thing.name.isEmpty());
        if (thing.focusable) {
            wanted.insert(thing.name);
        }
    }
    QVERIFY(wanted.size() > 15);
    std::set<QString> reached{m_screens->focused()};
    for (std::size_t i = 0; i < 2 * wanted.size(); ++i) {
        m_screens->press(Qt::Key_Tab);
        reached.insert(m_screens->focused());
    }
    for (const QString &name : wanted) {
        QVERIFY2(reached.contains(name), qPrintable(name));
    }
}

void TestSettingsScreens::whatHasTheFocusIsInSight()
{
    const QSize size(1024, 768);
    come(size);
    m_school->browser().setDensity(100, 2);
    draw();
    for (const bool form : {false, true}) {
        if (form) {
            open(u"super"_s);
        }
        for (int i = 0; i < 40; ++i) {
            m_screens->press(Qt::Key_Tab);
            const QQuickItem &item = *m_screens->window().activeFocusItem();
            const QRectF place = item.mapRectToScene({0, 0, item.width(), item.height()});
            QVERIFY2(QRectF({}, size).contains(place), qPrintable(m_screens->focused()));
        }
    }
}

void TestSettingsScreens::nothingLeavesTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("textScale");
    QTest::addColumn<bool>("form");
    QTest::addColumn<QString>("language");

    for (const QSize &size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)}) {
        for (const qreal scale : {1.0, 2.0}) {
            for (const bool form : {false, true}) {
                for (const QString &language : {u"en"_s, u"fr"_s}) {
                    QTest::addRow("%dx%d ×%g %s %s",
                                  size.width(),
                                  size.height(),
                                  scale,
                                  form ? "profile" : "settings",
                                  qPrintable(language))
                        << size << scale << form << language;
                }
            }
        }
    }
}

void TestSettingsScreens::nothingLeavesTheScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const qreal, textScale);
    QFETCH(const bool, form);
    QFETCH(const QString, language);
    const Spoken spoken(language);
    come(size, textScale);
    draw();
    if (form) {
        open(u"super"_s);
    } else {
        settings().profiles()->setShown(u"maxi"_s, false);
    }
    draw(u"%1-%2-%3-%4"_s.arg(form ? u"form"_s : u"cards"_s)
             .arg(size.width())
             .arg(textScale)
             .arg(language));

    const std::vector<Screens::Thing> all = m_screens->things();
    QVERIFY(all.size() > 10);
    for (const Screens::Thing &thing : all) { // what is further down is scrolled to
        QVERIFY2(thing.place.left() >= 0 && thing.place.right() < size.width(),
                 qPrintable(thing.name));
    }
    for (auto one = all.begin(); one != all.end(); ++one) {
        for (auto other = std::next(one); other != all.end(); ++other) {
            const bool scrolledTo
                = std::max(one->place.bottom(), other->place.bottom()) >= size.height();
            QVERIFY2(scrolledTo || !one->place.intersects(other->place),
                     qPrintable(one->name + u" and "_s + other->name));
        }
    }
}

QTEST_MAIN(TestSettingsScreens)
#include "tst_settingsscreens.moc"
