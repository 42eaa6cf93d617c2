// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace PrimTux
{

/** A settings file written before each start, so that every child finds the program the same. */
struct PreparedFile {
    QString path; // begins with $HOME, $XDG_CONFIG_HOME, $XDG_DATA_HOME, $XDG_CACHE_HOME or $KEPT
    QString content;

    friend bool operator==(const PreparedFile &, const PreparedFile &) = default;
};

/** What becomes of a program's window. */
enum class WindowPolicy : quint8 {
    AsIs, // stays as the program opens it (it fills the screen by itself, or is meant to be small)
    FullScreen, // the window manager is asked to make it full screen
    Centred, // of fixed size: in the middle of a plain backdrop
    Beside, // above that of another program, beside which it may be started: a helper
};

/** The corner of the screen where the way back stands while a program runs; those of languages
 * written from the right are mirrored. */
enum class HandleCorner : quint8 {
    TopLeft,
    TopRight,
    BottomRight,
    BottomLeft,
    None, // nowhere: the program has the whole screen, the key leads back
};

[[nodiscard]] QString idOf(HandleCorner corner);
[[nodiscard]] std::optional<HandleCorner> handleCornerFromId(QStringView id);

/** The signal upon which a program saves what the child made and ends; TERM is for those without.
 */
enum class SaveSignal : quint8 {
    None,
    Usr1,
    Usr2,
};

[[nodiscard]] QString idOf(SaveSignal signal);
[[nodiscard]] std::optional<SaveSignal> saveSignalFromId(QStringView id);

/** How an activity is started, as the catalogue says it. */
struct Launch {
    QStringList command; // program, then its arguments; no shell. Empty: the desktop entry's own
    std::map<QString, QString> environment;
    std::vector<PreparedFile> files;
    QStringList kept; // what the child makes: folders below the private HOME that outlive a start
    WindowPolicy window = WindowPolicy::AsIs;
    std::chrono::seconds grace{5}; // between the polite end and the forced one
    SaveSignal saveSignal = SaveSignal::None;
    HandleCorner handle = HandleCorner::TopLeft;

    friend bool operator==(const Launch &, const Launch &) = default;
};

/** Everything needed to start one activity for one profile; made by planLaunch(). */
struct LaunchPlan {
    QString activityId;
    QString program; // absolute path
    QStringList arguments;
    std::map<QString, QString> environment; // the whole of it
    QString home; // private, made again at each start
    QString kept; // what the child made with this program; outlives starts
    QString cache; // private too, outlives starts
    QStringList folders; // below one of those three; to be there, besides those of the files
    std::map<QString, QString> links; // place below home -> folder below kept or cache
    std::vector<PreparedFile> files; // absolute paths below one of the three, none through a link
    QString workingFolder;
    QString log; // last lines that the program printed
    WindowPolicy window = WindowPolicy::AsIs;
    std::chrono::milliseconds grace{5000};
    SaveSignal saveSignal = SaveSignal::None;

    friend bool operator==(const LaunchPlan &, const LaunchPlan &) = default;
};

} // namespace PrimTux
