// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "rescueanswer.h"
#include "start.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <initializer_list>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace PrimTux
{
namespace
{

constexpr int leftMenu = 0; // the exit code of a menu that an adult left
constexpr int sessionFailed = 3;
constexpr auto managerPatience = 10s;
constexpr auto programsGrace = 8s; // between TERM and KILL, at the end of the session
constexpr off_t mostLog = off_t{1024} * 1024; // bytes

// Blocked from now on, so that none is lost between two looks.
[[nodiscard]] Descriptor heardSignals()
{
    sigset_t heard;
    ::sigemptyset(&heard);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP}) {
        ::sigaddset(&heard, number);
    }
    ::sigprocmask(SIG_BLOCK, &heard, nullptr);
    return Descriptor(::signalfd(-1, &heard, SFD_CLOEXEC | SFD_NONBLOCK));
}

[[nodiscard]] Descriptor openLog(const std::string &path)
{
    if (path.empty()) {
        return {};
    }
    constexpr int flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC;
    return Descriptor(::open(path.c_str(), flags, S_IRUSR | S_IWUSR));
}

[[nodiscard]] std::string endInWords(int status)
{
    return WIFSIGNALED(status) ? "signal " + std::to_string(WTERMSIG(status))
                               : "exit code " + std::to_string(WEXITSTATUS(status));
}

[[nodiscard]] std::string timeOfDay()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    std::array<char, 16> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%H:%M:%S", &local)};
}

// labwc leaves it to us, needs it, and ends it.
[[nodiscard]] bool isXwayland(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/comm");
    std::string name;
    return std::getline(file, name) && name == "Xwayland";
}

[[nodiscard]] bool isWellEnded(int status, int code)
{
    return WIFEXITED(status) && WEXITSTATUS(status) == code;
}

} // namespace

Session::Session(SessionOptions options, SessionPlaces places)
    : m_options(std::move(options))
    , m_places(std::move(places))
    , m_manager(m_options.display, m_places)
    , m_signals(heardSignals())
    , m_log(openLog(m_places.log))
    , m_ending(
          [this, self = ::getpid()](const ProcessEntry &process) {
              return process.parent == self && process.pid != m_managing.pid
                  && !isXwayland(process.pid);
          },
          programsGrace)
{
}

int Session::run()
{
    ::prctl(PR_SET_CHILD_SUBREAPER, 1); // a program whose menu died stays ours to end
    m_managing.due = Clock::now();
    while (!m_ending.hasBegun() || m_ending.met() > 0) {
        waitForEvents();
    }
    endManager();
    return m_exitCode;
}

void Session::waitForEvents()
{
    std::array<pollfd, 2> all{{
        {.fd = m_signals.number(), .events = POLLIN, .revents = 0},
        {.fd = m_manager.readiness(), .events = POLLIN, .revents = 0},
    }};
    ::poll(all.data(), all.size(), timeout());
    if (all[0].revents != 0) {
        readSignals();
    }
    if (all[1].revents != 0) {
        readReadiness();
    }
    reap();
    if (m_ending.hasBegun()) {
        m_endingDue = m_ending.step(Clock::now());
    } else {
        startDue();
    }
}

int Session::timeout() const
{
    Due next;
    for (const Due &due : {m_managing.due, m_menu.due, m_rescue.due, m_patience, m_endingDue}) {
        if (due && (!next || *due < *next)) {
            next = due;
        }
    }
    if (!next) {
        return -1;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now());
    return static_cast<int>(std::max(left, 0ms).count());
}

void Session::readSignals()
{
    signalfd_siginfo info{};
    while (::read(m_signals.number(), &info, sizeof info) == sizeof info) {
        if (info.ssi_signo != SIGCHLD) {
            say("asked to end");
            leave(0);
        }
    }
}

void Session::readReadiness()
{
    const std::optional<Displays> displays = m_manager.told();
    if (!displays || !m_patience) {
        return; // it was started again, and nothing waits for it
    }
    m_patience.reset();
    for (const auto &[name, value] : std::initializer_list<std::pair<const char *, std::string>>{
             {"WAYLAND_DISPLAY", displays->wayland}, {"DISPLAY", displays->x11}}) {
        if (!value.empty()) {
            ::setenv(name, value.c_str(), 1); // NOLINT(concurrency-mt-unsafe): one thread
        }
    }
    m_menu.due = Clock::now();
}

void Session::startDue()
{
    const auto now = Clock::now();
    const auto take = [now](Due &due) {
        return due && *due <= now && std::exchange(due, std::nullopt).has_value();
    };
    if (take(m_managing.due)) {
        const bool first = m_menu.pid == 0 && m_rescue.pid == 0 && !m_menu.due;
        start(m_managing, m_manager.command());
        tellMenuOfManager();
        m_patience = first ? Due(now + managerPatience) : std::nullopt;
    }
    if (take(m_patience)) {
        say("the window manager does not say that it is ready");
        m_menu.due = now;
    }
    if (take(m_menu.due)) {
        startMenu();
    }
    if (take(m_rescue.due)) {
        start(m_rescue, {m_places.rescue, "--log", m_places.log, "--reason", m_reason});
    }
}

