// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/content.h"
#include "classroom/localclassroom.h"
#include "classroom/progress.h"
#include "launch/launcher.h"
#include "models/memory.h"
#include "models/pupilsession.h"
#include "models/teacher/teachersession.h"

#include <QTemporaryDir>

#include <atomic>
#include <map>
#include <memory>

namespace PrimTux
{

/** A PC of a school: a real index of some activities, a real launcher, and the session that shows
 * them. */
class School
{
public:
    School();
    ~School();

    School(const School &) = delete;
    School &operator=(const School &) = delete;

    /** Profiles mini (layout 1), super (2) and maxi (3), for one level each: PS, CP, CM1. */
    void addUsualProfiles();
    void addProfile(const QString &id, Levels levels, int layout);
    void addProfile(const Profile &profile) { m_content.profiles.push_back(profile); }
    /** An activity that runs @p command, or lives for a minute. */
    void add(const QString &id, Levels levels, Domain domain, const QStringList &command = {});
    /** So many activities more, "maths-0" and so on. */
    void addMany(int count, Levels levels, Domain domain);
    /** Writes the index. */
    void write() const;
    /** Removes the index. */
    void loseIndex() const;

    /** What teachers decide for a profile from now on; the session is not told. */
    void decide(const QString &profile, const Decisions &decisions);
    /** From now on what teachers decided cannot be read, for this reason. */
    void breakClassroom(const QString &reason) { m_broken = reason; }
    void setToday(QDate day) { m_today = day; }
    /** How long an activity has to be shown to be done; at first no time at all. */
    void setRealStay(std::chrono::milliseconds time) { m_realStay = time; }
    void setStone(std::chrono::milliseconds time) { m_stone = time; }

    /** Where logind is; at first nowhere. */
    void setSystemBus(const QDBusConnection &bus) { m_bus = bus; }
    /** Whether teachers let children switch the PC off; at first they do. */
    void setChildrenSwitchOff(bool may) { m_childrenSwitchOff = may; }

    /** Where teachers want the way back; at first they leave it to the catalogue. */
    void setCorner(HandleCorner corner) { m_corner = corner; }
    /** Whether the PC has a voice; at first it has none. */
    void setVoice(bool has) { m_voice = has; }
    /** What it was told to say; an empty one: silence. */
    [[nodiscard]] QStringList &said() { return m_said; }

    /** Makes the session; time stands still until pause() lets it go on. */
    PupilSession &open(const QString &profile = {});
    /** Longer than a burst of presses lasts. */
    void pause();
    /** Shorter than that. */
    void blink();

    [[nodiscard]] PupilSession &session() const { return *m_session; }
    /** The teacher of the same PC, with a classroom.sqlite of her own. */
    [[nodiscard]] TeacherSession &teacher() const { return *m_teacher; }
    [[nodiscard]] Browser &browser() const { return *m_session->browser(); }
    [[nodiscard]] Power &power() const { return *m_power; }
    [[nodiscard]] Memory &memory() { return *m_memory; }
    [[nodiscard]] Progress &progress() { return *m_progress; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /** A USB stick, which teachers' files go to and come from: its folder. */
    [[nodiscard]] QString plugIn() const;
    /** How many programs were started by the planner. */
    [[nodiscard]] int planned() const { return m_planned.load(); }
    [[nodiscard]] QStringList shownTiles() const;
    [[nodiscard]] QStringList shownDomains() const;
    /** The stations of the lesson's page: "1 done", "2 next", "3 later", "3 open" and the id. */
    [[nodiscard]] QStringList shownStations() const;

private:
    [[nodiscard]] Result<Decisions> decisionsFor(const QString &profile) const;
    [[nodiscard]] std::vector<FilePlace> places() const;
    [[nodiscard]] Result<LaunchPlan> plan(const LaunchOrder &order);

    QTemporaryDir m_folder;
    IndexContent m_content;
    std::map<Domain, int> m_numbers; // of the next activity
    BurstGuard::Time m_now{1000};
    std::atomic<int> m_planned = 0;
    QHash<QString, Decisions> m_decisions; // by profile
    QString m_broken; // why decisions cannot be read; usually empty
    QDate m_today{2027, 3, 15};
    std::chrono::milliseconds m_realStay{0};
    std::chrono::milliseconds m_stone{10};
    QDBusConnection m_bus{QStringLiteral("none")};
    bool m_childrenSwitchOff = true;
    bool m_voice = false;
    std::optional<HandleCorner> m_corner;
    QStringList m_said;
    std::unique_ptr<Memory> m_memory;
    std::unique_ptr<Progress> m_progress;
    std::unique_ptr<Launcher> m_launcher;
    std::unique_ptr<Power> m_power;
    std::unique_ptr<PupilSession> m_session;
    std::unique_ptr<LocalClassroom> m_classroom;
    std::unique_ptr<TeacherSession> m_teacher;
};

} // namespace PrimTux
