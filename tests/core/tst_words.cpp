// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTextsByTheirWords_data();
    void findsTextsByTheirWords();
    void keepsWordsAsTheyAreWritten();
    void knowsSmallWords();
    void takesPluralsOff_data();
    void takesPluralsOff();
    void findsStems();
    void tellsOneEdit_data();
    void tellsOneEdit();
};

void WordsTest::findsTextsByTheirWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("accents") << u"Été à l’Île"_s << u"ete a l ile lile"_s;
    QTest::newRow("a plural with its singular") << u"des jeux"_s << u"des jeux jeu"_s;
    QTest::newRow("a compound in one word too")
        << u"porte-monnaie"_s << u"porte monnaie portemonnaie"_s;
    QTest::newRow("an apostrophe") << u"l'heure"_s << u"l heure lheure"_s;
    QTest::newRow("no compound") << u"un - deux, trois- quatre"_s << u"un deux deu trois quatre"_s;
    QTest::newRow("each once") << u"Pi pi PI"_s << u"pi"_s;
    QTest::newRow("ligatures") << u"Œuvre ﬁn"_s << u"oeuvre fin"_s;
    QTest::newRow("a fraction") << u"½"_s << u"1 2"_s;
    QTest::newRow("a number in groups") << u"10\u00A0000 ou 1\u202F000"_s << u"10000 ou 1000"_s;
    QTest::newRow("none") << u" – ! "_s << QString();
}

void WordsTest::findsTextsByTheirWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QCOMPARE(searchWordsIn(text).join(u' '), words);
}

void WordsTest::keepsWordsAsTheyAreWritten()
{
    QCOMPARE(wordsIn(u"L’Été, porte-clé…"), (QStringList{u"L"_s, u"Été"_s, u"porte"_s, u"clé"_s}));
    QCOMPARE(compoundsIn(u"porte-clé-là x").size(), 2U);
    QCOMPARE(compoundsIn(u"porte-clé-là x").front().size(), 3);
    QVERIFY(wordsIn(u"").isEmpty());
}

void WordsTest::knowsSmallWords()
{
    for (const QString &word : {u"de"_s, u"la"_s, u"the"_s, u"jusqu"_s, u"y"_s, u"a"_s}) {
        QVERIFY2(isSmallWord(word), qPrintable(word));
    }
    for (const QString &word : {u"son"_s, u"sur"_s, u"sous"_s, u"lire"_s, u"jus"_s, QString()}) {
        QVERIFY2(!isSmallWord(word), qPrintable(word));
    }
    QVERIFY(beginsSmallWord(u"jus"));
    QVERIFY(!beginsSmallWord(u"jusquau"));
}

void WordsTest::takesPluralsOff_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("singular");
    QTest::newRow("s") << u"additions"_s << u"addition"_s;
    QTest::newRow("aux") << u"animaux"_s << u"animal"_s;
    QTest::newRow("eaux") << u"tableaux"_s << u"tableau"_s;
    QTest::newRow("eux") << u"jeux"_s << u"jeu"_s;
    QTest::newRow("oux") << u"bijoux"_s << u"bijou"_s;
    QTest::newRow("short") << u"les"_s << u"les"_s;
    QTest::newRow("no plural") << u"souris"_s << u"souris"_s;
    QTest::newRow("no plural either") << u"temps"_s << u"temps"_s;
    QTest::newRow("Latin") << u"cactus"_s << u"cactus"_s;
    QTest::newRow("double s") << u"express"_s << u"express"_s;
    QTest::newRow("singular") << u"table"_s << u"table"_s;
}

void WordsTest::takesPluralsOff()
{
    QFETCH(const QString, word);
    QFETCH(const QString, singular);
    QCOMPARE(singularOf(word), singular);
}

void WordsTest::findsStems()
{
    QCOMPARE(stemOf(u"compter"_s), u"compt"_s);
    QVERIFY(stemOf(u"hiver"_s).isEmpty());
    QVERIFY(stemOf(u"lire"_s).isEmpty());
    QCOMPARE(stemOfNoun(u"programmation"_s), u"programm"_s);
    QCOMPARE(stemOfNoun(u"coloriages"_s), u"colori"_s);
    QVERIFY(stemOfNoun(u"age"_s).isEmpty());
    QCOMPARE(stemOfNoun(u"programmat"_s), u"programm"_s);
    QVERIFY(stemOfNoun(u"lion"_s).isEmpty());
}

void WordsTest::tellsOneEdit_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("one");
    QTest::newRow("the same") << u"lire"_s << u"lire"_s << false;
    QTest::newRow("put in") << u"adition"_s << u"addition"_s << true;
    QTest::newRow("put in last") << u"lire"_s << u"lires"_s << true;
    QTest::newRow("changed") << u"lire"_s << u"dire"_s << true;
    QTest::newRow("changed in the middle") << u"calcul"_s << u"calkul"_s << true;
    QTest::newRow("swapped") << u"lier"_s << u"lire"_s << true;
    QTest::newRow("swapped first") << u"ilre"_s << u"lire"_s << true;
    QTest::newRow("two changed") << u"lire"_s << u"dure"_s << false;
    QTest::newRow("two more") << u"li"_s << u"lire"_s << false;
    QTest::newRow("swapped and more") << u"lier"_s << u"lires"_s << false;
    QTest::newRow("nothing and one") << QString() << u"a"_s << true;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void WordsTest::tellsOneEdit()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, one);
    QCOMPARE(isOneEditApart(a, b), one);
    QCOMPARE(isOneEditApart(b, a), one);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
