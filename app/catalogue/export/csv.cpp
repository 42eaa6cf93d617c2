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
struct Column {
    QLatin1StringView name;
    QString (*value)(const ShownActivity &, const ExportContent &);
};

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

// The names are a contract with scripts.
constexpr std::array csvColumns{
    Column{"id"_L1, [](const auto &shown, const auto &) { return shown.activity.id; }},
    Column{"name"_L1,
           [](const auto &shown, const auto &content) {
               return textFor(shown.names, content.languages);
           }},
    Column{"summary"_L1,
           [](const auto &shown, const auto &content) {
               return textFor(shown.summaries, content.languages);
           }},
    Column{"kind"_L1, [](const auto &shown, const auto &) { return idOf(shown.activity.kind); }},
    Column{"domain"_L1, [](const auto &shown, const auto &) { return idOf(shown.domain); }},
    Column{"levels"_L1,
           [](const auto &shown, const auto &) { return listCell(idsOf(shown.activity.levels)); }},
    Column{"objectives"_L1,
           [](const auto &shown, const auto &) { return listCell(shown.activity.objectives); }},
    Column{
        "objective_labels"_L1,
        [](const auto &shown, const auto &content) { return listCell(labelsOf(shown, content)); }},
    Column{"needs"_L1, [](const auto &shown, const auto &) { return listCell(shown.needs); }},
    Column{"minutes"_L1,
           [](const auto &shown, const auto &) {
               const int minutes = shown.more["minutes"_L1].toInt();
               return minutes > 0 ? QString::number(minutes) : QString();
           }},
    Column{"players"_L1,
           [](const auto &shown, const auto &) { return moreCell(shown, "players"_L1); }},
    Column{"weight"_L1,
           [](const auto &shown, const auto &) { return moreCell(shown, "weight"_L1); }},
    Column{"category"_L1,
           [](const auto &shown, const auto &) { return moreCell(shown, "category"_L1); }},
    Column{"package"_L1,
           [](const auto &shown, const auto &) { return moreCell(shown, "package"_L1); }},
    Column{"target"_L1,
           [](const auto &shown, const auto &) { return moreCell(shown, "target"_L1); }},
    Column{"installed"_L1,
           [](const auto &shown, const auto &) {
               return shown.activity.installed ? u"yes"_s : u"no"_s;
           }},
    Column{"source"_L1, [](const auto &shown, const auto &) { return shown.activity.source; }}};

QString cellOf(const QString &value)
{
    QString cell = printable(value).trimmed();
    if (!cell.isEmpty() && u"=+-@"_s.contains(cell.front())) {
        cell.prepend(u'\'');
    }
    if (cell.contains(u'"') || cell.contains(u',')) {
        return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
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
    QStringList names;
    for (const Column &column : csvColumns) {
        names << column.name;
    }
    QByteArray csv = rowOf(names);
    for (const ShownActivity &shown : content.activities) {
        QStringList cells;
        for (const Column &column : csvColumns) {
            cells << cellOf(column.value(shown, content));
        }
        csv += rowOf(cells);
    }
    return csv;
}

} // namespace PrimTux
