// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waylandsession.h"

#include "core/menuconf.h"
#include "launch/compositorkeys.h"
#include "launch/logging.h"
#include "launch/screenawake.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace PrimTux
{

void WaylandSession::begin(const MenuConf &conf, const ScreenAwake &awake)
{
    if (qEnvironmentVariable("PRIMTUX_MENU_SESSION") != "wayland"_L1) {
        return;
    }
    const QString settings = qEnvironmentVariable("PRIMTUX_MENU_LABWC_SETTINGS");
    const qint64 labwc = qEnvironmentVariableIntValue("PRIMTUX_MENU_LABWC_PID");
    if (!settings.isEmpty() && labwc > 1) {
        if (const auto given = giveCompositorKeys(settings, labwc, conf.returnKeys); !given) {
            qCWarning(menuLaunch).noquote() << given.error().message;
        }
    }
    constexpr auto usual = 10min; // as an X server has it
    m_screen.emplace(conf.screenDark.value_or(usual));
    QObject::connect(&awake, &ScreenAwake::began, &*m_screen, &IdleScreen::hold);
    QObject::connect(&awake, &ScreenAwake::ended, &*m_screen, &IdleScreen::release);
    // Before another menu takes the place of this process.
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, &*m_screen, &IdleScreen::end);
    if (awake.holds()) {
        m_screen->hold();
    }
    m_screen->begin();
}

} // namespace PrimTux
