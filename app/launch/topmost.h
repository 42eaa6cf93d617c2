// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

#include <xcb/xcb.h>

namespace PrimTux
{

class XcbWatch;

/**
 * When a window that another one covers is raised: at once, and ever later if the other one does
 * not leave it at that. Two that both insist share the screen, not the processor.
 */
class RaisePatience
{
public:
    using Time = std::chrono::milliseconds;

    /** Covered at @p now: how long to wait. */
    [[nodiscard]] Time coveredAt(Time now)
    {
        constexpr Time peace{2'000}; // uncovered so long: no fight
        constexpr Time first{20};
        constexpr Time longest{5'000};
        if (now - m_last >= peace + m_wait) {
            m_wait = Time{0};
        } else {
            m_wait = std::clamp(2 * m_wait, first, longest);
        }
        m_last = now;
        return m_wait;
    }

private:
    Time m_last{-1'000'000};
    Time m_wait{0};
};

/** Keeps a window of this program above all others of the X server, also above those that no window
 * manager looks after. Wakes only when something covers it. */
class Topmost : public QObject
{
    Q_OBJECT

public:
    explicit Topmost(xcb_window_t window, QObject *parent = nullptr);
    ~Topmost() override;

private:
    void hear(const xcb_generic_event_t &event);
    void covered();
    void raise();

    xcb_window_t m_window;
    RaisePatience m_patience;
    QTimer m_later;
    bool m_composited = false; // what is covered is not told then
    std::unique_ptr<XcbWatch> m_watch;
};

} // namespace PrimTux
