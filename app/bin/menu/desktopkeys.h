// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/returnkeys.h"

#include <QTimer>
#include <QWindow>

#include <memory>

namespace PrimTux
{

class KeyClaim;
class Launcher;

/**
 * In a desktop that is not our own session: the keys that lead back are ours, not the desktop's,
 * while a program of ours runs or the menu fills the screen. On X11; elsewhere nothing is done.
 */
class DesktopKeys : public QObject
{
    Q_OBJECT

public:
    DesktopKeys(ReturnKeys keys, const Launcher &launcher, const QWindow &window);
    ~DesktopKeys() override;

private:
    void look();
    [[nodiscard]] bool areWanted() const;

    ReturnKeys m_keys;
    const Launcher &m_launcher;
    const QWindow &m_window;
    QTimer m_look;
    std::unique_ptr<KeyClaim> m_claim;
};

} // namespace PrimTux
