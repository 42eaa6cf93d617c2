// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pressable.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace PrimTux
{

Pressable::Pressable(QQuickItem *parent)
    : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::AllButtons);
    setActiveFocusOnTab(true);
}

void Pressable::setVoice(PageVoice *voice)
{
    if (voice != m_voice) {
        m_voice = voice;
        setAcceptHoverEvents(voice != nullptr);
        Q_EMIT voiceChanged();
    }
}

bool Pressable::contains(const QPointF &point) const
{
    return QRectF(0, 0, width(), height())
        .adjusted(-m_reachLeft, -m_reachTop, m_reachRight, m_reachBottom)
        .contains(point);
}

// A pressed button is drawn a little smaller: where the finger went down counts by the full size.
bool Pressable::reaches(const QPointF &point) const
{
    const QPointF middle(width() / 2, height() / 2);
    return contains(middle + (point - middle) * scale());
}

void Pressable::activate()
{
    Q_EMIT activated();
}

void Pressable::mousePressEvent(QMouseEvent *event)
{
    setKeepMouseGrab(true);
    if (m_takesFocus) {
        forceActiveFocus(Qt::MouseFocusReason);
    }
    setPressed(true);
    event->accept();
}

void Pressable::mouseMoveEvent(QMouseEvent *event)
{
    setPressed(reaches(event->position()));
}

void Pressable::mouseReleaseEvent(QMouseEvent *event)
{
    const bool counts = m_pressed && reaches(event->position());
    if (event->buttons() == Qt::NoButton) {
        setKeepMouseGrab(false);
    }
    setPressed(false);
    if (counts) {
        activate();
    }
}

void Pressable::mouseUngrabEvent()
{
    setPressed(false);
}

void Pressable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Select:
        if (!event->isAutoRepeat()) {
            activate();
        }
        event->accept();
        return;
    default:
        event->ignore();
    }
}

void Pressable::hoverEnterEvent(QHoverEvent *event)
{
    restOn();
    QQuickItem::hoverEnterEvent(event);
}

void Pressable::hoverLeaveEvent(QHoverEvent *event)
{
    leave();
    QQuickItem::hoverLeaveEvent(event);
}

void Pressable::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason) {
        restOn();
    }
    QQuickItem::focusInEvent(event);
}

void Pressable::focusOutEvent(QFocusEvent *event)
{
    leave();
    QQuickItem::focusOutEvent(event);
}

void Pressable::restOn()
{
    if (m_voice && !m_words.isEmpty()) {
        m_voice->restOn(m_words);
    }
}

void Pressable::leave()
{
    if (m_voice) {
        m_voice->leave(m_words);
    }
}

void Pressable::setPressed(bool pressed)
{
    if (pressed != m_pressed) {
        m_pressed = pressed;
        Q_EMIT pressedChanged();
    }
}

} // namespace PrimTux
