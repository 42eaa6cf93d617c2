// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attention.h"

namespace PrimTux
{

bool Attention::show(const QString &text)
{
    const QString words = text.simplified().left(mostCharacters);
    if (words.isEmpty()) {
        return false;
    }
    set(m_locked, words);
    return true;
}

void Attention::lock()
{
    set(true, m_text);
}

void Attention::unlock()
{
    set(false, {});
}

void Attention::dismiss()
{
    set(m_locked, {});
}

void Attention::set(bool locked, const QString &text)
{
    if (locked != m_locked || text != m_text) {
        m_locked = locked;
        m_text = text;
        Q_EMIT changed();
    }
}

} // namespace PrimTux
