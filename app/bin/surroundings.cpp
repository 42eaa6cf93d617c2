// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/surroundings.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QStringList foldersOf(const char *variable, const QString &otherwise)
{
    const QString value = qEnvironmentVariable(variable);
    QStringList folders = (value.isEmpty() ? otherwise : value).split(u':', Qt::SkipEmptyParts);
    // The Base Directory Specification: what is not absolute is ignored.
    folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    for (QString &folder : folders) {
        folder = QDir::cleanPath(folder);
    }
    folders.removeDuplicates();
    return folders;
}
bool hasFile(const QString &folder, const QStringList &names)
{
    return !QDir(folder).entryList(names, QDir::AllEntries | QDir::System).isEmpty();
}

// Told by files: nothing is started to find out.
QStringList offersOf(const QStringList &dataFolders, const QStringList &languages)
{
    QStringList offers;
    if (hasFile(u"/dev/dri"_s, {u"card*"_s, u"renderD*"_s})) {
        offers << u"opengl"_s;
    }
    if (hasFile(QLibraryInfo::path(QLibraryInfo::QmlImportsPath), {u"Box2D*"_s})) {
        offers << u"box2d"_s;
    }
    QStringList voices;
    for (const QString &language : languages) {
        voices << "voices-"_L1 + language.section(u'-', 0, 0) + "*.rcc"_L1;
    }
    // GCompris takes only what the list beside them names.
    const auto speaksFrom = [&voices](const QString &folder) {
        return hasFile(folder, {u"Contents"_s}) && hasFile(folder, voices);
    };
    const bool speaks = std::ranges::any_of(dataFolders, [&speaksFrom](const QString &folder) {
        return speaksFrom(folder + "/KDE/gcompris-qt/data3/voices-ogg"_L1)
            || speaksFrom(folder + "/gcompris-qt/rcc/data3/voices-ogg"_L1);
    });
    if (speaks) {
        offers << u"gcompris-voices"_s;
    }
    return offers;
}
} // namespace

Surroundings surroundingsFromEnvironment()
{
    const QString root = qEnvironmentVariable("PRIMTUX_MENU_ROOT");
    return {.programFolder = QCoreApplication::applicationDirPath(),
            .root = root.isEmpty() ? QString() : QDir(root).absolutePath(),
            .userCache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation),
            .userData = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation),
            .runtime = qEnvironmentVariable("XDG_RUNTIME_DIR")};
}

SoftwarePlaces softwareFromEnvironment()
{
    QStringList programs = foldersOf("PATH", u"/usr/local/bin:/usr/bin:/bin"_s);
    for (const QString &games : {u"/usr/local/games"_s, u"/usr/games"_s}) {
        if (!programs.contains(games)) {
            programs << games; // not on the path of every session
        }
    }
    const QStringList data = foldersOf("XDG_DATA_DIRS", u"/usr/local/share:/usr/share"_s);
    QStringList languages = languagesFromEnvironment() + QStringList{u"fr"_s};
    languages.removeDuplicates();
    return {.dataFolders = data,
            .programFolders = programs,
            // Not the status file, which changes once more after the trigger that reads all this.
            .packages = u"/var/lib/dpkg/info"_s,
            .languages = languages,
            .offers = offersOf(data, languages)};
}

QStringList languagesFromEnvironment()
{
    QString locale;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (locale = qEnvironmentVariable(variable); !locale.isEmpty()) {
            break;
        }
    }
    QStringList own = languagesOf(locale);
    if (own.isEmpty()) {
        return own; // the C locale has no language, whatever LANGUAGE says
    }
    QStringList languages;
    const QStringList wanted = qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts);
    for (const QString &name : wanted) {
        languages << languagesOf(name);
    }
    languages << own;
    languages.removeDuplicates();
    return languages;
}

} // namespace PrimTux
