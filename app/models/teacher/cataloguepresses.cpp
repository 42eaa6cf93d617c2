// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What follows from clicks and keys in the list of what was found.
#include "models/teacher/teachercatalogue.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

void TeacherCatalogue::addOrRemove(const QString &activityId)
{
    if (m_lesson.contains(activityId)) {
        Q_EMIT removeWanted(activityId);
    } else if (!activityId.isEmpty()) {
        Q_EMIT addWanted({activityId});
    }
}

void TeacherCatalogue::addSelected()
{
    QStringList ids
        = m_found.selectedCount() > 0 ? m_found.selectedIds() : QStringList{m_found.currentId()};
    ids.removeIf([this](const QString &id) { return id.isEmpty() || m_lesson.contains(id); });
    m_found.selectNone();
    if (!ids.isEmpty()) {
        Q_EMIT addWanted(ids);
    }
}

void TeacherCatalogue::tryActivity(const QString &activityId)
{
    Q_EMIT tryWanted(activityId);
}

bool TeacherCatalogue::follow(int key, int modifiers, int page, int columns)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Plus:
        addSelected();
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Delete:
        if (const QString id = m_found.currentId(); m_lesson.contains(id)) {
            Q_EMIT removeWanted(id);
        }
        return true;
    default:
        return m_found.follow(key, modifiers, page, columns);
    }
}

bool TeacherCatalogue::type(const QString &text, int modifiers)
{
    const Qt::KeyboardModifiers held(modifiers);
    if (text.isEmpty() || !text.front().isPrint() || text.front().isSpace()
        || held.testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    setSearch(search() + text);
    Q_EMIT searchWanted();
    return true;
}

} // namespace PrimTux
