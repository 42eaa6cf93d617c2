// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/query.h"
#include "catalogue/index/writer.h"
#include "catalogue/realcatalogue.h"
#include "catalogue/sampleroot.h"

#include <QTest>

#include <ranges>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr int looked = 5; // so far does a teacher look down a list

/** What a teacher types, and what must then be among the first. */
struct Expected {
    const char *search;
    const char *ids;
};

constexpr std::array table{
    // Numbers and calculation
    Expected{.search = "addition", .ids = "gcompris:learn_additions gcompris:algebra_plus"},
    Expected{.search = "additions", .ids = "gcompris:learn_additions gcompris:algebra_plus"},
    Expected{.search = "poser une addition", .ids = "gcompris:vertical_addition"},
    Expected{.search = "soustraction",
             .ids = "gcompris:learn_subtractions gcompris:vertical_subtraction"},
    Expected{.search = "multiplication", .ids = "gcompris:algebra_by"},
    Expected{.search = "« table de 7 »", .ids = "gcompris:algebra_by/7"},
    Expected{.search = "tables de multiplication", .ids = "gcompris:algebra_by"},
    Expected{.search = "division", .ids = "gcompris:algebra_div"},
    Expected{.search = "calcul mental", .ids = "tuxmath"},
    Expected{.search = "complément à 10", .ids = "gcompris:tens_complement_find"},
    Expected{.search = "compter", .ids = "gcompris:enumerate"},
    Expected{.search = "compter jusqu'à 10", .ids = "gcompris:enumerate"},
    Expected{.search = "dénombrer", .ids = "gcompris:enumerate"},
    Expected{.search = "fractions", .ids = "gcompris:fractions_create gcompris:fractions_find"},
    Expected{.search = "nombres décimaux", .ids = "gcompris:learn_decimals"},
    Expected{.search = "comparer des nombres", .ids = "gcompris:comparator"},
    Expected{.search = "nombres pairs et impairs", .ids = "gcompris:numbers-odd-even"},
    Expected{.search = "chiffres romains", .ids = "gcompris:roman_numerals"},
    Expected{.search = "dominos", .ids = "gcompris:smallnumbers2/1"},
    // Measures, time, geometry
    Expected{.search = "monnaie", .ids = "gcompris:money gcompris:money_back"},
    Expected{.search = "rendre la monnaie", .ids = "gcompris:money_back"},
    Expected{.search = "lire l heure", .ids = "gcompris:clockgame"},
    Expected{.search = "horloge", .ids = "gcompris:clockgame"},
    Expected{.search = "calendrier", .ids = "gcompris:calendar"},
    Expected{.search = "mesurer des longueurs", .ids = "kruler"},
    Expected{.search = "balance", .ids = "gcompris:scalesboard/1"},
    Expected{.search = "geometrie", .ids = "geogebra kig"},
    Expected{.search = "symétrie", .ids = "gcompris:redraw_symmetrical"},
    Expected{.search = "formes géométriques", .ids = "gcompris:babyshapes"},
    Expected{.search = "tangram", .ids = "gcompris:tangram gcompris:baby_tangram"},
    Expected{.search = "gauche et droite", .ids = "gcompris:leftright"},
    // Reading, writing, language
    Expected{.search = "alphabet", .ids = "gcompris:ordering_alphabets gcompris:alphabet-sequence"},
    Expected{.search = "lettres", .ids = "klettres/lettres gcompris:drawletters"},
    Expected{.search = "majuscule",
             .ids = "gcompris:click_on_letter_up gcompris:memory-case-association"},
    Expected{.search = "sons", .ids = "klettres"},
    Expected{.search = "phonologie", .ids = "klettres"},
    Expected{.search = "syllabes", .ids = "klettres/syllabes klettres"},
    Expected{.search = "écrire les lettres", .ids = "gcompris:drawletters"},
    Expected{.search = "lecture", .ids = "gcompris:readingh gcompris:readingv"},
    Expected{.search = "vocabulaire", .ids = "gcompris:lang"},
    Expected{.search = "grammaire", .ids = "gcompris:grammar_analysis gcompris:grammar_classes"},
    Expected{.search = "conjugaison", .ids = "verbiste"},
    Expected{.search = "orthographe", .ids = "gcompris:hangman"},
    Expected{.search = "pendu", .ids = "khangman gcompris:hangman"},
    Expected{.search = "dictée", .ids = "gcompris:lang"},
    Expected{.search = "anglais", .ids = "parley gcompris:lang"},
    Expected{.search = "braille", .ids = "gcompris:braille_alphabets"},
    // The world
    Expected{.search = "carte de france", .ids = "kgeography/france-regions"},
    Expected{.search = "départements", .ids = "kgeography/departements"},
    Expected{.search = "europe", .ids = "kgeography/europe"},
    Expected{.search = "système solaire", .ids = "gcompris:solar_system"},
    Expected{.search = "planètes", .ids = "gcompris:solar_system stellarium"},
    Expected{.search = "électricité",
             .ids = "gcompris:analog_electricity gcompris:digital_electricity"},
    Expected{.search = "cycle de l’eau", .ids = "gcompris:watercycle"},
    Expected{.search = "animaux",
             .ids = "gcompris:explore_farm_animals gcompris:explore_world_animals"},
    Expected{.search = "animal de la ferme", .ids = "gcompris:explore_farm_animals"},
    Expected{.search = "corps humain", .ids = "ktuberling"},
    Expected{.search = "chronologie", .ids = "gcompris:chronos"},
    // Arts
    Expected{.search = "\"oeuvre\"", .ids = "gcompris:paintings gcompris:details"},
    Expected{.search = "dessiner", .ids = "tuxpaint drawing"},
    Expected{.search = "couleurs", .ids = "gcompris:colors"},
    Expected{.search = "musique", .ids = "gcompris:instruments"},
    Expected{.search = "piano", .ids = "gcompris:play_piano"},
    Expected{.search = "rythme", .ids = "gcompris:play_rhythm"},
    // Computer, games
    Expected{.search = "souris", .ids = "gcompris:baby_mouse"},
    Expected{.search = "clavier", .ids = "gcompris:baby_keyboard ktouch"},
    Expected{.search = "traitement de texte", .ids = "gcompris:baby_wordprocessor lo-writer"},
    Expected{.search = "programmation", .ids = "gcompris:programmingmaze"},
    Expected{.search = "puzzle", .ids = "palapeli jigzo"},
    Expected{.search = "mémoire", .ids = "gcompris:memory"},
    Expected{.search = "labyrinthe", .ids = "gcompris:maze"},
    Expected{.search = "échecs", .ids = "chess gcompris:chess"},
    Expected{.search = "jeu de dames", .ids = "gcompris:checkers"},
    Expected{.search = "sudoku", .ids = "gcompris:sudoku sudoku"},
    Expected{.search = "mosaïque", .ids = "gcompris:mosaic"},
    // English, and as one types
    Expected{.search = "maze", .ids = "gcompris:maze"},
    Expected{.search = "hangman", .ids = "gcompris:hangman"},
    Expected{.search = "labirinthe", .ids = "gcompris:maze"},
    Expected{.search = "soustracion", .ids = "gcompris:learn_subtractions"},
};
static_assert(table.size() >= 60);
} // namespace

class TeacherSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsFirstWhatATeacherWants_data();
    void findsFirstWhatATeacherWants();
    void leadsThereKeyByKey();

private:
    [[nodiscard]] QStringList firstOnes(const QString &search, int limit) const;

    SampleRoot m_root;
    std::unique_ptr<IndexQuery> m_index;
};

void TeacherSearchTest::initTestCase()
{
    const QString path = m_root.folder() + "/index.sqlite"_L1;
    QVERIFY(writeIndex(realContent(), path));
    m_index = std::make_unique<IndexQuery>(*IndexQuery::open(path, {u"fr"_s}));
}

QStringList TeacherSearchTest::firstOnes(const QString &search, int limit) const
{
    Filter filter;
    filter.search = search;
    filter.limit = limit;
    return *m_index->list(filter) | std::views::transform(&ListedActivity::id)
        | std::ranges::to<QStringList>();
}

void TeacherSearchTest::findsFirstWhatATeacherWants_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("ids");
    for (const Expected &each : table) {
        QTest::newRow(each.search)
            << QString::fromUtf8(each.search) << QString::fromUtf8(each.ids).split(u' ');
    }
}

void TeacherSearchTest::findsFirstWhatATeacherWants()
{
    QFETCH(const QString, search);
    QFETCH(const QStringList, ids);
    const QStringList first = firstOnes(search, looked);
    for (const QString &id : ids) {
        QVERIFY2(first.contains(id), qPrintable(id + u" is not in "_s + first.join(u", "_s)));
    }
}

void TeacherSearchTest::leadsThereKeyByKey()
{
    for (const Expected &each : table) {
        const QString search = QString::fromUtf8(each.search);
        for (qsizetype length = 1; length < search.size(); ++length) {
            QVERIFY2(!firstOnes(search.first(length), 1).isEmpty(),
                     qPrintable(search.first(length)));
        }
    }
}

QTEST_GUILESS_MAIN(TeacherSearchTest)
#include "tst_teachersearch.moc"
