// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/school.h"

#include "catalogue/index/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace PrimTux
{

School::School()
{
    m_memory = std::make_unique<Memory>(path(u"state.ini"_s));
    m_progress = std::make_unique<Progress>(path(u"progress.sqlite"_s));
}

School::~School()
{
    if (m_launcher) {
        m_launcher->stop();
    }
}

void School::addUsualProfiles()
{
    addProfile(u"mini"_s, Level::PS, 1);
    addProfile(u"super"_s, Level::CP, 2);
    addProfile(u"maxi"_s, Level::CM1, 3);
}

void School::addProfile(const QString &id, Levels levels, int layout)
{
    Profile profile;
    profile.id = id;
    profile.names = {{u"en"_s, id}};
    profile.hints = {{u"en"_s, u"hint of "_s + id}};
    profile.levels = levels;
    profile.layout = layout;
    profile.character = id;
    m_content.profiles.push_back(profile);
}

void School::add(const QString &id, Levels levels, Domain domain, const QStringList &command)
{
    Activity activity;
    activity.id = id;
    activity.names = {{u"en"_s, u"Name of "_s + id}};
    activity.levels = levels;
    activity.domain = domain;
    activity.installed = true;
    activity.launch.command = command.isEmpty() ? QStringList{u"sleep"_s, u"60"_s} : command;
    m_content.activities.push_back(activity);
}

void School::addMany(int count, Levels levels, Domain domain)
{
    int &next = m_numbers[domain];
    for (const int end = next + count; next < end; ++next) {
        add(u"%1-%2"_s.arg(idOf(domain)).arg(next), levels, domain);
    }
}

void School::write() const
{
    const Result<void> written = writeIndex(m_content, path(u"index.sqlite"_s));
    if (!written) {
        qFatal("%ls", qUtf16Printable(written.error().message));
    }
}

void School::loseIndex() const
{
    QFile::remove(path(u"index.sqlite"_s));
}

PupilSession &School::open(const QString &profile)
{
    m_teacher.reset();
    m_session.reset();
    m_launcher
        = std::make_unique<Launcher>(Launcher::Settings{.supervisor = QStringLiteral(SUPERVISOR),
                                                        .socket = path(u"supervisor"_s),
                                                        .timeout = 2s,
                                                        .patience = 4s,
                                                        .settling = 300ms,
                                                        .lingering = 500ms});
    m_power
        = std::make_unique<Power>(Power::Parts{.bus = [this] { return m_bus; },
                                               .children = [this] { return m_childrenSwitchOff; }},
                                  *m_memory);
    const QString index = path(u"index.sqlite"_s);
    m_session = std::make_unique<PupilSession>(
        PupilSession::Parts{
            .openCatalogue = [index] { return Catalogue::open(index, {u"en"_s}); },
            .languages = {u"en"_s},
            .planner = [this](const LaunchOrder &order) { return plan(order); },
            .profileId = profile,
            .now = [this] { return m_now; },
            .power = m_power.get(),
            .lessons = {.decide = [this](const QString &id, QDate) { return decisionsFor(id); },
                        .today = [this] { return m_today; },
                        .realStay = m_realStay},
            .voice = {.say = [this](const QString &words) { m_said << words; },
                      .hush = [this] { m_said << QString(); },
                      .dwell = 50ms},
            .stone = m_stone,
            .teachersCorner = [this] { return m_corner; }},
        *m_launcher,
        *m_memory,
        *m_progress);
    m_session->browser()->setScreen({1366, 768});
    m_session->browser()->setDensity(100, 1);
    m_session->voice()->setAvailable(m_voice);
    m_session->begin();
    const QString file = path(u"classroom.sqlite"_s);
    m_classroom = std::make_unique<LocalClassroom>(file);
    m_teacher = std::make_unique<TeacherSession>(
        TeacherSession::Parts{
            .openIndex = [index] { return IndexQuery::open(index, {u"en"_s}); },
            .readClassroom = [file] { return ClassroomReader::open(file); },
            .picture = [this](const QString &key) { return m_session->catalogue()->picture(key); },
            .profiles = [this] { return m_session->everyProfile(); },
            .eraseProgress = [this] { return m_progress->erase(); },
            .now = [] { return QDateTime::currentDateTime(); },
            .languages = {u"en"_s},
            .places = [this] { return places(); }},
        *m_classroom);
    return *m_session;
}

QString School::plugIn() const
{
    QDir(m_folder.path()).mkpath(u"stick"_s);
    return path(u"stick"_s);
}

std::vector<FilePlace> School::places() const
{
    const QString stick = path(u"stick"_s);
    return QFileInfo::exists(stick)
        ? std::vector{FilePlace{
              .folder = stick, .name = u"CLE"_s, .removable = true, .writable = true}}
        : std::vector<FilePlace>();
}

void School::decide(const QString &profile, const Decisions &decisions)
{
    m_decisions.insert(profile, decisions);
}

void School::pause()
{
    m_now += 1s;
}

void School::blink()
{
    m_now += 100ms;
}

QStringList School::shownTiles() const
{
    QStringList ids;
    for (const FittedTile &row : browser().tiles()->tiles()) {
        ids << row.tile.id;
    }
    return ids;
}

QStringList School::shownDomains() const
{
    QStringList ids;
    for (const FittedDomain &row : browser().domains()->domains()) {
        ids << idOf(row.domain);
    }
    return ids;
}

QStringList School::shownStations() const
{
    QStringList stations;
    for (const Station &station : m_session->trail()->stations()->stations()) {
        const QStringList states{u"done"_s, u"next"_s, u"later"_s, u"open"_s};
        stations << u"%1 %2 %3"_s.arg(station.number)
                        .arg(states[std::to_underlying(station.state)], station.tile.tile.id);
    }
    return stations;
}

Result<Decisions> School::decisionsFor(const QString &profile) const
{
    if (!m_broken.isEmpty()) {
        return std::unexpected(Error{m_broken});
    }
    return m_decisions.value(profile);
}

Result<LaunchPlan> School::plan(const LaunchOrder &order)
{
    ++m_planned;
    const QString program = QStandardPaths::findExecutable(order.launch.command.constFirst());
    if (program.isEmpty()) {
        return std::unexpected(
            Error{u"%1 is not installed"_s.arg(order.launch.command.constFirst())});
    }
    LaunchPlan plan;
    plan.activityId = order.tile.id;
    plan.program = program;
    plan.arguments = order.launch.command.sliced(1);
    plan.environment = {{u"PATH"_s, u"/usr/bin:/bin"_s}, {u"PROFILE"_s, order.profileId}};
    plan.workingFolder = m_folder.path();
    plan.log = path(u"log"_s);
    plan.grace = 300ms;
    return plan;
}

} // namespace PrimTux
