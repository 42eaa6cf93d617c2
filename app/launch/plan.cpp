// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/plan.h"

#include "launch/environment.h"
#include "launch/placeholders.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

// Where programs look for the user's documents; all are the one folder that is kept.
constexpr auto userFolders = "XDG_DESKTOP_DIR=\"$HOME/Documents\"\n"
                             "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n"
                             "XDG_DOWNLOAD_DIR=\"$HOME/Downloads\"\n"
                             "XDG_MUSIC_DIR=\"$HOME/Music\"\n"
                             "XDG_PICTURES_DIR=\"$HOME/Pictures\"\n"
                             "XDG_VIDEOS_DIR=\"$HOME/Videos\"\n"
                             "XDG_TEMPLATES_DIR=\"$HOME\"\n"
                             "XDG_PUBLICSHARE_DIR=\"$HOME\"\n"_L1;

/** Makes one plan. */
class Planning
{
    Q_DECLARE_TR_FUNCTIONS(PrimTux::LaunchPlan)

public:
    Planning(const QString &activityId, const QString &profileId, const PlanPlaces &places)
        : m_activityId(activityId)
    {
        const QString own = fileNameFor(profileId) + u'/' + fileNameFor(activityId);
        // A program's variants share what was made with it.
        const QString program = fileNameFor(activityId.section(u'/', 0, 0));
        m_plan.activityId = activityId;
        m_plan.home = places.homes + u'/' + own;
        m_plan.cache = places.caches + u'/' + own;
        m_plan.kept = places.kept + u'/' + fileNameFor(profileId) + u'/' + program;
        m_plan.log = places.logs + u'/' + fileNameFor(activityId) + ".log"_L1;
        m_plan.workingFolder = m_plan.home;
        m_folders = {{u"HOME"_s, m_plan.home},
                     {u"XDG_CONFIG_HOME"_s, m_plan.home + "/.config"_L1},
                     {u"XDG_DATA_HOME"_s, m_plan.home + "/.local/share"_L1},
                     {u"XDG_STATE_HOME"_s, m_plan.home + "/.local/state"_L1},
                     {u"XDG_CACHE_HOME"_s, m_plan.cache},
                     {u"KEPT"_s, m_plan.kept}};
    }

    [[nodiscard]] Result<LaunchPlan>
    plan(const Launch &launch, const QString &locale, const QProcessEnvironment &menu)
    {
        m_plan.window = launch.window;
        m_plan.grace = launch.grace;
        m_plan.saveSignal = launch.saveSignal;
        m_plan.environment = inheritedEnvironment(menu, locale);
        const auto language = m_plan.environment.find(u"LANG"_s);
        m_words = m_folders;
        m_words.insert_or_assign(
            u"LOCALE"_s, language != m_plan.environment.end() ? language->second : QString());

        return setEnvironment(launch.environment)
            .and_then([&] { return findProgram(launch.command); })
            .and_then([&] { return keep(launch.kept); })
            .and_then([&] { return placeFiles(launch.files); })
            .transform([&] { return std::move(m_plan); });
    }

private:
    [[nodiscard]] std::unexpected<Error> refusal(const QString &reason) const
    {
        return std::unexpected(Error{tr("“%1” cannot be started: %2").arg(m_activityId, reason)});
    }

    [[nodiscard]] Result<void> setEnvironment(const std::map<QString, QString> &variables)
    {
        for (const auto &[name, value] : variables) {
            const bool private_ = m_folders.contains(name);
            if (private_ || name.isEmpty() || name.contains(u'=') || name.contains(QChar::Null)
                || value.contains(QChar::Null)) {
                return refusal(
                    private_
                        ? tr("its catalogue entry sets %1, which belongs to the menu.").arg(name)
                        : tr("its catalogue entry sets a variable with the impossible name "
                             "or value “%1”.")
                              .arg(name));
            }
            m_plan.environment.insert_or_assign(name, filledIn(value, m_words));
        }
        for (const auto &[name, folder] : m_folders) {
            if (name != "KEPT"_L1) {
                m_plan.environment.insert_or_assign(name, folder);
                m_plan.folders << folder;
            }
        }
        m_plan.folders << m_plan.kept;
        m_plan.environment.insert_or_assign(u"PWD"_s, m_plan.workingFolder);
        return {};
    }

