// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/misfits.h"
#include "e2e/otherdesktop.h"
#include "e2e/stagetest.h"

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The menu as one program of many, in the desktops that PCs of others have. */
class TestWideDesktops : public StageTest
{
    Q_OBJECT

public:
    TestWideDesktops()
        : StageTest(misfits(), {.windowManager = false})
    {
    }

protected:
    void endOwn() override;

private Q_SLOTS:
    void coversPanelAndDesktop_data();
    void coversPanelAndDesktop();
    void isAWindowThatAsksBeforeItCloses_data();
    void isAWindowThatAsksBeforeItCloses();
    void aProgramIsAboveThePanelWithItsHouse_data();
    void aProgramIsAboveThePanelWithItsHouse();
    void theKeyLeadsBack_data();
    void theKeyLeadsBack();

private:
    void startDesktop();
    void startMenu(const QStringList &arguments = {});
    void openProgram();
    void save(const QString &name);
    [[nodiscard]] bool hasFrame();

    OtherDesktop m_desktop{stage()};
};

namespace
{

void bothDesktops()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("panel");
    QTest::addColumn<QString>("background");
    QTest::addColumn<QString>("windowManager");
    QTest::newRow("Xfce") << u"startxfce4"_s << u"xfce4-panel"_s << u"xfdesktop"_s << QString();
    QTest::newRow("LXQt") << u"startlxqt"_s << u"lxqt-panel"_s << u"pcmanfm-qt"_s << u"openbox"_s;
}

/** How much of @p part differs in two pictures of the screen: 0 to 1. */
[[nodiscard]] double share(const QImage &one, const QImage &other, QRect part)
{
    return static_cast<double>(differingPixels(one.copy(part), other.copy(part)))
        / (part.width() * part.height());
}

} // namespace

void TestWideDesktops::endOwn()
{
    stage().leave();
    QVERIFY(m_desktop.end());
}

void TestWideDesktops::startDesktop()
{
    QFETCH(const QString, program);
    QFETCH(const QString, panel);
    QFETCH(const QString, background);
    QFETCH(const QString, windowManager);
    QVERIFY(m_desktop.start({.program = program,
                             .panel = panel,
                             .background = background,
                             .windowManager = windowManager}));
    QVERIFY(!m_desktop.panel().isEmpty());
}

void TestWideDesktops::startMenu(const QStringList &arguments)
{
    const Result<void> opened
        = stage().open(QStringList{u"--profile"_s, u"mini"_s, u"--lang"_s, u"en"_s} + arguments);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QTRY_COMPARE(stage().windows().active().value_or(Window{}).pid, stage().menu().processId());
    QVERIFY(stage().screen().comesToRest());
}

void TestWideDesktops::openProgram()
{
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"probe"_s, 15'000);
    QTRY_VERIFY(stage().windows().active().value_or(Window{}).fullScreen);
    QTRY_VERIFY(stage().shows(u"Back to the menu"_s));
    QVERIFY(stage().screen().comesToRest());
}

