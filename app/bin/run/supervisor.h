// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "channel.h"
#include "child.h"
#include "descriptor.h"
#include "ending.h"
#include "listener.h"
#include "options.h"
#include "taillog.h"

#include <deque>
#include <optional>
#include <string>

namespace PrimTux
{

/**
 * Owns one program and all its descendants until the last of them is gone.
 *
 * Says (a line each): "started PID"; "first-gone exit N" or "first-gone signal N" when the
 * program's first process ended; "gone exit N" or "gone signal N" (the same numbers) when the last
 * one did; "error ERRNO TEXT" if it could not be started; "warning TEXT". Those who connect to the
 * socket are told "running ACTIVITY PID" first. Hears: "stop" (TERM, then KILL after the grace
 * time), "stop-now" (KILL).
 */
class Supervisor
{
public:
    explicit Supervisor(RunOptions options);

    /** Starts the program, comes back when all is over; returns this program's exit status. */
    [[nodiscard]] int run();

private:
    using Clock = Ending::Clock;

    void waitForEvents();
    void readSignals();
    void readOutput();
    void welcome();
    void obey(Channel &channel);
    void reap();
    void say(const std::string &line);
    [[nodiscard]] int timeout(Clock::time_point now) const;

    RunOptions m_options;
    Descriptor m_signals;
    TailLog m_log;
    std::optional<Listener> m_listener;
    std::deque<Channel> m_channels; // the first one: who started us
    Child m_child;
    Ending m_ending;
    std::optional<Clock::time_point> m_endingDue;
    std::optional<Clock::time_point> m_flushDue;
    std::string m_firstEnd; // "exit N", "signal N"; empty while the first process lives
    bool m_gone = false;
};

} // namespace PrimTux
