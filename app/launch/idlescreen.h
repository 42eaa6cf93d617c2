// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProcess>

#include <chrono>
#include <memory>

namespace PrimTux
{

/**
 * Wayland: turns the screens dark after a time that nobody touches this PC, and on again at a
 * touch. swayidle waits and has wlopm switch; it ends with this process, and leaves them on. Where
 * one of the two is missing the screens stay on, and the log says so.
 */
class IdleScreen : public QObject
{
    Q_OBJECT

public:
    /** After @p time; 0: never. */
    explicit IdleScreen(std::chrono::seconds time, QObject *parent = nullptr);
    ~IdleScreen() override;

    /** From now on. */
    void begin();
    /** Stops: nothing waits any more. */
    void end();
    /** The screens are on, and stay on until release(). */
    void hold();
    void release();

private:
    void wait();
    void waiterEnded();

    std::chrono::seconds m_time;
    QString m_program; // that waits; empty: none does
    std::unique_ptr<QProcess> m_waiter; // absent: none was needed so far
    bool m_held = false;
    bool m_stopping = false; // the program that waits was asked to end
};

} // namespace PrimTux
