// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/decisions.h"

#include "classroom/reader.h"
#include "classroom/settings.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

Result<Decisions> decisionsFrom(const QString &path, const QString &profileId, QDate day)
{
    const auto reader = ClassroomReader::open(path);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    const auto settings = reader->settings();
    if (!settings) {
        return std::unexpected(settings.error());
    }
    Decisions decisions{.lessons = {},
                        .hidden = {},
                        .keepsProgress = settings->value(Settings::progress) != "off"_L1,
                        .opensOnlyActivity = settings->value(Settings::autoStart) == "on"_L1};
    return reader->lessonsFor(profileId, day)
        .and_then([&](std::vector<Lesson> lessons) {
            decisions.lessons = std::move(lessons);
            return reader->hiddenFrom(profileId);
        })
        .transform([&](QSet<QString> hidden) {
            decisions.hidden = std::move(hidden);
            return std::move(decisions);
        });
}

} // namespace PrimTux
