// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/stage.h"

#include <QProcess>

#include <memory>

namespace PrimTux
{

/** The real session on a stage without a window manager: it brings its own. */
class Kiosk
{
public:
    explicit Kiosk(Stage &stage)
        : m_stage(stage)
    {
    }

    /** Starts the session; what follows is waited for by the test. */
    void start(const QStringList &arguments = {});
    /** Asks the session to end, and waits. False if it does not. */
    [[nodiscard]] bool end();

    [[nodiscard]] QProcess &process() { return *m_session; }
    /** The menu that runs now; 0 if none does. */
    [[nodiscard]] qint64 menu() const;
    [[nodiscard]] qint64 windowManager() const;
    /** Whether the menu that runs now has the keyboard and fills the screen. */
    [[nodiscard]] bool menuIsInFront() const;
    /** Whether every window is of the menu or is a "probe", and one of them has the keyboard. */
    [[nodiscard]] bool nothingElseIsReachable() const;
    /** What the session and its menu said. */
    [[nodiscard]] QString log() const;

private:
    Stage &m_stage;
    std::unique_ptr<QProcess> m_session;
};

} // namespace PrimTux
