// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/returnhandle.h"

#include "launch/keywatch.h"

#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

ReturnHandle::ReturnHandle(Now now,
                           std::chrono::milliseconds patience,
                           ReturnKeys keys,
                           QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
    , m_returnKeys(std::move(keys))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        close();
        Q_EMIT resumed();
    });
}

ReturnHandle::~ReturnHandle() = default;

void ReturnHandle::begin(HandleCorner corner)
{
    if (!m_running) {
        m_keys = std::make_unique<KeyWatch>(m_returnKeys);
        connect(m_keys.get(), &KeyWatch::returnPressed, this, &ReturnHandle::pressKey);
        connect(m_keys.get(), &KeyWatch::escapePressed, this, &ReturnHandle::resume);
    }
    m_running = true;
    m_corner = corner;
    Q_EMIT changed();
}

void ReturnHandle::end()
{
    if (!m_running) {
        return;
    }
    m_running = false;
    m_open = false;
    m_patience.stop();
    m_keys.release()->deleteLater(); // this may be its own signal
    Q_EMIT changed();
}

bool ReturnHandle::isOnRight() const
{
    const bool right = m_corner == HandleCorner::TopRight || m_corner == HandleCorner::BottomRight;
    return right != (QGuiApplication::layoutDirection() == Qt::RightToLeft);
}

bool ReturnHandle::isOnBottom() const
{
    return m_corner == HandleCorner::BottomLeft || m_corner == HandleCorner::BottomRight;
}

bool ReturnHandle::isLayered()
{
    return QGuiApplication::platformName().startsWith("wayland"_L1);
}

void ReturnHandle::press()
{
    if (m_guard.accepts(m_now())) {
        ask();
    }
}

void ReturnHandle::resume()
{
    if (m_open && m_guard.accepts(m_now())) {
        close();
        Q_EMIT resumed();
    }
}

void ReturnHandle::leave()
{
    if (m_open && m_guard.accepts(m_now())) {
        close();
        Q_EMIT leaveWanted();
    }
}

void ReturnHandle::pressKey()
{
    if (m_open) {
        leave();
    } else {
        press();
    }
}

void ReturnHandle::ask()
{
    if (!m_running || m_open) {
        return;
    }
    m_open = true;
    m_guard.screenChanged(m_now());
    m_patience.start();
    Q_EMIT changed();
}

void ReturnHandle::close()
{
    m_open = false;
    m_patience.stop();
    m_guard.screenChanged(m_now());
    Q_EMIT changed();
}

} // namespace PrimTux
