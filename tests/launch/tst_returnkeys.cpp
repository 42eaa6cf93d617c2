// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/returnkeys.h"
#include "launch/topmost.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The keys that lead back, and how often a window is raised. */
class ReturnKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsTheKeys_data();
    void hearsTheKeys();
    void hearsTheKeysThatAreChosen();
    void aMouseButtonBreaksAKeyAlone();
    void raisesAtOnceAndEverLaterInAFight();
    void forgetsAFightAfterAPeace();
};

void ReturnKeysTest::hearsTheKeys_data()
{
    // Presses in capitals, releases in small letters: S and T are Super, H the house, C Control, A
    // Alt, M and X letters.
    QTest::addColumn<QString>("presses");
    QTest::addColumn<int>("heard");

    QTest::newRow("Super alone") << u"Ss"_s << 1;
    QTest::newRow("the other Super") << u"Tt"_s << 1;
    QTest::newRow("Super twice") << u"SsSs"_s << 2;
    QTest::newRow("Super with a letter") << u"SXxs"_s << 0;
    QTest::newRow("Super while a letter is held") << u"XSsx"_s << 1;
    QTest::newRow("a letter let go in between") << u"XSxs"_s << 0;
    QTest::newRow("Super is only pressed") << u"S"_s << 0;
    QTest::newRow("the house") << u"Hh"_s << 1;
    QTest::newRow("Control, Alt, M") << u"CAMmac"_s << 1;
    QTest::newRow("Alt, Control, M") << u"ACMmac"_s << 1;
    QTest::newRow("M alone") << u"Mm"_s << 0;
    QTest::newRow("Control and M") << u"CMmc"_s << 0;
    QTest::newRow("Alt let go before M") << u"CAaMmc"_s << 0;
    QTest::newRow("Control, Alt, X") << u"CAXxac"_s << 0;
}

void ReturnKeysTest::hearsTheKeys()
{
    QFETCH(const QString, presses);
    QFETCH(const int, heard);
    const QHash<QChar, quint32> keys{{u's', 0xFFEB},
                                     {u't', 0xFFEC},
                                     {u'h', 0x1008FF18},
                                     {u'c', 0xFFE3},
                                     {u'a', 0xFFEA},
                                     {u'm', u'm'},
                                     {u'x', u'x'}};
    ReturnKeyEar ear;

    int count = 0;
    for (const QChar key : presses) {
        const quint32 symbol = keys.value(key.toLower());
        const bool asked = key.isUpper() ? ear.press(symbol) : ear.release(symbol);
        count += asked ? 1 : 0;
    }

    QCOMPARE(count, heard);
}

void ReturnKeysTest::hearsTheKeysThatAreChosen()
{
    ReturnKeyEar ear(returnKeysFrom(u"f12, alt+shift+q").value());

    QVERIFY(!ear.press(0xFFEB)); // Super
    QVERIFY(!ear.release(0xFFEB));
    QVERIFY(!ear.press(0x1008'FF18)); // the house
    QVERIFY(ear.press(0xFFC9)); // F12
    QVERIFY(!ear.release(0xFFC9));
    QVERIFY(!ear.press('q'));
    QVERIFY(!ear.release('q'));
    QVERIFY(!ear.press(0xFFE9)); // Alt
    QVERIFY(!ear.press('q'));
    QVERIFY(!ear.release('q'));
    QVERIFY(!ear.press(0xFFE2)); // Shift
    QVERIFY(ear.press('q'));
}

void ReturnKeysTest::aMouseButtonBreaksAKeyAlone()
{
    ReturnKeyEar ear;

    QVERIFY(!ear.press(0xFFEB));
    ear.disturb();
    QVERIFY(!ear.release(0xFFEB));
}

void ReturnKeysTest::raisesAtOnceAndEverLaterInAFight()
{
    RaisePatience patience;
    std::chrono::milliseconds now = 0ms;
    std::chrono::milliseconds last = patience.coveredAt(now);
    QCOMPARE(last, 0ms);

    int raises = 0;
    for (; now < 60s; ++raises) {
        now += 1ms; // so fast is the other one
        const std::chrono::milliseconds wait = patience.coveredAt(now);
        QVERIFY(wait > last || wait == 5s);
        last = wait;
        now += wait;
    }

    QVERIFY2(raises < 25, qPrintable(QString::number(raises)));
}

void ReturnKeysTest::forgetsAFightAfterAPeace()
{
    RaisePatience patience;
    QCOMPARE(patience.coveredAt(0ms), 0ms);
    QCOMPARE(patience.coveredAt(1ms), 20ms);
    QCOMPARE(patience.coveredAt(22ms), 40ms);
    QCOMPARE(patience.coveredAt(10s), 0ms);
}

QTEST_GUILESS_MAIN(ReturnKeysTest)
#include "tst_returnkeys.moc"
