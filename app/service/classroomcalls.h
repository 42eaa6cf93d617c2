// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusMessage>

namespace PrimTux
{

class ClassroomService;

/** The interface fr.primtux.Menu.Classroom1 as the bus sees it. */
class ClassroomCalls : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "fr.primtux.Menu.Classroom1")
    Q_CLASSINFO("D-Bus Introspection",
                "  <interface name='fr.primtux.Menu.Classroom1'>\n"
                "    <method name='Gate'>\n"
                "      <arg name='pinSet' type='b' direction='out'/>\n"
                "      <arg name='unlocked' type='b' direction='out'/>\n"
                "      <arg name='waitSeconds' type='i' direction='out'/>\n"
                "    </method>\n"
                "    <method name='Unlock'>\n"
                "      <arg name='pin' type='s' direction='in'/>\n"
                "      <arg name='pinSet' type='b' direction='out'/>\n"
                "      <arg name='unlocked' type='b' direction='out'/>\n"
                "      <arg name='waitSeconds' type='i' direction='out'/>\n"
                "    </method>\n"
                "    <method name='SetPin'>\n"
                "      <arg name='pin' type='s' direction='in'/>\n"
                "      <arg name='pinSet' type='b' direction='out'/>\n"
                "      <arg name='unlocked' type='b' direction='out'/>\n"
                "      <arg name='waitSeconds' type='i' direction='out'/>\n"
                "    </method>\n"
                "    <method name='Lock'/>\n"
                "    <method name='KeepOpen'/>\n"
                "    <method name='Apply'>\n"
                "      <arg name='changes' type='ay' direction='in'/>\n"
                "    </method>\n"
                "    <signal name='Changed'/>\n"
                "    <signal name='Locked'/>\n"
                "  </interface>\n")

public:
    explicit ClassroomCalls(ClassroomService &service);

    // NOLINTBEGIN(readability-redundant-access-specifiers,readability-identifier-naming): the names
    // on the bus
public Q_SLOTS:
    void Gate(const QDBusMessage &call);
    void Unlock(const QString &pin, const QDBusMessage &call);
    void SetPin(const QString &pin, const QDBusMessage &call);
    void Lock(const QDBusMessage &call);
    void KeepOpen(const QDBusMessage &call);
    /** @p changes: JSON, as changesFromJson() reads it. */
    void Apply(const QByteArray &changes, const QDBusMessage &call);
    // NOLINTEND(readability-redundant-access-specifiers,readability-identifier-naming)

private:
    ClassroomService &m_service;
};

} // namespace PrimTux
