// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/ownlists.h"

#include "core/jsonfile.h"
#include "core/ownactivity.h"
#include "core/ownwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct OwnListsText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Members)
};
} // namespace

QJsonObject saidOf(const std::vector<QJsonObject> &own, const QString &id)
{
    const auto found = std::ranges::find_if(
        own, [&id](const QJsonObject &words) { return words["id"_L1] == id; });
    return found == own.end() ? QJsonObject{{u"id"_s, id}} : *found;
}

std::vector<Change> placesFor(const QStringList &order, const std::vector<QJsonObject> &own)
{
    std::vector<Change> changes;
    int position = 0;
    for (const QString &id : order) {
        QJsonObject words = saidOf(own, id);
        if (++position != words["position"_L1].toInt()) {
            words[u"position"_s] = position;
            changes.emplace_back(SaveOwn{.kind = OwnKind::Profile, .words = words});
        }
    }
    return changes;
}

void takeEach(Members &members, const QString &key, const std::function<void(Members &)> &take)
{
    QSet<QString> seen;
    const QJsonArray list = members.array(key);
    for (const QJsonValueConstRef item : list) {
        Members one(item, pointerTo(members.placeOf(key), seen.size()));
        const QString id = item["id"_L1].toString();
        take(one);
        if (seen.contains(id)) {
            one.refuse(u"id"_s, OwnListsText::tr("“%1” is there twice.").arg(id.left(longestId)));
        }
        seen.insert(id);
        members.take(one.problem());
        if (!members.isFine()) {
            return;
        }
    }
}

std::vector<QJsonObject> takeOwn(Members &members, const QString &key, OwnKind kind)
{
    std::vector<QJsonObject> all;
    takeEach(members, key, [&all, kind](Members &words) {
        (kind == OwnKind::Profile ? checkOwnProfile : checkOwnActivity)(words);
        all.push_back(words.object());
    });
    return all;
}

} // namespace PrimTux
