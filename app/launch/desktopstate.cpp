// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/desktopstate.h"

#include "launch/xcbreply.h"

#include <QStringList>

#include <span>

#include <xcb/randr.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

[[nodiscard]] std::vector<quint16> curve(const quint16 *values, int length)
{
    const std::span all(values, static_cast<std::size_t>(length));
    return {all.begin(), all.end()};
}

[[nodiscard]] std::vector<Gamma> gammaOf(xcb_connection_t *connection, const ScreenLayout &screens)
{
    std::vector<Gamma> all;
    for (const ScreenArea &area : screens.areas) {
        const XcbReply<xcb_randr_get_crtc_gamma_reply_t> reply(xcb_randr_get_crtc_gamma_reply(
            connection, xcb_randr_get_crtc_gamma(connection, area.id), nullptr));
        if (area.mode != 0 && reply && reply->size > 0) {
            all.push_back({.area = area.id,
                           .red = curve(xcb_randr_get_crtc_gamma_red(reply.get()), reply->size),
                           .green = curve(xcb_randr_get_crtc_gamma_green(reply.get()), reply->size),
                           .blue = curve(xcb_randr_get_crtc_gamma_blue(reply.get()), reply->size)});
        }
    }
    return all;
}

} // namespace

DesktopState desktopState(xcb_connection_t *connection)
{
    if (connection == nullptr) {
        return {};
    }
    DesktopState state{.screens = screenLayout(connection),
                       .gamma = {},
                       .keyboardGroup = keyboardGroup(connection)};
    if (state.screens) {
        state.gamma = gammaOf(connection, *state.screens);
    }
    return state;
}

QStringList restoreDesktop(xcb_connection_t *connection, const DesktopState &wanted)
{
    QStringList told;
    if (connection == nullptr) {
        return told;
    }
    if (wanted.screens) {
        const Result<bool> restored = restoreScreens(connection, *wanted.screens);
        if (!restored) {
            told << restored.error().message;
        } else if (*restored) {
            told << u"left another screen mode; restored"_s;
        }
        if (gammaOf(connection, *wanted.screens) != wanted.gamma) {
            for (const Gamma &gamma : wanted.gamma) {
                xcb_randr_set_crtc_gamma(connection,
                                         gamma.area,
                                         static_cast<uint16_t>(gamma.red.size()),
                                         gamma.red.data(),
                                         gamma.green.data(),
                                         gamma.blue.data());
            }
            told << u"left another brightness; restored"_s;
        }
    }
    if (wanted.keyboardGroup && keyboardGroup(connection) != wanted.keyboardGroup) {
        setKeyboardGroup(connection, *wanted.keyboardGroup);
        told << u"left another keyboard layout; restored"_s;
    }
    xcb_flush(connection);
    return told;
}

} // namespace PrimTux
