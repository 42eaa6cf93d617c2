// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"
#include "models/loginbus.h"
#include "support/untouched.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString wayBack = u"Back to the menu"_s;
const QString goOn = u"Continue"_s;
const QString file = u"etc/primtux-menu/menu.conf"_s;

QJsonObject windowed(const QString &id, const QStringList &wishes)
{
    const QStringList command{QStringLiteral(BUILD_FOLDER "/tests/launch-window")};
    return {{u"id"_s, id},
            {u"name"_s, QJsonObject{{u"en"_s, id}}},
            {u"levels"_s, QJsonArray{u"PS"_s}},
            {u"domain"_s, u"histoire"_s},
            {u"command"_s, QJsonArray::fromStringList(command + wishes)},
            {u"window"_s, u"full-screen"_s},
            {u"graceSeconds"_s, 1}};
}

QByteArray programs()
{
    QJsonObject silent = windowed(u"silent"_s, {});
    silent[u"command"_s] = QJsonArray{u"/bin/sleep"_s, u"600"_s};
    const QJsonArray activities{
        windowed(u"plain"_s, {}),
        windowed(u"deaf"_s, {u"deaf=yes"_s, u"stubborn=yes"_s}),
        windowed(u"asks"_s, {u"question=yes"_s}),
        silent,
    };
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"title"_s, QJsonObject{{u"en"_s, u"Programs"_s}}},
                                     {u"license"_s, u"CC0-1.0"_s},
                                     {u"activities"_s, activities}})
        .toJson();
}

} // namespace

/** What a technician writes to /etc/primtux-menu/menu.conf holds in the real menu. */
class TestMenuConf : public StageTest
{
    Q_OBJECT

public:
    TestMenuConf()
        : StageTest(programs(), {.locale = u"C.UTF-8"_s})
    {
    }

protected:
    void endOwn() override { stage().desktop().setEnvironment(u"PRIMTUX_PROFILE"_s, {}); }

private Q_SLOTS:
    void theProfileIsShownAtOnce();
    void theMenuSpeaksTheLanguage();
    void theMenuIsAWindow();
    void theRendererIsTaken();
    void textsAreBigger_data();
    void textsAreBigger();
    void aSilentProgramHasThatTime();
    void aProgramHasThatTimeToClose();
    void aQuestionHasThatTime();
    void theKeyLeadsBack();
    void theHouseStandsThere();
    void theQuestionOfTheHouseGoesAway();
    void childrenSwitchOffOnlyIfTheyMay_data();
    void childrenSwitchOffOnlyIfTheyMay();
    void theScreenTurnsDarkAfterThatTime();
    void aProgramKeepsTheScreenOnForThatTime();
    void theTeachersPartIsLockedAfterThatTime();
    void nonsenseLeavesAMenuThatTellsIt();

private: // NOLINT(readability-redundant-access-specifiers)
    void openWith(const QByteArray &conf, const QStringList &arguments = {});
    /** Opens the menu and starts an activity in it. */
    void start(const QByteArray &conf, const QString &id);
    void atAChildsPace();
    /** Seconds from the answer "Menu" until the program is gone. */
    [[nodiscard]] double secondsToLeave();
    [[nodiscard]] quint16 secondsUntilDark();
    [[nodiscard]] QRect windowOfMenu();
};

void TestMenuConf::openWith(const QByteArray &conf, const QStringList &arguments)
{
    QVERIFY(stage().place(file, conf));
    const Result<void> opened = stage().open(arguments);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
}

void TestMenuConf::start(const QByteArray &conf, const QString &id)
{
    openWith("profile = mini\n" + conf);
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, id}), 0);
    QTRY_VERIFY(stage().log().contains("shows after"));
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, id}), 0); // answered when it listens to keys
}

void TestMenuConf::atAChildsPace()
{
    QElapsedTimer pause;
    pause.start();
    QTRY_VERIFY(pause.hasExpired(500));
}

