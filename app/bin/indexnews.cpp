// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/indexnews.h"

#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
const QString &newsPath()
{
    static const QString path = u"/fr/primtux/Menu/Catalogue1"_s;
    return path;
}

const QString &newsInterface()
{
    static const QString interface = u"fr.primtux.Menu.Catalogue1"_s;
    return interface;
}

const QString &newsMember()
{
    static const QString member = u"Made"_s;
    return member;
}
} // namespace

void announceIndex(const QDBusConnection &bus)
{
    if (bus.isConnected()) {
        bus.send(QDBusMessage::createSignal(newsPath(), newsInterface(), newsMember()));
    }
}

IndexNews::IndexNews(QDBusConnection bus, QObject *parent)
    : QObject(parent)
{
    bus.connect({}, newsPath(), newsInterface(), newsMember(), this, SIGNAL(made()));
}

} // namespace PrimTux
