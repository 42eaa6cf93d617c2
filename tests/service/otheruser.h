// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/types.h>

namespace PrimTux
{

/**
 * While it lives, this process acts as "nobody", where it runs as root and may do so; elsewhere it
 * is an ordinary user already, and stays that.
 */
class OtherUser
{
public:
    OtherUser();
    OtherUser(const OtherUser &) = delete;
    OtherUser &operator=(const OtherUser &) = delete;
    OtherUser(OtherUser &&) = delete;
    OtherUser &operator=(OtherUser &&) = delete;
    ~OtherUser();

    /** Whether there is a second user here: not in a namespace that has only one. */
    [[nodiscard]] bool isAnother() const { return m_another; }

private:
    uid_t m_before;
    bool m_another;
};

} // namespace PrimTux
