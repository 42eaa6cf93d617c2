// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/level.h"
#include "core/text.h"

#include <QStringList>

#include <array>
#include <vector>

namespace PrimTux
{

/** When the voice says what is on a child's screen. */
enum class Voice : quint8 {
    OnRest, // when the pointer or the focus rests on it, and when its speaker is pressed
    OnPress, // when its speaker is pressed
    Off,
};
/** "on-rest"… */
[[nodiscard]] QString idOf(Voice voice);
/** The voice of this id; the usual one if there is none. */
[[nodiscard]] Voice voiceFromId(const QString &id);
[[nodiscard]] QStringList allVoiceIds();

/** What a child picks first: a class, a group, a pupil. Not a Unix account. */
struct Profile {
    QString id; // "mini"
    TextMap names;
    TextMap hints; // below the name: "3 – 5 ans"
    Levels levels;
    int layout = 2; // 1: few big domains; 2 and 3: rail of domains and 8 or 12 tiles
    QString character; // whose penguin and landscape: mini, super, maxi
    bool enabled = true;
    // Ids of the activities chosen for it: only these, in this order; empty: all of its levels.
    QStringList selection = {}; // NOLINT(readability-redundant-member-init): may be left out
    // Whose objectives its teachers choose from; empty: the first one that is loaded.
    QString framework = {}; // NOLINT(readability-redundant-member-init): may be left out
    int position = 0; // among the profiles, from 1 on; 0: after those, the youngest first
    // Its sign, one of profilePictures(); empty: the penguin of its character.
    QString picture = {}; // NOLINT(readability-redundant-member-init): may be left out
    int textSize = 100; // in per cent, one of textSizes
    bool highContrast = false;
    // Its letters, one of profileFonts(); empty: the first one.
    QString font = {}; // NOLINT(readability-redundant-member-init): may be left out
    bool capitals = false; // all letters are
    Voice voice = Voice::OnRest;
    bool shipped = true; // a document names it that is not the classroom's own

    friend bool operator==(const Profile &, const Profile &) = default;
};

/** Those that have a place, then by the youngest level and the oldest. */
void sortProfiles(std::vector<Profile> &profiles);

inline constexpr std::array textSizes{100, 125, 150, 200};

/** The penguins by their character, and the shapes by the id of their domain. */
[[nodiscard]] QStringList profilePictures();
/** Ids of the letters that a profile may have: "andika"… */
[[nodiscard]] QStringList profileFonts();

} // namespace PrimTux
