// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/launchplan.h"

#include <QObject>
#include <QRect>
#include <QSet>
#include <QWindow>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace PrimTux
{

/**
 * The windows of a started program on an X11 desktop with a window manager: tells when the first
 * one shows and when the last one closes, and applies a window policy to the main ones.
 */
class ProgramWindows : public QObject
{
    Q_OBJECT

public:
    /** Says whether a process belongs to the program. */
    using Membership = std::function<bool(qint64 pid)>;

    /** Whether windows can be watched here; else nothing is known of them. */
    [[nodiscard]] static bool canBeWatched();

    /** Begins to watch. Windows that are there already and name no process are someone else's. */
    ProgramWindows(Membership belongs, WindowPolicy policy, QObject *parent = nullptr);

    /** Where those of policy Beside stay above: the window that @p main names, if it is not 0. */
    void setMainWindow(std::function<quint64()> main) { m_main = std::move(main); }
    /** The window that was opened last; 0: none. */
    [[nodiscard]] quint64 last() const { return m_windows.empty() ? 0 : m_windows.back(); }

    /** Looks at the windows that are there already; for a program that runs since long. */
    void lookAround();
    /** Whether a window is on the screen, of whatever kind: splash, panel, unmanaged. */
    [[nodiscard]] bool showsAnything() const;
    [[nodiscard]] bool isEmpty() const { return m_windows.empty(); }
    /** Asks all of them to close, as the cross in a frame does. */
    void close();
    /** Gives the keyboard to the one that was opened last, unless one has it. */
    void bringToFront() const;

Q_SIGNALS:
    void firstShown();
    void lastClosed();
    /** Besides the first: a window, a dialog. */
    void anotherShown();
    /** The dialogs that were opened since close() are gone, and windows from before are not. */
    void answered();

private:
    void add(WId window);
    void remove(WId window);
    void place(WId window);
    void placeBeside(WId window) const;
    void giveKeyboardBack(WId window);
    void keepFull(WId window);
    [[nodiscard]] bool isOurs(WId window, qint64 pid) const;

    Membership m_belongs;
    WindowPolicy m_policy;
    std::function<quint64()> m_main;
    QList<WId> m_others; // were there before
    std::vector<WId> m_windows; // in the order in which they were opened
    std::vector<WId> m_asked; // by close()
    QList<WId> m_fresh; // of policy Beside: a window manager may still give them the keyboard
    QSet<WId> m_full; // were told to fill the screen
    int m_filledAgain = 0; // how often one of them had to be told so again
    bool m_shown = false;
};

/** Where a frame of @p frame's size lies in the middle of @p screen; never beyond its top and left
 * edges. */
[[nodiscard]] QPoint centredIn(const QRect &screen, const QRect &frame);

/** Brings a window of the menu to the front, with the keyboard. */
void bringToFront(QWindow *window);
/** Whether that window has the keyboard, as far as it can be known. */
[[nodiscard]] bool isInFront(const QWindow *window);

} // namespace PrimTux
