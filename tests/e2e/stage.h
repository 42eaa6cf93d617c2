// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/accessibility.h"
#include "support/desktop.h"
#include "support/person.h"
#include "support/processes.h"
#include "support/screen.h"
#include "support/windows.h"

#include <QJsonObject>

#include <memory>

namespace PrimTux
{

/** The real menu on a desktop of its own, with an index of the real catalogue, and what a person
 * needs before it. */
class Stage
{
public:
    explicit Stage(Desktop::Settings settings = {});
    ~Stage();

    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /** Starts the desktop and has primtux-menuctl make the index; @p document is a catalogue
     * document besides. */
    [[nodiscard]] Result<void> set(const QByteArray &document = {});
    /** Changes the document besides, and refreshes the index while the menu may run. */
    [[nodiscard]] Result<void> changeDocument(const QByteArray &document);
    /** Writes a file below the folder that stands for the system's root. */
    [[nodiscard]] bool place(const QString &name, const QByteArray &content) const;
    /** Starts the menu and waits for its first complete screen. */
    [[nodiscard]] Result<void> open(const QStringList &arguments = {});
    /** Ends the menu and what it started; it finds all as it was when it is opened again. */
    void leave();
    /** leave(); what the menu remembers is forgotten. */
    void close();

    /** What a failed test wants to know: saves a picture, tells what the menu shows and logged. */
    [[nodiscard]] QString state(const QString &testName);

    /** Starts the menu and does not wait for it. */
    [[nodiscard]] std::unique_ptr<QProcess> startMenu(const QStringList &arguments) const;
    /** Runs primtux-menuctl; its exit code. */
    [[nodiscard]] int control(const QStringList &arguments) const;

    /** What the menu shows. */
    [[nodiscard]] std::vector<Accessible> things() const;
    /** The name of what has the keyboard in the menu; empty if nothing has. */
    [[nodiscard]] QString focusedName() const;
    /** Whether the menu shows something called @p name. */
    [[nodiscard]] bool shows(QStringView name) const;
    /** The kind (WM_CLASS, in lower case) of the window that has the keyboard. */
    [[nodiscard]] QString activeKind() const;
    /** Whether the menu's window has the keyboard and fills the screen. */
    [[nodiscard]] bool menuIsInFront() const;
    /** Presses arrow keys until @p name, waited for, has the keyboard. */
    [[nodiscard]] bool walkTo(const QString &name);
    /** walkTo(), then Enter, at a child's pace: a burst of presses counts as one. */
    [[nodiscard]] bool enter(const QString &name);
    /** Clicks on @p name, once it is shown and all stands still. */
    [[nodiscard]] bool click(const QString &name, int button = 1);
    /** Presses @p name, waited for, as an assistive program does. */
    [[nodiscard]] bool pressByName(const QString &name) const;
    /** Where @p name is shown; empty if it does not appear. */
    [[nodiscard]] QRect placeOf(const QString &name) const;

    /** What the menu wrote to its standard error. */
    [[nodiscard]] const QByteArray &log() const { return m_log; }
    [[nodiscard]] QProcess &menu() { return *m_menu; }
    /** The line that the menu printed when its first screen was complete. */
    [[nodiscard]] const QJsonObject &announcement() const { return m_announcement; }
    [[nodiscard]] Desktop &desktop() { return m_desktop; }
    [[nodiscard]] Person &person() { return *m_person; }
    [[nodiscard]] Screen &screen() { return *m_screen; }
    [[nodiscard]] Windows &windows() const { return *m_windows; }

private:
    void makeRoot();

    Desktop m_desktop;
    std::unique_ptr<XServer> m_server;
    std::unique_ptr<Person> m_person;
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<Windows> m_windows;
    std::unique_ptr<Accessibility> m_eyes;
    std::unique_ptr<QProcess> m_menu;
    QJsonObject m_announcement;
    QByteArray m_log;
};

} // namespace PrimTux
