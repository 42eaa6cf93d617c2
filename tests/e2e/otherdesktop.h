// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/stage.h"

#include <QProcess>

#include <memory>
#include <set>

namespace PrimTux
{

/** An ordinary desktop session, with its panel and its own window manager, on a stage without one.
 */
class OtherDesktop
{
public:
    struct Kind {
        QString program; // that starts the session
        QString panel; // the kinds (WM_CLASS) of its windows
        QString background;
        QString windowManager; // for a session that leaves the choice
        QStringList backgroundCommand; // for one that may begin without
    };

    explicit OtherDesktop(Stage &stage)
        : m_stage(stage)
    {
    }

    /** Starts it and waits until its panel and its background are there and all stands still. */
    [[nodiscard]] bool start(const Kind &kind);
    /** Ends all that it started. False if something is left. */
    [[nodiscard]] bool end();

    /** Where the panel is; one of them if there are several. */
    [[nodiscard]] QRect panel() const { return m_panel; }

private:
    [[nodiscard]] std::vector<Process> ownProcesses() const;

    Stage &m_stage;
    Kind m_kind;
    QRect m_panel;
    std::set<qint64> m_before; // processes of the stage
    std::unique_ptr<QProcess> m_session;
    std::unique_ptr<QProcess> m_background;
};

} // namespace PrimTux
