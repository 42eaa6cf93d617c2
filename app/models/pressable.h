// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pagevoice.h"

#include <QPointer>
#include <QQuickItem>

namespace PrimTux
{

/**
 * What a child can press: by any mouse button, by touch, by Enter or Space. Takes the focus when
 * pressed. A press counts when it is let go within the item, however far the hand trembled
 * meanwhile; a held key counts once. What it is can be read aloud when the pointer or the focus
 * rests on it.
 */
class Pressable : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool pressed READ isPressed NOTIFY pressedChanged FINAL)
    /** How far the sensitive area reaches out of the item on each side: up to the edge of the
     * screen in corners. */
    Q_PROPERTY(qreal reachLeft MEMBER m_reachLeft NOTIFY reachChanged FINAL)
    Q_PROPERTY(qreal reachTop MEMBER m_reachTop NOTIFY reachChanged FINAL)
    Q_PROPERTY(qreal reachRight MEMBER m_reachRight NOTIFY reachChanged FINAL)
    Q_PROPERTY(qreal reachBottom MEMBER m_reachBottom NOTIFY reachChanged FINAL)
    /** The shape of the ring that shows the focus: its corner radius, and how far out of the item
     * it lies. */
    Q_PROPERTY(qreal ringRadius MEMBER m_ringRadius NOTIFY ringChanged FINAL)
    Q_PROPERTY(qreal ringReach MEMBER m_ringReach NOTIFY ringChanged FINAL)

    /** What is read aloud, and by whom; without either it is mute. */
    Q_PROPERTY(PrimTux::PageVoice *voice READ voice WRITE setVoice NOTIFY voiceChanged FINAL)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY voiceChanged FINAL)
    /** Whether a press takes the focus. */
    Q_PROPERTY(bool takesFocus MEMBER m_takesFocus NOTIFY voiceChanged FINAL)

public:
    explicit Pressable(QQuickItem *parent = nullptr);

    [[nodiscard]] bool isPressed() const { return m_pressed; }
    [[nodiscard]] PageVoice *voice() const { return m_voice; }
    void setVoice(PageVoice *voice);
    [[nodiscard]] bool contains(const QPointF &point) const override;

    /** As if it had been pressed: for the accessibility tree. */
    Q_INVOKABLE void activate();

Q_SIGNALS:
    void activated();
    void pressedChanged();
    void reachChanged();
    void ringChanged();
    void voiceChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void keyPressEvent(QKeyEvent *event) override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setPressed(bool pressed);
    [[nodiscard]] bool reaches(const QPointF &point) const;

    void restOn();
    void leave();

    QPointer<PageVoice> m_voice;
    QString m_words;
    bool m_takesFocus = true;
    bool m_pressed = false;
    qreal m_reachLeft = 0;
    qreal m_reachTop = 0;
    qreal m_reachRight = 0;
    qreal m_reachBottom = 0;
    qreal m_ringRadius = 0;
    qreal m_ringReach = 0;
};

} // namespace PrimTux
