// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/launchplan.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace PrimTux
{

/**
 * Programs that run beside the one that the Launcher started: a magnifier, a keyboard on the
 * screen. Each has a supervisor of its own, stays above the window of the other program, and never
 * takes the keyboard from it. Those that run when this goes away run on; adopt() finds them.
 */
class Companions : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString supervisor; // absolute path of primtux-menu-run
        QString socket; // begin of the paths of sockets, which a number follows; may be empty
        std::function<quint64()> mainWindow; // of the other program (X11); 0: unknown
    };

    explicit Companions(Settings settings, QObject *parent = nullptr);
    ~Companions() override;

    [[nodiscard]] bool isRunning(const QString &activityId) const;
    /** Starts @p plan, for which everything is prepared; ignored if it runs, or while the most that
     * a screen has room for do. */
    void start(const LaunchPlan &plan);
    /** Politely, then after its grace time by force. */
    void stop(const QString &activityId);
    void stopAll();
    /** Finds those that an earlier menu left running, but for those that are known already. */
    void adopt();

Q_SIGNALS:
    /** Another one runs, or one of them does not any more. */
    void changed();

private:
    struct Companion;

    [[nodiscard]] bool isTaken(const QString &socket) const;
    [[nodiscard]] QString freeSocket() const;
    [[nodiscard]] Companion &add(const QString &socket);
    void watch(Companion &companion) const;
    void remove(const Companion *gone);

    Settings m_settings;
    std::vector<std::unique_ptr<Companion>> m_all;
};

} // namespace PrimTux
