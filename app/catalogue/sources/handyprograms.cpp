// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/handyprograms.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
/** Programs that have another name now. */
QString presentName(const QString &program)
{
    static const QHash<QString, QString> names{{u"firefox"_s, u"firefox-esr"_s},
                                               {u"gcompris"_s, u"gcompris-qt"_s},
                                               {u"iceweasel"_s, u"firefox-esr"_s},
                                               {u"loffice"_s, u"libreoffice"_s},
                                               {u"marble"_s, u"marble-qt"_s},
                                               {u"minetest"_s, u"luanti"_s},
                                               {u"openshot"_s, u"openshot-qt"_s},
                                               {u"soffice"_s, u"libreoffice"_s},
                                               {u"supertux"_s, u"supertux2"_s},
                                               {u"xournal"_s, u"xournalpp"_s}};
    return names.value(program, program);
}

/** The program by its name alone, then its arguments; those of LibreOffice's short forms too. */
QStringList plainCommand(QStringList command)
{
    if (command.isEmpty()) {
        return command;
    }
    command[0] = command[0].section(u'/', -1);
    static const QSet<QString> parts{
        u"writer"_s, u"calc"_s, u"impress"_s, u"draw"_s, u"math"_s, u"base"_s};
    if (const QString part = command[0].sliced(std::min<qsizetype>(2, command[0].size()));
        command[0].startsWith("lo"_L1) && parts.contains(part)) {
        command[0] = u"libreoffice"_s;
        command.insert(1, "--"_L1 + part);
    }
    command[0] = presentName(command[0]);
    for (QString &argument : command | std::views::drop(1)) {
        if (command[0] == "libreoffice"_L1 && argument.startsWith(u'-')
            && !argument.startsWith("--"_L1)) {
            argument.prepend(u'-'); // as older versions wrote their options
        }
    }
    return command;
}

QString optionName(const QString &option)
{
    return option.section(u'=', 0, 0);
}

bool isSuite(const QString &program)
{
    return program == "libreoffice"_L1;
}

// How a program looks and sounds; all else chooses what it does.
bool onlyChangesLooks(const QString &argument)
{
    static const QSet<QString> looks{u"-f"_s,
                                     u"-fs"_s,
                                     u"-fullscreen"_s,
                                     u"-m"_s,
                                     u"--fullscreen"_s,
                                     u"--full-screen"_s,
                                     u"--language"_s,
                                     u"--lang"_s,
                                     u"--locale"_s,
                                     u"--nologo"_s,
                                     u"--norestore"_s,
                                     u"--no-splash"_s,
                                     u"--nosound"_s,
                                     u"--nosplash"_s,
                                     u"--window"_s,
                                     u"--windowed"_s};
    return looks.contains(optionName(argument));
}

/** Whether @p asked starts the same part of a program as @p known. */
bool samePart(const QStringList &asked, const QStringList &known)
{
    return std::ranges::all_of(asked | std::views::drop(1), [&known](const QString &argument) {
        return known.contains(argument) || onlyChangesLooks(argument);
    });
}
} // namespace

KnownPrograms::KnownPrograms(std::vector<Activity> activities)
    : m_activities(std::move(activities))
{
}

const Activity *KnownPrograms::byId(const QString &id) const
{
    const auto found = std::ranges::find(m_activities, id, &Activity::id);
    return found == m_activities.end() ? nullptr : &*found;
}

bool KnownPrograms::contains(const QString &id) const
{
    return byId(id) != nullptr;
}

const Activity *KnownPrograms::findTarget(const QString &target) const
{
    const auto found = std::ranges::find(m_activities, target, &Activity::target);
    return found == m_activities.end() ? nullptr : &*found;
}

const Activity *KnownPrograms::program(const QStringList &arguments) const
{
    const QString &name = arguments.constFirst();
    for (const Activity &activity : m_activities) {
        if (plainCommand(activity.launch.command) == arguments) {
            return &activity;
        }
    }
    if (name == "gcompris-qt"_L1) {
        const qsizetype option
            = std::max(arguments.indexOf(u"--launch"_s), arguments.indexOf(u"-l"_s));
        if (option >= 0) {
            return byId("gcompris:"_L1 + arguments.value(option + 1).section(u'/', 0, 0));
        }
    }
    const auto starts = [&](const Activity &activity) {
        const QStringList known = plainCommand(activity.launch.command);
        return !activity.id.contains(u'/') && known.value(0) == name && samePart(arguments, known)
            && (!isSuite(name) || arguments.size() > 1);
    };
    if (const auto found = std::ranges::find_if(m_activities, starts);
        found != m_activities.end()) {
        return &*found;
    }
    if (std::ranges::any_of(arguments | std::views::drop(1), std::not_fn(onlyChangesLooks))) {
        return nullptr;
    }
    // What is not installed has no command of its desktop entry.
    const auto named = [&name](const Activity &activity) {
        return !activity.id.contains(u'/')
            && (activity.package == name || activity.desktopEntries.contains(name + ".desktop"_L1)
                || std::ranges::any_of(activity.desktopEntries, [&name](const QString &entry) {
                       return entry.endsWith(u'.' + name + ".desktop"_L1);
                   }));
    };
    const auto found = std::ranges::find_if(m_activities, named);
    return found == m_activities.end() ? nullptr : &*found;
}

const Activity *KnownPrograms::find(const QStringList &arguments, Levels levels) const
{
    const Activity *found = arguments.isEmpty() ? nullptr : program(plainCommand(arguments));
    if (!found || found->id.contains(u'/')) {
        return found;
    }
    const auto replaces = [&](const Activity &variant) {
        return variant.offer == Offer::Instead && variant.id.startsWith(found->id + u'/')
            && variant.levels.testAnyFlags(levels);
    };
    const auto variant = std::ranges::find_if(m_activities, replaces);
    return variant == m_activities.end() ? found : &*variant;
}

} // namespace PrimTux
