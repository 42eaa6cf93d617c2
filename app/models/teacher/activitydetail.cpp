// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/activitydetail.h"

#include "core/needname.h"
#include "models/domainlook.h"
#include "models/tilelistmodel.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct DetailText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ActivityDetail)
};

QString nameOfHazard(const QString &hazard)
{
    static const QHash<QString, const char *> names{
        {u"donate-link"_s, QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "asks for donations")},
        {u"download"_s,
         QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "can fetch files from the Internet")},
        {u"file-dialog"_s,
         QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "shows all files of this PC")},
        {u"first-run"_s,
         QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "asks questions at its first start")},
        {u"grabs-input"_s,
         QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "takes the keyboard and mouse for itself")},
        {u"home-files"_s, QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "writes files of its own")},
        {u"login"_s, QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "asks for a name")},
        {u"network"_s, QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "can use the network")},
        {u"network-play"_s,
         QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "has games over the network")},
        {u"no-alt-f4"_s,
         QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "does not close when it is asked to")},
        {u"overlay"_s, QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "stays above other windows")},
        {u"print"_s, QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "can print")},
        {u"run-code"_s,
         QT_TRANSLATE_NOOP("PrimTux::ActivityDetail",
                           "can run other programs: below CE2 only if you correct its levels")},
        {u"settings"_s,
         QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "has settings that stay changed")},
        {u"system"_s, QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "can change this PC")},
        {u"web"_s, QT_TRANSLATE_NOOP("PrimTux::ActivityDetail", "can open a web browser")}};
    const char *name = names.value(hazard);
    return name == nullptr ? hazard : DetailText::tr(name);
}

QString
whyOf(const QStringList &objectives, const QStringList &asked, const ObjectiveLabels &labels)
{
    const Served served = servedBy(objectives, asked, labels);
    if (served.standing == Standing::Unasked) {
        return {};
    }
    const QString label = labels.labelOf(objectives[served.position]);
    switch (served.standing) {
    case Standing::Main:
        return DetailText::tr("Its main objective, “%1”, is what you look for or a part of it.")
            .arg(label);
    case Standing::Other:
        return DetailText::tr("It also practises “%1”; its main objective is another one.")
            .arg(label);
    default:
        return DetailText::tr("Its objective, “%1”, is wider than what you look for.").arg(label);
    }
}

QString factsOf(const ShownActivity &shown)
{
    QStringList facts;
    if (shown.activity.kind == ActivityKind::GCompris) {
        facts << u"GCompris"_s;
    }
    if (const int minutes = shown.more["minutes"_L1].toInt(); minutes > 0) {
        facts << DetailText::tr("about %1 min").arg(minutes);
    }
    facts << (shown.activity.installed ? DetailText::tr("installed")
                                       : DetailText::tr("not on this PC"));
    return facts.join(u" · "_s);
}

QString sourceOf(const ShownActivity &shown)
{
    const QString package = shown.more["package"_L1].toString();
    const QString document = QFileInfo(shown.activity.source).fileName();
    if (package.isEmpty()) {
        return document.isEmpty() ? QString() : DetailText::tr("Described in %1.").arg(document);
    }
    return document.isEmpty()
        ? DetailText::tr("Debian package %1.").arg(package)
        : DetailText::tr("Debian package %1, described in %2.").arg(package, document);
}
} // namespace

ActivityDetail detailOf(const ShownActivity &shown,
                        const QStringList &asked,
                        const ObjectiveLabels &labels,
                        const QStringList &languages)
{
    ActivityDetail detail;
    detail.id = shown.activity.id;
    detail.name = shown.activity.name;
    detail.picture = pictureOf(shown.picture, shown.domain);
    detail.tint = tintOf(shown.domain);
    detail.summary = textFor(shown.summaries, languages);
    detail.facts = factsOf(shown);
    detail.levels = idsOf(shown.activity.levels);
    std::ranges::transform(shown.needs, std::back_inserter(detail.needs), nameOfNeed);
    for (const QJsonValueConstRef hazard : shown.more["hazards"_L1].toArray()) {
        detail.hazards << nameOfHazard(hazard.toString());
    }
    detail.why = whyOf(shown.activity.objectives, asked, labels);
    detail.source = sourceOf(shown);
    detail.installed = shown.activity.installed;
    return detail;
}

void warnOfCrashes(ActivityDetail &detail, int inARow)
{
    constexpr int notable = 3;
    if (inARow >= notable) {
        detail.hazards.prepend(DetailText::tr(
            "crashed %n time(s) in a row on this PC: hide it, or try it", nullptr, inARow));
    }
}

QString pictureOf(const QString &key, Domain domain)
{
    Tile tile;
    tile.domain = domain;
    tile.picture = key;
    return pictureOf(tile);
}

} // namespace PrimTux
