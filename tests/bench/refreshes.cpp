// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/refreshes.h"

#include "catalogue/refresh.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr double fromNothing = 15; // seconds
constexpr double unchanged = 0.5;

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray entryOf(int number, const QString &comment)
{
    return u"[Desktop Entry]\nType=Application\nName=Program %1\nName[fr]=Logiciel %1\n"
           "Comment=%2\nExec=true --number=%1\nIcon=program-%1\nCategories=Education;Math;\n"
           "X-PrimTux-Levels=CP;CE1;\nX-PrimTux-Objectives=fr.c2.maths.nombres;\n"_s
               .arg(QString::number(number), comment)
               .toUtf8();
}

QByteArray drawingOf(int number)
{
    return u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'><circle cx='32' cy='32' "
           "r='%1' fill='#%2'/></svg>"_s
               .arg(QString::number(8 + (number % 24)),
                    QString::number(0x100000 + (number * 7919), 16))
               .toUtf8();
}

bool makePrograms(const QString &data, int programs)
{
    const QString entries = data + "/applications/"_L1;
    const QString icons = data + "/icons/hicolor/scalable/apps/"_L1;
    bool made = QDir().mkpath(entries) && QDir().mkpath(icons);
    for (int number = 0; made && number < programs; ++number) {
        const QString name = "program-"_L1 + QString::number(number);
        made = write(entries + name + ".desktop"_L1, entryOf(number, u"Trains"_s))
            && write(icons + name + ".svg"_L1, drawingOf(number));
    }
    return made;
}

QString judgementOf(const RefreshTime &time)
{
    if (time.limit <= 0) {
        return {};
    }
    return time.holds() ? u"holds"_s : u"DOES NOT HOLD (%1 s)"_s.arg(time.limit);
}
} // namespace

Result<std::vector<RefreshTime>>
refreshTimes(const Paths &paths, SoftwarePlaces software, int programs, const QString &folder)
{
    const QString data = folder + "/share"_L1;
    if (!makePrograms(data, programs)) {
        return std::unexpected(Error{u"no programs can be made in %1"_s.arg(folder)});
    }
    software.dataFolders.prepend(data);
    std::vector<RefreshTime> times;
    const auto measure = [&](const QString &what, double limit) {
        QElapsedTimer timer;
        timer.start();
        return refreshIndex(paths,
                            software,
                            {.target = folder + "/index.sqlite"_L1,
                             .edition = u"bench"_s,
                             .full = false,
                             .progress = {}})
            .transform([&](const Refreshed &refreshed) {
                times.push_back({.what = what,
                                 .seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9,
                                 .limit = limit,
                                 .activities = refreshed.activities});
            });
    };
    const QString changed = data + "/applications/program-0.desktop"_L1;
    return measure(u"from nothing"_s, fromNothing)
        .and_then([&] { return measure(u"nothing changed"_s, unchanged); })
        .and_then([&]() -> Result<void> {
            return write(changed, entryOf(0, u"Trains better"_s))
                ? measure(u"one entry changed"_s, 0)
                : std::unexpected(Error{u"%1 cannot be written"_s.arg(changed)});
        })
        .transform([&times] { return std::move(times); });
}

QString table(const std::vector<RefreshTime> &times)
{
    QString text = u"\nactivities refresh                  seconds\n"_s;
    for (const RefreshTime &time : times) {
        text += u"%1 %2 %3 %4\n"_s.arg(time.activities, 10)
                    .arg(time.what, -22)
                    .arg(time.seconds, 9, 'f', 2)
                    .arg(judgementOf(time));
    }
    return text;
}

} // namespace PrimTux
