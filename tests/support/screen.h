// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/xserver.h"

#include <QImage>
#include <QRect>

namespace PrimTux
{

/** What is to be seen on a desktop. */
class Screen
{
public:
    explicit Screen(XServer &server);

    /** The picture of @p part of the screen, of all of it without one. */
    [[nodiscard]] QImage picture(QRect part = {}) const;
    /** Waits until nothing has changed in @p part for half a second; false after 10 seconds. */
    [[nodiscard]] bool comesToRest(QRect part = {}) const;
    /** Saves the picture of the screen as build/e2e/NAME.png and returns that place. */
    [[nodiscard]] QString save(const QString &name) const;

private:
    XServer &m_server;
};

/** How many pixels differ; -1 if the sizes do. */
[[nodiscard]] int differingPixels(const QImage &one, const QImage &other);

} // namespace PrimTux
