// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/localclassroom.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
const QString &thisProcess()
{
    static const QString caller = u"this process"_s;
    return caller;
}
} // namespace

LocalClassroom::LocalClassroom(const QString &file,
                               const Clock &clock,
                               std::chrono::milliseconds openFor,
                               QObject *parent)
    : Classroom(parent)
    , m_guarded(file, clock, openFor)
{
    connect(&m_guarded, &GuardedClassroom::changed, this, &Classroom::changed);
    connect(&m_guarded, &GuardedClassroom::locked, this, &Classroom::locked);
}

QFuture<Result<Gate>> LocalClassroom::gate()
{
    return m_guarded.gate(thisProcess());
}

QFuture<Result<Gate>> LocalClassroom::unlock(const QString &pin)
{
    return m_guarded.unlock(thisProcess(), pin);
}

QFuture<Result<Gate>> LocalClassroom::setPin(const QString &pin)
{
    return m_guarded.setPin(thisProcess(), pin);
}

void LocalClassroom::lock()
{
    m_guarded.lock(thisProcess());
}

void LocalClassroom::keepOpen()
{
    m_guarded.keepOpen(thisProcess());
}

QFuture<Result<void>> LocalClassroom::apply(const std::vector<Change> &changes)
{
    return m_guarded.apply(thisProcess(), changes);
}

} // namespace PrimTux
