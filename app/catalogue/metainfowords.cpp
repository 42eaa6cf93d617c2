// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/metainfowords.h"

#include "catalogue/firstwords.h"
#include "catalogue/sources/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
/** Adds the languages that a summary does not have yet. */
void addSummaries(Entry &entry, const TextMap &texts, const QString &key, FirstWords &words)
{
    TextMap &summaries = entry.activity.summaries;
    const std::size_t before = summaries.size();
    summaries.insert(texts.begin(), texts.end());
    if (summaries.size() > before) {
        words.say(u"summary"_s, key, jsonOf(texts), jsonOf(summaries));
    }
}
} // namespace

void addMetainfo(Entry &entry, const Metainfo &metainfo)
{
    FirstWords words(entry, metainfo.path);
    // A variant that names itself is not what the program says of itself.
    if (!entry.ownName) {
        addSummaries(entry, metainfo.summaries, u"summary"_s, words);
        addSummaries(entry, metainfo.descriptions, u"description"_s, words);
    }
    entry.activity.screenshots = metainfo.screenshots;
    if (!metainfo.screenshots.empty()) {
        QJsonArray urls;
        for (const Screenshot &screenshot : metainfo.screenshots) {
            urls.append(screenshot.url);
        }
        words.say(u"screenshots"_s, u"screenshots"_s, urls, urls);
    }
    if (metainfo.minimumAge > 0) {
        const bool said = entry.json.contains("minimumAge"_L1);
        const QJsonValue now
            = said ? entry.json.value("minimumAge"_L1) : QJsonValue(metainfo.minimumAge);
        words.say(u"minimumAge"_s, u"content_rating"_s, metainfo.minimumAge, now);
        entry.activity.minimumAge = now.toInt();
    }
}

} // namespace PrimTux
