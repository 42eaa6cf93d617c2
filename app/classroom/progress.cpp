// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/progress.h"

#include "classroom/classroomfile.h"
#include "classroom/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Progress)
};

constexpr int progressApplication = 0x50544D70; // "PTMp"

// Step n takes the tables from version n to n + 1. A released step is never edited.
const std::vector<QStringList> &progressSteps()
{
    static const std::vector<QStringList> all{
        {
            u"CREATE TABLE stay (profile TEXT NOT NULL, lesson TEXT NOT NULL, "
            "activity TEXT NOT NULL, seconds INTEGER NOT NULL, done INTEGER NOT NULL, "
            "PRIMARY KEY (profile, lesson, activity)) STRICT, WITHOUT ROWID"_s,
            u"PRAGMA application_id = %1"_s.arg(progressApplication),
        },
    };
    return all;
}

FileKind kindOfProgress(int version)
{
    return {.application = progressApplication, .version = version};
}

Result<std::unique_ptr<ClassroomFile>> openProgress(const QString &path)
{
    const int version = static_cast<int>(progressSteps().size());
    return ClassroomFile::open(path, ClassroomAccess::ReadWrite, kindOfProgress(version))
        .and_then([](std::unique_ptr<ClassroomFile> file) {
            // A power cut may cost the last note, but not the file.
            return file->run(u"PRAGMA synchronous = FULL"_s)
                .and_then([&file] { return migrate(*file, progressSteps()); })
                .transform([&file] { return std::move(file); });
        });
}

bool isOfNewerMenu(const QString &path)
{
    return ClassroomFile::open(
               path, ClassroomAccess::ReadOnly, kindOfProgress(std::numeric_limits<int>::max()))
        .has_value();
}

bool putAside(const QString &path)
{
    const QString aside = path + ".damaged"_L1;
    QFile::remove(aside);
    return QFile::rename(path, aside);
}

void add(Stay &sum, const Stay &stay)
{
    sum.time += stay.time;
    sum.done = sum.done || stay.done;
}
} // namespace

Progress::Progress(QString path)
    : m_path(std::move(path))
{
}

Progress::~Progress() = default;

QSet<QString> Progress::doneOf(const QString &profile, const QString &lesson)
{
    QSet<QString> done;
    for (const Stay &stay : staysIn(profile, lesson)) {
        if (stay.done) {
            done.insert(stay.activity);
        }
    }
    return done;
}

std::vector<Stay> Progress::staysIn(const QString &profile, const QString &lesson)
{
    std::vector<Stay> stays = m_kept ? readStays(profile, lesson) : std::vector<Stay>();
    for (const auto &[key, unwritten] : m_unwritten) {
        if (unwritten.profile != profile || unwritten.lesson != lesson) {
            continue;
        }
        const auto known = std::ranges::find(stays, unwritten.activity, &Stay::activity);
        if (known == stays.end()) {
            stays.push_back(unwritten);
        } else {
            add(*known, unwritten);
        }
    }
    return stays;
}

std::vector<Stay> Progress::readStays(const QString &profile, const QString &lesson)
{
    std::vector<Stay> stays;
    const auto file = opened(false);
    if (!file || *file == nullptr) {
        return stays; // as if nothing were done
    }
    auto answer = (*file)->ask(u"SELECT activity, seconds, done FROM stay WHERE profile = ? AND "
                               "lesson = ? ORDER BY activity"_s,
                               {profile, lesson});
    while (answer && answer->next()) {
        stays.push_back({.profile = profile,
                         .lesson = lesson,
                         .activity = answer->value(0).toString(),
                         .time = std::chrono::seconds(answer->value(1).toLongLong()),
                         .done = answer->value(2).toBool()});
    }
    return stays;
}

Result<void> Progress::note(const Stay &stay)
{
    const auto remember = [this, &stay] {
        add(m_unwritten
                .try_emplace(
                    {stay.profile, stay.lesson, stay.activity},
                    Stay{.profile = stay.profile, .lesson = stay.lesson, .activity = stay.activity})
                .first->second,
            stay);
    };
    if (!m_kept) {
        remember();
        return {};
    }
    auto written = opened(true).and_then([&stay](const ClassroomFile *file) {
        return file->run(u"INSERT INTO stay VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                         "seconds = seconds + excluded.seconds, done = done OR excluded.done"_s,
                         {stay.profile,
                          stay.lesson,
                          stay.activity,
                          static_cast<qlonglong>(stay.time.count()),
                          static_cast<int>(stay.done)});
    });
    if (!written) {
        remember();
    }
    return written;
}

Result<void> Progress::erase()
{
    m_unwritten.clear();
    m_file.reset();
    m_failed = false;
    for (const QString &end : {u""_s, u"-journal"_s, u".damaged"_s}) {
        QFile file(m_path + end);
        if (file.exists() && !file.remove()) {
            return std::unexpected(
                Error{ProgressText::tr("What children did of lessons cannot be erased from %1: %2.")
                          .arg(file.fileName(), file.errorString())});
        }
    }
    return {};
}

Result<const ClassroomFile *> Progress::opened(bool make)
{
    const bool there = QFileInfo::exists(m_path);
    if (m_file && there) {
        return m_file.get();
    }
    m_file.reset(); // somebody removed it
    if (!there && !make) {
        return nullptr;
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    auto file = openProgress(m_path);
    if (!file && !m_failed && !isOfNewerMenu(m_path) && putAside(m_path)) {
        file = openProgress(m_path);
    }
    m_failed = !file;
    if (!file) {
        return std::unexpected(file.error());
    }
    m_file = *std::move(file);
    return m_file.get();
}

} // namespace PrimTux
