// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QQuickWindow;

namespace PrimTux
{

class PupilSession;

/**
 * Tells when the first screen with something for the child has been presented, all its pictures
 * with it (they are read before a frame is drawn).
 */
class FirstScreen : public QObject
{
    Q_OBJECT

public:
    FirstScreen(PupilSession &session, QQuickWindow &window, QObject *parent = nullptr);

Q_SIGNALS:
    void presented();

private:
    void framePresented();

    PupilSession &m_session;
    QQuickWindow &m_window;
    bool m_done = false;
    bool m_awaitsKeyboard = true;
    bool m_lastFrameAsked = false;
};

/** What is on the screen, as a line of JSON; of which total, how much of it. */
[[nodiscard]] QByteArray announcementOf(PupilSession &session);

} // namespace PrimTux
