// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

#include <xcb/xcb.h>

namespace PrimTux
{

/**
 * Keeps the screen from going dark while a program runs, as a film needs: at most an hour, then the
 * hands of whoever works do. Resets the X server's own clocks (saver and DPMS), and asks the screen
 * saver of a desktop (org.freedesktop.ScreenSaver) if there is one.
 */
class ScreenAwake : public QObject
{
    Q_OBJECT

public:
    struct Rhythm {
        std::chrono::milliseconds beat{
            30'000}; // shorter than any time after which a screen goes dark
        std::chrono::milliseconds longest{3'600'000}; // 0: the hands decide from the beginning
    };

    /** @p connection may be null: no X server. */
    ScreenAwake(xcb_connection_t *connection,
                QDBusConnection bus,
                Rhythm rhythm,
                QObject *parent = nullptr);
    ~ScreenAwake() override;

    void begin();
    void end();
    /** Whether the screen stays on now. */
    [[nodiscard]] bool holds() const { return m_holds; }

Q_SIGNALS:
    /** From now on the screen stays on… */
    void began();
    /** …until now. */
    void ended();

private:
    void beat();
    void inhibit();

    xcb_connection_t *m_connection;
    QDBusConnection m_bus;
    QTimer m_beats;
    QTimer m_longest;
    bool m_holds = false;
    std::optional<quint32> m_cookie;
};

} // namespace PrimTux
