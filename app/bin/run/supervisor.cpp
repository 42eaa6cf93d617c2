// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "supervisor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>
#include <vector>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>

using namespace std::chrono_literals;

namespace PrimTux
{
namespace
{

constexpr int cannotExecute = 127;
constexpr std::size_t mostChannels = 8;

// Blocked from now on, so that none is lost between two looks.
[[nodiscard]] Descriptor openSignals()
{
    sigset_t heard;
    ::sigemptyset(&heard);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP}) {
        ::sigaddset(&heard, number);
    }
    ::sigprocmask(SIG_BLOCK, &heard, nullptr);
    ::signal(SIGPIPE, SIG_IGN); // the menu may die; the program goes on
    return Descriptor(::signalfd(-1, &heard, SFD_CLOEXEC | SFD_NONBLOCK));
}

[[nodiscard]] std::string describe(int status)
{
    return WIFSIGNALED(status) ? "signal " + std::to_string(WTERMSIG(status))
                               : "exit " + std::to_string(WEXITSTATUS(status));
}

} // namespace

Supervisor::Supervisor(RunOptions options)
    : m_options(std::move(options))
    , m_signals(openSignals())
    , m_log(m_options.log, m_options.logLimit)
    , m_ending([self = ::getpid()](const ProcessEntry &process) { return process.parent == self; },
               m_options.grace)
{
    m_channels.emplace_back(STDIN_FILENO, STDOUT_FILENO);
}

int Supervisor::run()
{
    // From here on every orphan among the descendants becomes a child of this process (prctl(2)).
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    if (!m_options.log.empty() && !m_log.isOpen()) {
        say("warning cannot write " + m_options.log);
    }
    if (!m_options.socket.empty()) {
        auto listener = Listener::at(m_options.socket);
        if (listener) {
            m_listener = std::move(*listener);
        } else {
            say("warning cannot listen at " + m_options.socket + ": " + listener.error());
        }
    }

    auto child = startChild(m_options.command);
    if (!child) {
        const char *reason
            = std::strerror(child.error()); // NOLINT(concurrency-mt-unsafe): one thread
        say("error " + std::to_string(child.error()) + " cannot execute "
            + m_options.command.front() + ": " + reason);
        return cannotExecute;
    }
    m_child = std::move(*child);
    if (m_options.saveSignal != 0) {
        m_ending.askWith(m_child.pid, m_options.saveSignal);
    }
    say("started " + std::to_string(m_child.pid));
    while (!m_gone) {
        waitForEvents();
    }
    readOutput();
    m_log.flush();
    say("gone " + m_firstEnd);
    return 0;
}

void Supervisor::waitForEvents()
{
    // poll(2) passes over negative descriptors: what is closed stays in its place.
    std::vector<pollfd> all{
        {.fd = m_signals.number(), .events = POLLIN, .revents = 0},
        {.fd = m_child.output.number(), .events = POLLIN, .revents = 0},
        {.fd = m_listener ? m_listener->number() : -1, .events = POLLIN, .revents = 0},
    };
    const std::size_t fixed = all.size();
    for (const Channel &channel : m_channels) {
        all.push_back({.fd = channel.input(), .events = POLLIN, .revents = 0});
    }
    ::poll(all.data(), all.size(), timeout(Clock::now()));

    if (all[0].revents != 0) {
        readSignals();
    }
    if (all[1].revents != 0) {
        readOutput();
    }
    for (std::size_t i = fixed; i < all.size(); ++i) {
        if (all[i].revents != 0) {
            obey(m_channels[i - fixed]);
        }
    }
    if (all[2].revents != 0) {
        welcome();
    }
    std::erase_if(m_channels, [this](const Channel &channel) {
        return !channel.isOpen() && &channel != &m_channels.front();
    });

    const Clock::time_point now = Clock::now();
    if (m_flushDue && *m_flushDue <= now) {
        m_flushDue.reset();
        m_log.flush();
    }
    if (m_ending.hasBegun() && (!m_endingDue || *m_endingDue <= now)) {
        m_endingDue = m_ending.step(now);
    }
    reap();
}

int Supervisor::timeout(Clock::time_point now) const
{
    if (!m_endingDue && !m_flushDue) {
        return -1;
    }
    const Clock::time_point due = std::min(m_endingDue.value_or(Clock::time_point::max()),
                                           m_flushDue.value_or(Clock::time_point::max()));
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - now);
    return static_cast<int>(std::max(left, 0ms).count());
}

void Supervisor::readSignals()
{
    signalfd_siginfo info{};
    while (::read(m_signals.number(), &info, sizeof info) == sizeof info) {
        if (info.ssi_signo == SIGCHLD) {
            continue; // reap() looks after each wake
        }
        if (m_ending.hasBegun()) {
            m_ending.force(Clock::now());
        } else {
            m_ending.begin(Clock::now());
        }
        m_endingDue.reset();
    }
}

// Not without end: one who prints as fast as we read must not keep us from the rest.
void Supervisor::readOutput()
{
    constexpr int mostReads = 64;
    std::array<char, 64UZ * 1024> text{};
    for (int i = 0; i < mostReads; ++i) {
        const ssize_t size = ::read(m_child.output.number(), text.data(), text.size());
        if (size < 0 && (errno == EAGAIN || errno == EINTR)) {
            break;
        }
        if (size <= 0) {
            m_child.output.close();
            break;
        }
        m_log.append({text.data(), static_cast<std::size_t>(size)});
    }
    if (m_log.isDirty() && !m_flushDue) {
        m_flushDue = Clock::now() + 500ms;
    }
}

void Supervisor::welcome()
{
    std::optional<Descriptor> client = m_listener ? m_listener->accepted() : std::nullopt;
    if (!client || m_channels.size() >= mostChannels) {
        return;
    }
    const Channel &channel = m_channels.emplace_back(std::move(*client));
    channel.say("running " + m_options.activity + ' ' + std::to_string(m_child.pid));
    if (!m_firstEnd.empty()) {
        channel.say("first-gone " + m_firstEnd);
    }
}

void Supervisor::obey(Channel &channel)
{
    for (const std::string &line : channel.lines()) {
        if (line == "stop") {
            m_ending.begin(Clock::now());
        } else if (line == "stop-now") {
            m_ending.force(Clock::now());
        } else {
            channel.say("warning unknown request: " + line);
        }
        m_endingDue.reset();
    }
}

void Supervisor::reap()
{
    int status = 0;
    pid_t pid = 0;
    while ((pid = ::waitpid(-1, &status, WNOHANG)) > 0) {
        if (pid == m_child.pid) {
            m_firstEnd = describe(status);
            readOutput();
            m_log.flush();
            say("first-gone " + m_firstEnd);
        }
    }
    m_gone = pid < 0 && errno == ECHILD; // without children there are no descendants either
}

void Supervisor::say(const std::string &line)
{
    std::ranges::for_each(m_channels, [&line](const Channel &channel) { channel.say(line); });
}

} // namespace PrimTux
