// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace PrimTux
{

/** A real bus on which this object is the part of systemd-logind that ends a PC's work. */
class LoginBus : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    LoginBus();
    ~LoginBus() override;

    [[nodiscard]] bool isRunning() const { return m_bus.isConnected(); }
    [[nodiscard]] QDBusConnection bus() const { return m_bus; }
    [[nodiscard]] QString address() const { return m_address; }

    QString answer = QStringLiteral("yes"); // to "may I?"
    bool refuses = false; // whatever it is ordered
    QStringList orders; // that came

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): the names on the bus
    [[nodiscard]] QString CanPowerOff() const { return answer; }
    [[nodiscard]] QString CanReboot() const { return answer; }
    QString CanSuspend() { return QStringLiteral("na"); }
    void PowerOff(bool interactive) { take(QStringLiteral("PowerOff"), interactive); }
    void Reboot(bool interactive) { take(QStringLiteral("Reboot"), interactive); }
    void Suspend(bool interactive) { take(QStringLiteral("Suspend"), interactive); }
    // NOLINTEND(readability-identifier-naming)

private:
    void take(const QString &order, bool interactive);

    QProcess m_daemon;
    QString m_address;
    QDBusConnection m_bus;
};

} // namespace PrimTux
