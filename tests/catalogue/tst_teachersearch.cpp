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
    Expected{"addition", "gcompris:learn_additions gcompris:algebra_plus"},
    Expected{"additions", "gcompris:learn_additions gcompris:algebra_plus"},
    Expected{"poser une addition", "gcompris:vertical_addition"},
    Expected{"soustraction", "gcompris:learn_subtractions gcompris:vertical_subtraction"},
    Expected{"multiplication", "gcompris:algebra_by"},
    Expected{"« table de 7 »", "gcompris:algebra_by/7"},
    Expected{"tables de multiplication", "gcompris:algebra_by"},
    Expected{"division", "gcompris:algebra_div"},
    Expected{"calcul mental", "tuxmath"},
    Expected{"complément à 10", "gcompris:tens_complement_find"},
    Expected{"compter", "gcompris:enumerate"},
    Expected{"compter jusqu'à 10", "gcompris:enumerate"},
    Expected{"dénombrer", "gcompris:enumerate"},
    Expected{"fractions", "gcompris:fractions_create gcompris:fractions_find"},
    Expected{"nombres décimaux", "gcompris:learn_decimals"},
    Expected{"comparer des nombres", "gcompris:comparator"},
    Expected{"nombres pairs et impairs", "gcompris:numbers-odd-even"},
    Expected{"chiffres romains", "gcompris:roman_numerals"},
    Expected{"dominos", "gcompris:smallnumbers2/1"},
    // Measures, time, geometry
    Expected{"monnaie", "gcompris:money gcompris:money_back"},
    Expected{"rendre la monnaie", "gcompris:money_back"},
    Expected{"lire l heure", "gcompris:clockgame"},
    Expected{"horloge", "gcompris:clockgame"},
    Expected{"calendrier", "gcompris:calendar"},
    Expected{"mesurer des longueurs", "kruler"},
    Expected{"balance", "gcompris:scalesboard/1"},
    Expected{"geometrie", "geogebra kig"},
    Expected{"symétrie", "gcompris:redraw_symmetrical"},
    Expected{"formes géométriques", "gcompris:babyshapes"},
    Expected{"tangram", "gcompris:tangram gcompris:baby_tangram"},
    Expected{"gauche et droite", "gcompris:leftright"},
    // Reading, writing, language
    Expected{"alphabet", "gcompris:ordering_alphabets gcompris:alphabet-sequence"},
    Expected{"lettres", "klettres/lettres gcompris:drawletters"},
    Expected{"majuscule", "gcompris:click_on_letter_up gcompris:memory-case-association"},
    Expected{"sons", "klettres"},
    Expected{"phonologie", "klettres"},
    Expected{"syllabes", "klettres/syllabes klettres"},
    Expected{"écrire les lettres", "gcompris:drawletters"},
    Expected{"lecture", "gcompris:readingh gcompris:readingv"},
    Expected{"vocabulaire", "gcompris:lang"},
    Expected{"grammaire", "gcompris:grammar_analysis gcompris:grammar_classes"},
    Expected{"conjugaison", "verbiste"},
    Expected{"orthographe", "gcompris:hangman"},
    Expected{"pendu", "khangman gcompris:hangman"},
    Expected{"dictée", "gcompris:lang"},
    Expected{"anglais", "parley gcompris:lang"},
    Expected{"braille", "gcompris:braille_alphabets"},
    // The world
    Expected{"carte de france", "kgeography/france-regions"},
    Expected{"départements", "kgeography/departements"},
    Expected{"europe", "kgeography/europe"},
    Expected{"système solaire", "gcompris:solar_system"},
    Expected{"planètes", "gcompris:solar_system stellarium"},
    Expected{"électricité", "gcompris:analog_electricity gcompris:digital_electricity"},
    Expected{"cycle de l’eau", "gcompris:watercycle"},
    Expected{"animaux", "gcompris:explore_farm_animals gcompris:explore_world_animals"},
    Expected{"animal de la ferme", "gcompris:explore_farm_animals"},
    Expected{"corps humain", "ktuberling"},
    Expected{"chronologie", "gcompris:chronos"},
    // Arts
    Expected{"\"oeuvre\"", "gcompris:paintings gcompris:details"},
    Expected{"dessiner", "tuxpaint drawing"},
    Expected{"couleurs", "gcompris:colors"},
    Expected{"musique", "gcompris:instruments"},
    Expected{"piano", "gcompris:play_piano"},
    Expected{"rythme", "gcompris:play_rhythm"},
    // Computer, games
    Expected{"souris", "gcompris:baby_mouse"},
    Expected{"clavier", "gcompris:baby_keyboard ktouch"},
    Expected{"traitement de texte", "gcompris:baby_wordprocessor lo-writer"},
    Expected{"programmation", "gcompris:programmingmaze"},
    Expected{"puzzle", "palapeli jigzo"},
    Expected{"mémoire", "gcompris:memory"},
    Expected{"labyrinthe", "gcompris:maze"},
    Expected{"échecs", "chess gcompris:chess"},
    Expected{"jeu de dames", "gcompris:checkers"},
    Expected{"sudoku", "gcompris:sudoku sudoku"},
    Expected{"mosaïque", "gcompris:mosaic"},
    // English, and as one types
    Expected{"maze", "gcompris:maze"},
    Expected{"hangman", "gcompris:hangman"},
    Expected{"labirinthe", "gcompris:maze"},
    Expected{"soustracion", "gcompris:learn_subtractions"},
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
