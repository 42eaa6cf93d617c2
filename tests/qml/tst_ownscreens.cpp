// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/teacherscreens.h"

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** A teacher corrects, adds and hides activities by keys, mouse and name. */
class TestOwnScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anActivityIsCorrectedByKeysAlone();
    void anActivityIsHiddenFromAProfileByAClick();
    void aCorrectionIsUndoneFromTheNotice();
    void aPageIsAddedByClicks();
    void aPictureIsChosenFromAStick();
    void whatIsSuggestedIsAccepted();
    void rowsAreSortedAndShownAsAGrid();
    void theSheetIsWholeOnTheScreen_data();
    void theSheetIsWholeOnTheScreen();

private:
    [[nodiscard]] OwnWords &own() { return *m_catalogue->own(); }
    void lookAt(const QString &activity);
    [[nodiscard]] bool isOutside(const TeacherScreens::Thing &thing) const;

    std::unique_ptr<Staffroom> m_room;
    std::unique_ptr<TeacherCatalogue> m_catalogue;
    std::unique_ptr<TeacherScreens> m_screens;
};

void TestOwnScreens::initTestCase()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void TestOwnScreens::init()
{
    QTest::failOnWarning();
    m_room = std::make_unique<Staffroom>();
    m_room->write();
    m_room->openClassroom();
    m_catalogue = std::make_unique<TeacherCatalogue>(m_room->parts());
    m_screens = std::make_unique<TeacherScreens>(*m_room);
}

void TestOwnScreens::cleanup()
{
    m_screens.reset();
    m_catalogue.reset();
    m_room.reset();
}

void TestOwnScreens::lookAt(const QString &activity)
{
    FoundModel &found = *m_catalogue->found();
    for (int row = 0; row < found.count(); ++row) {
        if (found.index(row).data(FoundModel::ActivityIdRole) == activity) {
            found.setCurrent(row);
        }
    }
    QCOMPARE(m_catalogue->detail().id, activity);
}

void TestOwnScreens::anActivityIsCorrectedByKeysAlone()
{
    QVERIFY(m_screens->show(*m_catalogue));
    lookAt(u"count-0"_s);
    QVERIFY(m_screens->tabTo(u"Correct…"_s));
    m_screens->press(Qt::Key_Return);

    QTRY_COMPARE(m_screens->focused(), u"Name"_s);
    m_screens->type(u"Ducks"_s);
    QVERIFY(m_screens->tabTo(u"PS"_s));
    m_screens->press(Qt::Key_Space);
    QVERIFY(m_screens->tabTo(u"Search an objective"_s));
    m_screens->type(u"sums"_s);
    QVERIFY(m_screens->tabTo(u"Sums"_s));
    m_screens->press(Qt::Key_Space);
    QVERIFY(m_screens->tabTo(u"Save the correction"_s));
    m_screens->press(Qt::Key_Return);

    QVERIFY(m_screens->shows(u"“Ducks” is corrected."_s));
    QCOMPARE(m_catalogue->detail().name, u"Ducks"_s);
    QCOMPARE(m_catalogue->detail().levels, (QStringList{u"PS"_s, u"MS"_s, u"GS"_s}));
    QCOMPARE(m_catalogue->detailObjectives()->count(), 2);
    QTRY_COMPARE(m_room->reader()->own(OwnKind::Activity)->size(), 1U);

    own().correct();
    QTRY_COMPARE(m_screens->focused(), u"Name"_s);
    m_screens->type(u"x"_s);
    m_screens->press(Qt::Key_Escape);
    QCOMPARE(own().draft()->kind(), OwnDraft::Kind::Closed);
    QCOMPARE(m_catalogue->detail().name, u"Ducks"_s);
}

void TestOwnScreens::anActivityIsHiddenFromAProfileByAClick()
{
    QVERIFY(m_screens->show(*m_catalogue, {1920, 1080}));
    lookAt(u"count-0"_s);

    QVERIFY(m_screens->click(u"The mice"_s));

    QVERIFY(m_screens->shows(u"hidden from The mice"_s));
    QTRY_VERIFY(m_room->reader()->hiddenFrom(u"mini"_s)->contains(u"count-0"_s));
}

void TestOwnScreens::aCorrectionIsUndoneFromTheNotice()
{
    QVERIFY(m_screens->show(*m_catalogue, {1920, 1080}));
    lookAt(u"count-0"_s);
    own().toggleProfile(u"mini"_s);
    QVERIFY(m_screens->shows(u"“Name of count-0” is hidden from The mice."_s));

    m_screens->press(Qt::Key_Z, Qt::ControlModifier);

    QVERIFY(!own().canUndo());
    QVERIFY(own().canRedo());
    QTRY_VERIFY(m_room->reader()->hiddenFrom(u"mini"_s)->isEmpty());
    QVERIFY(m_screens->click(u"Understood"_s));
    QCOMPARE(own().notice(), QString());
}

