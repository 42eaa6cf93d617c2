// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QProcess>
#include <QTemporaryDir>

namespace PrimTux
{

/** A caller of its own on a bus; leaves it with this object. */
class BusCaller
{
public:
    explicit BusCaller(const QString &address);
    BusCaller(const BusCaller &) = delete;
    BusCaller &operator=(const BusCaller &) = delete;
    BusCaller(BusCaller &&) = delete;
    BusCaller &operator=(BusCaller &&) = delete;
    ~BusCaller();

    [[nodiscard]] const QDBusConnection &bus() const { return m_bus; }
    /** Calls the classroom and waits for its answer. */
    [[nodiscard]] QDBusMessage call(const QString &verb, const QVariantList &arguments = {}) const;
    /** Calls it, and goes on. */
    [[nodiscard]] QDBusPendingCall begin(const QString &verb, const QVariantList &arguments) const;
    /** Whether "Unlock" opened the gate. */
    [[nodiscard]] bool unlocks(const QString &pin) const;

private:
    QString m_name;
    QDBusConnection m_bus;
};

/**
 * A bus like the system's with the service's own policy on it, which starts the built service for
 * whoever calls. Who calls as pupil() is not root.
 */
class PrivateBus
{
public:
    struct Settings {
        int idleSeconds = 60; // of the service
        bool startsService = true;
    };

    explicit PrivateBus(Settings settings);
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;
    PrivateBus(PrivateBus &&) = delete;
    PrivateBus &operator=(PrivateBus &&) = delete;
    ~PrivateBus();

    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] std::unique_ptr<BusCaller> pupil() const;
    /** The folder of the classroom. */
    [[nodiscard]] QString state() const
    {
        return m_folder.filePath(QStringLiteral("var/lib/primtux-menu"));
    }
    [[nodiscard]] QString classroomFile() const
    {
        return state() + QStringLiteral("/classroom.sqlite");
    }
    [[nodiscard]] QString pinFile() const { return state() + QStringLiteral("/pin"); }

    /** The service that has the name; 0: none. */
    [[nodiscard]] qint64 servicePid() const;
    /** As a power cut does it; returns once the bus knows. */
    void killService() const;

private:
    QTemporaryDir m_folder{QStringLiteral("/tmp/primtux-bus-XXXXXX")};
    QProcess m_daemon;
    QString m_address;
};

} // namespace PrimTux
