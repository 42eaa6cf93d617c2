// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

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

    [[nodiscard]] bool isReady() const { return m_processes.size() == 2; }
    /** The processes of the desktop itself. */
    [[nodiscard]] std::vector<qint64> processes() const;

private:
    std::vector<pid_t> m_processes;
};

} // namespace PrimTux
