// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusContext>

namespace PrimTux
{

class PupilSession;

/** The verbs that reach the running menu over D-Bus: primtux-menuctl menu, a classroom control. */
class RemoteControl : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "fr.primtux.Menu1")

public:
    /** @p object is what is registered on the bus. */
    RemoteControl(PupilSession &session, QObject *object);

    // NOLINTBEGIN(readability-redundant-access-specifiers,readability-identifier-naming): the names
    // on the bus
public Q_SLOTS:
    void Open(const QString &activity, const QDBusMessage &message);
    void Home();
    void Reload();
    void Quit();
    // NOLINTEND(readability-redundant-access-specifiers,readability-identifier-naming)

private:
    PupilSession &m_session;
};

} // namespace PrimTux
