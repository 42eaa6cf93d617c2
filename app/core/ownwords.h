// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/members.h"

namespace PrimTux
{

/** What a classroom may say of a profile; each member but the id may be left out. */
void checkOwnProfile(Members &words);

/** Members that may be left out: texts by language, {"fr": "Compter"}; levels; true or false. */
void checkOwnTexts(Members &words, const QString &key);
void checkOwnLevels(Members &words);
void checkOwnFlag(Members &words, const QString &key);

} // namespace PrimTux
