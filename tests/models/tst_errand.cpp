// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/errand.h"

#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class TestErrand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheProgramPrinted();
    void tellsInItsOwnWordsWhyItFailed();
    void tellsTheExitCodeOfASilentFailure();
    void tellsWhenItCannotBeStarted();
    void runsOneAtATime();
};

namespace
{

struct Told {
    explicit Told(Errand &errand)
    {
        QObject::connect(
            &errand, &Errand::finished, &errand, [this](const Result<QString> &result) {
                ++count;
                output = result;
            });
    }

    int count = 0;
    Result<QString> output;
};

} // namespace

void TestErrand::tellsWhatTheProgramPrinted()
{
    Errand errand;
    const Told told(errand);

    errand.run(u"/bin/echo"_s, {u"software"_s});

    QTRY_COMPARE(told.count, 1);
    QVERIFY(told.output);
    QCOMPARE(*told.output, u"software\n"_s);
}

void TestErrand::tellsInItsOwnWordsWhyItFailed()
{
    Errand errand;
    const Told told(errand);

    errand.run(u"/bin/sh"_s, {u"-c"_s, u"echo 'No room is left.' >&2; exit 3"_s});

    QTRY_COMPARE(told.count, 1);
    QVERIFY(!told.output);
    QCOMPARE(told.output.error().message, u"No room is left."_s);
}

void TestErrand::tellsTheExitCodeOfASilentFailure()
{
    Errand errand;
    const Told told(errand);

    errand.run(u"/bin/false"_s, {});

    QTRY_COMPARE(told.count, 1);
    QVERIFY(!told.output);
    QVERIFY(told.output.error().message.contains(u"false"_s));
    QVERIFY(told.output.error().message.contains(u'1'));
}

void TestErrand::tellsWhenItCannotBeStarted()
{
    Errand errand;
    const Told told(errand);

    errand.run(u"/nowhere/primtux-menuctl"_s, {});

    QTRY_COMPARE(told.count, 1);
    QVERIFY(!told.output);
    QVERIFY(told.output.error().message.contains(u"/nowhere/primtux-menuctl"_s));
}

void TestErrand::runsOneAtATime()
{
    Errand errand;
    const Told told(errand);

    errand.run(u"/bin/echo"_s, {u"first"_s});
    errand.run(u"/bin/echo"_s, {u"second"_s});

    QTRY_VERIFY(!errand.isRunning());
    QCOMPARE(told.count, 1);
    QCOMPARE(*told.output, u"first\n"_s);
}

QTEST_GUILESS_MAIN(TestErrand)
#include "tst_errand.moc"
