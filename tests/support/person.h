// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/xserver.h"

#include <QPoint>

#include <chrono>
#include <initializer_list>

namespace PrimTux
{

/** Keys by their X keysym (keysymdef.h). */
enum class Key : quint16 {
    Space = 0x20,
    One = 0x31,
    M = 0x6d,
    T = 0x74,
    BackSpace = 0xff08,
    Tab = 0xff09,
    Enter = 0xff0d,
    Escape = 0xff1b,
    Home = 0xff50,
    Left = 0xff51,
    Up = 0xff52,
    Right = 0xff53,
    Down = 0xff54,
    PageUp = 0xff55,
    PageDown = 0xff56,
    Print = 0xff61,
    Menu = 0xff67,
    F1 = 0xffbe,
    F2 = 0xffbf,
    F4 = 0xffc1,
    F10 = 0xffc7,
    Shift = 0xffe1,
    Control = 0xffe3,
    Alt = 0xffe9,
    Super = 0xffeb,
    Delete = 0xffff,
};

/** Moves the mouse and presses keys as a person does: through the X server's XTEST extension. */
class Person
{
public:
    explicit Person(XServer &server);

    void moveTo(QPoint place);
    /** Clicks at @p place with @p button: 1 left, 2 middle, 3 right. */
    void click(QPoint place, int button = 1);
    /** Clicks @p times at @p place, one each @p interval; the X server keeps the rhythm. */
    void clickAgainAndAgain(QPoint place, int times, std::chrono::milliseconds interval);
    /** Draws a line with the left button held, in a second. */
    void drag(QPoint from, QPoint to);
    void press(Key key) { press({}, key); }
    void press(std::initializer_list<Key> held, Key key);
    /** Presses @p key and lets go of it after @p time; the X server keeps it. */
    void hold(Key key, std::chrono::milliseconds time);

private:
    void send(int type, int detail, std::chrono::milliseconds delay = {}, QPoint place = {});
    [[nodiscard]] int codeOf(Key key) const;

    XServer &m_server;
    QHash<quint32, int> m_codes;
};

} // namespace PrimTux
