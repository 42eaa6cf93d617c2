// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "options.h"

namespace PrimTux
{

class Memory;

/** What decides whether OpenGL is a real one: graphics chip, driver, kernel. Empty: there is no
 * chip at all. */
[[nodiscard]] QString graphicsOfThisPc();

/**
 * The renderer to start with. Asks no graphics driver anything: without a graphics chip, or while
 * it is unknown what its driver can do, the software one.
 */
[[nodiscard]] Renderer
chooseRenderer(std::optional<Renderer> wanted, const QString &graphics, const Memory &memory);

/** Before the first window. */
void useRenderer(Renderer renderer);

/** Asks the graphics driver whether it draws by itself: "opengl" or "software". Needs a
 * QGuiApplication. */
[[nodiscard]] QString probeRenderer();

} // namespace PrimTux
