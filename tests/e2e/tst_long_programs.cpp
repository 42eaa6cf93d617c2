// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** Every installed program of the catalogue, really started: its window, and the way back. */
class TestLongPrograms : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForTeachersIsRefused();
    void comesAndGoes_data();
    void comesAndGoes();
    void cleanupTestCase();

private: // NOLINT(readability-redundant-access-specifiers)
    [[nodiscard]] QJsonDocument catalogue(const QStringList &arguments);
    [[nodiscard]] Window program();
    void keepPicture(QString id);
    void comesBesideAnother(const QString &id, const QJsonDocument &activity);
    [[nodiscard]] QString ending(const QString &id);

    QStringList m_table;
};

namespace
{

constexpr int longestStart = 60'000; // milliseconds, on a busy machine without graphics
constexpr int longestEnd = 45'000;
const QRect wholeDesktop(0, 0, 1366, 768);

QString seconds(const QElapsedTimer &timer)
{
    return QString::number(static_cast<double>(timer.elapsed()) / 1000, 'f', 1);
}

QString words(const Window &window)
{
    const QRect &place = window.place;
    return u"“%1” %2x%3+%4+%5"_s.arg(window.title)
        .arg(place.width())
        .arg(place.height())
        .arg(place.x())
        .arg(place.y());
}

qint64 area(const Window &window)
{
    return qint64{window.place.width()} * window.place.height();
}

// Some keep their size whatever the window manager says of them.
bool fills(const Window &window)
{
    return window.place.contains(wholeDesktop);
}

// A window that lies in the middle, as far as its frame lets it.
bool isCentred(const Window &window)
{
    return (window.place.center() - wholeDesktop.center()).manhattanLength() < 60;
}

QString whereItLies(const Window &window)
{
    if (fills(window)) {
        return u"fills the screen"_s;
    }
    return isCentred(window) ? u"in the middle"_s : words(window);
}

QString policyOf(const QJsonDocument &activity)
{
    return activity["launch"_L1]["window"_L1].toString();
}

/** Whether a window is where its activity's policy wants it; a first question stands in the middle.
 */
bool isInPlace(const Window &window, const QJsonDocument &activity)
{
    const QJsonArray hazards = activity["hazards"_L1].toArray();
    const bool mayBeSmall = policyOf(activity) != "full-screen"_L1
        || hazards.contains(u"first-run"_s) || hazards.contains(u"login"_s);
    return window.id != XCB_NONE
        && (hazards.contains(u"overlay"_s) || fills(window) || (mayBeSmall && isCentred(window)));
}

} // namespace

QJsonDocument TestLongPrograms::catalogue(const QStringList &arguments)
{
    const std::unique_ptr<QProcess> list
        = stage().desktop().run(QStringLiteral(PROGRAMS_FOLDER "/primtux-menuctl"),
                                QStringList{u"catalogue"_s} + arguments + QStringList{u"--json"_s});
    return list->waitForFinished() ? QJsonDocument::fromJson(list->readAllStandardOutput())
                                   : QJsonDocument();
}

void TestLongPrograms::whatIsForTeachersIsRefused()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/data/catalogue.d/20-debian-programs.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    open({u"--profile"_s, u"maxi"_s});
    const QJsonArray activities
        = QJsonDocument::fromJson(file.readAll())["activities"_L1].toArray();
    for (const auto activity : activities) {
        if (activity["audience"_L1] == "teachers"_L1) {
            QCOMPARE(stage().control({u"menu"_s, u"open"_s, activity["id"_L1].toString()}), 1);
        }
    }
}

// All of them, as an administrator may allow.
void TestLongPrograms::comesAndGoes_data()
{
    QTest::addColumn<QString>("id");
    const QJsonArray programs
        = catalogue({u"list"_s, u"--installed"_s, u"--kind"_s, u"program"_s}).array();
    QVERIFY(!programs.isEmpty());
    QJsonArray allowed;
    for (const auto program : programs) {
        const QString id = program["id"_L1].toString();
        if (!program["source"_L1].toString().endsWith(".json"_L1)) {
            continue; // nobody tagged it
        }
        QTest::newRow(qPrintable(id)) << id;
        if (!id.contains(u'/')) {
            allowed << QJsonObject{{u"id"_s, id}, {u"audience"_s, u"both"_s}, {u"minimumAge"_s, 0}};
        }
    }
    const QJsonObject document{{u"format"_s, 1}, {u"activities"_s, allowed}};
    QVERIFY(stage().changeDocument(QJsonDocument(document).toJson()));
}

