// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/members.h"

namespace PrimTux
{

/**
 * What a classroom may say of an activity: name, levels, objectives, hidden… of what is known, and
 * pages of its own. Never how something is started: words come from an account without rights.
 */
void checkOwnActivity(Members &words);
/** What a classroom may say of a profile; each member but the id may be left out. */
void checkOwnProfile(Members &words);

} // namespace PrimTux
