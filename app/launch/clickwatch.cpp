// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/clickwatch.h"

#include "launch/rawinput.h"
#include "launch/xcbreply.h"
#include "launch/xcbwatch.h"

#include <xcb/xinput.h>

namespace PrimTux
{
namespace
{

constexpr quint32 lastButton = 3; // the others are wheels

} // namespace

ClickWatch::ClickWatch(QObject *parent)
    : QObject(parent)
    , m_watch(XcbWatch::open([this](const xcb_generic_event_t &event) { hear(event); }))
{
    if (m_watch) {
        m_opcode = askForRawEvents(m_watch->connection(),
                                   m_watch->root(),
                                   XCB_INPUT_XI_EVENT_MASK_RAW_BUTTON_PRESS
                                       | XCB_INPUT_XI_EVENT_MASK_RAW_BUTTON_RELEASE);
        m_watch->flush();
    }
}

ClickWatch::~ClickWatch() = default;

void ClickWatch::hear(const xcb_generic_event_t &event)
{
    RawEvent raw;
    if (!readRawEvent(event, m_opcode, raw) || raw.detail > lastButton) {
        return;
    }
    if (raw.kind == RawEvent::Kind::ButtonPress) {
        const XcbReply<xcb_query_pointer_reply_t> pointer(
            xcb_query_pointer_reply(m_watch->connection(),
                                    xcb_query_pointer(m_watch->connection(), m_watch->root()),
                                    nullptr));
        m_place = pointer ? QPoint(pointer->root_x, pointer->root_y) : QPoint(-1, -1);
        m_time = raw.time;
        m_watch->flush(); // more events may have come with the answer
    } else if (raw.kind == RawEvent::Kind::ButtonRelease) {
        Q_EMIT clicked(m_place, m_time);
    }
}

} // namespace PrimTux
