// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "core/launchplan.h"
#include "launch/launcher.h"

#include <QColor>
#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <chrono>
#include <functional>

namespace PrimTux
{

class Memory;

/** What is to be started, and for whom. */
struct LaunchOrder {
    Tile tile;
    Launch launch;
    QString profileId;
};

/** Makes everything ready for an order. Called off the main thread: it may touch the disk. */
using Planner = std::function<Result<LaunchPlan>(const LaunchOrder &)>;

/** The one activity that is being started, runs, or did not start. */
class ActivityRun : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY orderChanged FINAL)
    Q_PROPERTY(QString picture READ picture NOTIFY orderChanged FINAL)
    Q_PROPERTY(QString domainId READ domainId NOTIFY orderChanged FINAL)
    Q_PROPERTY(QColor colour READ colour NOTIFY orderChanged FINAL)
    Q_PROPERTY(QColor tint READ tint NOTIFY orderChanged FINAL)
    Q_PROPERTY(int stones READ stones NOTIFY stonesChanged FINAL)
    Q_PROPERTY(bool slow READ isSlow NOTIFY stonesChanged FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString lastLines READ lastLines NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool mayRetry READ mayRetry NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool ending READ isEnding NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool crashed READ isCrashed NOTIFY stateChanged FINAL)

public:
    enum class State : quint8 { Idle, Starting, Running, Failed };
    Q_ENUM(State)

    static constexpr int allStones = 9;

    ActivityRun(Launcher &launcher, Planner planner, Memory &memory, QObject *parent = nullptr);
    ~ActivityRun() override;

    /** Starts an activity; ignored unless idle or failed. */
    void start(LaunchOrder order);
    /** Gives up what is starting, or ends what runs. */
    void stop();
    /** As a child leaves what runs: it may save, and is waited for; asked again, ends it. */
    void leave();
    /** Shows what runs again. */
    void bringToFront();
    /** Starts what failed again. */
    void retry();
    /** Forgets what failed. */
    void dismiss();
    /** Takes over a program that an earlier menu left running; false if there is none. */
    bool adopt();
    /** Tells what it is that was taken over. */
    void recognise(LaunchOrder order);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString activityId() const { return m_order.tile.id; }
    [[nodiscard]] QString name() const { return m_order.tile.name; }
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString domainId() const;
    [[nodiscard]] QColor colour() const;
    [[nodiscard]] QColor tint() const;
    /** Stepping stones that are behind: the last one only when the window is there. */
    [[nodiscard]] int stones() const { return m_stones; }
    /** Whether it takes more than twice the usual time. */
    [[nodiscard]] bool isSlow() const { return m_slow; }
    [[nodiscard]] QString reason() const { return m_end.reason; }
    [[nodiscard]] QString lastLines() const { return m_end.lastLines.join(u'\n'); }
    [[nodiscard]] bool mayRetry() const { return !m_retried; }
    /** Whether what runs did not leave when it was asked to, and is being ended. */
    [[nodiscard]] bool isEnding() const { return m_ending; }
    /** Whether what failed had been running. */
    [[nodiscard]] bool isCrashed() const { return m_end.kind == LaunchEnd::Kind::Crashed; }
    [[nodiscard]] HandleCorner handleCorner() const { return m_order.launch.handle; }

    /** Puts what an adult should know of the failure on the clipboard. */
    Q_INVOKABLE void copyDetails() const;

Q_SIGNALS:
    void stateChanged();
    /** A program is gone that had its window on the screen for so long. */
    void left(const QString &activityId, std::chrono::milliseconds shown);
    /** What was taken over is this activity. */
    void adopted(const QString &activityId);
    void orderChanged();
    void stonesChanged();

private:
    void launch();
    void planned(int attempt, const Result<LaunchPlan> &plan);
    void step();
    void shown();
    void ended(const LaunchEnd &end);
    void fail(LaunchEnd end);
    void setState(State state);

    Launcher &m_launcher;
    Planner m_planner;
    Memory &m_memory;
    LaunchOrder m_order;
    LaunchEnd m_end;
    State m_state = State::Idle;
    QTimer m_steps;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceShown; // valid while a window is there
    QString m_shown; // the activity whose window is there; also of one that was adopted
    int m_attempt = 0;
    int m_ticks = 0;
    int m_stones = 0;
    bool m_slow = false;
    bool m_retried = false;
    bool m_ending = false;
    QThreadPool m_preparing; // last: waits for its work before the rest goes
};

} // namespace PrimTux
