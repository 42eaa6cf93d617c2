// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/person.h"

#include <span>
#include <utility>

#include <xcb/xtest.h>

namespace PrimTux
{

Person::Person(XServer &server)
    : m_server(server)
{
    const xcb_setup_t *setup = xcb_get_setup(server.connection());
    const auto first = setup->min_keycode;
    const auto count = static_cast<uint8_t>(setup->max_keycode - first + 1);
    const XcbReply<xcb_get_keyboard_mapping_reply_t> mapping(xcb_get_keyboard_mapping_reply(
        server.connection(), xcb_get_keyboard_mapping(server.connection(), first, count), nullptr));
    if (!mapping) {
        return;
    }
    const std::span symbols(xcb_get_keyboard_mapping_keysyms(mapping.get()),
                            std::size_t{count} * mapping->keysyms_per_keycode);
    for (int code = 0; std::cmp_less(code, count); ++code) {
        const quint32 symbol
            = symbols[static_cast<std::size_t>(code) * mapping->keysyms_per_keycode];
        if (symbol != 0 && !m_codes.contains(symbol)) {
            m_codes.insert(symbol, first + code);
        }
    }
}

void Person::moveTo(QPoint place)
{
    send(XCB_MOTION_NOTIFY, 0, {}, place);
    m_server.flush();
}

void Person::click(QPoint place, int button)
{
    send(XCB_MOTION_NOTIFY, 0, {}, place);
    send(XCB_BUTTON_PRESS, button);
    send(XCB_BUTTON_RELEASE, button);
    m_server.flush();
}

void Person::clickAgainAndAgain(QPoint place, int times, std::chrono::milliseconds interval)
{
    send(XCB_MOTION_NOTIFY, 0, {}, place);
    for (int click = 0; click < times; ++click) {
        send(XCB_BUTTON_PRESS, 1, click == 0 ? std::chrono::milliseconds() : interval / 2);
        send(XCB_BUTTON_RELEASE, 1, interval - interval / 2);
    }
    m_server.flush();
}

void Person::drag(QPoint from, QPoint to)
{
    constexpr int steps = 20;
    constexpr std::chrono::milliseconds pace(50);
    send(XCB_MOTION_NOTIFY, 0, {}, from);
    send(XCB_BUTTON_PRESS, 1);
    for (int step = 1; step <= steps; ++step) {
        send(XCB_MOTION_NOTIFY, 0, pace, from + (to - from) * step / steps);
    }
    send(XCB_BUTTON_RELEASE, 1, pace);
    m_server.flush();
}

void Person::press(std::initializer_list<Key> held, Key key)
{
    for (const Key other : held) {
        send(XCB_KEY_PRESS, codeOf(other));
    }
    send(XCB_KEY_PRESS, codeOf(key));
    send(XCB_KEY_RELEASE, codeOf(key));
    for (const Key other : held) {
        send(XCB_KEY_RELEASE, codeOf(other));
    }
    m_server.flush();
}

void Person::hold(Key key, std::chrono::milliseconds time)
{
    send(XCB_KEY_PRESS, codeOf(key));
    send(XCB_KEY_RELEASE, codeOf(key), time);
    m_server.flush();
}

void Person::send(int type, int detail, std::chrono::milliseconds delay, QPoint place)
{
    xcb_test_fake_input(m_server.connection(),
                        static_cast<uint8_t>(type),
                        static_cast<uint8_t>(detail),
                        static_cast<uint32_t>(delay.count()),
                        type == XCB_MOTION_NOTIFY ? m_server.root() : xcb_window_t{XCB_NONE},
                        static_cast<int16_t>(place.x()),
                        static_cast<int16_t>(place.y()),
                        0);
}

int Person::codeOf(Key key) const
{
    return m_codes.value(static_cast<quint32>(key));
}

} // namespace PrimTux
