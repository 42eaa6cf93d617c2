// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/launchplan.h"
#include "core/returnkeys.h"
#include "models/burstguard.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <memory>

namespace PrimTux
{

class KeyWatch;

/**
 * The way back while a program runs: a house in a corner of the screen, and a question when it, or
 * the key, is pressed. Decides what is shown and what an answer means; idle, it wakes nobody up.
 */
class ReturnHandle : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool onRight READ isOnRight NOTIFY changed FINAL)
    Q_PROPERTY(bool onBottom READ isOnBottom NOTIFY changed FINAL)
    Q_PROPERTY(bool layered READ isLayered CONSTANT FINAL)

public:
    using Now = std::function<BurstGuard::Time()>;

    /** @p now is monotonic; after @p patience without an answer the question goes away. */
    explicit ReturnHandle(Now now,
                          std::chrono::milliseconds patience = std::chrono::seconds(8),
                          ReturnKeys keys = {},
                          QObject *parent = nullptr);
    ~ReturnHandle() override;

    /** A program runs; called again, the house moves to another corner. */
    void begin(HandleCorner corner);
    /** It does not any more. */
    void end();

    /** Whether the house is there. */
    [[nodiscard]] bool isShown() const
    {
        return m_running && !m_open && m_corner != HandleCorner::None;
    }
    /** Whether the question is there, in the place of the house. */
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isOnRight() const;
    [[nodiscard]] bool isOnBottom() const;
    /** Whether windows are layers of a Wayland session. */
    [[nodiscard]] static bool isLayered();

    /** The house. */
    Q_INVOKABLE void press();
    /** Continue. */
    Q_INVOKABLE void resume();
    /** Menu. */
    Q_INVOKABLE void leave();
    /** The key: asks; pressed again, it is the answer to leave. */
    void pressKey();

Q_SIGNALS:
    void changed();
    void resumed();
    void leaveWanted();

private:
    void ask();
    void close();

    Now m_now;
    BurstGuard m_guard;
    QTimer m_patience;
    ReturnKeys m_returnKeys;
    std::unique_ptr<KeyWatch> m_keys; // while a program runs
    HandleCorner m_corner = HandleCorner::None;
    bool m_running = false;
    bool m_open = false;
};

} // namespace PrimTux
