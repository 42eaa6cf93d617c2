// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/placeline.h"

#include <QTemporaryDir>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class PlaceLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLineOfAPointer_data();
    void findsTheLineOfAPointer();
    void findsNoLineInWhatIsNoJson_data();
    void findsNoLineInWhatIsNoJson();
    void takesTheLineThatThePlaceSays();
    void readsTheFileOfAProblem();
};

void PlaceLineTest::findsTheLineOfAPointer_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");

    QTest::newRow("a member") << u"/format"_s << 2;
    QTest::newRow("an object in a list") << u"/activities/1"_s << 5;
    QTest::newRow("a value in it") << u"/activities/1/levels/0"_s << 6;
    QTest::newRow("what is not there: the object around it") << u"/activities/1/name"_s << 5;
    QTest::newRow("a place after the end of a list") << u"/activities/7/name"_s << 3;
    QTest::newRow("escaped") << u"/a~1b~0c"_s << 8;
}

void PlaceLineTest::findsTheLineOfAPointer()
{
    QFETCH(const QString, pointer);
    QFETCH(const int, line);
    const QByteArray json = "{\n"
                            "\t\"format\": 1,\n"
                            "  \"activities\": [\n"
                            "    {\"id\": \"one\"},\n"
                            "    {\"id\": \"two: {[\",\n"
                            "     \"levels\": [\"6e\"]}\n"
                            "  ],\n"
                            "  \"a/b~c\": true\n"
                            "}\n";

    QCOMPARE(lineOfPointer(json, pointer), std::optional(line));
}

void PlaceLineTest::findsNoLineInWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("broken") << QByteArray("{\"format\": }");
    QTest::newRow("YAML") << QByteArray("format: 1\n");
    QTest::newRow("deeper than any document")
        << QByteArray(R"({"format": )" + QByteArray(500, '[') + QByteArray(500, ']') + '}');
    QTest::newRow("empty") << QByteArray();
}

void PlaceLineTest::findsNoLineInWhatIsNoJson()
{
    QFETCH(const QByteArray, text);

    QCOMPARE(lineOfPointer(text, u"/format"_s), std::nullopt);
}

void PlaceLineTest::takesTheLineThatThePlaceSays()
{
    QCOMPARE(lineSaidIn(u"line 3, column 5"_s), std::optional(3));
    QCOMPARE(lineSaidIn(u"ligne 12, colonne 1"_s), std::optional(12));
    QCOMPARE(lineSaidIn(u"/activities/3"_s), std::nullopt);
    QCOMPARE(lineSaidIn(u"fr.maths"_s), std::nullopt);
}

void PlaceLineTest::readsTheFileOfAProblem()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n\n\"format\": 2}");
    file.close();

    QCOMPARE(lineOf({.source = file.fileName(), .place = u"/format"_s, .reason = {}}),
             std::optional(3));
    QCOMPARE(lineOf({.source = file.fileName(), .place = u"fr.maths"_s, .reason = {}}),
             std::nullopt);
    QCOMPARE(lineOf({.source = u"/nowhere.json"_s, .place = u"/format"_s, .reason = {}}),
             std::nullopt);
}

QTEST_GUILESS_MAIN(PlaceLineTest)
#include "tst_placeline.moc"
