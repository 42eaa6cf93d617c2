// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/query.h"
#include "catalogue/index/search.h"
#include "catalogue/index/writer.h"
#include "catalogue/sampleroot.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/frameworks.h"

#include <QTest>

#include <ranges>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsTyped_data();
    void findsWhatIsTyped();
    void findsEachBeginningOfASearch();
    void mendsWordsOneEditAway_data();
    void mendsWordsOneEditAway();
    void countsWhatIsMeant();
    void asksForWordsThatSaySomething_data();
    void asksForWordsThatSaySomething();
    void asksForBeginningsAndSingulars();

private:
    [[nodiscard]] QStringList found(const QString &search) const;

    SampleRoot m_root;
    QString m_index;
};

void SearchTest::initTestCase()
{
    IndexContent content;
    content.frameworks = readFrameworks({m_root.write(u"f.json"_s, smallFramework())},
                                        DocumentSchema::shipped(u"framework-1"_s))
                             .all;
    const auto add = [&content](const QString &id, const QString &name, auto change) {
        Activity made = activity(id, Level::CP);
        made.names = {{u"fr"_s, name}};
        change(made);
        content.activities.push_back(made);
    };
    const auto nothing = [](const Activity &) { };
    add(u"heart"_s, u"Cœur d’Hélène"_s, nothing);
    add(u"purse"_s, u"Le porte-monnaie"_s, nothing);
    add(u"animals"_s, u"Les animaux de la ferme"_s, nothing);
    add(u"table"_s, u"Table de 7"_s, nothing);
    add(u"tables"_s, u"Tables de 70"_s, nothing);
    add(u"keyword"_s, u"Grand jeu"_s, [](Activity &a) { a.keywords = {u"tablette"_s}; });
    add(u"summary"_s, u"Autre jeu"_s, [](Activity &a) {
        a.summaries = {{u"fr"_s, u"Sur une table de cuisine."_s}, {u"en"_s, u"On the stove."_s}};
    });
    add(u"sums"_s, u"Calculatrice"_s, [](Activity &a) {
        a.objectives = {u"fr.maths.calcul.additions"_s};
    });
    add(u"later"_s, u"Bande"_s, [](Activity &a) {
        a.objectives = {u"fr.langage"_s, u"fr.maths.calcul.additions"_s};
    });
    add(u"words"_s, u"Et, est"_s, nothing);
    add(u"count"_s, u"Compter jusqu’à 10"_s, nothing);
    m_index = m_root.folder() + "/index.sqlite"_L1;
    QVERIFY(writeIndex(content, m_index));
}

QStringList SearchTest::found(const QString &search) const
{
    Filter filter;
    filter.search = search;
    return *IndexQuery::open(m_index, {u"fr"_s})->list(filter)
        | std::views::transform(&ListedActivity::id) | std::ranges::to<QStringList>();
}

void SearchTest::findsWhatIsTyped_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const QString &search, const QStringList &ids) {
        QTest::newRow(name) << search << ids;
    };
    row("upper case and a ligature", u"COEUR"_s, {u"heart"_s});
    row("a ligature", u"cœur"_s, {u"heart"_s});
    row("a typographic apostrophe", u"d’hélène"_s, {u"heart"_s});
    row("another apostrophe", u"d'helene"_s, {u"heart"_s});
    row("no apostrophe at all", u"dhelene"_s, {u"heart"_s});
    row("a hyphen", u"porte-monnaie"_s, {u"purse"_s});
    row("no hyphen", u"porte monnaie"_s, {u"purse"_s});
    row("in one word", u"portemonnaie"_s, {u"purse"_s});
    row("a singular", u"animal"_s, {u"animals"_s});
    row("a plural", u"coeurs"_s, {u"heart"_s});
    row("any order", u"ferme animaux"_s, {u"animals"_s});
    row("small words that are not there", u"l’animal à la ferme des"_s, {u"animals"_s});
    row("whole words before beginnings, names before keywords before summaries",
        u"table"_s,
        {u"table"_s, u"tables"_s, u"keyword"_s, u"summary"_s});
    row("a number, the whole one first",
        u"table de 7"_s,
        {u"table"_s, u"tables"_s, u"keyword"_s, u"summary"_s});
    row("between French quotes",
        u"«\u00A0table de 7\u00A0»"_s,
        {u"table"_s, u"tables"_s, u"keyword"_s, u"summary"_s});
    row("an objective, the main one first", u"additionner"_s, {u"sums"_s, u"later"_s});
    row("another name of an objective", u"faire des sommes"_s, {u"sums"_s, u"later"_s});
    row("what is above an objective", u"mathématiques"_s, {u"sums"_s, u"later"_s});
    row("a name before what is above an objective", u"calcul"_s, {u"sums"_s, u"later"_s});
    row("English", u"stove"_s, {u"summary"_s});
    row("a number, which only orders",
        u"table de 99"_s,
        {u"table"_s, u"tables"_s, u"keyword"_s, u"summary"_s});
    row("a number alone", u"7"_s, {u"table"_s});
    row("the beginning of a number", u"1"_s, {u"count"_s});
    row("an infinitive finds other forms", u"cuisiner"_s, {u"summary"_s});
    row("a noun finds the verb, if it is nowhere itself", u"comptage"_s, {u"count"_s});
    row("words of which one is nowhere", u"table zzzzzz"_s, {});
    row("small words alone", u"et est"_s, {u"words"_s});
    row("operators of the database", u"table OR zzz*"_s, {});
    row("quotes of the database",
        u"\"table"_s,
        {u"table"_s, u"tables"_s, u"keyword"_s, u"summary"_s});
    row("a picture", u"😀"_s, {});
}

