// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stage.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The homes fit the screens of schools: nothing overlaps, nothing is cut off. */
class TestMenuSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasItsPlace_data();
    void everythingHasItsPlace();
};

namespace
{

/** What is wrong with the places of @p things on @p screen; empty if nothing is. */
QString faults(const std::vector<Accessible> &things, QRect screen)
{
    QString found;
    for (auto one = things.begin(); one != things.end(); ++one) {
        if (!screen.contains(one->place)) {
            found += u"outside: %1\n"_s.arg(inWords({*one}));
        }
        for (auto other = std::next(one); other != things.end(); ++other) {
            if (one->place.intersects(other->place)) {
                found += u"overlap: %1 and %2\n"_s.arg(inWords({*one}), inWords({*other}));
            }
        }
    }
    return found;
}

} // namespace

void TestMenuSizes::everythingHasItsPlace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("dotsPerInch");
    QTest::newRow("1024×768, 15 inches") << QSize(1024, 768) << 85;
    QTest::newRow("1366×768, 15.6 inches") << QSize(1366, 768) << 100;
    QTest::newRow("1366×768, 11.6 inches") << QSize(1366, 768) << 135;
    QTest::newRow("1920×1080, 21.5 inches") << QSize(1920, 1080) << 102;
    QTest::newRow("1280×1024, 17 inches") << QSize(1280, 1024) << 96;
    QTest::newRow("768×1024, a tilted tablet") << QSize(768, 1024) << 132;
}

void TestMenuSizes::everythingHasItsPlace()
{
    QFETCH(const QSize, size);
    QFETCH(const int, dotsPerInch);
    Stage stage({.size = size, .dotsPerInch = dotsPerInch});
    const Result<void> set = stage.set();
    QVERIFY2(set, set ? "" : qPrintable(set.error().message));
    for (const QString &profile : {u""_s, u"mini"_s, u"super"_s, u"maxi"_s}) {
        QVERIFY(
            stage.open(profile.isEmpty() ? QStringList() : QStringList{u"--profile"_s, profile}));
        QTRY_VERIFY(stage.menuIsInFront());
        QTRY_VERIFY(!stage.focusedName().isEmpty());
        const std::vector<Accessible> home = interactive(stage.things());
        QVERIFY(home.size() >= 3);
        QCOMPARE(faults(home, QRect({}, size)), QString());
        if (profile == "mini"_L1) {
            QVERIFY(stage.enter(u"Art et musique"_s));
            QTRY_VERIFY(stage.shows(u"Tux Paint pour les petits"));
            QCOMPARE(faults(interactive(stage.things()), QRect({}, size)), QString());
        }
        stage.close();
    }
}

QTEST_GUILESS_MAIN(TestMenuSizes)
#include "tst_menu_sizes.moc"
