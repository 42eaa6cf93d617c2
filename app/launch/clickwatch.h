// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>

#include <memory>

#include <xcb/xcb.h>

namespace PrimTux
{

class XcbWatch;

/** Hears where mouse buttons are pressed, even while a program holds the pointer (raw events of
 * XInput 2.2), as full-screen games do. Says nothing where there is no X server. */
class ClickWatch : public QObject
{
    Q_OBJECT

public:
    explicit ClickWatch(QObject *parent = nullptr);
    ~ClickWatch() override;

Q_SIGNALS:
    /** A button was let go that was pressed at @p place (pixels of the screen) and @p time (of the
     * X server). */
    void clicked(const QPoint &place, quint32 time);

private:
    void hear(const xcb_generic_event_t &event);

    QPoint m_place;
    quint32 m_time = 0;
    uint8_t m_opcode = 0; // of XInput
    std::unique_ptr<XcbWatch> m_watch;
};

} // namespace PrimTux
