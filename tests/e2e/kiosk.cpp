// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/kiosk.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

[[nodiscard]] qint64 firstNamed(const QString &name)
{
    const std::vector<Process> found = descendantsNamed(name);
    return found.empty() ? 0 : found.front().pid;
}

// A menu starts itself once more to ask what the graphics can do; that one may outlive it.
[[nodiscard]] bool isProbe(const Process &process)
{
    QFile words(u"/proc/%1/cmdline"_s.arg(process.pid));
    return !words.open(QIODevice::ReadOnly) || words.readAll().contains("--probe-renderer");
}

} // namespace

void Kiosk::start(const QStringList &arguments)
{
    m_session
        = m_stage.desktop().run(QStringLiteral(PROGRAMS_FOLDER "/primtux-menu-session"), arguments);
}

bool Kiosk::end()
{
    if (!m_session) {
        return true;
    }
    constexpr int longest = 15'000; // milliseconds
    m_session->terminate();
    const bool ended
        = QTest::qWaitFor([this] { return m_session->state() == QProcess::NotRunning; }, longest);
    m_session = nullptr; // by force, if it must be
    return ended;
}

qint64 Kiosk::menu() const
{
    std::vector<Process> menus = descendantsNamed(u"primtux-menu"_s);
    std::erase_if(menus, isProbe);
    return menus.empty() ? 0 : menus.front().pid;
}

qint64 Kiosk::windowManager() const
{
    return firstNamed(u"openbox"_s);
}

bool Kiosk::menuIsInFront() const
{
    const Window active = m_stage.windows().active().value_or(Window{});
    const std::vector<Window> all = m_stage.windows().all();
    return active.pid != 0 && active.pid == menu() && active.fullScreen && !all.empty()
        && all.back().id == active.id;
}

bool Kiosk::nothingElseIsReachable() const
{
    const qint64 own = menu();
    const auto known = [own](const Window &window) {
        return window.pid == own || window.kind.toLower() == "probe"_L1;
    };
    const std::optional<Window> active = m_stage.windows().active();
    return active && known(*active) && std::ranges::all_of(m_stage.windows().all(), known);
}

QString Kiosk::log() const
{
    QFile file(m_stage.desktop().folder() + "/home/.cache/primtux-menu/session.log"_L1);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace PrimTux
