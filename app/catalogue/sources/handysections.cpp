// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/handysections.h"

#include "core/text.h"

#include <QStringTokenizer>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct Words {
    Domain domain;
    QStringView beginnings; // of words, folded
};

// Of two that begin at the same place the first counts.
constexpr std::array allWords{
    Words{.domain = Domain::Language,
          .beginnings = u"francais|lecture|lire|ecri|lettre|langage|vocabulaire|grammaire|"
                        u"orthographe|conjugaison|read|writing|spelling|language arts"},
    Words{.domain = Domain::Maths,
          .beginnings = u"math|calcul|nombre|number|numeration|geom|mesure|measur|probleme"},
    Words{.domain = Domain::World, .beginnings = u"monde|world|science|decouv|discover"},
    Words{.domain = Domain::History, .beginnings = u"histoire|history|geograph"},
    Words{.domain = Domain::Languages, .beginnings = u"anglais|english|langue|language"},
    Words{.domain = Domain::Arts, .beginnings = u"art|dessin|draw|musi|image|audio|video"},
    Words{.domain = Domain::Computer,
          .beginnings = u"informatique|ordinateur|computer|internet|numerique|bureau|office|"
                        u"system|souris|clavier"},
    Words{.domain = Domain::Logic, .beginnings = u"logique|logic|memo|puzzle|reflexion"},
    Words{.domain = Domain::Games, .beginnings = u"jeu|jouer|game|play|loisir"}};
} // namespace

std::optional<Domain> domainOfSection(const QString &name)
{
    const QString said = u' ' + folded(name);
    std::optional<Domain> domain;
    qsizetype first = said.size();
    for (const Words &words : allWords) {
        for (const QStringView beginning : QStringTokenizer(words.beginnings, u'|')) {
            const qsizetype place = said.indexOf(u' ' + beginning.toString());
            if (place >= 0 && place < first) {
                first = place;
                domain = words.domain;
            }
        }
    }
    return domain;
}

} // namespace PrimTux
