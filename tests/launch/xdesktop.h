// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include <vector>

#include <sys/types.h>

namespace PrimTux
{

/** A virtual X screen of 1366×768 with openbox on it, for as long as this lives. */
class XDesktop
{
public:
    /** Starts both and points DISPLAY and Qt there; call before the QGuiApplication is made. */
    XDesktop();
    ~XDesktop();

    XDesktop(const XDesktop &) = delete;
    XDesktop &operator=(const XDesktop &) = delete;

    [[nodiscard]] bool isThere() const { return m_processes.size() == 2; }
    /** Whether openbox has come so far that it takes care of every window. */
    [[nodiscard]] bool isSettled() const;
    /** The processes of the desktop itself. */
    [[nodiscard]] std::vector<qint64> processes() const;

private:
    QTemporaryDir m_folder;
    std::vector<pid_t> m_processes;
};

} // namespace PrimTux
