// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlParserStatus>
#include <QQuickWindow>

#include <memory>

namespace PrimTux
{

class ClickWatch;
class Topmost;

/**
 * A small opaque window in a corner of the screen, above everything, that never takes the focus.
 * Hears clicks on it even while a program holds the pointer. One that asks holds keyboard and
 * pointer while it is there, unless a program holds them already.
 */
class CornerWindow : public QQuickWindow, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(bool onRight MEMBER m_onRight NOTIFY cornerChanged FINAL)
    Q_PROPERTY(bool onBottom MEMBER m_onBottom NOTIFY cornerChanged FINAL)
    /** Of the one corner that does not lie at an edge of the screen. */
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY cornerChanged FINAL)
    Q_PROPERTY(bool asks MEMBER m_asks NOTIFY asksChanged FINAL)

public:
    explicit CornerWindow(QWindow *parent = nullptr);
    ~CornerWindow() override;

    void classBegin() override { }
    /** Shows it. */
    void componentComplete() override;

Q_SIGNALS:
    void cornerChanged();
    void asksChanged();
    /** The pointer, which it holds, was pressed elsewhere. */
    void pressedOutside();

protected:
    void exposeEvent(QExposeEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();
    void hold();
    void hearClick(const QPoint &place, quint32 time);
    void click(const QPoint &place);

    bool m_onRight = false;
    bool m_onBottom = false;
    qreal m_radius = 0;
    bool m_asks = false;
    bool m_complete = false;
    bool m_held = false;
    quint64 m_pressedAt = 0; // by the clock of the X server
    std::unique_ptr<Topmost> m_onTop; // on X11
    std::unique_ptr<ClickWatch> m_clicks; // on X11
};

} // namespace PrimTux
