// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/classroom.h"

#include <QDateTime>
#include <QTimer>

#include <functional>

namespace PrimTux
{

/** Keeps what is written in a form: at once, or when writing pauses. */
class Saving : public QObject
{
    Q_OBJECT

public:
    Saving(Classroom &classroom, std::function<QDateTime()> now, QObject *parent = nullptr);

    /** due() comes as soon as writing pauses. */
    void soon();
    [[nodiscard]] bool isPending() const { return m_soon.isActive(); }
    void save(const std::vector<Change> &changes);
    /** Nothing was saved yet. */
    void clear();

    /** Something that was written is not yet on the disk. */
    [[nodiscard]] bool isUnderway() const { return isPending() || m_unanswered > 0; }
    /** "Saved at 08:12", or that it is under way; empty before the first time. */
    [[nodiscard]] QString text() const;
    /** Why the last change could not be kept; usually empty. */
    [[nodiscard]] QString failure() const { return m_failure; }

Q_SIGNALS:
    void due();
    void changed();

private:
    Classroom &m_classroom;
    std::function<QDateTime()> m_now;
    QTimer m_soon;
    int m_unanswered = 0; // changes
    QString m_text;
    QString m_failure;
};

} // namespace PrimTux
