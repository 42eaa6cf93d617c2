// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsForSearching_data();
    void foldsForSearching();
    void choosesTheBestLanguage_data();
    void choosesTheBestLanguage();
    void triesTheLanguagesOfALocale_data();
    void triesTheLanguagesOfALocale();
};

void TextTest::foldsForSearching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("upper case") << u"LIRE"_s << u"lire"_s;
    QTest::newRow("accents") << u"Écrire à l’école"_s << u"ecrire a l ecole"_s;
    QTest::newRow("accents apart") << u"e\u0301cole"_s << u"ecole"_s;
    QTest::newRow("cedilla") << u"façade"_s << u"facade"_s;
    QTest::newRow("ligature oe") << u"Cœur ŒUVRE"_s << u"coeur oeuvre"_s;
    QTest::newRow("ligature ae") << u"Lætitia"_s << u"laetitia"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("typographic ligature") << u"ﬁn"_s << u"fin"_s;
    QTest::newRow("no-break spaces and guillemets")
        << u"«\u00A0Bonjour\u00A0!\u00A0»"_s << u"bonjour"_s;
    QTest::newRow("digits") << u"2048, le jeu"_s << u"2048 le jeu"_s;
    QTest::newRow("hyphen") << u"Li-ri"_s << u"li ri"_s;
    QTest::newRow("punctuation only") << u" … !"_s << QString();
    QTest::newRow("other scripts") << u"Ελληνικά"_s << u"ελληνικα"_s;
    QTest::newRow("beyond the first plane") << u"𝐀b"_s << u"ab"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TextTest::foldsForSearching()
{
    QFETCH(const QString, text);
    QFETCH(const QString, result);
    QCOMPARE(folded(text), result);
    QCOMPARE(folded(result), result);
}

void TextTest::choosesTheBestLanguage_data()
{
    QTest::addColumn<TextMap>("texts");
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("text");
    const TextMap texts{{u"de"_s, u"Hallo"_s}, {u"en"_s, u"Hello"_s}, {u"fr"_s, u"Bonjour"_s}};
    QTest::newRow("first") << texts << QStringList{u"fr"_s, u"de"_s} << u"Bonjour"_s;
    QTest::newRow("second") << texts << QStringList{u"oc"_s, u"de"_s} << u"Hallo"_s;
    QTest::newRow("English") << texts << QStringList{u"oc"_s} << u"Hello"_s;
    QTest::newRow("any") << TextMap{{u"de"_s, u"Hallo"_s}} << QStringList{u"oc"_s} << u"Hallo"_s;
    QTest::newRow("none") << TextMap{} << QStringList{u"fr"_s} << QString();
}

void TextTest::choosesTheBestLanguage()
{
    QFETCH(const TextMap, texts);
    QFETCH(const QStringList, languages);
    QFETCH(const QString, text);
    QCOMPARE(textFor(texts, languages), text);
}

void TextTest::triesTheLanguagesOfALocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("country and encoding") << u"pt_BR.UTF-8"_s << QStringList{u"pt-BR"_s, u"pt"_s};
    QTest::newRow("modifier") << u"ca_ES@valencia"_s << QStringList{u"ca-ES"_s, u"ca"_s};
    QTest::newRow("language") << u"fr"_s << QStringList{u"fr"_s};
    QTest::newRow("C") << u"C"_s << QStringList{};
    QTest::newRow("C.UTF-8") << u"C.UTF-8"_s << QStringList{};
    QTest::newRow("POSIX") << u"POSIX"_s << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
}

void TextTest::triesTheLanguagesOfALocale()
{
    QFETCH(const QString, locale);
    QFETCH(const QStringList, languages);
    QCOMPARE(languagesOf(locale), languages);
}

QTEST_APPLESS_MAIN(TextTest)
#include "tst_text.moc"
