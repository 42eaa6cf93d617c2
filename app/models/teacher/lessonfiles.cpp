// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/lessonfiles.h"

#include "classroom/lessonfile.h"
#include "models/teacher/objectivelabels.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QString titleOf(const Lesson &lesson)
{
    return lesson.name.isEmpty() ? LessonFiles::tr("Lesson without a name") : lesson.name;
}

SheetItem itemOf(const ShownActivity &shown, const ObjectiveLabels &labels, const QByteArray &png)
{
    SheetItem item{.name = shown.activity.name,
                   .levels = idsOf(shown.activity.levels).join(u" · "_s),
                   .objectives = {},
                   .picture = QImage::fromData(png, "PNG")};
    std::ranges::transform(shown.activity.objectives,
                           std::back_inserter(item.objectives),
                           [&labels](const QString &id) { return labels.labelOf(id); });
    return item;
}
} // namespace

LessonFiles::LessonFiles(Parts parts, Exchange &exchange, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_exchange(exchange)
{
}

void LessonFiles::copy(const Lesson &lesson)
{
    const QString title = titleOf(lesson);
    m_exchange.offer({.title = tr("Where to copy the lesson “%1”?").arg(title),
                      .fileName = fileNameFor(title, u"ptxlesson"_s),
                      .write =
                          [lesson](const QString &path) {
                              return writeWhole(path, lessonFileOf(lesson, TeachersNote::LeftOut));
                          },
                      .printable = false});
}

void LessonFiles::ask()
{
    m_exchange.ask({.title = tr("Which lesson?"),
                    .suffixes = {u"ptxlesson"_s},
                    .read = [this](const QString &path) { return take(path); }});
}

Result<QString> LessonFiles::take(const QString &path)
{
    const auto file = readLessonFile(path);
    if (!file) {
        const Problem &problem = file.error();
        return std::unexpected(
            Error{problem.place.isEmpty()
                      ? tr("%1 is no lesson that can be read: %2").arg(path, problem.reason)
                      : tr("%1 is no lesson that can be read: %2 (at %3)")
                            .arg(path, problem.reason, problem.place)});
    }
    const auto before = m_parts.find(file->lesson.id);
    if (!before) {
        return std::unexpected(before.error());
    }
    const Lesson lesson = appliedTo(*before, *file);
    const std::optional<Lesson> &known = *before;
    Q_EMIT read(lesson, known.value_or(Lesson()));
    return known ? tr("The lesson “%1” was here already: it is now as in the file. “Undo” brings "
                      "back what was here.")
                       .arg(titleOf(lesson))
                 : tr("The lesson “%1” is here now.").arg(titleOf(lesson));
}

void LessonFiles::print(const Lesson &lesson, const QString &subtitle)
{
    offerSheet(
        {.title = titleOf(lesson), .subtitle = subtitle, .numbered = lesson.inOrder, .items = {}},
        lesson.activities);
}

void LessonFiles::printList(const QString &title, const QStringList &activities)
{
    offerSheet({.title = title,
                .subtitle = tr("%n activities", nullptr, static_cast<int>(activities.size())),
                .numbered = false,
                .items = {}},
               activities);
}

void LessonFiles::offerSheet(Sheet sheet, const QStringList &activities)
{
    const QString title = sheet.title;
    m_exchange.offer(
        {.title = tr("Where to put the sheet “%1” (PDF)?").arg(title),
         .fileName = fileNameFor(title, u"pdf"_s),
         .write =
             [this, sheet = std::move(sheet), activities](const QString &path) {
                 return itemsOf(activities).and_then([&](std::vector<SheetItem> items) {
                     Sheet whole = sheet;
                     whole.items = std::move(items);
                     return writeSheet(whole, path);
                 });
             },
         .printable = true});
}

Result<std::vector<SheetItem>> LessonFiles::itemsOf(const QStringList &activities) const
{
    auto index = m_parts.openIndex();
    if (!index) {
        return std::unexpected(index.error());
    }
    const auto nodes = index->objectives();
    if (!nodes) {
        return std::unexpected(nodes.error());
    }
    const ObjectiveLabels labels(*nodes);
    std::vector<SheetItem> items;
    for (const QString &id : activities) {
        const auto shown = index->show(id);
        if (!shown) {
            return std::unexpected(shown.error());
        }
        if (const std::optional<ShownActivity> &found = *shown) {
            items.push_back(itemOf(*found, labels, m_parts.picture(found->picture)));
        } else {
            items.push_back(
                {.name = id, .levels = tr("not on this PC"), .objectives = {}, .picture = {}});
        }
    }
    return items;
}

} // namespace PrimTux
