// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessibility.h"

#include "support/accessiblereader.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

bool Accessible::is(State state) const
{
    return ((states >> static_cast<quint8>(state)) & 1U) != 0;
}

bool Accessible::isInteractive() const
{
    return is(State::Showing) && is(State::Visible) && is(State::Enabled) && is(State::Focusable)
        && !place.isEmpty() && role != "window"_L1 && role != "frame"_L1 && role != "application"_L1
        && role != "filler"_L1 && role != "panel"_L1;
}

Result<Accessibility> Accessibility::reach(const QString &sessionBus)
{
    const QString name = QUuid::createUuid().toString();
    QDBusReply<QString> address;
    {
        const QDBusConnection session = QDBusConnection::connectToBus(sessionBus, name);
        address = session.call(QDBusMessage::createMethodCall(
            u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    }
    QDBusConnection::disconnectFromBus(name);
    if (!address.isValid()) {
        return std::unexpected(
            Error{u"The accessibility bus does not start: %1"_s.arg(address.error().message())});
    }
    return Accessibility(address.value());
}

Accessibility::Accessibility(const QString &address)
    : m_name(QUuid::createUuid().toString())
    , m_bus(QDBusConnection::connectToBus(address, m_name))
{
}

Accessibility::~Accessibility()
{
    if (!m_name.isEmpty()) {
        QDBusConnection::disconnectFromBus(m_name);
    }
}

std::vector<Accessible> Accessibility::tree(qint64 pid) const
{
    const QString service = application(pid);
    return service.isEmpty() ? std::vector<Accessible>{} : AccessibleReader(m_bus).below(service);
}

bool Accessibility::press(const Accessible &thing) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        thing.service, thing.path, u"org.a11y.atspi.Action"_s, u"DoAction"_s);
    call << 0;
    const QDBusReply<bool> done = m_bus.call(call);
    return done.isValid() && done.value();
}

QString Accessibility::application(qint64 pid) const
{
    const QDBusConnectionInterface *bus = m_bus.interface();
    if (bus == nullptr) {
        return {};
    }
    for (const AccessibleReference &child : AccessibleReader(m_bus).applications()) {
        const QDBusReply<uint> owner = bus->servicePid(child.service);
        if (owner.isValid() && std::cmp_equal(owner.value(), pid)) {
            return child.service;
        }
    }
    return {};
}

std::vector<Accessible> interactive(const std::vector<Accessible> &things)
{
    std::vector<Accessible> found;
    std::ranges::copy_if(things, std::back_inserter(found), &Accessible::isInteractive);
    return found;
}

std::optional<Accessible> focused(const std::vector<Accessible> &things)
{
    const auto found = std::ranges::find_if(things, [](const Accessible &thing) {
        return thing.isInteractive() && thing.is(Accessible::State::Focused);
    });
    return found == things.end() ? std::nullopt : std::optional(*found);
}

std::optional<Accessible> shown(const std::vector<Accessible> &things, QStringView name)
{
    const auto found = std::ranges::find_if(things, [name](const Accessible &thing) {
        return thing.name == name && thing.is(Accessible::State::Showing);
    });
    return found == things.end() ? std::nullopt : std::optional(*found);
}

QString inWords(const std::vector<Accessible> &things)
{
    QStringList lines;
    for (const Accessible &thing : things) {
        lines << u"%1 \"%2\" %3,%4 %5x%6%7%8"_s.arg(thing.role, thing.name)
                     .arg(thing.place.x())
                     .arg(thing.place.y())
                     .arg(thing.place.width())
                     .arg(thing.place.height())
                     .arg(thing.isInteractive() ? u" interactive"_s : QString())
                     .arg(thing.is(Accessible::State::Focused) ? u" focused"_s : QString());
    }
    return lines.join(u'\n');
}

} // namespace PrimTux
