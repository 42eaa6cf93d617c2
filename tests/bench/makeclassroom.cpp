// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-classroom FOLDER: makes, below a folder for data of a user, the classroom of a teacher of
// many years: 1,000 lessons, four of them of today, words of her own on 10,000 activities, and
// 1,000 hidden ones, nearly all that a PC has. Exit code 3: it could not be made.

#include "classroom/store.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QTextStream>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{

constexpr int lessonCount = 1'000;
constexpr int activityCount = 10'000;
constexpr int hiddenCount = 1'000;

Lesson lessonOf(int number)
{
    const QDate today = QDate::currentDate();
    Lesson lesson;
    lesson.id = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    lesson.name = u"Séance %1"_s.arg(number);
    lesson.profiles = {u"mini"_s};
    lesson.published = true;
    lesson.from = today.addDays(-number);
    lesson.until = number % 300 == 1 ? today : today.addDays(-number);
    for (int position = 0; position < 10; ++position) {
        lesson.activities << u"activity-%1-%2"_s.arg(number).arg(position);
    }
    return lesson;
}

Result<void> fill(ClassroomStore &store)
{
    std::vector<Change> changes;
    for (int number = 1; number <= lessonCount; ++number) {
        changes.emplace_back(SaveLesson{.lesson = lessonOf(number)});
    }
    for (int number = 0; number < activityCount; ++number) {
        const QString id = u"activity-%1"_s.arg(number);
        changes.emplace_back(
            SaveOwn{.kind = OwnKind::Activity,
                    .words = {{u"id"_s, id}, {u"name"_s, QJsonObject{{u"fr"_s, u"Mon "_s + id}}}}});
        if (number < hiddenCount) {
            changes.emplace_back(
                ShowActivity{.activity = u"hidden-"_s + id, .profile = u"mini"_s, .shown = false});
        }
    }
    return store.apply(changes);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1) + "/primtux-menu"_L1;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    auto store = ClassroomStore::open(folder + "/classroom.sqlite"_L1);
    const Result<void> filled = store ? fill(*store) : Result<void>(std::unexpected(store.error()));
    if (!filled) {
        QTextStream(stderr) << filled.error().message << '\n';
        return 3;
    }
    return 0;
}
