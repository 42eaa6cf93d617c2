// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/qmlproperties.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
// moc would take them for comments of this file.
const QString slashes = u"/"_s.repeated(2);
const QString comment = u'/' + u"* no *"_s + u'/';
} // namespace

class TestQmlProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTexts_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("text");

        QTest::newRow("literal") << u"\"mosaic/Mosaic.qml\""_s << u"mosaic/Mosaic.qml"_s;
        QTest::newRow("single quotes") << u"'a \"b\"'"_s << u"a \"b\""_s;
        QTest::newRow("translatable") << u"qsTr(\"Rebuild\")"_s << u"[Rebuild]"_s;
        QTest::newRow("sum") << u"qsTr(\"A\") + (\"<br>\") + qsTr(\"B\")"_s << u"[A]<br>[B]"_s;
        QTest::newRow("sum over lines") << u"qsTr(\"A\") +\n     qsTr(\"B\")"_s << u"[A][B]"_s;
        QTest::newRow("sum before the line") << u"qsTr(\"A\")\n   + \"b\""_s << u"[A]b"_s;
        QTest::newRow("sum inside") << u"qsTr(\"A\" + \"B\")"_s << u"[AB]"_s;
        // NOLINTNEXTLINE(modernize-raw-string-literal): moc loses its way in those
        QTest::newRow("comments") << comment + " qsTr("_L1 + comment + " \"A\") "_L1 + slashes
                + " no"_L1 << u"[A]"_s;
        QTest::newRow("escapes") << u"\"a\\\"b\\\\c\\u00e9\\n\""_s << u"a\"b\\cé\n"_s;
        QTest::newRow("line ends") << u"\"a\nb\""_s << u"a\nb"_s;
        QTest::newRow("arguments") << u"qsTr(\"%1 to %2\").arg(1).arg(\"b\")"_s << u"[1 to b]"_s;
        QTest::newRow("argument of a literal") << u"\"a%1\".arg( 2 ) + \"c\""_s << u"a2c"_s;
        QTest::newRow("argument through functions")
            << u"qsTr(\"To %1.\").arg(Core.convertNumberToLocaleString(Number(20)))"_s
            << u"[To 20.]"_s;
        QTest::newRow("argument without a place") << u"qsTr(\"A\").arg(1)"_s << u"[A]"_s;
        QTest::newRow("argument of a name") << u"qsTr(\"%1\").arg(name)"_s << QString();
        QTest::newRow("argument of a call") << u"qsTr(\"%1\").arg(run(1))"_s << QString();
        QTest::newRow("another method") << u"qsTr(\"A\").repeat(9)"_s << QString();
        QTest::newRow("half a text") << u"\"a\" + name"_s << QString();
        QTest::newRow("call of another function") << u"tr(\"a\")"_s << QString();
        QTest::newRow("expression")
            << u"ApplicationInfo.isBox2DInstalled && (a || b)"_s << QString();
    }

    void readsTexts()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, text);

        const auto properties
            = qmlProperties("Thing {\n  title: "_L1 + written + "\n  after: 3\n}"_L1);

        QVERIFY2(properties, properties ? "" : qPrintable(properties.error().reason));
        QCOMPARE(properties->value(u"title"_s).text([](const QString &source) {
            return u'[' + source + u']';
        }),
                 text);
        QCOMPARE(properties->value(u"after"_s).written, u"3"_s);
    }

    void passesOverWhatLiesDeeper()
    {
        const auto properties = qmlProperties(
            "import GCompris 1.0\n"_L1 + slashes + " a { comment\n"_L1
            + "Data {\n"_L1
              "  objective: qsTr(\"Up to 5.\"); difficulty: 2\n"_L1
              "  property var images: [\"a.svg\", { \"objective\": \"wrong\" }]\n"_L1
              "  function f(a) { return \"}\" + a }\n"_L1
              "  Item { objective: \"wrong\"; title: \"wrong\" }\n"_L1
              "  enabled: !ApplicationInfo.isMobile ? true : false\n}"_L1);

        QVERIFY(properties);
        QCOMPARE(properties->value(u"objective"_s).texts,
                 (std::vector<QmlText>{{.text = u"Up to 5."_s, .translatable = true}}));
        QCOMPARE(properties->value(u"difficulty"_s).written, u"2"_s);
        QCOMPARE(properties->value(u"enabled"_s).written,
                 u"!ApplicationInfo.isMobile ? true : false"_s);
        QVERIFY(!properties->contains(u"title"_s));
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<int>("line");

        QTest::newRow("nothing") << QString() << 1;
        QTest::newRow("no object") << u"import QtQuick\n"_s << 2;
        QTest::newRow("text without end") << u"A {\n  b: \"c\n}\n"_s << 4;
        QTest::newRow("bracket without end") << u"A {\n  b: [1, 2\n}"_s << 3;
        QTest::newRow("object without end") << u"A {\n\n"_s << 3;
        QTest::newRow("too deep") << u"A { b: "_s + QString(5000, u'[') << 1;
        QTest::newRow("too deep a sum") << u"A { b: "_s + QString(5000, u'(') << 1;
        QTest::newRow("comment without end")
            << QString(u"A { "_s + comment.first(3) + u" b: 1 }"_s) << 1;
    }

    void saysWhereItIsWrong()
    {
        QFETCH(const QString, document);
        QFETCH(const int, line);

        const auto properties = qmlProperties(document);

        QVERIFY(!properties);
        QCOMPARE(properties.error().line, line);
        QVERIFY(!properties.error().reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQmlProperties)
#include "tst_qmlproperties.moc"
