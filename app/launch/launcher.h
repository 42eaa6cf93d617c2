// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/launchplan.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace PrimTux
{

/** How a started program ended. */
struct LaunchEnd {
    enum class Kind : quint8 {
        Left, // it showed a window, and its last process is gone
        Cancelled, // ended by cancel() before it showed a window
        Failed, // it could not be started, ended at once, or showed no window and no life in time
    };

    Kind kind = Kind::Left;
    QString reason; // in words for the adult; empty when Left
    QStringList lastLines; // of what it printed
};

/**
 * Starts one program at a time through the supervisor (primtux-menu-run), watches for its window, applies the
 * window policy and tells when the last of its processes is gone. Never blocks.
 */
class Launcher : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString supervisor; // absolute path of primtux-menu-run
        QString socket; // where the supervisor can be reached by a menu that was started again; may be empty
        std::chrono::milliseconds timeout{20'000}; // without a window and without life
    };

    explicit Launcher(Settings settings, QObject *parent = nullptr);
    ~Launcher() override;

    [[nodiscard]] bool isRunning() const;

    /** Starts @p plan; ignored while another runs. Everything else comes by signal. */
    void start(const LaunchPlan &plan);
    /** Ends the program and all its processes: politely, then after the plan's grace time by force. */
    void stop();
    /** Finds a program that an earlier menu left running; true if there is one: running() follows. */
    bool adopt();

Q_SIGNALS:
    /** The program's first window is on the screen. */
    void windowShown();
    /** The last process is gone (or none was ever there). The menu should come to the front. */
    void ended(const PrimTux::LaunchEnd &end);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace PrimTux