double TestMenuConf::secondsToLeave()
{
    stage().person().press(Key::Super);
    if (!QTest::qWaitFor([this] { return stage().shows(goOn); })) {
        return -1;
    }
    atAChildsPace();
    stage().person().press(Key::Super);
    QElapsedTimer time;
    time.start();
    const bool gone
        = QTest::qWaitFor([] { return descendantsNamed(u"launch-window"_s).empty(); }, 60'000);
    return gone ? static_cast<double>(time.elapsed()) / 1000 : -1;
}

QRect TestMenuConf::windowOfMenu()
{
    return stage().windows().ofProcess(stage().menu().processId()).value_or(Window{}).place;
}

void TestMenuConf::theProfileIsShownAtOnce()
{
    openWith("profile = mini\n");
    QCOMPARE(stage().announcement()["profile"_L1].toString(), u"mini"_s);
    stage().close();
    stage().desktop().setEnvironment(u"PRIMTUX_PROFILE"_s, u"super"_s);
    openWith("profile = mini\n");
    QCOMPARE(stage().announcement()["profile"_L1].toString(), u"super"_s);
    stage().close();
    openWith("profile = mini\n", {u"--profile"_s, u"maxi"_s});
    QCOMPARE(stage().announcement()["profile"_L1].toString(), u"maxi"_s);
}

void TestMenuConf::theMenuSpeaksTheLanguage()
{
    openWith("language = fr\n");
    QVERIFY(stage().shows(u"Enseignant"_s));
    stage().close();
    openWith("language = fr\n", {u"--lang"_s, u"en"_s});
    QVERIFY(stage().shows(u"Teacher"_s));
}

void TestMenuConf::theMenuIsAWindow()
{
    openWith("windowed = yes\n");
    QTRY_COMPARE(windowOfMenu().size(), QSize(1024, 640));
    stage().close();
    openWith("windowed = yes\n", {u"--full-screen"_s});
    QTRY_COMPARE(windowOfMenu().size(), QSize(1366, 768));
}

void TestMenuConf::theRendererIsTaken()
{
    stage().desktop().setEnvironment(u"QSG_INFO"_s, u"1"_s);
    openWith("renderer = opengl\n");
    QVERIFY2(stage().log().contains("OpenGL"), stage().log().constData());
    stage().close();
    openWith("renderer = opengl\n", {u"--renderer"_s, u"software"_s});
    QVERIFY2(!stage().log().contains("OpenGL"), stage().log().constData());
}

void TestMenuConf::textsAreBigger_data()
{
    QTest::addColumn<QByteArray>("conf");

    QTest::newRow("text-scale") << QByteArray("text-scale = 1.8\n");
    QTest::newRow("dpi") << QByteArray("dpi = 180\n");
}

void TestMenuConf::textsAreBigger()
{
    QFETCH(const QByteArray, conf);
    const auto lockSize = [this] { return stage().placeOf(u"Teacher"_s).size(); };
    const auto lookAt = [this](const QByteArray &words, const QStringList &arguments) {
        openWith("profile = mini\n" + words, arguments);
        return stage().screen().comesToRest() ? stage().screen().picture() : QImage();
    };
    const QImage usual = lookAt({}, {});
    const QSize lock = lockSize();
    QVERIFY(!usual.isNull() && !lock.isEmpty());
    stage().close();

    QVERIFY(differingPixels(usual, lookAt(conf, {})) > 1000);
    stage().close();
    const QStringList back{u"--text-scale"_s, u"1"_s, u"--dpi"_s, u"0"_s};
    QCOMPARE(differingPixels(usual, lookAt(conf, back)), 0);
    QCOMPARE(lockSize(), lock);
}

void TestMenuConf::aSilentProgramHasThatTime()
{
    openWith("profile = mini\nstart-seconds = 2\n");
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"silent"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(descendantsNamed(u"sleep"_s).size(), 1, 5'000);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"sleep"_s).empty(), 12'000);
}

void TestMenuConf::aProgramHasThatTimeToClose()
{
    start("close-seconds = 6\n", u"deaf"_s);
    const double seconds = secondsToLeave();
    QVERIFY2(seconds > 5.5 && seconds < 15, qPrintable(QString::number(seconds)));
}

void TestMenuConf::aQuestionHasThatTime()
{
    start("answer-seconds = 4\n", u"asks"_s);
    const double seconds = secondsToLeave();
    QVERIFY2(seconds > 3.5 && seconds < 15, qPrintable(QString::number(seconds)));
}

void TestMenuConf::theKeyLeadsBack()
{
    start("return-keys = f2, shift+print\n", u"plain"_s);
    stage().person().press(Key::Super);
    stage().person().press(Key::Print);
    stage().person().press({Key::Control, Key::Alt}, Key::M);
    QVERIFY(!QTest::qWaitFor([this] { return stage().shows(goOn); }, 1'000));

    stage().person().press(Key::F2);
    QTRY_VERIFY(stage().shows(goOn));
    atAChildsPace();
    stage().person().press({Key::Shift}, Key::Print);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"launch-window"_s).empty(), 10'000);
}

void TestMenuConf::theHouseStandsThere()
{
    start("return-corner = bottom-right\n", u"plain"_s);
    QVERIFY(stage().placeOf(wayBack).contains({1365, 767}));
}

void TestMenuConf::theQuestionOfTheHouseGoesAway()
{
    start("return-question-seconds = 3\n", u"plain"_s);
    stage().person().press(Key::Super);
    QTRY_VERIFY(stage().shows(goOn));
    QTRY_VERIFY_WITH_TIMEOUT(!stage().shows(goOn), 6'000);
    QCOMPARE(descendantsNamed(u"launch-window"_s).size(), 1);
}

void TestMenuConf::childrenSwitchOffOnlyIfTheyMay_data()
{
    QTest::addColumn<QByteArray>("conf");
    QTest::addColumn<bool>("offered");

    QTest::newRow("they may") << QByteArray() << true;
    QTest::newRow("they may not") << QByteArray("children-switch-off = no\n") << false;
}

void TestMenuConf::childrenSwitchOffOnlyIfTheyMay()
{
    QFETCH(const QByteArray, conf);
    QFETCH(const bool, offered);
    const LoginBus system;
    QVERIFY(system.isRunning());
    stage().desktop().setEnvironment(u"DBUS_SYSTEM_BUS_ADDRESS"_s, system.address());

    openWith(conf);

    QCOMPARE(
        QTest::qWaitFor([this] { return stage().shows(u"Switch off"_s); }, offered ? 5'000 : 2'000),
        offered);
    stage().desktop().setEnvironment(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
}

quint16 TestMenuConf::secondsUntilDark()
{
    const Result<XServer> server = XServer::connectTo(stage().desktop().display());
    if (!server) {
        return 0;
    }
    const XcbReply<xcb_get_screen_saver_reply_t> reply(xcb_get_screen_saver_reply(
        server->connection(), xcb_get_screen_saver(server->connection()), nullptr));
    return reply ? reply->timeout : 0;
}

void TestMenuConf::theScreenTurnsDarkAfterThatTime()
{
    const quint16 usual = secondsUntilDark();
    openWith({});
    QCOMPARE(secondsUntilDark(), usual);
    stage().close();
    openWith("screen-dark-minutes = 7\n");
    QTRY_COMPARE(secondsUntilDark(), 420);
    stage().close();
    openWith("screen-dark-minutes = 0\n");
    QTRY_COMPARE(secondsUntilDark(), 0);
}

void TestMenuConf::aProgramKeepsTheScreenOnForThatTime()
{
    const Result<XServer> server = XServer::connectTo(stage().desktop().display());
    QVERIFY(server);
    const auto startUntouched = [&](const QByteArray &conf) {
        openWith(conf);
        QTRY_VERIFY(untouchedFor(server->connection()) > 2s);
        QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"plain"_s}), 0);
        QTRY_VERIFY(stage().log().contains("shows after"));
    };
    startUntouched("screen-awake-minutes = 0\n");
    QVERIFY(untouchedFor(server->connection()) > 2s);
    stage().close();
    startUntouched({});
    QVERIFY(untouchedFor(server->connection()) < 2s);
}

void TestMenuConf::theTeachersPartIsLockedAfterThatTime()
{
    const auto type = [this](const QString &digits) {
        for (const QChar digit : digits) {
            stage().person().press(static_cast<Key>(digit.unicode()));
        }
        stage().person().press(Key::Enter);
    };
    openWith("teacher-lock-minutes = 1\n");
    QVERIFY(stage().click(u"Teacher"_s));
    QTRY_VERIFY(stage().shows(u"Choose your code"_s));
    type(u"2468"_s);
    QTRY_VERIFY(stage().shows(u"Once more"_s));
    type(u"2468"_s);
    QTRY_VERIFY(stage().shows(u"Welcome"_s));
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY_WITH_TIMEOUT(!stage().shows(u"Welcome"_s), 75'000);
    QVERIFY(time.hasExpired(50'000));
    QVERIFY(stage().shows(u"maxi"_s));
}

void TestMenuConf::nonsenseLeavesAMenuThatTellsIt()
{
    openWith("profil = mini\nprofile = mini\n\xFF\xFE\ntext-scale = huge\n[menu\n");
    QCOMPARE(stage().announcement()["profile"_L1].toString(), u"mini"_s);
    for (const char *part : {"menu.conf, line 1: There is no key “profil”",
                             "menu.conf, line 3: ",
                             "menu.conf, line 4: “huge” is not",
                             "menu.conf, line 5: "}) {
        QTRY_VERIFY2(stage().log().contains(part), part);
    }
}

QTEST_GUILESS_MAIN(TestMenuConf)
#include "tst_menu_conf.moc"
