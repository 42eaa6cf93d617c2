// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/domainwords.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
// The beginning of a word, or of several, folded.
using DomainWord = std::pair<QLatin1StringView, Domain>;

// Subjects of school in English, French, German, Dutch, Spanish, Italian and Portuguese. The first
// that is found counts: "computer science" comes before "science", "foreign language" before
// "language".
constexpr auto domainWords = std::to_array<DomainWord>({
    {"computer"_L1, Domain::Computer},
    {"computing"_L1, Domain::Computer},
    {"digital"_L1, Domain::Computer},
    {"coding"_L1, Domain::Computer},
    {"programming"_L1, Domain::Computer},
    {"informatic"_L1, Domain::Computer},
    {"informatik"_L1, Domain::Computer},
    {"informatique"_L1, Domain::Computer},
    {"numerique"_L1, Domain::Computer},
    {"medien"_L1, Domain::Computer},
    {"physical education"_L1, Domain::Games},
    {"education physique"_L1, Domain::Games},
    {"educacion fisica"_L1, Domain::Games},
    {"educazione fisica"_L1, Domain::Games},
    {"educacao fisica"_L1, Domain::Games},
    {"lichamelijke"_L1, Domain::Games},
    {"bewegings"_L1, Domain::Games},
    {"sport"_L1, Domain::Games},
    {"foreign language"_L1, Domain::Languages},
    {"modern language"_L1, Domain::Languages},
    {"modern foreign"_L1, Domain::Languages},
    {"world language"_L1, Domain::Languages},
    {"second language"_L1, Domain::Languages},
    {"langues"_L1, Domain::Languages},
    {"langue vivante"_L1, Domain::Languages},
    {"langue etrangere"_L1, Domain::Languages},
    {"fremdsprach"_L1, Domain::Languages},
    {"vreemde ta"_L1, Domain::Languages},
    {"lenguas extranjeras"_L1, Domain::Languages},
    {"lengua extranjera"_L1, Domain::Languages},
    {"lingua straniera"_L1, Domain::Languages},
    {"lingua inglese"_L1, Domain::Languages},
    {"lingua estrangeira"_L1, Domain::Languages},
    {"math"_L1, Domain::Maths},
    {"matem"_L1, Domain::Maths},
    {"number"_L1, Domain::Maths},
    {"numeracy"_L1, Domain::Maths},
    {"arithmetic"_L1, Domain::Maths},
    {"counting"_L1, Domain::Maths},
    {"geometr"_L1, Domain::Maths},
    {"algebra"_L1, Domain::Maths},
    {"nombres"_L1, Domain::Maths},
    {"calcul"_L1, Domain::Maths},
    {"zahlen"_L1, Domain::Maths},
    {"rechnen"_L1, Domain::Maths},
    {"rekenen"_L1, Domain::Maths},
    {"wiskunde"_L1, Domain::Maths},
    {"social studies"_L1, Domain::History},
    {"histor"_L1, Domain::History},
    {"histoire"_L1, Domain::History},
    {"geschichte"_L1, Domain::History},
    {"geschiedenis"_L1, Domain::History},
    {"storia"_L1, Domain::History},
    {"geogra"_L1, Domain::History},
    {"erdkunde"_L1, Domain::History},
    {"aardrijkskunde"_L1, Domain::History},
    {"ciencias sociales"_L1, Domain::History},
    {"musi"_L1, Domain::Arts},
    {"muziek"_L1, Domain::Arts},
    {"language arts"_L1, Domain::Language},
    {"artist"_L1, Domain::Arts},
    {"arts"_L1, Domain::Arts},
    {"art and"_L1, Domain::Arts},
    {"visual art"_L1, Domain::Arts},
    {"kunst"_L1, Domain::Arts},
    {"beeldende"_L1, Domain::Arts},
    {"plastica"_L1, Domain::Arts},
    {"arte"_L1, Domain::Arts},
    {"scien"_L1, Domain::World},
    {"natur"_L1, Domain::World},
    {"sachunterricht"_L1, Domain::World},
    {"ciencia"_L1, Domain::World},
    {"conocimiento del medio"_L1, Domain::World},
    {"decouverte du monde"_L1, Domain::World},
    {"questionner le monde"_L1, Domain::World},
    {"wereld"_L1, Domain::World},
    {"biolog"_L1, Domain::World},
    {"physics"_L1, Domain::World},
    {"chemi"_L1, Domain::World},
    {"environment"_L1, Domain::World},
    {"technolog"_L1, Domain::World},
    {"logic"_L1, Domain::Logic},
    {"logique"_L1, Domain::Logic},
    {"logik"_L1, Domain::Logic},
    {"language"_L1, Domain::Language},
    {"langage"_L1, Domain::Language},
    {"francais"_L1, Domain::Language},
    {"langue"_L1, Domain::Language},
    {"english"_L1, Domain::Language},
    {"literacy"_L1, Domain::Language},
    {"reading"_L1, Domain::Language},
    {"writing"_L1, Domain::Language},
    {"lecture"_L1, Domain::Language},
    {"phonics"_L1, Domain::Language},
    {"deutsch"_L1, Domain::Language},
    {"sprache"_L1, Domain::Language},
    {"lesen"_L1, Domain::Language},
    {"nederlands"_L1, Domain::Language},
    {"taal"_L1, Domain::Language},
    {"lengua"_L1, Domain::Language},
    {"italiano"_L1, Domain::Language},
    {"lingua"_L1, Domain::Language},
    {"portug"_L1, Domain::Language},
    {"moral"_L1, Domain::Language},
});
} // namespace

std::optional<Domain> domainInWords(const QStringList &texts)
{
    for (const QString &text : texts) {
        const QString folded = u' ' + PrimTux::folded(text);
        const auto *const found
            = std::ranges::find_if(domainWords, [&folded](const DomainWord &word) {
                  return folded.contains(u' ' + word.first);
              });
        if (found != domainWords.end()) {
            return found->second;
        }
    }
    return std::nullopt;
}

} // namespace PrimTux