// It writes the keys of menu.conf there, and has labwc read them (SIGHUP).
void Session::tellMenuOfManager() const
{
    if (m_manager.ownSettings().empty() || m_managing.pid == 0) {
        return;
    }
    // NOLINTBEGIN(concurrency-mt-unsafe): one thread
    ::setenv("PRIMTUX_MENU_LABWC_SETTINGS", m_manager.ownSettings().c_str(), 1);
    ::setenv("PRIMTUX_MENU_LABWC_PID", std::to_string(m_managing.pid).c_str(), 1);
    // NOLINTEND(concurrency-mt-unsafe)
}

void Session::start(Keeper &keeper, const std::vector<std::string> &command)
{
    keeper.startedAt = Clock::now();
    keeper.pid = startCommand(command, m_log.number());
    if (keeper.pid == 0) {
        say("no process can be made");
        keeper.due = Clock::now() + 1s;
    }
}

void Session::startMenu()
{
    if (::lseek(m_log.number(), 0, SEEK_END) > mostLog) {
        [[maybe_unused]] const int cut = ::ftruncate(m_log.number(), 0);
    }
    std::vector<std::string> command{m_options.menu.empty() ? m_places.menu : m_options.menu};
    command.insert(command.end(), m_options.menuArguments.begin(), m_options.menuArguments.end());
    start(m_menu, command);
}

void Session::reap()
{
    int status = 0;
    pid_t pid = 0;
    while ((pid = ::waitpid(-1, &status, WNOHANG)) > 0) {
        if (pid == m_managing.pid) {
            m_managing.pid = 0;
            managerEnded(endInWords(status));
        } else if (pid == m_menu.pid) {
            m_menu.pid = 0;
            menuEnded(status);
        } else if (pid == m_rescue.pid) {
            m_rescue.pid = 0;
            rescueEnded(status);
        }
    }
}

// X11: windows outlive their manager. Wayland: all of them went with it.
void Session::managerEnded(const std::string &how)
{
    if (m_ending.hasBegun()) {
        return;
    }
    say("the window manager ended: " + how);
    const auto now = Clock::now();
    const auto wait = m_managing.backoff.failed(m_managing.startedAt, now);
    if (!wait || m_options.display == DisplayKind::Wayland) {
        leave(sessionFailed);
    } else {
        m_managing.due = now + *wait;
    }
}

void Session::menuEnded(int status)
{
    if (m_ending.hasBegun()) {
        return;
    }
    if (isWellEnded(status, leftMenu)) {
        say("the menu was left");
        leave(0);
        return;
    }
    m_reason = endInWords(status);
    const auto now = Clock::now();
    const auto wait = m_menu.backoff.failed(m_menu.startedAt, now);
    if (wait) {
        say("the menu ended: " + m_reason + "; again in " + std::to_string(wait->count()) + " s");
        m_menu.due = now + *wait;
    } else {
        say("the menu ended: " + m_reason + "; too often within a minute");
        m_rescue.due = now;
    }
}

void Session::rescueEnded(int status)
{
    if (m_ending.hasBegun()) {
        return;
    }
    const auto now = Clock::now();
    if (isWellEnded(status, static_cast<int>(RescueAnswer::Leave))) {
        say("the session was left");
        leave(0);
    } else if (isWellEnded(status, static_cast<int>(RescueAnswer::TryAgain))) {
        m_menu.due = now;
    } else {
        say("the rescue page ended: " + endInWords(status));
        m_menu.due = now + 30s;
    }
}

void Session::leave(int code)
{
    m_exitCode = code;
    m_endingDue = Clock::now();
    m_ending.begin(Clock::now());
}

// Last: programs that save something may have a question.
void Session::endManager()
{
    if (m_managing.pid == 0) {
        return;
    }
    ::kill(m_managing.pid, SIGTERM);
    const auto until = Clock::now() + 3s;
    while (::waitpid(m_managing.pid, nullptr, WNOHANG) == 0) {
        if (Clock::now() >= until) {
            ::kill(m_managing.pid, SIGKILL);
            ::waitpid(m_managing.pid, nullptr, 0);
            return;
        }
        pollfd signals{.fd = m_signals.number(), .events = POLLIN, .revents = 0};
        constexpr int pause = 100; // milliseconds
        ::poll(&signals, 1, pause);
        signalfd_siginfo info{};
        while (::read(m_signals.number(), &info, sizeof info) == sizeof info) { }
    }
}

void Session::say(const std::string &line) const
{
    const std::string text = "primtux-menu-session: " + timeOfDay() + ' ' + line + '\n';
    for (const int output : {m_log.number(), STDERR_FILENO}) {
        // Where nobody listens there is nobody to tell.
        [[maybe_unused]] const ssize_t written = ::write(output, text.data(), text.size());
    }
}

} // namespace PrimTux