// The greatest of the windows that are not the menu's: neither a splash screen nor a tool.
Window TestLongPrograms::program()
{
    const qint64 menu = stage().menu().processId();
    Window greatest;
    for (const Window &window : stage().windows().all()) {
        if (window.pid != menu && area(window) >= area(greatest)) {
            greatest = window;
        }
    }
    return greatest;
}

/** PICTURES=FOLDER keeps what each shows, to look at. */
void TestLongPrograms::keepPicture(QString id)
{
    const QString folder = qEnvironmentVariable("PICTURES");
    if (folder.isEmpty()) {
        return;
    }
    QTest::qWait(3000); // what comes first may rest, too
    stage().screen().picture().save(QDir(folder).filePath(id.replace(u'/', u'-') + u".png"_s));
}

// What the menu's log says of the end.
QString TestLongPrograms::ending(const QString &id)
{
    const QString mark = id + " is gone: "_L1;
    const QString log = QString::fromUtf8(stage().log());
    const qsizetype found = log.lastIndexOf(mark);
    return found < 0 ? QString() : log.sliced(found + mark.size()).section(u'\n', 0, 0);
}

void TestLongPrograms::comesAndGoes()
{
    QFETCH(const QString, id);
    const QJsonDocument activity = catalogue({u"show"_s, id});
    open({u"--profile"_s, u"maxi"_s});
    if (policyOf(activity) == "beside"_L1) {
        comesBesideAnother(id, activity);
        return;
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, id}), 0);
    const bool came = QTest::qWaitFor(
        [&] { return isInPlace(program(), activity) || !ending(id).isEmpty(); }, longestStart);
    const QString start = seconds(timer);
    [[maybe_unused]] const bool rests = stage().screen().comesToRest(); // some never do
    keepPicture(id);
    const Window window = program();
    QVERIFY2(came && isInPlace(window, activity), qPrintable(words(window) + ending(id)));

    timer.restart();
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"primtux-menu-run"_s).empty(), longestEnd);
    QTRY_VERIFY(stage().menuIsInFront());
    QTRY_VERIFY(!ending(id).isEmpty());
    m_table << u"%1 | %2 | %3 | %4 | %5 | %6"_s.arg(
        id, window.kind, start, whereItLies(window), seconds(timer), ending(id));
}

// Beside a program that is in every root, which keeps the keyboard.
void TestLongPrograms::comesBesideAnother(const QString &id, const QJsonDocument &activity)
{
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"klettres"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"klettres"_s, longestStart);
    [[maybe_unused]] const bool rests = stage().screen().comesToRest(); // a cursor blinks
    const QImage before = stage().screen().picture();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, id}), 0);
    constexpr int visible = 5'000; // pixels
    // What catches all input draws nothing by itself.
    QTRY_VERIFY_WITH_TIMEOUT(activity["hazards"_L1].toArray().contains(u"grabs-input"_s)
                                 || differingPixels(stage().screen().picture(), before) > visible,
                             longestStart);
    const QString start = seconds(timer);
    keepPicture(id);
    QVERIFY(!stage().log().contains(id.toUtf8() + " beside is gone"));

    timer.restart();
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"primtux-menu-run"_s).empty(), longestEnd);
    QTRY_VERIFY(stage().menuIsInFront());
    m_table << u"%1 | | %2 | beside another | %3 |"_s.arg(id, start, seconds(timer));
}

void TestLongPrograms::cleanupTestCase()
{
    qInfo(
        "activity | window | seconds until it is in place | how | seconds until the menu is back | "
        "ended\n%s",
        qPrintable(m_table.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLongPrograms)
#include "tst_long_programs.moc"
