// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

namespace PrimTux
{

class Memory;

/**
 * Switches this PC off, through systemd-logind (org.freedesktop.login1 on the system bus) and only
 * as far as it lets this session do so without a password.
 */
class Power : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main")
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool switchesOff READ switchesOff NOTIFY changed FINAL)
    Q_PROPERTY(bool restarts READ restarts NOTIFY changed FINAL)
    Q_PROPERTY(bool suspends READ suspends NOTIFY changed FINAL)
    Q_PROPERTY(bool leaving READ isLeaving NOTIFY changed FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)

public:
    /** What it works with. */
    struct Parts {
        std::function<QDBusConnection()> bus; // the system's
        std::function<bool()> children; // whether teachers let children switch off
    };

    Power(Parts parts, Memory &memory, QObject *parent = nullptr);

    /** Asks what may be done; until the answer is there, the one of the last start holds. Not on
     * the way to the first screen. */
    void ask();

    /** Whether children may switch this PC off. */
    [[nodiscard]] bool isOffered() const { return m_offered; }
    [[nodiscard]] bool switchesOff() const { return m_switchesOff; }
    [[nodiscard]] bool restarts() const { return m_restarts; }
    [[nodiscard]] bool suspends() const { return m_suspends; }
    /** Whether it was ordered to switch off or to restart, and is about to. */
    [[nodiscard]] bool isLeaving() const { return m_leaving; }
    /** Why an order was not followed; usually empty. */
    [[nodiscard]] QString failure() const { return m_failure; }

    Q_INVOKABLE void switchOff();
    Q_INVOKABLE void restart();
    Q_INVOKABLE void suspend();

Q_SIGNALS:
    void changed();

private:
    void askWhether(const QString &verb, bool Power::*answer);
    void order(const QString &verb);
    void setOffered();

    Parts m_parts;
    Memory &m_memory;
    bool m_offered = false;
    bool m_switchesOff = false;
    bool m_restarts = false;
    bool m_suspends = false;
    bool m_leaving = false;
    QString m_failure;
};

} // namespace PrimTux
