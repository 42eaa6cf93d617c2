// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/activityrun.h"
#include "models/browser.h"
#include "models/burstguard.h"

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
    Q_PROPERTY(QString hint READ hint NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool profileChoice READ hasProfileChoice NOTIFY placeChanged FINAL)

public:
    /** Each is a screen. */
    enum class Place : quint8 {
        Preparing, // the first index of this PC is being made
        Empty, // nothing to start, and a hint for the adult
        Profiles,
        Home, // domains as tiles, or a rail of domains and tiles, or tiles alone
        Domain, // one domain of the youngest
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
    };

    PupilSession(Parts parts, Launcher &launcher, Memory &memory, QObject *parent = nullptr);
    ~PupilSession() override;

    /** Opens the catalogue and shows the first screen; without one asks for it by indexWanted(). */
    void begin();
    /** A new index was made, or could not be made: @p failure is empty or says why, in words for
     * the adult. */
    void indexMade(const QString &failure);
    /** Starts an activity from outside; what runs is ended first. False: no such activity on this
     * PC. */
    bool open(const QString &activityId);
    /** Back to the first page of the profile; what runs is ended. */
    void home();
    /** Ends what runs, then asks to quit. */
    void quit();

    [[nodiscard]] Place place() const { return m_place; }
    /** Nothing is being made, starts, runs or has failed: an adult may come in. */
    [[nodiscard]] bool isResting() const;
    [[nodiscard]] Browser *browser() { return &m_browser; }
    [[nodiscard]] ActivityRun *run() { return &m_run; }
    [[nodiscard]] QString hint() const { return m_hint; }
    [[nodiscard]] bool hasProfileChoice() const { return m_browser.profileCount() > 1; }
    [[nodiscard]] const Catalogue *catalogue() const { return m_catalogue.get(); }

    /** The window has another size, in pixels. */
    Q_INVOKABLE void showOn(int width, int height);
    Q_INVOKABLE void chooseProfile(const QString &id);
    /** The digit of a keyboard's row or keypad, also of a French one; false if @p key is none. */
    Q_INVOKABLE bool chooseProfileByKey(int key);
    Q_INVOKABLE void openDomain(int row);
    Q_INVOKABLE void openActivity(const QString &id);
    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void previousPage();
    /** Page Up and Page Down; false if @p key is neither. */
    Q_INVOKABLE bool turnPageByKey(int key);
    /** A wheel turned by @p angle, in eighths of a degree: a notch is a page. */
    Q_INVOKABLE void turnWheel(int angle);
    /** One place up: from a domain to the home, from there to the profiles, from a start or failure
     * to the page. */
    Q_INVOKABLE void goUp();
    /** The stop button while an activity starts or runs. */
    Q_INVOKABLE void stopActivity();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void backToMenu();

Q_SIGNALS:
    void placeChanged();
    /** There is no index that can be read: one must be made. */
    void indexWanted();
    /** The menu should come to the front and take the keyboard. */
    void raiseWanted();
    void quitWanted();

private:
    [[nodiscard]] bool accepts();
    [[nodiscard]] Place placeOfBrowser() const;
    [[nodiscard]] LaunchOrder orderFor(const Tile &tile, Launch launch) const;
    [[nodiscard]] bool openCatalogue(QString *reason);
    void start(const QString &activityId);
    void showPage();
    void runChanged();
    void setPlace(Place place);

    Parts m_parts;
    Memory &m_memory;
    std::unique_ptr<Catalogue> m_catalogue;
    Browser m_browser;
    ActivityRun m_run;
    BurstGuard m_guard;
    Place m_place = Place::Preparing;
    QString m_hint;
    QString m_next; // activity to start when the present one is gone
    bool m_reopen = false; // a newer index waits
    bool m_home = false; // the first page is wanted when the present activity is gone
    bool m_quitting = false;
    int m_wheel = 0; // turned since the last page
};

} // namespace PrimTux
