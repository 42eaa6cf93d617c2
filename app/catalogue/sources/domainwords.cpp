// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/domainwords.h"

#include "core/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct DomainWord {
    QLatin1StringView beginning; // of a word, or of several, folded
    Domain domain;
};

// Subjects of school in English, French, German, Dutch, Spanish, Italian and Portuguese. The first
// that is found counts: "computer science" comes before "science", "foreign language" before
// "language".
constexpr std::array domainWords{
    DomainWord{"computer"_L1, Domain::Computer},
    DomainWord{"computing"_L1, Domain::Computer},
    DomainWord{"digital"_L1, Domain::Computer},
    DomainWord{"coding"_L1, Domain::Computer},
    DomainWord{"programming"_L1, Domain::Computer},
    DomainWord{"informatic"_L1, Domain::Computer},
    DomainWord{"informatik"_L1, Domain::Computer},
    DomainWord{"informatique"_L1, Domain::Computer},
    DomainWord{"numerique"_L1, Domain::Computer},
    DomainWord{"medien"_L1, Domain::Computer},
    DomainWord{"physical education"_L1, Domain::Games},
    DomainWord{"education physique"_L1, Domain::Games},
    DomainWord{"educacion fisica"_L1, Domain::Games},
    DomainWord{"educazione fisica"_L1, Domain::Games},
    DomainWord{"educacao fisica"_L1, Domain::Games},
    DomainWord{"lichamelijke"_L1, Domain::Games},
    DomainWord{"bewegings"_L1, Domain::Games},
    DomainWord{"sport"_L1, Domain::Games},
    DomainWord{"foreign language"_L1, Domain::Languages},
    DomainWord{"modern language"_L1, Domain::Languages},
    DomainWord{"modern foreign"_L1, Domain::Languages},
    DomainWord{"world language"_L1, Domain::Languages},
    DomainWord{"second language"_L1, Domain::Languages},
    DomainWord{"langues"_L1, Domain::Languages},
    DomainWord{"langue vivante"_L1, Domain::Languages},
    DomainWord{"langue etrangere"_L1, Domain::Languages},
    DomainWord{"fremdsprach"_L1, Domain::Languages},
    DomainWord{"vreemde ta"_L1, Domain::Languages},
    DomainWord{"lenguas extranjeras"_L1, Domain::Languages},
    DomainWord{"lengua extranjera"_L1, Domain::Languages},
    DomainWord{"lingua straniera"_L1, Domain::Languages},
    DomainWord{"lingua inglese"_L1, Domain::Languages},
    DomainWord{"lingua estrangeira"_L1, Domain::Languages},
    DomainWord{"math"_L1, Domain::Maths},
    DomainWord{"matem"_L1, Domain::Maths},
    DomainWord{"number"_L1, Domain::Maths},
    DomainWord{"numeracy"_L1, Domain::Maths},
    DomainWord{"arithmetic"_L1, Domain::Maths},
    DomainWord{"counting"_L1, Domain::Maths},
    DomainWord{"geometr"_L1, Domain::Maths},
    DomainWord{"algebra"_L1, Domain::Maths},
    DomainWord{"nombres"_L1, Domain::Maths},
    DomainWord{"calcul"_L1, Domain::Maths},
    DomainWord{"zahlen"_L1, Domain::Maths},
    DomainWord{"rechnen"_L1, Domain::Maths},
    DomainWord{"rekenen"_L1, Domain::Maths},
    DomainWord{"wiskunde"_L1, Domain::Maths},
    DomainWord{"social studies"_L1, Domain::History},
    DomainWord{"histor"_L1, Domain::History},
    DomainWord{"histoire"_L1, Domain::History},
    DomainWord{"geschichte"_L1, Domain::History},
    DomainWord{"geschiedenis"_L1, Domain::History},
    DomainWord{"storia"_L1, Domain::History},
    DomainWord{"geogra"_L1, Domain::History},
    DomainWord{"erdkunde"_L1, Domain::History},
    DomainWord{"aardrijkskunde"_L1, Domain::History},
    DomainWord{"ciencias sociales"_L1, Domain::History},
    DomainWord{"musi"_L1, Domain::Arts},
    DomainWord{"muziek"_L1, Domain::Arts},
    DomainWord{"language arts"_L1, Domain::Language},
    DomainWord{"artist"_L1, Domain::Arts},
    DomainWord{"arts"_L1, Domain::Arts},
    DomainWord{"art and"_L1, Domain::Arts},
    DomainWord{"visual art"_L1, Domain::Arts},
    DomainWord{"kunst"_L1, Domain::Arts},
    DomainWord{"beeldende"_L1, Domain::Arts},
    DomainWord{"plastica"_L1, Domain::Arts},
    DomainWord{"arte"_L1, Domain::Arts},
    DomainWord{"scien"_L1, Domain::World},
    DomainWord{"natur"_L1, Domain::World},
    DomainWord{"sachunterricht"_L1, Domain::World},
    DomainWord{"ciencia"_L1, Domain::World},
    DomainWord{"conocimiento del medio"_L1, Domain::World},
    DomainWord{"decouverte du monde"_L1, Domain::World},
    DomainWord{"questionner le monde"_L1, Domain::World},
    DomainWord{"wereld"_L1, Domain::World},
    DomainWord{"biolog"_L1, Domain::World},
    DomainWord{"physics"_L1, Domain::World},
    DomainWord{"chemi"_L1, Domain::World},
    DomainWord{"environment"_L1, Domain::World},
    DomainWord{"technolog"_L1, Domain::World},
    DomainWord{"logic"_L1, Domain::Logic},
    DomainWord{"logique"_L1, Domain::Logic},
    DomainWord{"logik"_L1, Domain::Logic},
    DomainWord{"language"_L1, Domain::Language},
    DomainWord{"langage"_L1, Domain::Language},
    DomainWord{"francais"_L1, Domain::Language},
    DomainWord{"langue"_L1, Domain::Language},
    DomainWord{"english"_L1, Domain::Language},
    DomainWord{"literacy"_L1, Domain::Language},
    DomainWord{"reading"_L1, Domain::Language},
    DomainWord{"writing"_L1, Domain::Language},
    DomainWord{"lecture"_L1, Domain::Language},
    DomainWord{"phonics"_L1, Domain::Language},
    DomainWord{"deutsch"_L1, Domain::Language},
    DomainWord{"sprache"_L1, Domain::Language},
    DomainWord{"lesen"_L1, Domain::Language},
    DomainWord{"nederlands"_L1, Domain::Language},
    DomainWord{"taal"_L1, Domain::Language},
    DomainWord{"lengua"_L1, Domain::Language},
    DomainWord{"italiano"_L1, Domain::Language},
    DomainWord{"lingua"_L1, Domain::Language},
    DomainWord{"portugues"_L1, Domain::Language},
    DomainWord{"moral"_L1, Domain::Language},
};
} // namespace

std::optional<Domain> domainInWords(const QStringList &texts)
{
    for (const QString &text : texts) {
        const QString folded = u' ' + PrimTux::folded(text);
        const auto *const found
            = std::ranges::find_if(domainWords, [&folded](const DomainWord &word) {
                  return folded.contains(u' ' + word.beginning);
              });
        if (found != domainWords.end()) {
            return found->domain;
        }
    }
    return std::nullopt;
}

} // namespace PrimTux
