// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/pcstate.h"

#include "bin/menuctl/accountcrashes.h"
#include "bin/menuctl/metainfoversion.h"
#include "bin/menuctl/owner.h"
#include "catalogue/catalogue.h"
#include "catalogue/index/fingerprint.h"
#include "classroom/pin/pin.h"
#include "classroom/reader.h"
#include "service/choice.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QFileInfo>
#include <QLocale>
#include <QProcessEnvironment>
#include <QStorageInfo>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

struct StateText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

constexpr int tooOften = 3; // crashes of an activity in a row
constexpr qint64 room = 50L * 1024 * 1024; // bytes

void readIndex(PcState &state, const CatalogueSetting &setting)
{
    PcState::Index &index = state.index;
    index.path = setting.paths.indexToRead();
    const QFileInfo file(index.path);
    if (!file.exists()) {
        index.failure = StateText::tr("There is no index yet.");
        return;
    }
    index.made = file.lastModified().toUTC();
    index.stale = isStale(index.path, setting.paths);
    const auto numbers
        = IndexQuery::open(index.path, setting.languages).and_then(&IndexQuery::statistics);
    const auto catalogue = Catalogue::open(index.path, setting.languages);
    if (!numbers || !catalogue) {
        index.failure = numbers ? catalogue.error().message : numbers.error().message;
        return;
    }
    index.activities = numbers->activities;
    index.installed = numbers->installed;
    state.skipped = numbers->skipped;
    const std::vector<Profile> profiles = catalogue->profiles();
    index.profiles = static_cast<int>(profiles.size());
    state.profileUnknown
        = !state.profile.isEmpty() && !std::ranges::contains(profiles, state.profile, &Profile::id);
}

void readClassroom(PcState &state, const Paths &paths)
{
    const auto lessons
        = ClassroomReader::open(paths.classroomFile()).and_then([](const ClassroomReader &reader) {
              return reader.lessons();
          });
    if (!lessons) {
        state.classroomFailure = lessons.error().message;
        return;
    }
    state.lessons = static_cast<int>(std::ranges::count_if(*lessons, [](const Lesson &lesson) {
        return lesson.published && !lesson.archived && !lesson.model;
    }));
}

void readPin(PcState &state, const Paths &paths)
{
    const QString classroom = paths.classroomToWrite();
    if (classroom == paths.systemClassroom() && ::geteuid() != 0) {
        return;
    }
    const ActingAsOwner owner(classroom);
    const auto known = Pin(QFileInfo(classroom).path() + "/pin"_L1, currentMoment).state();
    if (known) {
        state.pinSet = known->set;
    }
}

PcState::Disk diskOf(const QString &index)
{
    QFileInfo folder(QFileInfo(index).path());
    while (!folder.exists() && !folder.isRoot()) {
        folder.setFile(folder.path());
    }
    return {.path = folder.filePath(),
            .free = QStorageInfo(folder.filePath()).bytesAvailable(),
            .needed = QFileInfo(index).size() + room};
}

QString inBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}

} // namespace

PcState stateOfThisPc(const CatalogueSetting &setting)
{
    const Paths &paths = setting.paths;
    PcState state;
    state.gcompris = versionInMetainfo(paths.metainfo(u"org.kde.gcompris"));
    state.confFile = paths.menuConf();
    const ReadMenuConf read = readMenuConf(state.confFile);
    state.confFaults = read.faults;
    state.profile = read.conf.profile;
    readIndex(state, setting);
    readClassroom(state, paths);
    readPin(state, paths);
    const RememberedCrashes crashes = crashesOfAccounts(paths);
    state.crashes.last = crashes.last;
    for (const auto &[activity, count] : crashes.inARow) {
        if (count >= tooOften) {
            state.crashes.often.emplace(activity, count);
        }
    }
    state.disk = diskOf(paths.indexToWrite());
    state.service.wanted = paths.classroomToWrite() == paths.systemClassroom();
    state.service.reachable = state.service.wanted
        && hasClassroomService(systemBusFor(QProcessEnvironment::systemEnvironment()));
    return state;
}

QStringList wrongIn(const PcState &state)
{
    QStringList wrong;
    for (const ConfFault &fault : state.confFaults) {
        wrong << sentenceOf(fault, state.confFile);
    }
    if (state.profileUnknown) {
        wrong << StateText::tr("%1: children cannot choose a profile “%2” here.")
                     .arg(state.confFile, state.profile);
    }
    if (!state.index.failure.isEmpty()) {
        wrong << u"%1: %2"_s.arg(state.index.path, state.index.failure);
    } else if (state.index.installed == 0) {
        wrong << StateText::tr("No activity is installed.");
    }
    if (state.index.stale && state.index.failure.isEmpty()) {
        wrong << StateText::tr("The index %1 is older than its sources.").arg(state.index.path);
    }
    for (const Problem &problem : state.skipped) {
        QStringList parts{problem.source, problem.place, problem.reason};
        parts.removeAll(QString());
        wrong << parts.join(": "_L1);
    }
    if (!state.classroomFailure.isEmpty()) {
        wrong << state.classroomFailure;
    }
    for (const auto &[activity, count] : state.crashes.often) {
        wrong << StateText::tr("%1 crashed again and again: %2 times in a row.")
                     .arg(activity)
                     .arg(count);
    }
    if (state.disk.free < state.disk.needed) {
        wrong << StateText::tr("%1 has %2 of free space; %3 are needed.")
                     .arg(state.disk.path, inBytes(state.disk.free), inBytes(state.disk.needed));
    }
    if (state.service.wanted && !state.service.reachable) {
        wrong << StateText::tr("The service that keeps what teachers decide cannot be reached.");
    }
    return wrong;
}

} // namespace PrimTux
