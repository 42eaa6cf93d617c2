// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/misfits.h"
#include "e2e/otherdesktop.h"
#include "e2e/stagetest.h"

#include <QDir>
#include <QFile>

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

    void theKeyIsNotTheDesktopsMeanwhile();

private:
    void startDesktop();
    void startMenu(const QStringList &arguments = {});
    void openProgram();
    void save(const QString &name);
    void giveIcon();
    [[nodiscard]] bool hasIcon();
    [[nodiscard]] bool hasFrame();
    void bind(const QString &key, const QString &command);

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
                             .windowManager = windowManager,
                             .backgroundCommand = windowManager.isEmpty()
                                 ? QStringList()
                                 : QStringList{background, u"--desktop"_s}}));
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

// Where an installed menu has it.
void TestWideDesktops::giveIcon()
{
    const QString data = stage().desktop().folder() + "/home/.local/share"_L1;
    const QDir icons(data + "/icons/hicolor/scalable/apps"_L1);
    QVERIFY(icons.mkpath(u"."_s));
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_FOLDER "/data/icons/fr.primtux.Menu.svg"),
                        icons.filePath(u"fr.primtux.Menu.svg"_s)));
}

bool TestWideDesktops::hasIcon()
{
    Result<XServer> server = XServer::connectTo(stage().desktop().display());
    const Window window = stage().windows().active().value_or(Window{});
    if (!server || window.id == XCB_NONE) {
        return false;
    }
    xcb_connection_t *connection = server->connection();
    const XcbReply<xcb_get_property_reply_t> icon(xcb_get_property_reply(
        connection,
        xcb_get_property(
            connection, 0, window.id, server->atom("_NET_WM_ICON"), XCB_ATOM_CARDINAL, 0, 2),
        nullptr));
    return icon && xcb_get_property_value_length(icon.get()) > 0;
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
    giveIcon();
    startDesktop();
    const QImage desktop = stage().screen().picture();
    startMenu({u"--windowed"_s});
    QCOMPARE(stage().windows().active().value_or(Window{}).title, u"PrimTux Menu"_s);
    QTRY_VERIFY(hasIcon());
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

void TestWideDesktops::theKeyIsNotTheDesktopsMeanwhile()
{
    using namespace std::chrono_literals;
    QVERIFY(m_desktop.start({.program = u"startxfce4"_s,
                             .panel = u"xfce4-panel"_s,
                             .background = u"xfdesktop"_s,
                             .windowManager = {},
                             .backgroundCommand = {}}));
    // As some distributions set it.
    bind(u"Super_L"_s, u"xfce4-popup-applicationsmenu"_s);
    const QRect menuOfDesktop(10, 420, 180, 45); // below the question with its helpers
    const auto look = [&] { return stage().screen().picture(menuOfDesktop); };
    const auto opens = [&](const QImage &without) {
        stage().person().hold(Key::Super, 300ms);
        return QTest::qWaitFor([&] { return differingPixels(look(), without) > 1000; }, 4000);
    };
    const QImage desktop = look();
    QTRY_VERIFY_WITH_TIMEOUT(opens(desktop), 15'000);
    save(u"own-menu"_s);
    stage().person().press(Key::Escape);
    QTRY_COMPARE(differingPixels(look(), desktop), 0);

    startMenu();
    QTRY_VERIFY(stage().menuIsInFront());
    QTest::qWait(500); // longer than the menu takes to have the keys
    const QImage menu = stage().screen().picture();
    stage().person().hold(Key::Super, 300ms);
    QTest::qWait(1500); // longer than the desktop's own took
    QVERIFY(stage().screen().comesToRest());
    QCOMPARE(differingPixels(stage().screen().picture(), menu), 0);

    openProgram();
    const QImage program = look();
    stage().person().hold(Key::Super, 300ms);
    QTRY_VERIFY(stage().shows(u"Continue"_s));
    QTest::qWait(1500);
    QCOMPARE(differingPixels(look(), program), 0);
    stage().person().hold(Key::Super, 300ms);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"probe"_s).empty(), 15'000);
    QTRY_VERIFY(stage().menuIsInFront());
    QVERIFY(stage().screen().comesToRest());
    QCOMPARE(differingPixels(stage().screen().picture(), menu), 0);

    // A window is one of many: the desktop keeps its keys.
    stage().leave();
    startMenu({u"--windowed"_s});
    const QImage window = look();
    QTRY_VERIFY_WITH_TIMEOUT(opens(window), 15'000);
}

// What xfsettingsd reads only when all else is its own, too.
void TestWideDesktops::bind(const QString &key, const QString &command)
{
    for (const QStringList &what : {QStringList{key, u"string"_s, command},
                                    QStringList{u"override"_s, u"bool"_s, u"true"_s}}) {
        const std::unique_ptr<QProcess> query
            = stage().desktop().run(u"xfconf-query"_s,
                                    {u"--channel"_s,
                                     u"xfce4-keyboard-shortcuts"_s,
                                     u"--create"_s,
                                     u"--property"_s,
                                     u"/commands/custom/"_s + what[0],
                                     u"--type"_s,
                                     what[1],
                                     u"--set"_s,
                                     what[2]});
        QVERIFY(query->waitForFinished());
        QCOMPARE(query->exitCode(), 0);
    }
}

QTEST_GUILESS_MAIN(TestWideDesktops)
#include "tst_wide_desktops.moc"
