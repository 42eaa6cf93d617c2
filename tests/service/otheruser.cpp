// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/otheruser.h"

#include <unistd.h>

namespace PrimTux
{

namespace
{
constexpr uid_t nobody = 65534;
}

// All threads change, also that of the bus; files and sockets go by the effective user.
OtherUser::OtherUser()
    : m_before(::geteuid())
    , m_another(m_before == 0 && ::seteuid(nobody) == 0)
{
}

OtherUser::~OtherUser()
{
    if (m_another && ::seteuid(m_before) != 0) {
        ::_exit(1); // no test goes on as somebody else
    }
}

} // namespace PrimTux
