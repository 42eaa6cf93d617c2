// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QSize>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace PrimTux
{

/**
 * A classroom PC's desktop for one test: a virtual screen, a window manager set up as for a kiosk,
 * a D-Bus session and a home, all private. Everything started on it is ended with it.
 */
class Desktop
{
public:
    struct Settings {
        QSize size{1366, 768};
        int dotsPerInch = 100;
        QString locale = QStringLiteral("fr_FR.UTF-8");
        bool sessionBus = true;
        bool services
            = true; // of the session bus, started when called; among them those of accessibility
        bool windowManager = true; // else the session that is tested starts its own
    };

    explicit Desktop(Settings settings);
    ~Desktop();

    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    /** Starts all of it and waits until it is ready. */
    [[nodiscard]] Result<void> start();

    [[nodiscard]] QString display() const { return m_environment.value(QStringLiteral("DISPLAY")); }
    [[nodiscard]] QString sessionBus() const;
    /** Below it everything is private: "home", "run" (XDG_RUNTIME_DIR)… */
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /** What a program started by the session sees. */
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    void setEnvironment(const QString &name, const QString &value);

    /** Starts a program on this desktop; it dies with this process. */
    [[nodiscard]] std::unique_ptr<QProcess> run(const QString &program,
                                                const QStringList &arguments) const;

private:
    [[nodiscard]] Result<void> startScreen();
    [[nodiscard]] Result<void> startBus();
    [[nodiscard]] Result<void> startAccessibility();
    [[nodiscard]] Result<void> startWindowManager();
    [[nodiscard]] Result<QString> firstLine(const QString &program, const QStringList &arguments);

    Settings m_settings;
    QTemporaryDir m_folder{QStringLiteral("/tmp/primtux-e2e-XXXXXX")};
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

} // namespace PrimTux
