// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** Every installed program of the catalogue, really started: its window, and the way back. */
class TestLongPrograms : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void comesAndGoes_data();
    void comesAndGoes();
    void cleanupTestCase();

private: // NOLINT(readability-redundant-access-specifiers)
    [[nodiscard]] std::optional<Window> program();

    QStringList m_table;
};

namespace
{

constexpr int longestStart = 90'000; // milliseconds, on a busy machine without graphics
constexpr int longestEnd = 45'000;
const QRect wholeDesktop(0, 0, 1366, 768);

QString seconds(const QElapsedTimer &timer)
{
    return QString::number(static_cast<double>(timer.elapsed()) / 1000, 'f', 1);
}

// A window that lies in the middle, as far as its frame lets it.
bool isCentred(const QRect &place)
{
    return (place.center() - wholeDesktop.center()).manhattanLength() < 60;
}

} // namespace

void TestLongPrograms::comesAndGoes_data()
{
    QTest::addColumn<QString>("id");
    const std::unique_ptr<QProcess> list = stage().desktop().run(
        QStringLiteral(PROGRAMS_FOLDER "/primtux-menuctl"),
        {u"catalogue"_s, u"list"_s, u"--installed"_s, u"--kind"_s, u"program"_s, u"--json"_s});
    QVERIFY(list->waitForFinished());
    const QJsonArray programs = QJsonDocument::fromJson(list->readAllStandardOutput()).array();
    QVERIFY(!programs.isEmpty());
    for (const auto program : programs) {
        const QString id = program["id"_L1].toString();
        QTest::newRow(qPrintable(id)) << id;
    }
}

// The first window that is no window of the menu's.
std::optional<Window> TestLongPrograms::program()
{
    const qint64 menu = stage().menu().processId();
    for (const Window &window : stage().windows().all()) {
        if (window.pid != menu) {
            return window;
        }
    }
    return std::nullopt;
}

void TestLongPrograms::comesAndGoes()
{
    QFETCH(const QString, id);
    open({u"--profile"_s, u"maxi"_s});
    if (id == "firefox"_L1) { // a teacher's: no child starts it
        QCOMPARE(stage().control({u"menu"_s, u"open"_s, id}), 1);
        return;
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, id}), 0);
    QTRY_VERIFY2_WITH_TIMEOUT(program(), "no window came", longestStart);
    const QString start = seconds(timer);
    QVERIFY(stage().screen().comesToRest() || program()); // some never rest
    const Window window = program().value_or(Window{});
    const bool fills = window.fullScreen || window.place == wholeDesktop;
    QVERIFY2(fills || isCentred(window.place),
             qPrintable(u"%1x%2+%3+%4"_s.arg(window.place.width())
                            .arg(window.place.height())
                            .arg(window.place.x())
                            .arg(window.place.y())));

    timer.restart();
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"primtux-menu-run"_s).empty(), longestEnd);
    QTRY_VERIFY(stage().menuIsInFront());
    m_table << u"%1 | %2 | %3 | %4 | %5"_s.arg(
        id, window.kind, start, fills ? u"fills the screen"_s : u"in the middle"_s, seconds(timer));
}

void TestLongPrograms::cleanupTestCase()
{
    qInfo(
        "activity | window | seconds until it is there | how | seconds until the menu is back\n%s",
        qPrintable(m_table.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLongPrograms)
#include "tst_long_programs.moc"
