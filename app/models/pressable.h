// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>

namespace PrimTux
{

/**
 * What a child can press: by any mouse button, by touch, by Enter or Space. Takes the focus when
 * pressed. A press counts when it is let go within the item, however far the hand trembled
 * meanwhile; a held key counts once.
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

public:
    explicit Pressable(QQuickItem *parent = nullptr);

    [[nodiscard]] bool isPressed() const { return m_pressed; }
    [[nodiscard]] bool contains(const QPointF &point) const override;

    /** As if it had been pressed: for the accessibility tree. */
    Q_INVOKABLE void activate();

Q_SIGNALS:
    void activated();
    void pressedChanged();
    void reachChanged();
    void ringChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setPressed(bool pressed);
    [[nodiscard]] bool reaches(const QPointF &point) const;

    bool m_pressed = false;
    qreal m_reachLeft = 0;
    qreal m_reachTop = 0;
    qreal m_reachRight = 0;
    qreal m_reachBottom = 0;
    qreal m_ringRadius = 0;
    qreal m_ringReach = 0;
};

} // namespace PrimTux
