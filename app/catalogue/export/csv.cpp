// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/export/csv.h"

#include "catalogue/export/content.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QString listCell(const QStringList &items)
{
    QStringList cell = items;
    for (QString &item : cell) {
        item.replace(u';', u',');
    }
    return cell.join(u';');
}

QString moreCell(const ShownActivity &shown, QLatin1StringView key)
{
    return shown.more[key].toVariant().toString();
}

QStringList labelsOf(const ShownActivity &shown, const ExportContent &content)
{
    return shown.activity.objectives | std::views::transform([&content](const QString &id) {
               return content.objectives.value(id, {.label = id, .framework = {}}).label;
           })
        | std::ranges::to<QStringList>();
}

/** A cell, and the name of its column, which is a contract with scripts. */
using NamedCell = std::pair<QString, QString>;

std::vector<NamedCell> cellsOf(const ShownActivity &shown, const ExportContent &content)
{
    const ListedActivity &activity = shown.activity;
    const int minutes = shown.more["minutes"_L1].toInt();
    return {{u"id"_s, activity.id},
            {u"name"_s, textFor(shown.names, content.languages)},
            {u"summary"_s, textFor(shown.summaries, content.languages)},
            {u"kind"_s, idOf(activity.kind)},
            {u"domain"_s, idOf(shown.domain)},
            {u"levels"_s, listCell(idsOf(activity.levels))},
            {u"objectives"_s, listCell(activity.objectives)},
            {u"objective_labels"_s, listCell(labelsOf(shown, content))},
            {u"needs"_s, listCell(shown.needs)},
            {u"minutes"_s, minutes > 0 ? QString::number(minutes) : QString()},
            {u"players"_s, moreCell(shown, "players"_L1)},
            {u"weight"_s, moreCell(shown, "weight"_L1)},
            {u"category"_s, moreCell(shown, "category"_L1)},
            {u"package"_s, moreCell(shown, "package"_L1)},
            {u"target"_s, moreCell(shown, "target"_L1)},
            {u"installed"_s, activity.installed ? u"yes"_s : u"no"_s},
            {u"source"_s, activity.source}};
}

QString cellOf(const QString &value)
{
    QString cell = printable(value).trimmed();
    if (!cell.isEmpty() && u"=+-@"_s.contains(cell.front())) {
        cell.prepend(u'\'');
    }
    if (cell.contains(u'"') || cell.contains(u',')) {
        return u'"' + cell.replace(u'"', QString(2, u'"')) + u'"';
    }
    return cell;
}

QByteArray rowOf(const QStringList &cells)
{
    return cells.join(u',').toUtf8() + "\r\n";
}
} // namespace

QByteArray toCsv(const ExportContent &content)
{
    QByteArray csv
        = rowOf(cellsOf({}, content) | std::views::keys | std::ranges::to<QStringList>());
    for (const ShownActivity &shown : content.activities) {
        csv += rowOf(cellsOf(shown, content) | std::views::values | std::views::transform(cellOf)
                     | std::ranges::to<QStringList>());
    }
    return csv;
}

} // namespace PrimTux
