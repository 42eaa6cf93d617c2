// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/misfits.h"
#include "e2e/stagetest.h"

#include <algorithm>
#include <set>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** Everything a child can do can be heard, and done with the keyboard. */
class TestMenuAccess : public StageTest
{
    Q_OBJECT

public:
    TestMenuAccess()
        : StageTest(misfits())
    {
    }

private Q_SLOTS:
    void everythingHasANameAndTakesTheKeyboard_data();
    void everythingHasANameAndTakesTheKeyboard();
    void pressingByNameIsAsGoodAsClicking();
    void escapeGoesUpOnePlaceAndNeverOut();
    void speaksFrench();
    void speaksEnglish();
};

namespace
{

std::set<QString> names(const std::vector<Accessible> &things)
{
    std::set<QString> found;
    for (const Accessible &thing : things) {
        found.insert(thing.name);
    }
    return found;
}

} // namespace

void TestMenuAccess::everythingHasANameAndTakesTheKeyboard_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QStringList>("way");
    QTest::newRow("choice of profiles") << QString() << QStringList();
    QTest::newRow("home of mini") << u"mini"_s << QStringList();
    QTest::newRow("a domain of mini") << u"mini"_s << QStringList{u"Découvrir le monde"_s};
    QTest::newRow("home of super") << u"super"_s << QStringList();
    QTest::newRow("home of maxi") << u"maxi"_s << QStringList();
    QTest::newRow("starting") << u"mini"_s
                              << QStringList{u"Il y a longtemps et loin d’ici"_s,
                                             u"é test-silent"_s};
    QTest::newRow("failed") << u"mini"_s
                            << QStringList{u"Il y a longtemps et loin d’ici"_s, u"é test-ends"_s};
}

void TestMenuAccess::everythingHasANameAndTakesTheKeyboard()
{
    QFETCH(const QString, profile);
    QFETCH(const QStringList, way);
    open(profile.isEmpty() ? QStringList() : QStringList{u"--profile"_s, profile});
    for (const QString &name : way) {
        QVERIFY(stage().enter(name));
    }
    QVERIFY(stage().screen().comesToRest());
    const std::vector<Accessible> all = interactive(stage().things());
    QVERIFY(!all.empty());
    for (const Accessible &thing : all) {
        QVERIFY2(!thing.name.isEmpty(), qPrintable(inWords({thing})));
        QVERIFY2(thing.role == "push button"_L1 || thing.role == "page tab"_L1,
                 qPrintable(inWords({thing})));
    }
    const std::set<QString> wanted = names(all);

    std::set<QString> reached;
    for (std::size_t step = 0; step < all.size() + 1; ++step) {
        const QString before = stage().focusedName();
        QVERIFY2(!before.isEmpty(), "nothing has the keyboard");
        reached.insert(before);
        stage().person().press(Key::Tab);
        QTRY_VERIFY(all.size() == 1 || stage().focusedName() != before);
    }
    QCOMPARE(reached, wanted);
}

void TestMenuAccess::pressingByNameIsAsGoodAsClicking()
{
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().pressByName(u"Découvrir le monde"_s));
    QTRY_VERIFY(stage().shows(u"Monsieur Patate"_s));
}

void TestMenuAccess::escapeGoesUpOnePlaceAndNeverOut()
{
    open();
    QVERIFY(stage().enter(u"mini"_s));
    QVERIFY(stage().enter(u"Découvrir le monde"_s));
    QTRY_VERIFY(stage().shows(u"Monsieur Patate"_s));
    QVERIFY(stage().screen().comesToRest());
    stage().person().press(Key::Escape);
    QTRY_COMPARE(stage().focusedName(), u"Découvrir le monde"_s);
    QVERIFY(stage().screen().comesToRest());
    stage().person().press(Key::Escape);
    QTRY_COMPARE(stage().focusedName(), u"mini"_s);
    stage().person().press(Key::Escape);
    QVERIFY(stage().screen().comesToRest());
    QTRY_COMPARE(stage().focusedName(), u"mini"_s);
    QVERIFY(stage().menuIsInFront());
}

void TestMenuAccess::speaksFrench()
{
    open();
    QVERIFY(stage().shows(u"Bonjour\u00a0! Qui es-tu\u00a0?"));
    QTRY_COMPARE(names(interactive(stage().things())),
                 (std::set<QString>{u"mini"_s, u"super"_s, u"maxi"_s, u"Enseignant"_s}));
}

void TestMenuAccess::speaksEnglish()
{
    stage().desktop().setEnvironment(u"LANG"_s, u"en_GB.UTF-8"_s);
    open({u"--profile"_s, u"mini"_s});
    stage().desktop().setEnvironment(u"LANG"_s, u"fr_FR.UTF-8"_s);
    QTRY_VERIFY(stage().shows(u"Art and music"));
    QVERIFY(stage().enter(u"Discover the world"_s));
    QTRY_VERIFY(stage().shows(u"KTuberling"));
}

QTEST_GUILESS_MAIN(TestMenuAccess)
#include "tst_menu_access.moc"
