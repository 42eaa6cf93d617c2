// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessiblereader.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr int answerPatience = 2000; // milliseconds for one answer

QDBusObjectPath rootPath()
{
    return QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s);
}

QRect rectIn(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) {
        return {};
    }
    const auto argument = answer.arguments().constFirst().value<QDBusArgument>();
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const AccessibleReference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, AccessibleReference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): prescribed by Qt
}

AccessibleReader::AccessibleReader(QDBusConnection bus)
    : m_bus(std::move(bus))
{
    qDBusRegisterMetaType<AccessibleReference>();
    qDBusRegisterMetaType<QList<AccessibleReference>>();
}

QList<AccessibleReference> AccessibleReader::applications() const
{
    return children({.service = u"org.a11y.atspi.Registry"_s, .path = rootPath()});
}

std::vector<Accessible> AccessibleReader::below(const QString &service) const
{
    std::vector<Accessible> found;
    collect({.service = service, .path = rootPath()}, found);
    return found;
}

QDBusMessage AccessibleReader::ask(const AccessibleReference &thing,
                                   const QString &interface,
                                   const QString &method,
                                   const QVariantList &arguments) const
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(thing.service, thing.path.path(), interface, method);
    call.setArguments(arguments);
    return m_bus.call(call, QDBus::Block, answerPatience);
}

QList<AccessibleReference> AccessibleReader::children(const AccessibleReference &thing) const
{
    const QDBusReply<QList<AccessibleReference>> reply
        = ask(thing, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s);
    return reply.isValid() ? reply.value() : QList<AccessibleReference>();
}

// Asked for one by one: Qt 6.8 crashes when asked for all properties at once.
QString AccessibleReader::text(const AccessibleReference &thing, const QString &property) const
{
    const QDBusReply<QDBusVariant> reply = ask(thing,
                                               u"org.freedesktop.DBus.Properties"_s,
                                               u"Get"_s,
                                               {u"org.a11y.atspi.Accessible"_s, property});
    return reply.value().variant().toString();
}

Accessible AccessibleReader::describe(const AccessibleReference &thing) const
{
    const QString accessible = u"org.a11y.atspi.Accessible"_s;
    const QDBusReply<QString> role = ask(thing, accessible, u"GetRoleName"_s);
    const QDBusReply<QList<uint>> states = ask(thing, accessible, u"GetState"_s);
    const uint onScreen = 0; // ATSPI_COORD_TYPE_SCREEN
    Accessible found;
    found.service = thing.service;
    found.path = thing.path.path();
    found.name = text(thing, u"Name"_s);
    found.description = text(thing, u"Description"_s);
    found.role = role.value();
    found.place
        = rectIn(ask(thing, u"org.a11y.atspi.Component"_s, u"GetExtents"_s, {QVariant(onScreen)}));
    if (states.isValid() && states.value().size() == 2) {
        found.states = states.value()[0] | (quint64{states.value()[1]} << 32U);
    }
    return found;
}

void AccessibleReader::collect(const AccessibleReference &thing,
                               std::vector<Accessible> &found) const
{
    const QList<AccessibleReference> below = children(thing);
    for (const AccessibleReference &child : below) {
        found.push_back(describe(child));
        collect(child, found);
    }
}

} // namespace PrimTux
