// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gridfocus.h"

#include <algorithm>

namespace PrimTux
{

GridFocus::GridFocus(QObject *parent)
    : QObject(parent)
{
}

void GridFocus::setCurrent(int current)
{
    if (current != m_current) {
        m_current = current;
        Q_EMIT currentChanged();
    }
}

bool GridFocus::follow(int key)
{
    switch (key) {
    case Qt::Key_Left:
        m_mirrored ? forward() : backward();
        return true;
    case Qt::Key_Right:
        m_mirrored ? backward() : forward();
        return true;
    case Qt::Key_Up:
        if (m_current < m_columns) {
            Q_EMIT leftAbove();
        } else {
            setCurrent(m_current - m_columns);
        }
        return true;
    case Qt::Key_Down:
        if (m_current / m_columns >= (m_count - 1) / m_columns) {
            Q_EMIT leftBelow();
        } else {
            setCurrent(std::min(m_current + m_columns, m_count - 1));
        }
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(m_count - 1);
        return true;
    default:
        return false;
    }
}

void GridFocus::forward()
{
    if (m_columns == 1 || m_current + 1 >= m_count) {
        Q_EMIT leftAfter();
    } else {
        setCurrent(m_current + 1);
    }
}

void GridFocus::backward()
{
    if (m_current == 0 || m_columns == 1 || (m_besideRail && m_current % m_columns == 0)) {
        Q_EMIT leftBefore();
    } else {
        setCurrent(m_current - 1);
    }
}

} // namespace PrimTux
