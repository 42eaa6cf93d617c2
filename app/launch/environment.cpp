// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/environment.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

constexpr std::array notInherited{
    // The menu's own screens.
    "QT_QUICK_BACKEND"_L1,
    "QT_QUICK_CONTROLS_STYLE"_L1,
    "QT_QPA_PLATFORM"_L1,
    "QT_IM_MODULE"_L1,
    "QT_SCALE_FACTOR"_L1,
    "QT_ACCESSIBILITY"_L1,
    "QT_LOGGING_RULES"_L1,
    "QT_MESSAGE_PATTERN"_L1,
    "QT_FATAL_WARNINGS"_L1,
    // Who the menu is for its desktop; a program is someone else.
    "DESKTOP_STARTUP_ID"_L1,
    "XDG_ACTIVATION_TOKEN"_L1,
    "SESSION_MANAGER"_L1,
    "DBUS_STARTER_ADDRESS"_L1,
    "DBUS_STARTER_BUS_TYPE"_L1,
    "NOTIFY_SOCKET"_L1,
    "LISTEN_FDS"_L1,
    "LISTEN_PID"_L1,
    "INVOCATION_ID"_L1,
    "JOURNAL_STREAM"_L1,
    "GIO_LAUNCHED_DESKTOP_FILE"_L1,
    "GIO_LAUNCHED_DESKTOP_FILE_PID"_L1,
    "OLDPWD"_L1,
    // Places in the real home.
    "XDG_CONFIG_HOME"_L1,
    "XDG_DATA_HOME"_L1,
    "XDG_STATE_HOME"_L1,
    "XDG_CACHE_HOME"_L1,
};
constexpr std::array prefixesNotInherited{"QSG_"_L1, "QML_"_L1, "QML2_"_L1, "PRIMTUX_"_L1};

[[nodiscard]] bool isInherited(const QString &name)
{
    return !std::ranges::contains(notInherited, name)
        && std::ranges::none_of(prefixesNotInherited, [&name](QLatin1StringView prefix) {
               return name.startsWith(prefix);
           });
}

[[nodiscard]] QString withFoldersOfGames(const QString &path)
{
    QStringList folders = path.split(u':', Qt::SkipEmptyParts);
    for (const QString &folder :
         {u"/usr/local/bin"_s, u"/usr/bin"_s, u"/bin"_s, u"/usr/local/games"_s, u"/usr/games"_s}) {
        if (!folders.contains(folder)) {
            folders << folder;
        }
    }
    return folders.join(u':');
}

// LANGUAGE, which gettext and Qt prefer to LANG: "fr_FR:fr".
[[nodiscard]] QString languageList(const QString &locale)
{
    const QString region = locale.section(u'.', 0, 0).section(u'@', 0, 0);
    const QString language = region.section(u'_', 0, 0);
    return region == language ? language : region + u':' + language;
}

} // namespace

std::map<QString, QString> inheritedEnvironment(const QProcessEnvironment &menu,
                                                const QString &locale)
{
    std::map<QString, QString> variables;
    for (const QString &name : menu.keys()) {
        const bool language
            = name.startsWith("LC_"_L1) || name == "LANG"_L1 || name == "LANGUAGE"_L1;
        if (isInherited(name) && (locale.isEmpty() || !language)) {
            variables.insert_or_assign(name, menu.value(name));
        }
    }
    variables.insert_or_assign(u"PATH"_s, withFoldersOfGames(menu.value(u"PATH"_s)));
    if (!locale.isEmpty()) {
        variables.insert_or_assign(u"LANG"_s, locale);
        variables.insert_or_assign(u"LANGUAGE"_s, languageList(locale));
    }
    const QString key = menu.value(u"HOME"_s) + "/.Xauthority"_L1;
    if (!variables.contains(u"XAUTHORITY"_s) && QFileInfo::exists(key)) {
        variables.insert_or_assign(u"XAUTHORITY"_s, key);
    }
    return variables;
}

} // namespace PrimTux
