// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/accessibility.h"

#include <QDBusArgument>
#include <QDBusObjectPath>

namespace PrimTux
{

/** How AT-SPI names a thing: the D-Bus type (so). */
struct AccessibleReference {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const AccessibleReference &reference);
const QDBusArgument &operator>>(const QDBusArgument &argument, AccessibleReference &reference);

/** Asks for accessible things on the accessibility bus; interfaces org.a11y.atspi.*. */
class AccessibleReader
{
public:
    explicit AccessibleReader(QDBusConnection bus);

    [[nodiscard]] QList<AccessibleReference> applications() const;
    /** Everything below the application @p service, parents before children. */
    [[nodiscard]] std::vector<Accessible> below(const QString &service) const;

private:
    [[nodiscard]] QDBusMessage ask(const AccessibleReference &thing,
                                   const QString &interface,
                                   const QString &method,
                                   const QVariantList &arguments = {}) const;
    [[nodiscard]] QList<AccessibleReference> children(const AccessibleReference &thing) const;
    [[nodiscard]] QString text(const AccessibleReference &thing, const QString &property) const;
    [[nodiscard]] Accessible describe(const AccessibleReference &thing) const;
    void collect(const AccessibleReference &thing, std::vector<Accessible> &found) const;

    QDBusConnection m_bus;
};

} // namespace PrimTux

Q_DECLARE_METATYPE(PrimTux::AccessibleReference)
