// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/gatekeeper.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace PrimTux
{

Gatekeeper::Gatekeeper(Clock clock, std::chrono::milliseconds openFor)
    : m_clock(std::move(clock))
    , m_openFor(openFor)
{
}

void Gatekeeper::open(const QString &caller)
{
    m_ends[caller] = m_clock().sinceBoot + m_openFor;
}

bool Gatekeeper::isOpen(const QString &caller) const
{
    const auto end = m_ends.constFind(caller);
    return end != m_ends.cend() && m_clock().sinceBoot < *end;
}

void Gatekeeper::keepOpen(const QString &caller)
{
    if (isOpen(caller)) {
        open(caller);
    }
}

void Gatekeeper::close(const QString &caller)
{
    m_ends.remove(caller);
}

QStringList Gatekeeper::closeEnded()
{
    QStringList ended;
    const auto now = m_clock().sinceBoot;
    m_ends.removeIf([&](const std::pair<const QString &, std::chrono::milliseconds &> &entry) {
        if (entry.second > now) {
            return false;
        }
        ended << entry.first;
        return true;
    });
    return ended;
}

std::optional<std::chrono::milliseconds> Gatekeeper::untilNextEnd() const
{
    if (m_ends.isEmpty()) {
        return std::nullopt;
    }
    return std::max(*std::ranges::min_element(m_ends) - m_clock().sinceBoot, 0ms);
}

} // namespace PrimTux
