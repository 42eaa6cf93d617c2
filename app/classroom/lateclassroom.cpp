// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/lateclassroom.h"

#include <utility>

namespace PrimTux
{

LateClassroom::LateClassroom(std::function<std::unique_ptr<Classroom>()> make, QObject *parent)
    : Classroom(parent)
    , m_make(std::move(make))
{
}

LateClassroom::~LateClassroom() = default;

void LateClassroom::lock()
{
    if (m_own) {
        m_own->lock();
    }
}

void LateClassroom::keepOpen()
{
    if (m_own) {
        m_own->keepOpen();
    }
}

Classroom &LateClassroom::own()
{
    if (!m_own) {
        m_own = m_make();
        connect(m_own.get(), &Classroom::changed, this, &Classroom::changed);
        connect(m_own.get(), &Classroom::locked, this, &Classroom::locked);
    }
    return *m_own;
}

} // namespace PrimTux
