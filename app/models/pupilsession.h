// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/activityrun.h"
#include "models/autostart.h"
#include "models/browser.h"
#include "models/burstguard.h"
#include "models/helperlist.h"
#include "models/pagevoice.h"
#include "models/power.h"
#include "models/profilelessons.h"
#include "models/returnhandle.h"

#include <QObject>

#include <functional>
#include <memory>

namespace PrimTux
{

/**
 * Everything that the children's screens may see and ask for; the one object QML is given. Decides
 * which screen is shown, and lets a burst of presses start one program.
 */
class PupilSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main")
    Q_PROPERTY(Place place READ place NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool resting READ isResting NOTIFY placeChanged FINAL)
    Q_PROPERTY(PrimTux::Browser *browser READ browser CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ActivityRun *run READ run CONSTANT FINAL)
    Q_PROPERTY(PrimTux::LessonTrail *trail READ trail CONSTANT FINAL)
    Q_PROPERTY(PrimTux::AutoStart *autoStart READ autoStart CONSTANT FINAL)
    Q_PROPERTY(PrimTux::ReturnHandle *handle READ handle CONSTANT FINAL)
    Q_PROPERTY(PrimTux::HelperList *helpers READ helpers CONSTANT FINAL)
    Q_PROPERTY(PrimTux::PageVoice *voice READ voice CONSTANT FINAL)
    Q_PROPERTY(bool othersOffered READ offersOthers NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool besideLesson READ isBesideLesson NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool profileChoice READ hasProfileChoice NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool wayUp READ hasWayUp NOTIFY wayUpChanged FINAL)
    Q_PROPERTY(PrimTux::Power *power READ power CONSTANT FINAL)

public:
    /** Each is a screen. */
    enum class Place : quint8 {
        Preparing, // the first index of this PC is being made
        Empty, // nothing to start, and a hint for the adult
        Profiles,
        Home, // domains as tiles, or a rail of domains and tiles, or tiles alone
        Domain, // one domain of the youngest
        Lesson, // the path of today's lesson
        Only, // today's lesson is this one activity
        Leaving, // go on, be someone else, or switch the PC off
        Starting,
        Running,
        Failed,
    };
    Q_ENUM(Place)