void SearchTest::findsWhatIsTyped()
{
    QFETCH(const QString, search);
    QFETCH(const QStringList, ids);
    QCOMPARE(found(search), ids);
}

void SearchTest::findsEachBeginningOfASearch()
{
    for (const QString &search : {u"compter jusqu’à 10"_s, u"les animaux de la ferme"_s}) {
        for (qsizetype length = 1; length <= search.size(); ++length) {
            QVERIFY2(!found(search.first(length)).isEmpty(), qPrintable(search.first(length)));
        }
    }
}

void SearchTest::mendsWordsOneEditAway_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a letter left out") << u"anmaux"_s << u"animaux"_s;
    QTest::newRow("a letter too many") << u"tabble de 7"_s << u"table de 7"_s;
    QTest::newRow("a wrong letter") << u"addikionner"_s << u"additionner"_s;
    QTest::newRow("two letters swapped") << u"Cuisnie"_s << u"cuisine"_s;
    QTest::newRow("with its accents") << u"helenne"_s << u"hélène"_s;
    QTest::newRow("while it is typed") << u"calkulatr"_s << u"calculatrice"_s;
    QTest::newRow("not while another is") << u"calkulatr jeu"_s << QString();
    QTest::newRow("short") << u"jzu"_s << QString();
    QTest::newRow("two edits away") << u"anmeux"_s << QString();
    QTest::newRow("another word is nowhere") << u"tabble zzzzzz"_s << QString();
    QTest::newRow("found") << u"table"_s << QString();
}

void SearchTest::mendsWordsOneEditAway()
{
    QFETCH(const QString, search);
    QFETCH(const QString, meant);
    Filter filter;
    filter.search = search;

    const auto answer = IndexQuery::open(m_index, {u"fr"_s})->find(filter);

    QVERIFY(answer);
    QCOMPARE(answer->meant, meant);
    if (!meant.isEmpty()) {
        QVERIFY(answer->total > 0);
        QCOMPARE(answer->activities | std::views::transform(&ListedActivity::id)
                     | std::ranges::to<QStringList>(),
                 found(meant));
    }
}

void SearchTest::countsWhatIsMeant()
{
    Filter filter;
    filter.search = u"tabble"_s;
    auto index = *IndexQuery::open(m_index, {u"fr"_s});

    QCOMPARE(index.facets(filter)->total, 4);
    QCOMPARE(index.facets(filter)->meant, u"table"_s);
}

void SearchTest::asksForWordsThatSaySomething_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << u"Été"_s << u"ete"_s;
    QTest::newRow("small ones") << u"lire l’heure de la montre"_s << u"lire heure montre"_s;
    QTest::newRow("only small ones") << u"de la"_s << u"de la"_s;
    QTest::newRow("twice") << u"lire LIRE"_s << u"lire"_s;
    QTest::newRow("none") << u" - "_s << QString();
}

void SearchTest::asksForWordsThatSaySomething()
{
    QFETCH(const QString, search);
    QFETCH(const QString, words);
    QCOMPARE(askedWords(search).join(u' '), words);
}

void SearchTest::asksForBeginningsAndSingulars()
{
    QCOMPARE(matchOf(u"lire"_s, u"name"_s, false), u"name : (\"lire\"*)"_s);
    QCOMPARE(matchOf(u"compter"_s, u"name"_s, false), u"name : (\"compter\"* OR \"compt\"*)"_s);
    QCOMPARE(matchOf(u"tables"_s, u"name"_s, true), u"name : (\"tables\" OR \"table\")"_s);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
