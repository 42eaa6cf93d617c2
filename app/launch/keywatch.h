// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "launch/returnkeys.h"

#include <QHash>
#include <QObject>

#include <memory>

#include <xcb/xcb.h>

namespace PrimTux
{

class XcbWatch;

/**
 * Hears the keys that lead back whichever window has the keyboard, even while a program holds all
 * of it (raw events of XInput 2.2). Says nothing where there is no X server.
 */
class KeyWatch : public QObject
{
    Q_OBJECT

public:
    explicit KeyWatch(const ReturnKeys &keys = {}, QObject *parent = nullptr);
    ~KeyWatch() override;

    /** Whether the X server tells of keys at all. */
    [[nodiscard]] bool hears() const { return m_opcode != 0; }

Q_SIGNALS:
    void returnPressed();
    void escapePressed();

private:
    void hear(const xcb_generic_event_t &event);
    void listen();
    void readKeys();

    ReturnKeyEar m_ear;
    QHash<quint32, quint32> m_keys; // code of a key -> what it means without others
    uint8_t m_opcode = 0; // of the extension
    std::unique_ptr<XcbWatch> m_watch;
};

} // namespace PrimTux
