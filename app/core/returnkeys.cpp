// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/returnkeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

struct ReturnKeysText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ReturnKeys)
};

struct NamedKey {
    QLatin1StringView name;
    quint32 symbol;
};
constexpr std::array namedKeys{
    NamedKey{.name = "home-page"_L1, .symbol = 0x1008'FF18},
    NamedKey{.name = "home"_L1, .symbol = 0xFF50},
    NamedKey{.name = "end"_L1, .symbol = 0xFF57},
    NamedKey{.name = "insert"_L1, .symbol = 0xFF63},
    NamedKey{.name = "menu"_L1, .symbol = 0xFF67},
    NamedKey{.name = "pause"_L1, .symbol = 0xFF13},
    NamedKey{.name = "print"_L1, .symbol = 0xFF61},
    NamedKey{.name = "scroll-lock"_L1, .symbol = 0xFF14},
};
constexpr quint32 beforeF1 = 0xFFBD;
constexpr int functionKeys = 12;

bool isLetter(quint32 symbol)
{
    return symbol >= 'a' && symbol <= 'z';
}

quint32 symbolOf(QStringView name)
{
    if (name.size() == 1 && isLetter(name.front().unicode())) {
        return name.front().unicode();
    }
    if (name.startsWith(u'f')) {
        bool isNumber = false;
        const int number = name.sliced(1).toInt(&isNumber);
        return isNumber && number >= 1 && number <= functionKeys
            ? beforeF1 + static_cast<quint32>(number)
            : 0;
    }
    const auto *const known = std::ranges::find_if(
        namedKeys, [name](const NamedKey &each) { return each.name == name; });
    return known != namedKeys.end() ? known->symbol : 0;
}

Error unknownKey(QStringView word)
{
    QStringList names{u"super"_s};
    for (const NamedKey &key : namedKeys) {
        names << key.name;
    }
    return {ReturnKeysText::tr("“%1” is no key; known are %2, f1 to f12, and letters with ctrl+ or "
                               "alt+ before them.")
                .arg(word, names.join(", "_L1))};
}

Result<KeyCombination> combinationFrom(const QString &word)
{
    QStringList parts = word.split(u'+');
    KeyCombination combination{.key = symbolOf(parts.takeLast())};
    for (const QString &part : std::as_const(parts)) {
        if (part == "ctrl"_L1) {
            combination.control = true;
        } else if (part == "alt"_L1) {
            combination.alt = true;
        } else if (part == "shift"_L1) {
            combination.shift = true;
        } else {
            return std::unexpected(unknownKey(word));
        }
    }
    if (combination.key == 0
        || (isLetter(combination.key) && !combination.control && !combination.alt)) {
        return std::unexpected(unknownKey(word));
    }
    return combination;
}

} // namespace

Result<ReturnKeys> returnKeysFrom(QStringView text)
{
    ReturnKeys keys{.super = false, .combinations = {}};
    const QStringList words = text.toString().toLower().split(u',');
    for (const QString &each : words) {
        const QString word = each.simplified().remove(u' ');
        if (word == "super"_L1) {
            keys.super = true;
            continue;
        }
        auto combination = combinationFrom(word);
        if (!combination) {
            return std::unexpected(combination.error());
        }
        keys.combinations.push_back(*combination);
    }
    return keys;
}

} // namespace PrimTux