    [[nodiscard]] Result<void> findProgram(const QStringList &command)
    {
        if (command.isEmpty() || command.constFirst().isEmpty()) {
            return refusal(tr("its catalogue entry names no program."));
        }
        const QString wanted = filledIn(command.constFirst(), m_words);
        const QStringList path = m_plan.environment.at(u"PATH"_s).split(u':');
        m_plan.program = QStandardPaths::findExecutable(wanted, path);
        if (m_plan.program.isEmpty()) {
            return refusal(QFileInfo::exists(wanted) && wanted.contains(u'/')
                               ? tr("%1 is there, but may not be executed.").arg(wanted)
                               : tr("the program %1 is not installed (searched in %2).")
                                     .arg(wanted, path.join(", "_L1)));
        }
        for (const QString &argument : command.sliced(1)) {
            m_plan.arguments << filledIn(argument, m_words);
        }
        return {};
    }

    [[nodiscard]] Result<void> keep(const QStringList &places)
    {
        m_plan.links.insert_or_assign(m_plan.home + "/.cache"_L1, m_plan.cache);
        for (const auto &folder :
             {"Documents"_L1, "Downloads"_L1, "Music"_L1, "Pictures"_L1, "Videos"_L1}) {
            m_plan.links.insert_or_assign(m_plan.home + u'/' + folder, m_plan.kept);
        }
        QStringList sorted = places;
        std::ranges::sort(sorted); // a folder comes before what is in it
        for (const QString &place : std::as_const(sorted)) {
            const bool plain = !place.startsWith(u'$') && !place.startsWith("~/"_L1);
            const Result<QString> path = placeBelow(plain ? "$HOME/"_L1 + place : place, m_folders);
            if (!path || place.startsWith(u'/') || !path->startsWith(m_plan.home + u'/')) {
                return refusal(tr("its kept folder “%1” must lie below the home and without “..”.")
                                   .arg(place));
            }
            if (behindLinks(*path) == *path) {
                const QString target = m_plan.kept + path->sliced(m_plan.home.size());
                m_plan.links.insert_or_assign(*path, target);
                m_plan.folders << target;
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> placeFiles(const std::vector<PreparedFile> &files)
    {
        m_plan.files.push_back({.path = m_folders.at(u"XDG_CONFIG_HOME"_s) + "/user-dirs.dirs"_L1,
                                .content = userFolders});
        for (const PreparedFile &file : files) {
            const Result<QString> path = placeBelow(file.path, m_folders);
            if (!path) {
                return refusal(tr("its settings file %1").arg(path.error().message));
            }
            const QString place = behindLinks(*path);
            if (place == m_plan.kept || place == m_plan.cache || file.path.endsWith(u'/')) {
                return refusal(tr("its settings file “%1” is a folder.").arg(file.path));
            }
            // One that the catalogue names takes the place of ours.
            std::erase_if(m_plan.files,
                          [&place](const PreparedFile &other) { return other.path == place; });
            m_plan.files.push_back(
                {.path = place, .content = filledInBraces(file.content, m_words)});
        }
        return {};
    }

    /** Where @p path really is once the links are there. */
    [[nodiscard]] QString behindLinks(const QString &path) const
    {
        const auto link = std::ranges::find_if(m_plan.links, [&path](const auto &pair) {
            return path == pair.first || path.startsWith(pair.first + u'/');
        });
        return link == m_plan.links.end() ? path : link->second + path.sliced(link->first.size());
    }

    QString m_activityId;
    Placeholders m_folders;
    Placeholders m_words; // the folders and texts
    LaunchPlan m_plan;
};

} // namespace

Result<LaunchPlan> planLaunch(const QString &activityId,
                              const QString &profileId,
                              const Launch &launch,
                              const PlanPlaces &places,
                              const QProcessEnvironment &environment)
{
    Q_ASSERT(!activityId.isEmpty() && !profileId.isEmpty());
    return Planning(activityId, profileId, places).plan(launch, places.locale, environment);
}

} // namespace PrimTux
