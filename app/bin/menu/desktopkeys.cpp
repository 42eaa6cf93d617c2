// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopkeys.h"

#include "launch/keyclaim.h"
#include "launch/launcher.h"
#include "launch/qtconnection.h"

#include <utility>

using namespace std::chrono_literals;

namespace PrimTux
{

DesktopKeys::DesktopKeys(ReturnKeys keys, const Launcher &launcher, const QWindow &window)
    : m_keys(std::move(keys))
    , m_launcher(launcher)
    , m_window(window)
{
    if (qtConnection() == nullptr || qEnvironmentVariableIsSet("PRIMTUX_MENU_SESSION")) {
        return;
    }
    m_look.setSingleShot(true);
    m_look.setInterval(200ms); // a key that is held takes the focus away for its time
    connect(&m_look, &QTimer::timeout, this, &DesktopKeys::look);
    const auto later = qOverload<>(&QTimer::start);
    connect(&launcher, &Launcher::starting, &m_look, later);
    connect(&launcher, &Launcher::ended, &m_look, later);
    connect(&window, &QWindow::activeChanged, &m_look, later);
    connect(&window, &QWindow::visibilityChanged, &m_look, later);
    look();
}

DesktopKeys::~DesktopKeys() = default;

void DesktopKeys::look()
{
    if (!areWanted()) {
        m_claim.reset();
    } else if (!m_claim) {
        m_claim = std::make_unique<KeyClaim>(m_keys);
    }
}

bool DesktopKeys::areWanted() const
{
    return m_launcher.isRunning()
        || (m_window.isActive() && m_window.visibility() == QWindow::FullScreen);
}

} // namespace PrimTux
