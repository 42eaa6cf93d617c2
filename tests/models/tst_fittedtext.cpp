// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fittedtext.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** Names are never cut: they get smaller, then break, then take more lines. */
class TestFittedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void leavesNothingOut();
    void staysInItsHeight();
};

namespace
{

// Every letter is as wide as half its size.
qreal halfSize(const QString &text, int pixelSize)
{
    return static_cast<qreal>(text.size()) * pixelSize / 2;
}

} // namespace

void TestFittedText::fits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FittedText>("fitted");

    // 100 pixels wide, sizes 20 to 10: 10 to 20 letters a line.
    QTest::newRow("short") << u"Les dés"_s
                           << FittedText{.text = u"Les dés"_s, .pixelSize = 20, .lines = 1};
    QTest::newRow("a little smaller")
        << u"Les triangles"_s
        << FittedText{.text = u"Les triangles"_s, .pixelSize = 15, .lines = 1};
    QTest::newRow("on two even lines")
        << u"Apprends les additions simples"_s
        << FittedText{.text = u"Apprends les\nadditions simples"_s, .pixelSize = 11, .lines = 2};
    QTest::newRow("two big lines rather than three small ones")
        << u"Un deux trois quatre cinq"_s
        << FittedText{.text = u"Un deux trois\nquatre cinq"_s, .pixelSize = 15, .lines = 2};
    QTest::newRow("on three lines")
        << u"Trouve le bon chemin dans le grand labyrinthe de verdure"_s
        << FittedText{.text = u"Trouve le bon chemin\ndans le grand\nlabyrinthe de\nverdure"_s,
                      .pixelSize = 10,
                      .lines = 4};
    QTest::newRow("a no-break space holds")
        << u"Qui est là\u00a0? Moi, dit le petit chat\u00a0!"_s
        << FittedText{.text = u"Qui est là\u00a0? Moi,\ndit le petit chat\u00a0!"_s,
                      .pixelSize = 10,
                      .lines = 2};
    QTest::newRow("one endless word")
        << u"Anticonstitutionnellement"_s
        << FittedText{.text = u"Anticonstitutionnellement"_s, .pixelSize = 8, .lines = 1};
}

void TestFittedText::fits()
{
    QFETCH(const QString, text);
    QFETCH(const FittedText, fitted);

    const FittedText result
        = fitText(text, {.width = 100, .largest = 20, .smallest = 10}, halfSize);

    QCOMPARE(result.text, fitted.text);
    QCOMPARE(result.pixelSize, fitted.pixelSize);
    QCOMPARE(result.lines, fitted.lines);
}

void TestFittedText::leavesNothingOut()
{
    const QString text = u"a bb ccc dddd eeeee ffffff ggggggg hhhhhhhh iiiiiiiii"_s;

    for (const int width : {5, 20, 40, 80, 160, 320}) {
        const FittedText result = fitText(
            text, {.width = static_cast<qreal>(width), .largest = 20, .smallest = 10}, halfSize);
        QCOMPARE(QString(result.text).replace(u'\n', u' '), text);
    }
}

void TestFittedText::staysInItsHeight()
{
    const QString text = u"Trouve le bon chemin dans le grand labyrinthe de verdure"_s;

    const FittedText result
        = fitText(text,
                  {.width = 100, .largest = 20, .smallest = 10, .height = 30, .lineHeight = 1.2},
                  halfSize);

    QCOMPARE(QString(result.text).replace(u'\n', u' '), text);
    QVERIFY(result.lines * result.pixelSize * 1.2 <= 30);
    QCOMPARE(result.pixelSize, 8); // three lines of 8 rather than four of 7
}

QTEST_APPLESS_MAIN(TestFittedText)
#include "tst_fittedtext.moc"
