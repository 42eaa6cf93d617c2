// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cornerwindow.h"

#include "launch/clickwatch.h"
#include "launch/topmost.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainterPath>
#include <QRegion>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

[[nodiscard]] bool onX11()
{
    return QGuiApplication::platformName() == "xcb"_L1;
}

} // namespace

CornerWindow::CornerWindow(QWindow *parent)
    : QQuickWindow(parent)
{
    setFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint
             | Qt::BypassWindowManagerHint | Qt::WindowDoesNotAcceptFocus);
    connect(this, &CornerWindow::cornerChanged, this, &CornerWindow::place);
}

CornerWindow::~CornerWindow() = default;

void CornerWindow::componentComplete()
{
    m_complete = true;
    place();
    // A game may change the screen's mode.
    connect(screen(), &QScreen::geometryChanged, this, &CornerWindow::place);
    setVisible(true);
}

void CornerWindow::place()
{
    if (!m_complete) {
        return;
    }
    const QRect whole = screen()->geometry();
    setPosition(m_onRight ? whole.right() + 1 - width() : whole.left(),
                m_onBottom ? whole.bottom() + 1 - height() : whole.top());
    if (onX11()) {
        // Three of the rounded corners lie beyond the edges.
        const auto reach = static_cast<int>(m_radius);
        QPainterPath shape;
        shape.addRoundedRect(QRectF(QPointF(), QSizeF(size()))
                                 .adjusted(m_onRight ? 0 : -reach,
                                           m_onBottom ? 0 : -reach,
                                           m_onRight ? reach : 0,
                                           m_onBottom ? reach : 0),
                             m_radius,
                             m_radius);
        setMask(QRegion(shape.toFillPolygon().toPolygon()).intersected(QRect(QPoint(), size())));
    }
}

void CornerWindow::exposeEvent(QExposeEvent *event)
{
    QQuickWindow::exposeEvent(event);
    if (!isExposed()) {
        return;
    }
    if (onX11() && !m_onTop) {
        m_onTop = std::make_unique<Topmost>(static_cast<xcb_window_t>(winId()));
        m_clicks = std::make_unique<ClickWatch>();
        connect(m_clicks.get(), &ClickWatch::clicked, this, &CornerWindow::hearClick);
    }
    if (m_asks && !m_held) {
        hold();
    }
}

void CornerWindow::resizeEvent(QResizeEvent *event)
{
    QQuickWindow::resizeEvent(event);
    place();
}

// Refused where a program holds one of them: there the key and the clock answer.
void CornerWindow::hold()
{
    m_held = true;
    setKeyboardGrabEnabled(true);
    setMouseGrabEnabled(true);
}

// A press that the X server gave to this window comes by another way, a little earlier or later.
void CornerWindow::hearClick(const QPoint &place, quint32 time)
{
    const QPoint inside = place / devicePixelRatio() - position();
    if (!QRect(QPoint(), size()).contains(inside)) {
        return;
    }
    QTimer::singleShot(std::chrono::milliseconds(60), this, [this, inside, time] {
        if (m_pressedAt < time) {
            click(inside);
        }
    });
}

void CornerWindow::click(const QPoint &place)
{
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const Qt::MouseButtons held
            = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, place, mapToGlobal(place), Qt::LeftButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &event);
    }
}

void CornerWindow::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = std::max(m_pressedAt, event->timestamp());
    if (m_asks && !QRectF(QPointF(), QSizeF(size())).contains(event->position())) {
        Q_EMIT pressedOutside();
        return;
    }
    QQuickWindow::mousePressEvent(event);
}

} // namespace PrimTux
