// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/digest.h"

#include "catalogue/activityvalues.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qsizetype digestSize = 12; // bytes: enough to tell a hundred thousand apart

QDataStream &operator<<(QDataStream &stream, const TextMap &texts)
{
    for (const auto &[language, text] : texts) {
        stream << language << text;
    }
    return stream << qint8(0);
}
} // namespace

QByteArray digestOf(const Activity &activity, const QString &picture)
{
    QByteArray all;
    QDataStream stream(&all, QIODevice::WriteOnly);
    stream << std::to_underlying(activity.kind) << activity.package << activity.desktopEntries;
    stream << activity.names << activity.summaries << activity.spoken << activity.category;
    stream << activity.forChildren << activity.forTeachers << std::to_underlying(activity.offer);
    stream << activity.levels.toInt() << activity.objectives;
    stream << (activity.domain ? int{std::to_underlying(*activity.domain)} : -1);
    stream << activity.needs << activity.hazards << activity.quitHow << activity.minutes;
    stream << activity.rank;
    stream << activity.weight << activity.players << activity.keywords;
    stream << activity.target << activity.required << activity.hosts << toJson(activity.launch);
    stream << activity.source << activity.installed << picture;
    return QCryptographicHash::hash(all, QCryptographicHash::Sha256).first(digestSize);
}

Differences differencesOf(const QHash<QString, QByteArray> &before,
                          const QHash<QString, QByteArray> &after,
                          const QStringList &order)
{
    Differences differences;
    for (const QString &id : order) {
        const auto earlier = before.constFind(id);
        if (earlier == before.cend()) {
            differences.added << id;
        } else if (*earlier != after.value(id)) {
            differences.changed << id;
        }
    }
    for (auto earlier = before.cbegin(); earlier != before.cend(); ++earlier) {
        if (!after.contains(earlier.key())) {
            differences.gone << earlier.key();
        }
    }
    differences.gone.sort();
    return differences;
}

} // namespace PrimTux
