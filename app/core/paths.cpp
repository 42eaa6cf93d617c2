// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString documentOfClassroom(const QString &classroom)
{
    return QFileInfo(classroom).absolutePath() + "/classroom.json"_L1;
}

Paths::Paths(Surroundings surroundings)
    : m_surroundings(std::move(surroundings))
{
}

QStringList Paths::catalogueFolders() const
{
    return {sharedFolder() + "/catalogue.d"_L1,
            m_surroundings.root + "/etc/primtux-menu/catalogue.d"_L1};
}

QString Paths::menuConf() const
{
    return m_surroundings.root + "/etc/primtux-menu/menu.conf"_L1;
}

QStringList Paths::frameworkFolders() const
{
    return {sharedFolder() + "/objectives"_L1,
            m_surroundings.root + "/etc/primtux-menu/objectives"_L1};
}

QStringList Paths::packFolders() const
{
    return {sharedFolder() + "/packs"_L1, installedPacks()};
}

QString Paths::installedPacks() const
{
    return m_surroundings.root + "/var/lib/primtux-menu/packs"_L1;
}

// A program run from a build folder finds that folder's data: "bin/../share", as /usr/bin finds
// /usr/share.
QString Paths::sharedFolder() const
{
    const QString shared = m_surroundings.root.isEmpty()
        ? m_surroundings.programFolder + "/../share"_L1
        : m_surroundings.root + "/usr/share"_L1;
    return QDir::cleanPath(shared + "/primtux-menu"_L1);
}

QString Paths::systemIndex() const
{
    return m_surroundings.root + "/var/cache/primtux-menu/index.sqlite"_L1;
}

QStringList Paths::oldMenuFolders() const
{
    return {m_surroundings.root + "/etc"_L1, m_surroundings.root + "/etc/handymenu"_L1};
}

QString Paths::userIndex() const
{
    return m_surroundings.userCache + "/primtux-menu/index.sqlite"_L1;
}

QString Paths::indexToRead() const
{
    return QFileInfo::exists(systemIndex()) ? systemIndex() : userIndex();
}

QString Paths::indexToWrite() const
{
    const QString folder = QFileInfo(systemIndex()).path();
    return QFileInfo(folder).isWritable() ? systemIndex() : userIndex();
}

QString Paths::systemClassroom() const
{
    return m_surroundings.root + "/var/lib/primtux-menu/classroom.sqlite"_L1;
}

QString Paths::userClassroom() const
{
    return m_surroundings.userData + "/primtux-menu/classroom.sqlite"_L1;
}

QString Paths::classroomFile() const
{
    return QFileInfo::exists(systemClassroom()) ? systemClassroom() : userClassroom();
}

QString Paths::classroomToWrite() const
{
    const QString folder = QFileInfo(systemClassroom()).path();
    return QFileInfo::exists(folder) ? systemClassroom() : userClassroom();
}

QString Paths::classroomDocument() const
{
    return documentOfClassroom(classroomFile());
}

QString Paths::progressFile() const
{
    return m_surroundings.userData + "/primtux-menu/progress.sqlite"_L1;
}

QString Paths::homesFolder() const
{
    return m_surroundings.userCache + "/primtux-menu/homes"_L1;
}

QString Paths::cachesFolder() const
{
    return m_surroundings.userCache + "/primtux-menu/caches"_L1;
}

QString Paths::keptFolder() const
{
    return m_surroundings.userData + "/primtux-menu/kept"_L1;
}

QString Paths::logFolder() const
{
    return m_surroundings.userCache + "/primtux-menu/logs"_L1;
}

QString Paths::pictureCache() const
{
    return m_surroundings.userCache + "/primtux-menu/pictures"_L1;
}

QString Paths::stateFile() const
{
    return m_surroundings.userData + "/primtux-menu/state.ini"_L1;
}

QString Paths::stateFileIn(const QString &home) const
{
    return m_surroundings.root + home + "/.local/share/primtux-menu/state.ini"_L1;
}

QString Paths::accounts() const
{
    return m_surroundings.root + "/etc/passwd"_L1;
}

QString Paths::metainfo(QStringView id) const
{
    return m_surroundings.root + "/usr/share/metainfo/"_L1 + id.toString() + ".appdata.xml"_L1;
}

QString Paths::supervisorSocket() const
{
    return m_surroundings.runtime.isEmpty()
        ? QString()
        : m_surroundings.runtime + "/primtux-menu/supervisor"_L1;
}

QString Paths::besideSocket() const
{
    return m_surroundings.runtime.isEmpty() ? QString()
                                            : m_surroundings.runtime + "/primtux-menu/beside-"_L1;
}

QString Paths::lockFile() const
{
    return m_surroundings.runtime.isEmpty() ? QString()
                                            : m_surroundings.runtime + "/primtux-menu/locked"_L1;
}

QString Paths::program(QStringView name) const
{
    return m_surroundings.programFolder + u'/' + name.toString();
}

} // namespace PrimTux
