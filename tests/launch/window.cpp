// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small X client, as its arguments NAME=VALUE want it:
//   type=normal|splash|dock|none  size=WxH  pid=no  unmanaged=yes  dialog=yes (a second window, of
//   the first) fork=yes (returns at once, a grandchild shows)  delay=MS (before)  close=MS (after)
//   stay=MS (windowless) grow=WxH (200 ms after it showed)  deaf=yes (ignores TERM)  stubborn=yes
//   (does not close when asked)  question=yes (asks back in a dialog, and stays when that is
//   closed) cover=yes (an unmanaged window over the whole screen, besides)  hold=keyboard|pointer
//   insist=yes (raises what is covered)  flood=yes (prints without end)  mode=low (of the screen)
//   skip=yes (no task of the taskbar)  owner=hidden (it belongs to a window that never shows)
//   placed=yes (it says where it wants to be)
//   eat=MB (of memory, in a child)  again=MS (another window, then)  code=N signal=N (its end)

#include "launch/lowmode.h"

#include <array>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <thread>

#include <poll.h>
#include <unistd.h>
#include <xcb/xcb.h>

namespace
{

using namespace std::string_view_literals;
using Wishes = std::map<std::string_view, std::string_view>;
using Clock = std::chrono::steady_clock;

[[nodiscard]] std::uint32_t numberIn(std::string_view text)
{
    std::uint32_t value = 0;
    std::from_chars(text.begin(), text.end(), value);
    return value;
}

[[nodiscard]] std::chrono::milliseconds time(const Wishes &wishes, std::string_view name)
{
    const auto wish = wishes.find(name);
    return std::chrono::milliseconds(wish != wishes.end() ? numberIn(wish->second) : 0);
}

[[nodiscard]] std::string_view
word(const Wishes &wishes, std::string_view name, std::string_view otherwise)
{
    const auto wish = wishes.find(name);
    return wish != wishes.end() ? wish->second : otherwise;
}

struct Size {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
};

[[nodiscard]] Size sizeIn(std::string_view text)
{
    return {.width = numberIn(text), .height = numberIn(text.substr(text.find('x') + 1))};
}

class Client
{
public:
    explicit Client(const Wishes &wishes)
        : m_wishes(wishes)
        , m_connection(xcb_connect(nullptr, nullptr), &xcb_disconnect)
    {
    }

    [[nodiscard]] bool lowerMode() const { return setLowMode(connection()); }
    [[nodiscard]] bool isConnected() const { return xcb_connection_has_error(connection()) == 0; }

    xcb_window_t show(std::string_view type, xcb_window_t parent)
    {
        return show(type,
                    parent,
                    sizeIn(word(m_wishes, "size", "300x200")),
                    word(m_wishes, "unmanaged", "no") == "yes"sv);
    }

    /** A window that does not show. */
    xcb_window_t hidden()
    {
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(connection())).data;
        const xcb_window_t window = xcb_generate_id(connection());
        xcb_create_window(connection(),
                          XCB_COPY_FROM_PARENT,
                          window,
                          screen->root,
                          0,
                          0,
                          10,
                          10,
                          0,
                          XCB_WINDOW_CLASS_INPUT_OUTPUT,
                          XCB_COPY_FROM_PARENT,
                          0,
                          nullptr);
        return window;
    }

