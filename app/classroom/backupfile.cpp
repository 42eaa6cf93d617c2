// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/backupfile.h"

#include "classroom/backupdocuments.h"
#include "classroom/lessonmembers.h"
#include "classroom/ownlists.h"
#include "classroom/reader.h"
#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ClassroomBackup)
};

constexpr int backupVersion = 1;
constexpr qsizetype mostHidden = 20'000; // of one profile

QString backupFormat()
{
    return u"primtux-classroom"_s;
}

QJsonArray arrayOf(const std::vector<QJsonObject> &words)
{
    QJsonArray array;
    std::ranges::copy(words, std::back_inserter(array));
    return array;
}

std::map<QString, QStringList> takeHidden(Members &members)
{
    std::map<QString, QStringList> all;
    Members hidden = members.object(u"hidden"_s);
    const QStringList profiles = hidden.object().keys();
    for (const QString &profile : profiles) {
        if (!isId(profile, IdKind::Profile)) {
            hidden.refuse(profile, BackupText::tr("This is no id of a profile, as “mini” is."));
        }
        all[profile] = hidden.ids(profile, IdKind::Activity, mostHidden);
    }
    members.take(hidden.problem());
    return all;
}

std::map<QString, QString> takeSettings(Members &members)
{
    std::map<QString, QString> all;
    Members settings = members.object(u"settings"_s);
    const QStringList keys = settings.object().keys();
    for (const QString &key : keys) {
        if (!isId(key, IdKind::Setting)) {
            settings.refuse(key, BackupText::tr("This is no name of a setting."));
        }
        if (const QString value = settings.lines(key, longestSetting); !value.isEmpty()) {
            all[key] = value;
        }
    }
    members.take(settings.problem());
    return all;
}

std::expected<ClassroomBackup, Problem> backupIn(const QJsonObject &object, const QString &source)
{
    Members members(object, {});
    static_cast<void>(members.choice(u"format"_s, {backupFormat()}));
    if (const int version = object["version"_L1].toInt(); version > backupVersion) {
        members.refuse(u"version"_s,
                       BackupText::tr("The copy was made by a newer version of the menu "
                                      "(format %1); update the menu of this PC.")
                           .arg(version));
    }
    members.number(u"version"_s, backupVersion);
    ClassroomBackup backup;
    takeEach(members, u"lessons"_s, [&backup](Members &lesson) {
        backup.lessons.push_back(takeWholeLesson(lesson));
    });
    backup.profiles = takeOwn(members, u"profiles"_s, OwnKind::Profile);
    backup.activities = takeOwn(members, u"activities"_s, OwnKind::Activity);
    backup.hidden = takeHidden(members);
    backup.settings = takeSettings(members);
    backup.documents = documentsIn(members);
    if (auto problem = members.problem()) {
        problem->source = source;
        return std::unexpected(*problem);
    }
    return backup;
}

// The newest lesson comes first in a classroom, and is saved last.
void addLessons(const std::vector<Lesson> &wanted,
                const std::vector<Lesson> &before,
                std::vector<Change> &changes)
{
    QSet<QString> kept;
    std::ranges::transform(wanted, std::inserter(kept, kept.end()), &Lesson::id);
    QHash<QString, const Lesson *> known;
    for (const Lesson &lesson : before) {
        known.insert(lesson.id, &lesson);
        if (!kept.contains(lesson.id)) {
            changes.emplace_back(RemoveLesson{.id = lesson.id});
        }
    }
    for (const Lesson &lesson : std::views::reverse(wanted)) {
        const Lesson *const old = known.value(lesson.id);
        if (old == nullptr || *old != lesson) {
            changes.emplace_back(SaveLesson{.lesson = lesson});
        }
    }
}

std::map<QString, QJsonObject> byId(const std::vector<QJsonObject> &all)
{
    std::map<QString, QJsonObject> found;
    for (const QJsonObject &words : all) {
        found.emplace(words["id"_L1].toString(), words);
    }
    return found;
}

void addOwn(OwnKind kind,
            const std::vector<QJsonObject> &wanted,
            const std::vector<QJsonObject> &before,
            std::vector<Change> &changes)
{
    const std::map<QString, QJsonObject> now = byId(wanted);
    const std::map<QString, QJsonObject> old = byId(before);
    for (const auto &[id, words] : old) {
        if (!now.contains(id)) {
            changes.emplace_back(RemoveOwn{.kind = kind, .id = id});
        }
    }
    for (const auto &[id, words] : now) {
        if (const auto same = old.find(id); same == old.end() || same->second != words) {
            changes.emplace_back(SaveOwn{.kind = kind, .words = words});
        }
    }
}