void TestOwnScreens::aPageIsAddedByClicks()
{
    QVERIFY(m_screens->show(*m_catalogue, {1920, 1080}));
    QVERIFY(m_screens->click(u"Add a page…"_s));
    QTRY_COMPARE(m_screens->focused(), u"Name"_s);
    m_screens->type(u"The farm"_s);
    QVERIFY(m_screens->click(u"Address of the page"_s));
    m_screens->type(u"farm.example"_s);
    QVERIFY(m_screens->click(u"CP"_s));
    QVERIFY(m_screens->click(u"Add to the catalogue"_s));

    QVERIFY(m_screens->shows(u"“The farm” is added"_s));
    QTRY_COMPARE(m_room->reader()->own(OwnKind::Activity)->size(), 1U);
    QCOMPARE(m_room->reader()->own(OwnKind::Activity)->front()["url"_L1].toString(),
             u"https://farm.example"_s);
}

void TestOwnScreens::aPictureIsChosenFromAStick()
{
    QDir().mkpath(m_room->path(u"stick"_s));
    QImage red(300, 300, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(m_room->path(u"stick/ducks.png"_s)));
    QVERIFY(m_screens->show(*m_catalogue, {1920, 1080}));
    lookAt(u"count-0"_s);
    own().correct();
    own().draft()->lookForPictures();

    QVERIFY(m_screens->click(u"ducks.png"_s));
    QVERIFY(own().draft()->hasOwnPicture());
    own().draft()->save();

    QTRY_VERIFY(m_room->reader()->own(OwnKind::Activity)->size() == 1);
    const auto isRed = [this] {
        const QImage shown = m_screens->window().grabWindow();
        for (int y = 0; y < shown.height(); y += 5) {
            for (int x = shown.width() * 2 / 3; x < shown.width(); x += 5) {
                if (shown.pixelColor(x, y) == QColor(Qt::red)) {
                    return true;
                }
            }
        }
        return false;
    };
    QTRY_VERIFY(isRed());
}

void TestOwnScreens::whatIsSuggestedIsAccepted()
{
    QVERIFY(m_screens->show(*m_catalogue, {1920, 1080}));
    QVERIFY(m_screens->click(u"To be tagged"_s));
    QVERIFY(m_screens->shows(u"Accept the 1 suggestions"_s));

    QVERIFY(m_screens->click(u"Accept what is suggested for “Name of bare”"_s));

    QVERIFY(m_screens->shows(u"1 activities are tagged"_s));
    QTRY_COMPARE(m_room->reader()->own(OwnKind::Activity)->size(), 1U);
}

void TestOwnScreens::rowsAreSortedAndShownAsAGrid()
{
    QVERIFY(m_screens->show(*m_catalogue));
    QVERIFY(m_screens->click(u"Sort"_s));
    QVERIFY(m_screens->click(u"By level"_s));
    QCOMPARE(m_catalogue->orders()->choices()[2].on, true);

    QVERIFY(m_screens->click(u"Pictures"_s));

    QVERIFY(m_catalogue->isGrid());
    QVERIFY(m_screens->tabTo(m_catalogue->detail().name));
    m_screens->press(Qt::Key_Right);
    QCOMPARE(m_catalogue->found()->current(), 1);
    QCOMPARE(m_screens->focused(), m_catalogue->detail().name);
}

bool TestOwnScreens::isOutside(const TeacherScreens::Thing &thing) const
{
    const QRect screen(QPoint(0, 0), m_screens->window().size());
    return thing.focusable && !thing.place.isEmpty()
        && (thing.place.left() < screen.left() || thing.place.right() > screen.right());
}

void TestOwnScreens::theSheetIsWholeOnTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("textScale");
    for (const QSize &size : {QSize(939, 697), QSize(1280, 697), QSize(1820, 1000)}) {
        for (const qreal textScale : {1.0, 1.5, 2.0}) {
            QTest::addRow("%dx%d %.1f", size.width(), size.height(), textScale)
                << size << textScale;
        }
    }
}

void TestOwnScreens::theSheetIsWholeOnTheScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const qreal, textScale);
    QVERIFY(m_screens->show(*m_catalogue, size, textScale));
    lookAt(u"count-0"_s);
    const auto keep = [&](const QString &name) {
        if (const QString folder = qEnvironmentVariable("MENU_TEST_PICTURES"); !folder.isEmpty()) {
            m_screens->window().grabWindow().save(
                u"%1/%2-%3-%4.png"_s.arg(folder, name).arg(size.width()).arg(textScale));
        }
    };
    own().toggleProfile(u"mini"_s);
    QCoreApplication::processEvents();
    keep(u"hidden"_s);
    own().correct();

    QTRY_COMPARE(m_screens->focused(), u"Name"_s);
    keep(u"sheet"_s);
    QCOMPARE(m_screens->placeOf(u"MS"_s).height(), m_screens->placeOf(u"CP"_s).height());
    const std::vector<TeacherScreens::Thing> things = m_screens->things();
    const auto outside = std::ranges::find_if(
        things, [this](const TeacherScreens::Thing &thing) { return isOutside(thing); });
    QVERIFY2(outside == things.end(), outside == things.end() ? "" : qPrintable(outside->name));
    QVERIFY(m_screens->tabTo(u"Save the correction"_s));
    own().draft()->cancel();
    m_catalogue->toggle(u"tagged"_s);
    m_catalogue->setGrid(true);
    QCoreApplication::processEvents();
    keep(u"grid"_s);
    m_catalogue->setGrid(false);
    QCoreApplication::processEvents();
    keep(u"tagged"_s);
}

QTEST_MAIN(TestOwnScreens)
#include "tst_ownscreens.moc"