    void cover()
    {
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(connection())).data;
        show("none",
             XCB_NONE,
             {.width = screen->width_in_pixels, .height = screen->height_in_pixels},
             true);
    }

    /** Takes all of it, whatever has it. */
    void hold(xcb_window_t window, std::string_view device)
    {
        if (device == "keyboard"sv) {
            std::free(xcb_grab_keyboard_reply( // NOLINT(*-no-malloc): xcb allocates so
                connection(),
                xcb_grab_keyboard(connection(),
                                  0,
                                  window,
                                  XCB_CURRENT_TIME,
                                  XCB_GRAB_MODE_ASYNC,
                                  XCB_GRAB_MODE_ASYNC),
                nullptr));
        } else if (device == "pointer"sv) {
            std::free(xcb_grab_pointer_reply( // NOLINT(*-no-malloc): xcb allocates so
                connection(),
                xcb_grab_pointer(connection(),
                                 0,
                                 window,
                                 XCB_EVENT_MASK_BUTTON_PRESS,
                                 XCB_GRAB_MODE_ASYNC,
                                 XCB_GRAB_MODE_ASYNC,
                                 XCB_NONE,
                                 XCB_NONE,
                                 XCB_CURRENT_TIME),
                nullptr));
        }
    }

    xcb_window_t show(std::string_view type, xcb_window_t parent, Size size, bool free)
    {
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(connection())).data;
        const std::array<std::uint32_t, 2> values{free ? 1U : 0U, XCB_EVENT_MASK_VISIBILITY_CHANGE};
        const xcb_window_t window = xcb_generate_id(connection());
        xcb_create_window(connection(),
                          XCB_COPY_FROM_PARENT,
                          window,
                          screen->root,
                          10,
                          10,
                          static_cast<std::uint16_t>(size.width),
                          static_cast<std::uint16_t>(size.height),
                          0,
                          XCB_WINDOW_CLASS_INPUT_OUTPUT,
                          XCB_COPY_FROM_PARENT,
                          XCB_CW_OVERRIDE_REDIRECT | XCB_CW_EVENT_MASK,
                          values.data());
        if (word(m_wishes, "pid", "yes") == "yes"sv) {
            set(window, "_NET_WM_PID", XCB_ATOM_CARDINAL, static_cast<std::uint32_t>(::getpid()));
        }
        if (type != "none"sv) {
            std::string name = "_NET_WM_WINDOW_TYPE_";
            for (const char letter : type) {
                name += static_cast<char>(letter - 'a' + 'A');
            }
            set(window, "_NET_WM_WINDOW_TYPE", XCB_ATOM_ATOM, atom(name));
        }
        set(window, "WM_PROTOCOLS", XCB_ATOM_ATOM, atom("WM_DELETE_WINDOW"));
        if (word(m_wishes, "skip", "no") == "yes"sv) {
            set(window, "_NET_WM_STATE", XCB_ATOM_ATOM, atom("_NET_WM_STATE_SKIP_TASKBAR"));
        }
        if (word(m_wishes, "placed", "no") == "yes"sv) {
            constexpr std::array<std::uint32_t, 18> hints{1}; // USPosition, the rest as it is
            xcb_change_property(connection(),
                                XCB_PROP_MODE_REPLACE,
                                window,
                                XCB_ATOM_WM_NORMAL_HINTS,
                                XCB_ATOM_WM_SIZE_HINTS,
                                32,
                                hints.size(),
                                hints.data());
        }
        if (parent != XCB_NONE) {
            set(window, "WM_TRANSIENT_FOR", XCB_ATOM_WINDOW, parent);
        }
        xcb_map_window(connection(), window);
        // XCB_CURRENT_TIME grabs only what is on the screen.
        std::free(xcb_get_input_focus_reply( // NOLINT(*-no-malloc): xcb allocates so
            connection(),
            xcb_get_input_focus(connection()),
            nullptr));
        return window;
    }

    void resize(xcb_window_t window, Size size)
    {
        const std::array<std::uint32_t, 2> values{size.width, size.height};
        xcb_configure_window(connection(),
                             window,
                             XCB_CONFIG_WINDOW_WIDTH | XCB_CONFIG_WINDOW_HEIGHT,
                             values.data());
        xcb_flush(connection());
    }

    /** Until someone asks to close the window, or @p time is over (0: never). */
    void waitForClose(std::chrono::milliseconds time)
    {
        const Clock::time_point end = Clock::now() + time;
        while (time.count() == 0 || Clock::now() < end) {
            pollfd readable{
                .fd = xcb_get_file_descriptor(connection()), .events = POLLIN, .revents = 0};
            ::poll(&readable, 1, 20);
            if (!isConnected()) {
                return;
            }
            while (auto *event = xcb_poll_for_event(connection())) {
                const bool over = obey(*event);
                std::free(event); // NOLINT(*-no-malloc): xcb allocates so
                if (over) {
                    return;
                }
            }
        }
    }

