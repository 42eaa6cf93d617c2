// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/export/content.h"

#include "core/jsonfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
/** What documents say of the use of their texts; other sources say nothing. */
QHash<QString, QString> licencesOf(const std::vector<ShownActivity> &activities)
{
    QHash<QString, QString> licences;
    for (const ShownActivity &shown : activities) {
        const QString &source = shown.activity.source;
        if (source.endsWith(".json"_L1) && !licences.contains(source)) {
            const auto document = readJsonFile(source);
            licences.insert(source, document ? (*document)["license"_L1].toString() : QString());
        }
    }
    return licences;
}
} // namespace

Result<ExportContent> exportContent(IndexQuery &query,
                                    const QString &path,
                                    const QStringList &languages,
                                    const Filter &filter,
                                    ExportPictures pictures)
{
    const auto listed = query.list(filter);
    if (!listed) {
        return std::unexpected(listed.error());
    }
    ExportContent content{
        .activities = {}, .objectives = {}, .pictures = {}, .licences = {}, .languages = languages};
    QStringList keys;
    for (const ListedActivity &activity : *listed) {
        auto shown = query.show(activity.id);
        if (!shown) {
            return std::unexpected(shown.error());
        }
        if (std::optional<ShownActivity> &found = *shown; found) {
            keys << found->picture;
            content.activities.push_back(*std::move(found));
        }
    }
    content.licences = licencesOf(content.activities);
    keys.removeDuplicates();
    if (pictures == ExportPictures::Without) {
        keys.clear();
    }
    return namedObjectives(path, languages)
        .and_then([&](QHash<QString, NamedObjective> &&objectives) {
            content.objectives = std::move(objectives);
            return picturesOf(path, keys);
        })
        .transform([&](QHash<QString, QByteArray> &&found) {
            content.pictures = std::move(found);
            return std::move(content);
        });
}

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (char32_t c : text.toUcs4()) { // lone surrogates become U+FFFD
        if (QChar::category(c) == QChar::Other_Control) {
            c = U' ';
        } else if ((c & 0xFFFE) == 0xFFFE) {
            c = QChar::ReplacementCharacter;
        }
        clean += QString::fromUcs4(&c, 1);
    }
    return clean;
}

} // namespace PrimTux
