// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <chrono>

namespace PrimTux
{

/** Counts stones until the one activity that there is opens by itself. Idle, it wakes nobody up. */
class AutoStart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool counting READ isCounting NOTIFY stonesChanged FINAL)
    Q_PROPERTY(int stones READ stones NOTIFY stonesChanged FINAL)
    Q_PROPERTY(int stoneCount READ stoneCount CONSTANT FINAL)

public:
    explicit AutoStart(std::chrono::milliseconds stone, QObject *parent = nullptr)
        : QObject(parent)
    {
        m_timer.setInterval(stone);
        connect(&m_timer, &QTimer::timeout, this, &AutoStart::step);
    }

    void begin()
    {
        m_stones = 0;
        m_timer.start();
        Q_EMIT stonesChanged();
    }
    void cancel()
    {
        if (m_timer.isActive()) {
            m_timer.stop();
            Q_EMIT stonesChanged();
        }
    }

    [[nodiscard]] bool isCounting() const { return m_timer.isActive(); }
    /** Those that are behind. */
    [[nodiscard]] int stones() const { return m_stones; }
    [[nodiscard]] static int stoneCount() { return 5; }

Q_SIGNALS:
    void stonesChanged();
    void due();

private:
    void step()
    {
        if (++m_stones >= stoneCount()) {
            m_timer.stop();
        }
        Q_EMIT stonesChanged();
        if (!m_timer.isActive()) {
            Q_EMIT due();
        }
    }

    QTimer m_timer;
    int m_stones = 0;
};

} // namespace PrimTux
