// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusContext>

namespace PrimTux
{

class Attention;
class PupilSession;

/** The verbs that reach the running menu over D-Bus: primtux-menuctl menu, a classroom control. */
class RemoteControl : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "fr.primtux.Menu1")

public:
    /** @p object is what is registered on the bus. */
    RemoteControl(PupilSession &session, Attention &attention, QObject *object);

    // NOLINTBEGIN(readability-redundant-access-specifiers,readability-identifier-naming): the names
    // on the bus
public Q_SLOTS:
    void Open(const QString &activity, const QDBusMessage &message);
    void OpenFor(const QString &activity, const QString &profile, const QDBusMessage &message);
    void Ask(const QDBusMessage &message);
    void Home();
    void Message(const QString &text);
    void Lock();
    void Unlock();
    void Reload();
    void Quit();
    // NOLINTEND(readability-redundant-access-specifiers,readability-identifier-naming)

private:
    PupilSession &m_session;
    Attention &m_attention;
};

} // namespace PrimTux
