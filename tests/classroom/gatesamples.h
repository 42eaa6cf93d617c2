// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/changes.h"
#include "classroom/lessons.h"
#include "classroom/pin/moment.h"

#include <QFuture>
#include <QTest>

#include <memory>

namespace PrimTux
{

/** A PC's clock that moves by hand; what it gives is used as a Clock. */
class HandClock
{
public:
    void pass(std::chrono::milliseconds time) const { m_now->sinceBoot += time; }
    void restart(const QString &boot) const { *m_now = {.boot = boot, .sinceBoot = {}}; }

    Moment operator()() const { return *m_now; }

private:
    std::shared_ptr<Moment> m_now = std::make_shared<Moment>(
        Moment{.boot = QStringLiteral("first"), .sinceBoot = std::chrono::hours(1)});
};

/** The result of @p future, for which events are handled meanwhile; empty when none comes. */
template<typename T>
std::optional<T> awaited(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 15'000)
        || future.resultCount() == 0) {
        return std::nullopt;
    }
    return future.result();
}

/** A lesson that can be saved; another one for each number. */
[[nodiscard]] inline std::vector<Change> lessonNumber(int number)
{
    return {SaveLesson{lessonOfNumber(number)}};
}

} // namespace PrimTux