// For whoever wants to see it.
void TestWideDesktops::save(const QString &name)
{
    static_cast<void>(stage().screen().save(
        u"desktop-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), name)));
}

// A window manager that puts one around a window becomes its parent.
bool TestWideDesktops::hasFrame()
{
    const Result<XServer> server = XServer::connectTo(stage().desktop().display());
    const Window window
        = stage().windows().ofProcess(stage().menu().processId()).value_or(Window{});
    if (!server || window.id == XCB_NONE) {
        return false;
    }
    xcb_connection_t *connection = server->connection();
    const XcbReply<xcb_query_tree_reply_t> tree(
        xcb_query_tree_reply(connection, xcb_query_tree(connection, window.id), nullptr));
    if (!tree || tree->parent == server->root()) {
        return false;
    }
    const XcbReply<xcb_get_geometry_reply_t> around(
        xcb_get_geometry_reply(connection, xcb_get_geometry(connection, tree->parent), nullptr));
    return around && around->height > window.place.height();
}

void TestWideDesktops::coversPanelAndDesktop_data()
{
    bothDesktops();
}

void TestWideDesktops::coversPanelAndDesktop()
{
    startDesktop();
    const QImage desktop = stage().screen().picture();
    save(u"alone"_s);
    startMenu();
    QTRY_VERIFY(stage().menuIsInFront());
    QVERIFY(stage().screen().comesToRest());
    save(u"full"_s);
    const QImage menu = stage().screen().picture();
    QVERIFY(share(menu, desktop, m_desktop.panel()) > 0.95);
    QVERIFY(share(menu, desktop, menu.rect()) > 0.95);
    QVERIFY(!stage().focusedName().isEmpty());

    // As a window that was closed asks, it stays.
    stage().person().press({Key::Alt}, Key::F4);
    QTRY_VERIFY(stage().shows(u"Choose your code"_s));
    QVERIFY(stage().menuIsInFront());
}

void TestWideDesktops::isAWindowThatAsksBeforeItCloses_data()
{
    bothDesktops();
}

void TestWideDesktops::isAWindowThatAsksBeforeItCloses()
{
    startDesktop();
    const QImage desktop = stage().screen().picture();
    startMenu({u"--windowed"_s});
    save(u"window"_s);
    QCOMPARE(share(stage().screen().picture(),
                   desktop,
                   QRect(m_desktop.panel().topLeft(), QSize(60, m_desktop.panel().height()))),
             0); // the panel's own menu is still there
    QVERIFY(hasFrame());

    stage().person().press({Key::Alt}, Key::F4);
    QTRY_VERIFY(stage().shows(u"Choose your code"_s));
    const auto type = [this] {
        for (const char digit : {'2', '4', '6', '8'}) {
            stage().person().press(static_cast<Key>(digit));
        }
        stage().person().press(Key::Enter);
    };
    type();
    QTRY_VERIFY(stage().shows(u"Once more"_s));
    type();
    QTRY_VERIFY(stage().shows(u"Leave the menu"_s));
    save(u"teacher"_s);
    QVERIFY(stage().click(u"Leave the menu"_s));
    QTRY_COMPARE(stage().menu().state(), QProcess::NotRunning);
    QCOMPARE(stage().menu().exitCode(), 0);
    QTRY_COMPARE(share(stage().screen().picture(), desktop, QRect(300, 200, 700, 300)), 0);
}

void TestWideDesktops::aProgramIsAboveThePanelWithItsHouse_data()
{
    bothDesktops();
}

void TestWideDesktops::aProgramIsAboveThePanelWithItsHouse()
{
    startDesktop();
    startMenu();
    openProgram();
    save(u"program"_s);
    const QImage program = stage().screen().picture();
    const QRect house = stage().placeOf(u"Back to the menu"_s);
    QRect panel = m_desktop.panel();
    panel.setLeft(std::max(panel.left(), house.right() + 20));
    QImage white(panel.size(), program.format());
    white.fill(Qt::white);
    QCOMPARE(differingPixels(program.copy(panel), white), 0);
    QVERIFY(program.pixelColor(house.center()) != QColor(Qt::white));

    QVERIFY(stage().click(u"Back to the menu"_s));
    QTRY_VERIFY(stage().shows(u"Continue"_s));
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"probe"_s).empty(), 15'000);
    QTRY_VERIFY(stage().menuIsInFront());
}

void TestWideDesktops::theKeyLeadsBack_data()
{
    bothDesktops();
}

void TestWideDesktops::theKeyLeadsBack()
{
    startDesktop();
    startMenu();
    openProgram();
    const std::size_t windows = stage().windows().all().size();
    stage().person().press(Key::Super);
    QTRY_VERIFY(stage().shows(u"Continue"_s));
    QVERIFY(stage().screen().comesToRest());
    save(u"key"_s);
    QCOMPARE(stage().windows().all().size(), windows);
    stage().person().press(Key::Super);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"probe"_s).empty(), 15'000);
    QTRY_VERIFY(stage().menuIsInFront());
}

QTEST_GUILESS_MAIN(TestWideDesktops)
#include "tst_wide_desktops.moc"
