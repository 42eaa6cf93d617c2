// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** A session without a D-Bus: the menu is there all the same, and starts programs. */
class TestMenuNoBus : public StageTest
{
    Q_OBJECT

public:
    TestMenuNoBus()
        : StageTest({}, {.sessionBus = false})
    {
    }

private Q_SLOTS:
    void startsAndSaysWhatIsMissing();
    void startsPrograms();
};

void TestMenuNoBus::startsAndSaysWhatIsMissing()
{
    open({u"--profile"_s, u"mini"_s});
    QTRY_VERIFY(stage().log().contains("no session bus"));
}

void TestMenuNoBus::startsPrograms()
{
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().screen().comesToRest());
    stage().person().press(Key::Enter); // the first domain
    QVERIFY(stage().screen().comesToRest());
    stage().person().press(Key::Enter); // its first activity
    QTRY_COMPARE(descendantsNamed(u"primtux-menu-run"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestMenuNoBus)
#include "tst_menu_nobus.moc"
