// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/lessons.h"
#include "classroom/store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace PrimTux;
using namespace Qt::StringLiterals;

// savelessons FILE FIRST LAST: saves lessons one by one, each with its number as a setting, and
// tells each number once it is saved.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto store = ClassroomStore::open(arguments.value(1));
    if (!store) {
        std::fputs(qPrintable(store.error().message), stderr);
        return 1;
    }
    for (int number = arguments.value(2).toInt(); number <= arguments.value(3).toInt(); ++number) {
        Lesson lesson = lessonOfNumber(number);
        for (int position = 0; position < 50; ++position) {
            lesson.activities << u"activity-%1-%2"_s.arg(number).arg(position);
        }
        const auto saved
            = store->apply({SaveLesson{.lesson = lesson},
                            ChangeSetting{.key = u"last"_s, .value = QString::number(number)}});
        if (!saved) {
            std::fputs(qPrintable(saved.error().message), stderr);
            return 1;
        }
        std::fputs(qPrintable(QString::number(number) + u'\n'), stdout);
        std::fflush(stdout);
    }
    return 0;
}
