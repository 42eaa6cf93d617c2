// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/keywatch.h"

#include "launch/keymapping.h"
#include "launch/logging.h"
#include "launch/rawinput.h"
#include "launch/xcbwatch.h"

#include <utility>

#include <xcb/xinput.h>

namespace PrimTux
{
namespace
{

constexpr quint32 escapeKey = 0xFF1B; // X11/keysymdef.h

} // namespace

KeyWatch::KeyWatch(const ReturnKeys &keys, QObject *parent)
    : QObject(parent)
    , m_ear(keys)
    , m_watch(XcbWatch::open([this](const xcb_generic_event_t &event) { hear(event); }))
{
    if (m_watch) {
        listen();
    }
}

KeyWatch::~KeyWatch() = default;

void KeyWatch::listen()
{
    m_opcode = askForRawEvents(m_watch->connection(),
                               m_watch->root(),
                               XCB_INPUT_XI_EVENT_MASK_RAW_KEY_PRESS
                                   | XCB_INPUT_XI_EVENT_MASK_RAW_KEY_RELEASE
                                   | XCB_INPUT_XI_EVENT_MASK_RAW_BUTTON_PRESS);
    if (m_opcode == 0) {
        qCWarning(menuLaunch) << "The X server has no XInput 2: no key leads back.";
        return;
    }
    readKeys();
    m_watch->flush();
}

void KeyWatch::readKeys()
{
    if (auto keys = keyMapping(m_watch->connection()); !keys.isEmpty()) {
        m_keys = std::move(keys);
    }
}

void KeyWatch::hear(const xcb_generic_event_t &event)
{
    if ((event.response_type & 0x7F) == XCB_MAPPING_NOTIFY) {
        readKeys();
        m_watch->flush();
        return;
    }
    RawEvent raw;
    if (!readRawEvent(event, m_opcode, raw) || raw.repeated) {
        return;
    }
    const quint32 key = m_keys.value(raw.detail);
    bool wanted = false;
    switch (raw.kind) {
    case RawEvent::Kind::KeyPress:
        wanted = m_ear.press(key);
        if (key == escapeKey) {
            Q_EMIT escapePressed();
        }
        break;
    case RawEvent::Kind::KeyRelease:
        wanted = m_ear.release(key);
        break;
    case RawEvent::Kind::ButtonPress:
    case RawEvent::Kind::ButtonRelease:
        m_ear.disturb();
    }
    if (wanted) {
        Q_EMIT returnPressed();
    }
}

} // namespace PrimTux
