// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/attention.h"
#include "models/school.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace PrimTux
{

/** The real screens, off the screen, of a school's session. */
class Screens
{
public:
    explicit Screens(School &school);

    /** Shows the session, its text @p textScale times as large; false if the window does not come.
     */
    [[nodiscard]] bool
    show(const QString &profile = {}, const QSize &size = {1366, 768}, qreal textScale = 1);

    [[nodiscard]] QQuickWindow &window() const { return *m_window; }
    /** The accessible name of what has the focus. */
    [[nodiscard]] QString focused() const;
    /** Presses a key after a pause, as a child does. */
    void press(Qt::Key key);
    /** Where the thing of this name is shown; empty if there is none. */
    [[nodiscard]] QRect placeOf(const QString &name) const;
    /** Clicks on the thing of this name after a pause. */
    [[nodiscard]] bool click(const QString &name, Qt::MouseButton button = Qt::LeftButton);
    /** All that can be pressed: name, role and place. */
    struct Thing {
        QString name;
        QAccessible::Role role;
        QRect place;
        bool focusable;
    };
    [[nodiscard]] std::vector<Thing> things() const;
    /** What holds the colours and sizes. */
    [[nodiscard]] QObject *theme() const;
    /** Whether a text is shown. */
    [[nodiscard]] bool shows(const QString &text) const;

    [[nodiscard]] Attention &attention() { return m_attention; }

private:
    School &m_school;
    Attention m_attention;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace PrimTux
