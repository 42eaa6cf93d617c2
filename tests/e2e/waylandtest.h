// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/kiosk.h"
#include "e2e/stagetest.h"

#include <QImage>

#include <memory>

namespace PrimTux
{

/** A test with the session under a labwc without a screen, seen by grim, typed at by wtype and
 * pointed at by wlrctl. */
class WaylandTest : public StageTest
{
    Q_OBJECT

public:
    WaylandTest();

protected:
    static constexpr int longest = 20'000; // milliseconds

    void endOwn() override;

    void openKiosk(const QStringList &menuArguments = {});
    /** The same with the menu's first screen. */
    void openMenu();
    /** The same with a program that fills the screen. */
    void openProgram();
    void connectKeyboard();
    [[nodiscard]] bool press(const QStringList &held, const QString &key);
    [[nodiscard]] bool point(const QStringList &act);
    /** Whether the question stands above @p program: larger than the house, on paper. */
    [[nodiscard]] bool isAsked(const QImage &program);
    [[nodiscard]] QImage picture();
    /** The picture, once nothing has changed in it for half a second; none if it never rests. */
    [[nodiscard]] QImage restingPicture();
    /** Writes the menu.conf of the next menu. */
    void configure(const QByteArray &conf);
    /** Whether the screen is not dark. */
    [[nodiscard]] bool isOn();
    /** The process that waits until nobody touches anything; 0: none. */
    [[nodiscard]] static qint64 waiter();
    /** After how many seconds it turns the screen dark; empty if nothing waits. */
    [[nodiscard]] static QByteArray waitingTime();
    [[nodiscard]] Kiosk &kiosk() { return m_kiosk; }

private:
    Kiosk m_kiosk{stage()};
    std::unique_ptr<QProcess> m_keyboard;
};

} // namespace PrimTux
