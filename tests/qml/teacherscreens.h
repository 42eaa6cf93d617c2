// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/staffroom.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace PrimTux
{

/** A screen of the teacher's part, off the screen, in a window of its own. */
class TeacherScreens
{
public:
    explicit TeacherScreens(const Staffroom &room);

    /** Shows the catalogue; false if the window does not come. */
    [[nodiscard]] bool
    show(TeacherCatalogue &catalogue, const QSize &size = {1366, 768}, qreal textScale = 1);

    [[nodiscard]] QQuickWindow &window() const { return *m_window; }
    /** The accessible name of what has the focus. */
    [[nodiscard]] QString focused() const;
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /** Presses Tab until the thing of this name has the focus; false if it never has. */
    [[nodiscard]] bool tabTo(const QString &name);
    /** All that is shown with a name. */
    struct Thing {
        QString name;
        QAccessible::Role role;
        QRect place;
        bool focusable;
    };
    [[nodiscard]] std::vector<Thing> things() const;
    /** Where the first thing of this name is shown; empty if there is none. */
    [[nodiscard]] QRect placeOf(const QString &name) const;
    [[nodiscard]] bool click(const QString &name, Qt::KeyboardModifiers modifiers = {});
    /** Whether a text is shown. */
    [[nodiscard]] bool shows(const QString &text) const;

private:
    const Staffroom &m_room;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace PrimTux
