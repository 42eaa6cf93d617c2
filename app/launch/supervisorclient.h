// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/launchplan.h"

#include <QLocalSocket>
#include <QObject>

namespace PrimTux
{

/** How a process ended. */
struct ProcessEnd {
    bool bySignal = false;
    int number = 0; // the signal, or the exit code

    friend bool operator==(const ProcessEnd &, const ProcessEnd &) = default;
};

/**
 * Talks with one supervisor (primtux-menu-run), over the pipe through which it was started or over
 * the socket at which an earlier menu left it. The supervisor outlives this object and this
 * program.
 */
class SupervisorClient : public QObject
{
    Q_OBJECT

public:
    explicit SupervisorClient(QObject *parent = nullptr);
    ~SupervisorClient() override;

    /** Starts @p supervisor with @p plan; the rest comes by signal. @p socket may be empty. */
    [[nodiscard]] Result<void>
    start(const QString &supervisor, const QString &socket, const LaunchPlan &plan);
    /** Finds a supervisor that listens at @p socket; adopted() follows if there is one. */
    [[nodiscard]] bool adopt(const QString &socket);

    /** Asks for the polite end, and after the grace time for the forced one. */
    void stop();
    void stopNow();

    /** The supervisor's process; 0 before start(). */
    [[nodiscard]] qint64 supervisorProcess() const { return m_supervisor; }
    /** The program's first process; 0 before started(). */
    [[nodiscard]] qint64 firstProcess() const { return m_first; }

Q_SIGNALS:
    void started();
    void adopted(const QString &activityId);
    /** The first process ended; others may live. */
    void firstGone(const PrimTux::ProcessEnd &end);
    /** The last process is gone. */
    void gone(const PrimTux::ProcessEnd &end);
    /** The program could not be executed, for the reason of an errno. */
    void failed(int reason);
    /** The supervisor itself is gone without a word; what it started may live. */
    void lost();

private:
    void read();
    void obey(const QString &line);
    void ask(QByteArrayView request);

    QLocalSocket m_channel;
    qint64 m_supervisor = 0;
    qint64 m_first = 0;
    bool m_over = false; // the last word was said
};

} // namespace PrimTux
