// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QQmlEngine;
class QQuickWindow;

namespace PrimTux
{

class PupilSession;

/** Gives the system back what is held ready and is soon made again: pictures, parts of screens that
 * are not shown, pages of the index, what the allocator keeps. Nothing that is shown changes. */
void giveMemoryBack(const PupilSession &session, QQmlEngine &engine, QQuickWindow &window);

} // namespace PrimTux
