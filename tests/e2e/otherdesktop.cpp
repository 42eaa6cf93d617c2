// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/otherdesktop.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

constexpr int desktopPatience = 25'000; // milliseconds

// More than the few colours of what is there before it draws.
[[nodiscard]] bool isDrawn(const QImage &picture)
{
    constexpr qsizetype few = 8;
    QSet<QRgb> colours;
    for (int row = 0; row < picture.height() && colours.size() <= few; ++row) {
        for (int column = 0; column < picture.width(); ++column) {
            colours.insert(picture.pixel(column, row));
        }
    }
    return colours.size() > few;
}

} // namespace

bool OtherDesktop::start(const Kind &kind)
{
    m_kind = kind;
    for (const Process &process : descendantsOf(QCoreApplication::applicationPid())) {
        m_before.insert(process.pid);
    }
    const QDir settings(m_stage.desktop().folder() + "/home/.config/lxqt"_L1);
    QFile file(settings.filePath(u"session.conf"_s)); // else LXQt asks for a window manager
    const QByteArray conf = "[General]\nwindow_manager=" + kind.windowManager.toUtf8() + '\n';
    if (!settings.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly)
        || file.write(conf) != conf.size()) {
        return false;
    }
    file.close();
    m_session = m_stage.desktop().run(kind.program, {});
    m_session->closeReadChannel(QProcess::StandardOutput);
    m_session->closeReadChannel(QProcess::StandardError);
    const QRect middle(300, 200, 700, 300); // of the screen: only the background is there
    const auto isThere = [&] {
        // One of several panels, and the others may come later.
        m_panel = m_stage.windows().ofKind(m_kind.panel).value_or(Window{}).place;
        return !m_panel.isEmpty() && m_stage.windows().ofKind(m_kind.background)
            && isDrawn(m_stage.screen().picture(m_panel))
            && isDrawn(m_stage.screen().picture(middle));
    };
    bool drawn = QTest::qWaitFor(isThere, desktopPatience);
    if (!drawn && !m_kind.backgroundCommand.isEmpty()) {
        // On a slow PC LXQt may begin without its background, and does not try again.
        m_background = m_stage.desktop().run(m_kind.backgroundCommand.first(),
                                             m_kind.backgroundCommand.sliced(1));
        drawn = QTest::qWaitFor(isThere, desktopPatience);
    }
    const bool rests = drawn && (m_stage.screen().comesToRest() || m_stage.screen().comesToRest());
    if (!rests) {
        qInfo("%s: drawn %d, at rest %d; %s",
              qPrintable(kind.program),
              static_cast<int>(drawn),
              static_cast<int>(rests),
              qPrintable(m_stage.screen().save(u"desktop-not-ready"_s)));
    }
    return rests;
}

bool OtherDesktop::end()
{
    m_background = nullptr;
    m_session = nullptr;
    const bool ended = QTest::qWaitFor(
        [this] {
            for (const Process &process : ownProcesses()) {
                sendSignal(process.pid, SIGKILL);
            }
            return ownProcesses().empty();
        },
        desktopPatience);
    m_before.clear();
    return ended;
}

std::vector<Process> OtherDesktop::ownProcesses() const
{
    std::vector<Process> own = descendantsOf(QCoreApplication::applicationPid());
    std::erase_if(own, [this](const Process &process) { return m_before.contains(process.pid); });
    return own;
}

} // namespace PrimTux
