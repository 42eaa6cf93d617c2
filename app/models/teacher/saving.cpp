// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/saving.h"

#include <QLocale>

#include <chrono>
#include <utility>

namespace PrimTux
{

Saving::Saving(Classroom &classroom, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_classroom(classroom)
    , m_now(std::move(now))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(400));
    connect(&m_soon, &QTimer::timeout, this, &Saving::due);
}

void Saving::soon()
{
    m_soon.start();
    Q_EMIT changed();
}

QString Saving::text() const
{
    return isUnderway() ? tr("Saving…") : m_text;
}

void Saving::save(const std::vector<Change> &changes)
{
    m_soon.stop();
    ++m_unanswered;
    Q_EMIT changed();
    m_classroom.apply(changes).then(this, [this](const Result<void> &result) {
        --m_unanswered;
        m_failure = result ? QString() : result.error().message;
        if (result) {
            m_text
                = tr("Saved at %1").arg(QLocale().toString(m_now().time(), QLocale::ShortFormat));
        }
        Q_EMIT changed();
    });
}

void Saving::clear()
{
    m_soon.stop();
    m_text.clear();
    m_failure.clear();
}

} // namespace PrimTux