private:
    /** Whether the event ends the program. */
    bool obey(const xcb_generic_event_t &event)
    {
        switch (event.response_type & 0x7F) {
        case XCB_VISIBILITY_NOTIFY: {
            const auto &change = reinterpret_cast<const xcb_visibility_notify_event_t &>(event);
            if (word(m_wishes, "insist", "no") == "yes"sv
                && change.state != XCB_VISIBILITY_UNOBSCURED) {
                constexpr std::uint32_t above = XCB_STACK_MODE_ABOVE;
                xcb_configure_window(
                    connection(), change.window, XCB_CONFIG_WINDOW_STACK_MODE, &above);
                xcb_flush(connection());
            }
            return false;
        }
        case XCB_CLIENT_MESSAGE:
            return closes(reinterpret_cast<const xcb_client_message_event_t &>(event).window);
        default:
            return false;
        }
    }

    [[nodiscard]] bool closes(xcb_window_t window)
    {
        if (word(m_wishes, "question", "no") != "yes"sv) {
            return word(m_wishes, "stubborn", "no") != "yes"sv;
        }
        if (window == m_question) {
            xcb_destroy_window(connection(), m_question);
            xcb_flush(connection());
            m_question = XCB_NONE;
        } else if (m_question == XCB_NONE) {
            m_question = show("dialog", window);
        }
        return false;
    }

    [[nodiscard]] xcb_connection_t *connection() const { return m_connection.get(); }

    [[nodiscard]] xcb_atom_t atom(std::string_view name) const
    {
        auto *reply = xcb_intern_atom_reply(
            connection(),
            xcb_intern_atom(connection(), 0, static_cast<std::uint16_t>(name.size()), name.data()),
            nullptr);
        const xcb_atom_t number = reply != nullptr ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
        std::free(reply); // NOLINT(*-no-malloc): xcb allocates so
        return number;
    }

    void set(xcb_window_t window, std::string_view name, xcb_atom_t type, std::uint32_t value)
    {
        xcb_change_property(
            connection(), XCB_PROP_MODE_REPLACE, window, atom(name), type, 32, 1, &value);
    }

    const Wishes &m_wishes;
    xcb_window_t m_question = XCB_NONE;
    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_connection;
};

} // namespace

int main(int argc, char **argv)
{
    Wishes wishes;
    for (const std::string_view argument :
         std::span(argv, static_cast<std::size_t>(argc)).subspan(1)) {
        const std::size_t equals = argument.find('=');
        wishes.emplace(argument.substr(0, equals), argument.substr(equals + 1));
    }
    if (word(wishes, "deaf", "no") == "yes"sv) {
        std::signal(SIGTERM, SIG_IGN);
    }
    if (word(wishes, "fork", "no") == "yes"sv) {
        if (::fork() != 0) {
            return 0;
        }
        ::setsid();
        if (::fork() != 0) {
            return 0;
        }
    }
    if (word(wishes, "flood", "no") == "yes"sv && ::fork() == 0) {
        while (std::puts("so many words") >= 0) { }
        return 0;
    }
    if (wishes.contains("eat") && ::fork() == 0) {
        std::string memory(std::size_t{numberIn(wishes.at("eat"))} * 1024 * 1024, 'x');
        while (::pause() != 0) {
            memory.front() = 'y'; // it is not left out as unused
        }
        return 0;
    }
    std::this_thread::sleep_for(time(wishes, "delay"));
    {
        Client client(wishes);
        if (!client.isConnected()) {
            return 3;
        }
        const xcb_window_t window
            = client.show(word(wishes, "type", "normal"),
                          word(wishes, "owner", "") == "hidden"sv ? client.hidden() : XCB_NONE);
        if (word(wishes, "dialog", "no") == "yes"sv) {
            client.show("dialog", window);
        }
        if (word(wishes, "cover", "no") == "yes"sv) {
            client.cover();
        }
        client.hold(window, word(wishes, "hold", ""));
        if (word(wishes, "mode", "") == "low"sv && !client.lowerMode()) {
            return 4;
        }
        if (wishes.contains("grow")) {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            client.resize(window, sizeIn(wishes.at("grow")));
        }
        if (wishes.contains("again")) {
            std::this_thread::sleep_for(time(wishes, "again"));
            client.show(word(wishes, "type", "normal"), XCB_NONE);
        }
        client.waitForClose(time(wishes, "close"));
    }
    std::this_thread::sleep_for(time(wishes, "stay"));
    if (wishes.contains("signal")) {
        std::signal(static_cast<int>(numberIn(wishes.at("signal"))), SIG_DFL);
        std::raise(static_cast<int>(numberIn(wishes.at("signal"))));
    }
    return static_cast<int>(numberIn(word(wishes, "code", "0")));
}
