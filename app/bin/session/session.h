// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backoff.h"
#include "bin/run/descriptor.h"
#include "bin/run/ending.h"
#include "options.h"
#include "places.h"
#include "windowmanager.h"

#include <chrono>
#include <optional>
#include <string>

#include <sys/types.h>

namespace PrimTux
{

/**
 * A session that is the menu. Keeps the window manager and the menu running, shows the rescue page
 * when the menu fails again and again, and ends all of it in order when an adult leaves the menu
 * or on TERM. What an activity needs outlives a menu that died: the next menu finds it.
 */
class Session
{
public:
    Session(SessionOptions options, SessionPlaces places);

    /** Returns the exit code: 0 left, 3 no window manager stays alive. */
    [[nodiscard]] int run();

private:
    using Clock = std::chrono::steady_clock;
    using Due = std::optional<Clock::time_point>;

    /** A process that is kept running. */
    struct Keeper {
        pid_t pid = 0;
        Clock::time_point startedAt;
        Due due; // of the next start
        Backoff backoff;
    };

    void waitForEvents();
    [[nodiscard]] int timeout() const;
    void readSignals();
    void readReadiness();
    void startDue();
    void tellMenuOfManager() const;
    void start(Keeper &keeper, const std::vector<std::string> &command);
    void startMenu();
    void reap();
    void managerEnded(const std::string &how);
    void menuEnded(int status);
    void rescueEnded(int status);
    void leave(int code);
    void endManager();
    void say(const std::string &line) const;

    SessionOptions m_options;
    SessionPlaces m_places;
    WindowManager m_manager;
    Descriptor m_signals;
    Descriptor m_log;
    Keeper m_managing;
    Keeper m_menu;
    Keeper m_rescue;
    Due m_patience; // for a window manager to be ready
    Ending m_ending; // of all but the window manager
    Due m_endingDue;
    std::string m_reason; // how the menu ended last
    int m_exitCode = 0;
};

} // namespace PrimTux
