// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/screen.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <ranges>
#include <span>

using namespace Qt::StringLiterals;

namespace PrimTux
{

Screen::Screen(XServer &server)
    : m_server(server)
{
}

QImage Screen::picture(QRect part) const
{
    const QRect all({}, m_server.size());
    const QRect wanted = part.isNull() ? all : part.intersected(all);
    if (wanted.isEmpty()) {
        return {};
    }
    xcb_connection_t *connection = m_server.connection();
    const xcb_get_image_cookie_t cookie = xcb_get_image(connection,
                                                        XCB_IMAGE_FORMAT_Z_PIXMAP,
                                                        m_server.root(),
                                                        static_cast<int16_t>(wanted.x()),
                                                        static_cast<int16_t>(wanted.y()),
                                                        static_cast<uint16_t>(wanted.width()),
                                                        static_cast<uint16_t>(wanted.height()),
                                                        ~0U);
    const XcbReply<xcb_get_image_reply_t> reply(xcb_get_image_reply(connection, cookie, nullptr));
    // A screen of depth 24 sends 32 bits a pixel.
    if (!reply || xcb_get_image_data_length(reply.get()) != wanted.width() * wanted.height() * 4) {
        return {};
    }
    const QImage borrowed(
        xcb_get_image_data(reply.get()), wanted.width(), wanted.height(), QImage::Format_RGB32);
    return borrowed.copy();
}

bool Screen::comesToRest(QRect part) const
{
    QImage last = picture(part);
    QElapsedTimer calm;
    calm.start();
    return QTest::qWaitFor(
        [&] {
            QImage now = picture(part);
            if (differingPixels(last, now) != 0) {
                last = std::move(now);
                calm.restart();
            }
            return calm.hasExpired(500);
        },
        10'000);
}

QString Screen::save(const QString &name) const
{
    const QDir folder(QStringLiteral(BUILD_FOLDER "/e2e"));
    folder.mkpath(u"."_s);
    const QString place = folder.filePath(name + u".png"_s);
    return picture().save(place) ? place : u"(the picture could not be saved)"_s;
}

int differingPixels(const QImage &one, const QImage &other)
{
    if (one.size() != other.size()) {
        return -1;
    }
    constexpr QRgb colours = RGB_MASK; // the fourth byte of a pixel may hold anything
    qsizetype differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        const std::span row(reinterpret_cast<const QRgb *>(one.constScanLine(y)),
                            static_cast<std::size_t>(one.width()));
        const auto *const others = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        const std::span otherRow(others, row.size());
        differing += std::ranges::count_if(std::views::zip(row, otherRow), [](const auto &pixels) {
            return ((std::get<0>(pixels) ^ std::get<1>(pixels)) & colours) != 0;
        });
    }
    return static_cast<int>(differing);
}

} // namespace PrimTux