/** What is hidden in @p these and not in @p those is shown or hidden. */
void addShown(const std::map<QString, QStringList> &these,
              const std::map<QString, QStringList> &those,
              bool shown,
              std::vector<Change> &changes)
{
    for (const auto &[profile, activities] : these) {
        const auto found = those.find(profile);
        const QStringList others = found == those.end() ? QStringList() : found->second;
        const QSet<QString> there(others.begin(), others.end());
        for (const QString &activity : activities) {
            if (!there.contains(activity)) {
                changes.emplace_back(
                    ShowActivity{.activity = activity, .profile = profile, .shown = shown});
            }
        }
    }
}

template<typename Value>
std::optional<Error> faultOf(const Result<Value> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}
} // namespace

Result<ClassroomBackup> backupOf(const ClassroomReader &classroom)
{
    auto lessons = classroom.lessons();
    auto profiles = classroom.own(OwnKind::Profile);
    auto activities = classroom.own(OwnKind::Activity);
    auto hidden = classroom.hidden();
    const auto settings = classroom.settings();
    if (!lessons || !profiles || !activities || !hidden || !settings) {
        for (const std::optional<Error> &fault : {faultOf(lessons),
                                                  faultOf(profiles),
                                                  faultOf(activities),
                                                  faultOf(hidden),
                                                  faultOf(settings)}) {
            if (fault) {
                return std::unexpected(*fault);
            }
        }
    }
    ClassroomBackup backup{.lessons = *std::move(lessons),
                           .profiles = *std::move(profiles),
                           .activities = *std::move(activities),
                           .hidden = *std::move(hidden),
                           .settings = {},
                           .documents = {}};
    for (const auto &[key, value] : settings->asKeyValueRange()) {
        backup.settings.emplace(key, value);
    }
    return backup;
}

QByteArray backupFileOf(const ClassroomBackup &backup)
{
    QJsonArray lessons;
    std::ranges::transform(backup.lessons, std::back_inserter(lessons), wholeJsonOf);
    QJsonObject hidden;
    for (const auto &[profile, activities] : backup.hidden) {
        hidden[profile] = QJsonArray::fromStringList(activities);
    }
    QJsonObject settings;
    for (const auto &[key, value] : backup.settings) {
        settings[key] = value;
    }
    QJsonObject json{{u"format"_s, backupFormat()},
                     {u"version"_s, backupVersion},
                     {u"lessons"_s, lessons},
                     {u"profiles"_s, arrayOf(backup.profiles)},
                     {u"activities"_s, arrayOf(backup.activities)},
                     {u"hidden"_s, hidden},
                     {u"settings"_s, settings}};
    if (!backup.documents.empty()) {
        json[u"documents"_s] = documentsJson(backup);
    }
    return QJsonDocument(json).toJson();
}

std::expected<ClassroomBackup, Problem> readBackupFile(const QString &path)
{
    return readJsonFile(path, largestBackup).and_then([&path](const QJsonObject &object) {
        return backupIn(object, path);
    });
}

std::expected<ClassroomBackup, Problem> parseBackupFile(const QByteArray &content,
                                                        const QString &source)
{
    return parseJson(content, source, largestBackup).and_then([&source](const QJsonObject &object) {
        return backupIn(object, source);
    });
}

std::vector<Change> changesTo(const ClassroomBackup &wanted, const ClassroomBackup &before)
{
    std::vector<Change> changes;
    addLessons(wanted.lessons, before.lessons, changes);
    addOwn(OwnKind::Profile, wanted.profiles, before.profiles, changes);
    addOwn(OwnKind::Activity, wanted.activities, before.activities, changes);
    addShown(before.hidden, wanted.hidden, true, changes);
    addShown(wanted.hidden, before.hidden, false, changes);
    for (const auto &[key, value] : before.settings) {
        if (!wanted.settings.contains(key)) {
            changes.emplace_back(ChangeSetting{.key = key, .value = {}});
        }
    }
    for (const auto &[key, value] : wanted.settings) {
        if (!before.settings.contains(key) || before.settings.at(key) != value) {
            changes.emplace_back(ChangeSetting{.key = key, .value = value});
        }
    }
    return changes;
}

} // namespace PrimTux