    /** What the session works with. */
    struct Parts {
        std::function<Result<Catalogue>()> openCatalogue;
        QStringList languages;
        Planner planner;
        QString profileId; // shown at once instead of the choice; may be empty
        std::function<BurstGuard::Time()> now; // monotonic; absent: the system's
        Power *power = nullptr; // absent: children cannot switch off
        Companions *companions = nullptr; // absent: nothing runs beside an activity
        ProfileLessons::Parts lessons;
        PageVoice::Parts voice = {};
        std::chrono::milliseconds stone{1'000}; // of the five before an activity opens by itself
        std::chrono::milliseconds question{8'000}; // of the handle, without an answer
        ReturnKeys returnKeys = {}; // NOLINT(readability-redundant-member-init): may be left out
        // Where the handle stands instead of where the catalogue says, for this PC and as teachers
        // decided since.
        std::optional<HandleCorner> corner = std::nullopt;
        // NOLINTNEXTLINE(readability-redundant-member-init): may be left out
        std::function<std::optional<HandleCorner>()> teachersCorner = {};
    };

    PupilSession(Parts parts,
                 Launcher &launcher,
                 Memory &memory,
                 Progress &progress,
                 QObject *parent = nullptr);
    ~PupilSession() override;

    /** Opens the catalogue and shows the first screen; without one asks for it by indexWanted(). */
    void begin();
    /** A new index was made, or could not be made: @p failure is empty or says why, in words for
     * the adult. */
    void indexMade(const QString &failure);
    /** A teacher decided otherwise: shown at once on a page, else when the child comes back to
     * one. */
    void classroomChanged();
    /** Starts an activity from outside; what runs is ended first, or shown again if it is this one.
     * A helper starts beside what runs. False: no such activity on this PC. */
    bool open(const QString &activityId);
    /** The child is of this profile from now on, as if it had been chosen; what runs stays. False:
     * there is none that children can choose. */
    bool become(const QString &profileId);
    /** Back to the first page of the profile; what runs is ended. */
    void home();
    /** Ends what runs, then asks to quit. */
    void quit();

    [[nodiscard]] Place place() const { return m_place; }
    /** Nothing is being made, starts, runs or has failed: an adult may come in. */
    [[nodiscard]] bool isResting() const;
    [[nodiscard]] Browser *browser() { return &m_browser; }
    [[nodiscard]] ActivityRun *run() { return &m_run; }
    [[nodiscard]] LessonTrail *trail() { return &m_lessons.trail(); }
    [[nodiscard]] AutoStart *autoStart() { return &m_autoStart; }
    [[nodiscard]] ReturnHandle *handle() { return &m_handle; }
    [[nodiscard]] HelperList *helpers() { return &m_helpers; }
    [[nodiscard]] PageVoice *voice() { return &m_voice; }
    /** Whether the lesson leaves the way to the other activities open, and there are some. */
    [[nodiscard]] bool offersOthers() const;
    /** Whether the other activities are shown, and the way back leads to the lesson. */
    [[nodiscard]] bool isBesideLesson() const { return m_beside && m_lessons.any(); }
    [[nodiscard]] QString hint() const { return m_hint; }
    [[nodiscard]] bool hasProfileChoice() const { return m_browser.profileCount() > 1; }
    /** Whether there is something above a profile's first page. */
    [[nodiscard]] bool hasWayUp() const { return hasProfileChoice() || mayLeave(); }
    [[nodiscard]] Power *power() const { return m_parts.power; }
    [[nodiscard]] const Catalogue *catalogue() const { return m_catalogue.get(); }
    /** Also the profiles that are hidden from children. */
    [[nodiscard]] std::vector<Profile> everyProfile() const
    {
        return m_catalogue ? m_catalogue->everyProfile() : std::vector<Profile>();
    }

    /** The window has another size, in pixels. */
    Q_INVOKABLE void showOn(int width, int height);
    Q_INVOKABLE void chooseProfile(const QString &id);
    /** The digit of a keyboard's row or keypad, also of a French one; false if @p key is none. */
    Q_INVOKABLE bool chooseProfileByKey(int key);
    Q_INVOKABLE void openDomain(int row);
    Q_INVOKABLE void openActivity(const QString &id);
    /** A station of the lesson's page; one that is not its turn yet points at the next one. */
    Q_INVOKABLE void openStation(int row);
    /** From the lesson to all the other activities. */
    Q_INVOKABLE void openOthers();
    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void previousPage();
    /** Page Up and Page Down; false if @p key is neither. */
    Q_INVOKABLE bool turnPageByKey(int key);
    /** A wheel turned by @p angle, in eighths of a degree: a notch is a page. */
    Q_INVOKABLE void turnWheel(int angle);
    /** One place up: from a domain to the home, from there to the lesson or to the profiles, from a
     * start or failure to the page. */
    Q_INVOKABLE void goUp();
    /** To the page that asks whether one has finished, if there is something to choose. */
    Q_INVOKABLE void leave();
    /** From that page back to where one was. */
    Q_INVOKABLE void stay();
    Q_INVOKABLE void changeProfile();
    Q_INVOKABLE void switchOff();
    /** The stop button while an activity starts or runs. */
    Q_INVOKABLE void stopActivity();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void backToMenu();

Q_SIGNALS:
    void placeChanged();
    void wayUpChanged();
    /** Another index is read from now on. */
    void catalogueChanged();
    /** There is no index that can be read: one must be made. */
    void indexWanted();
    /** The menu should come to the front and take the keyboard. */
    void raiseWanted();
    void quitWanted();

private:
    [[nodiscard]] bool accepts();
    [[nodiscard]] bool mayLeave() const;
    [[nodiscard]] bool onPage() const;
    [[nodiscard]] Place placeOfPage() const;
    [[nodiscard]] LaunchOrder orderFor(const Tile &tile, Launch launch) const;
    [[nodiscard]] bool openCatalogue(QString *reason);
    void start(const QString &activityId);
    void turn(int pages);
    void showPage();
    void readClassroom();
    void leaveProfile();
    [[nodiscard]] QString hintOfEmptyPage() const;
    [[nodiscard]] QStringList wordsOfPage();
    void runChanged();
    void recognise(const QString &activityId);
    void showHandle();
    void offerHelpers();
    [[nodiscard]] std::optional<LaunchOrder> helperOrder(const QString &activityId) const;
    void setPlace(Place place);

    Parts m_parts;
    Memory &m_memory;
    std::unique_ptr<Catalogue> m_catalogue;
    Browser m_browser;
    ActivityRun m_run;
    BurstGuard m_guard;
    ProfileLessons m_lessons;
    AutoStart m_autoStart;
    ReturnHandle m_handle;
    HelperList m_helpers;
    PageVoice m_voice;
    Place m_place = Place::Preparing;
    QString m_hint;
    QString m_next; // activity to start when the present one is gone
    bool m_reopen = false; // a newer index waits
    bool m_beside = false; // the child went from the lesson to the other activities
    bool m_failed = false; // so what opens by itself waits for a press
    bool m_home = false; // the first page is wanted when the present activity is gone
    bool m_quitting = false;
    int m_wheel = 0; // turned since the last page
};

} // namespace PrimTux
