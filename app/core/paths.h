// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace PrimTux
{

/** The folders that decide where everything is; taken from the environment once, in main. */
struct Surroundings {
    QString programFolder; // where this program lies: "/usr/bin", "…/build/bin"
    QString root; // PRIMTUX_MENU_ROOT: prefix of all system places; usually empty
    QString userCache; // XDG_CACHE_HOME
    QString userData; // XDG_DATA_HOME
    QString runtime; // XDG_RUNTIME_DIR; may be empty
};

/** The catalogue document that is written beside the @p classroom. */
[[nodiscard]] QString documentOfClassroom(const QString &classroom);

/** Places of the contract with packagers; see packaging documentation. */
class Paths
{
public:
    explicit Paths(Surroundings surroundings);

    /** Folders of catalogue documents, later ones win. */
    [[nodiscard]] QStringList catalogueFolders() const;
    /** What a technician sets for everybody on this PC. */
    [[nodiscard]] QString menuConf() const;
    /** Where an older PrimTux has its menus (HandyMenu). */
    [[nodiscard]] QStringList oldMenuFolders() const;
    /** Folders of frameworks of objectives, later ones win. */
    [[nodiscard]] QStringList frameworkFolders() const;
    /** Folders of packs, later ones win: those of packages, and installedPacks(). */
    [[nodiscard]] QStringList packFolders() const;
    /** Where an administrator installs packs. */
    [[nodiscard]] QString installedPacks() const;
    /** What the program ships: schemas, pictures, documents. */
    [[nodiscard]] QString sharedFolder() const;
    /** The index that serves everybody on this PC. */
    [[nodiscard]] QString systemIndex() const;
    /** The index of a user who may not write the system's. */
    [[nodiscard]] QString userIndex() const;
    /** The index to read: the system's if there is one, else the user's. */
    [[nodiscard]] QString indexToRead() const;
    /** The index to write: the system's if its folder may be written, else the user's. */
    [[nodiscard]] QString indexToWrite() const;
    /** What teachers decided, for everybody on this PC. */
    [[nodiscard]] QString systemClassroom() const;
    /** What teachers decided, where there is no system's: at home, in a build folder. */
    [[nodiscard]] QString userClassroom() const;
    /** The classroom to read: the system's if there is one, else the user's. */
    [[nodiscard]] QString classroomFile() const;
    /** The classroom to write: the system's if its folder is there, else the user's. */
    [[nodiscard]] QString classroomToWrite() const;
    /** The catalogue document of the classroom to read: what teachers say of activities and
     * profiles themselves. */
    [[nodiscard]] QString classroomDocument() const;
    /** How far the children of this account are in their lessons. */
    [[nodiscard]] QString progressFile() const;
    /** Private homes of started programs: made again at each start. */
    [[nodiscard]] QString homesFolder() const;
    /** Caches of started programs (fonts, shaders); outlive starts. */
    [[nodiscard]] QString cachesFolder() const;
    /** What children made; outlives starts. */
    [[nodiscard]] QString keptFolder() const;
    /** Logs of started programs. */
    [[nodiscard]] QString logFolder() const;
    /** Pictures rendered for this screen, kept for the next start. */
    [[nodiscard]] QString pictureCache() const;
    /** Small facts remembered between starts (last profile, renderer). */
    [[nodiscard]] QString stateFile() const;
    /** The same of the account that has this @p home, unless its environment says otherwise. */
    [[nodiscard]] QString stateFileIn(const QString &home) const;
    /** The accounts of this PC, passwd(5). */
    [[nodiscard]] QString accounts() const;
    /** What AppStream knows of the program of this id, from its package. */
    [[nodiscard]] QString metainfo(QStringView id) const;
    /** The socket of the running supervisor; empty without a runtime folder. */
    [[nodiscard]] QString supervisorSocket() const;
    /** How the paths of the sockets begin of what runs beside an activity; a number follows. */
    [[nodiscard]] QString besideSocket() const;
    /** Is there while children are asked to look at their teacher; empty without a run folder. */
    [[nodiscard]] QString lockFile() const;
    /** A program of ours, beside this one. */
    [[nodiscard]] QString program(QStringView name) const;

private:
    Surroundings m_surroundings;
};

} // namespace PrimTux
