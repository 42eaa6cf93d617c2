// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/targets.h"

#include "catalogue/activityvalues.h"
#include "catalogue/softwareplaces.h"
#include "catalogue/viewers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Targets)
};

bool isRemote(const QString &target)
{
    return target.startsWith("http://"_L1) || target.startsWith("https://"_L1);
}

QString fieldOf(const Activity &activity)
{
    return activity.kind == ActivityKind::Web ? u"url"_s : u"opens"_s;
}

// https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
QStringList allowedFrom(const Activity &activity, const QUrl &address)
{
    if (address.isLocalFile()) {
        const QUrl all = activity.kind == ActivityKind::Web
            ? QUrl(address.adjusted(QUrl::RemoveFilename | QUrl::RemoveQuery).toString() + u'*')
            : address;
        return {withoutDollars(all)};
    }
    QStringList patterns;
    for (const QString &host : QStringList{address.host()} + activity.hosts) {
        patterns << "*://"_L1 + host + "/*"_L1;
    }
    return patterns;
}

void say(Entry &entry, const QString &field, const QJsonValue &value, const Origin &origin)
{
    std::vector<Given> &words = entry.history[field];
    words.insert(words.begin(), {.value = value, .origin = origin});
    entry.json[field] = value;
}

void needNetwork(Entry &entry)
{
    const QString need = u"network"_s;
    if (!entry.activity.needs.contains(need)) {
        entry.activity.needs << need;
        entry.json["needs"_L1] = QJsonArray::fromStringList(entry.activity.needs);
        entry.history[u"needs"_s].push_back({.value = QJsonObject{{u"add"_s, QJsonArray{need}}},
                                             .origin = entry.originOf(u"url"_s)});
    }
}

void open(Entry &entry, const Viewer &viewer, const ViewerTarget &target)
{
    Activity &activity = entry.activity;
    const Launch launch = launchOf(viewer, target);
    activity.launch.command = launch.command;
    activity.launch.environment.insert(launch.environment.begin(), launch.environment.end());
    activity.launch.files.insert(
        activity.launch.files.begin(), launch.files.begin(), launch.files.end());
    if (!entry.history.contains(u"window"_s)) {
        activity.launch.window = launch.window;
    }
    if (!entry.history.contains(u"handle"_s)) {
        activity.launch.handle = launch.handle;
    }
    say(entry, u"command"_s, QJsonArray::fromStringList(launch.command), viewer.origin);
}
} // namespace

QUrl pageAddress(const QString &url)
{
    QUrl address = isRemote(url) ? QUrl(url) : QUrl::fromLocalFile(url);
    QUrlQuery query(address);
    query.addQueryItem(u"primtuxmenu"_s, u"true"_s);
    address.setQuery(query);
    return address;
}

void matchTargets(std::vector<Entry> &entries,
                  const Viewers &viewers,
                  const SoftwarePlaces &places,
                  std::vector<Finding> &findings)
{
    for (Entry &entry : entries) {
        Activity &activity = entry.activity;
        const QString &target = activity.target;
        if (target.isEmpty()) {
            continue;
        }
        const bool remote = isRemote(target);
        if (remote) {
            needNetwork(entry);
        } else if (!QFileInfo(target).isFile()) {
            activity.installed = false;
            const Origin origin = entry.originOf(fieldOf(activity));
            findings.push_back(
                {.problem
                 = {.source = origin.source,
                    .place = origin.pointer,
                    .reason
                    = TargetText::tr("%1: there is no file %2; a file that everybody can read "
                                     "was expected. The activity is not offered.")
                          .arg(activity.id, target)},
                 .skipped = false});
            continue;
        }
        if (!activity.launch.command.isEmpty()) {
            continue;
        }
        const bool page = activity.kind == ActivityKind::Web;
        if (const auto viewer = page ? viewers.forPages() : viewers.forFile(target)) {
            const QUrl address = page ? pageAddress(target) : QUrl::fromLocalFile(target);
            open(entry,
                 *viewer,
                 {.shown = page ? withoutDollars(address) : target,
                  .address = address,
                  .allowed = allowedFrom(activity, address)});
            activity.installed = places.offer(activity.required);
        }
    }
}

} // namespace PrimTux
