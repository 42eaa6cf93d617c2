// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/decisions.h"
#include "models/lessonchoice.h"
#include "models/lessontrail.h"

#include <chrono>

namespace PrimTux
{

class Progress;

/** What teachers decided for the profile that is shown: its lesson now, and what is hidden from it.
 */
class ProfileLessons
{
public:
    struct Parts {
        Decide decide; // absent: nothing was decided
        std::function<QDate()> today; // absent: the system's
        std::chrono::milliseconds realStay{5'000}; // shown so long, an activity counts as done
    };

    ProfileLessons(Parts parts, Progress &progress);

    /** Reads all of it anew; true if another lesson than before is shown. What cannot be read
     * stays as it was. */
    bool read(const QString &profileId, const Catalogue &catalogue);
    /** Nobody is chosen. */
    void clear();
    /** A child was shown an activity for so long: it may be done now. */
    void note(const QString &activityId, std::chrono::milliseconds time);

    [[nodiscard]] bool any() const { return m_chosen.has_value(); }
    /** Whether the lesson is a single activity. */
    [[nodiscard]] bool isSingle() const { return m_chosen && m_chosen->tiles.size() == 1; }
    [[nodiscard]] bool hidesAllElse() const { return m_chosen && m_chosen->onlyThese; }
    /** Whether the single activity opens by itself. */
    [[nodiscard]] bool opensByItself() const;
    /** Whether midnight has passed since it was read. */
    [[nodiscard]] bool isOfAnotherDay() const { return m_parts.today() != m_day; }
    [[nodiscard]] const QSet<QString> &hidden() const { return m_decisions.hidden; }
    [[nodiscard]] LessonTrail &trail() { return m_trail; }

private:
    Parts m_parts;
    Progress &m_progress;
    QString m_profileId;
    QDate m_day;
    Decisions m_decisions;
    std::optional<ChosenLesson> m_chosen;
    LessonTrail m_trail;
};

} // namespace PrimTux
