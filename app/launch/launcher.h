// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/launchplan.h"

#include <QObject>

#include <chrono>
#include <memory>

class QWindow;

namespace PrimTux
{

/** How a started program ended. */
struct LaunchEnd {
    enum class Kind : quint8 {
        Left, // it showed a window, and its last process is gone
        Crashed, // so it did, but by a signal or with an error, and nobody had asked
        Cancelled, // ended by stop() before it showed a window
        Failed, // it could not be started, ended at once, or showed no window and no life in time
    };

    Kind kind = Kind::Left;
    QString reason; // in words for the adult; empty when Left or Cancelled
    QStringList lastLines; // of what it printed
};

/**
 * Starts one program at a time through the supervisor (primtux-menu-run), watches for its window,
 * applies the window policy and tells when the last of its processes is gone. Never blocks. A
 * program that runs when the launcher goes away runs on; a later launcher may adopt() it.
 */
class Launcher : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString supervisor; // absolute path of primtux-menu-run
        QString socket; // where the supervisor can be reached by a menu that was started again; may
                        // be empty
        std::chrono::milliseconds timeout{20'000}; // without a window and without life
        std::chrono::milliseconds patience{90'000}; // without a window, however busy it is
        std::chrono::milliseconds settling{
            1'500}; // alive so long: it shows, where windows cannot be watched
        std::chrono::milliseconds lingering{
            8'000}; // without a window and without work after the last one closed
        std::chrono::milliseconds answering{30'000}; // for a question like "save?"
    };

    explicit Launcher(Settings settings, QObject *parent = nullptr);
    ~Launcher() override;

    /** The window that comes back to the front when a program is gone. */
    void setMenuWindow(QWindow *window);

    [[nodiscard]] bool isRunning() const;
    /** The activity that runs; empty if none does. */
    [[nodiscard]] QString activityId() const;

    /**
     * Starts @p plan, for which everything is prepared (prepare()); ignored while another runs.
     * Everything else comes by signal, later.
     */
    void start(const LaunchPlan &plan);
    /** Ends the program and all its processes: politely, then after the plan's grace time by force.
     */
    void stop();
    /**
     * As a child leaves: the program's windows are asked to close and have the plan's grace time
     * for it, more if it asks something; then as stop(), but without waiting long. Asked a second
     * time: at once.
     */
    void leave();
    /** The program's window on X11; 0: none is known. */
    [[nodiscard]] quint64 programWindow() const;
    /** Gives the program's window the keyboard back. */
    void bringToFront();
    /** Finds a program that an earlier menu left running; true if there is one: activityId() and
     * windowShown() follow. */
    bool adopt();

Q_SIGNALS:
    /** A program is being started. */
    void starting();
    /** The program's first window is on the screen. */
    void windowShown();
    /** It did not close its windows in time: it is being ended, and the menu is in front. */
    void endForced();
    /** The last process is gone (or none was ever there); the menu window has been brought to the
     * front. */
    void ended(const PrimTux::LaunchEnd &end);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace PrimTux
