// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
Surroundings someSurroundings()
{
    return {.programFolder = u"/usr/bin"_s,
            .root = {},
            .userCache = u"/home/anna/.cache"_s,
            .userData = u"/home/anna/.local/share"_s,
            .runtime = u"/run/user/1"_s};
}

void makeFile(const QString &path)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly));
}
} // namespace

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesTheSystemThenTheAdministratorsFolders();
    void findsTheDataOfABuildFolder();
    void putsTheRootBeforeAllSystemPlaces();
    void readsTheSystemsIndexIfThereIsOne();
    void writesTheSystemsIndexIfItMay();
    void readsTheSystemsClassroomIfThereIsOne();
    void writesTheSystemsClassroomIfItsFolderIsThere();
    void keepsWhatIsTheUsersWithTheUser();
    void hasNoSocketWithoutARuntimeFolder();
};

void PathsTest::searchesTheSystemThenTheAdministratorsFolders()
{
    const Paths paths(someSurroundings());

    QCOMPARE(paths.catalogueFolders(),
             (QStringList{u"/usr/share/primtux-menu/catalogue.d"_s,
                          u"/etc/primtux-menu/catalogue.d"_s}));
    QCOMPARE(
        paths.frameworkFolders(),
        (QStringList{u"/usr/share/primtux-menu/objectives"_s, u"/etc/primtux-menu/objectives"_s}));
    QCOMPARE(paths.packFolders(),
             (QStringList{u"/usr/share/primtux-menu/packs"_s, u"/var/lib/primtux-menu/packs"_s}));
    QCOMPARE(paths.systemIndex(), u"/var/cache/primtux-menu/index.sqlite"_s);
    QCOMPARE(paths.program(u"primtux-menuctl"), u"/usr/bin/primtux-menuctl"_s);
}

void PathsTest::findsTheDataOfABuildFolder()
{
    Surroundings surroundings = someSurroundings();
    surroundings.programFolder = u"/school/build/bin"_s;

    QCOMPARE(Paths(surroundings).sharedFolder(), u"/school/build/share/primtux-menu"_s);
}

void PathsTest::putsTheRootBeforeAllSystemPlaces()
{
    Surroundings surroundings = someSurroundings();
    surroundings.root = u"/tmp/root"_s;
    const Paths paths(surroundings);

    QCOMPARE(paths.catalogueFolders(),
             (QStringList{u"/tmp/root/usr/share/primtux-menu/catalogue.d"_s,
                          u"/tmp/root/etc/primtux-menu/catalogue.d"_s}));
    QCOMPARE(paths.frameworkFolders().constFirst(),
             u"/tmp/root/usr/share/primtux-menu/objectives"_s);
    QCOMPARE(paths.systemIndex(), u"/tmp/root/var/cache/primtux-menu/index.sqlite"_s);
}

void PathsTest::readsTheSystemsIndexIfThereIsOne()
{
    const QTemporaryDir root;
    Surroundings surroundings = someSurroundings();
    surroundings.root = root.path();
    const Paths paths(surroundings);

    QCOMPARE(paths.indexToRead(), u"/home/anna/.cache/primtux-menu/index.sqlite"_s);
    makeFile(paths.systemIndex());
    QCOMPARE(paths.indexToRead(), paths.systemIndex());
}

void PathsTest::writesTheSystemsIndexIfItMay()
{
    const QTemporaryDir root;
    Surroundings surroundings = someSurroundings();
    surroundings.root = root.path();
    const Paths paths(surroundings);

    QCOMPARE(paths.indexToWrite(), paths.userIndex());
    QVERIFY(QDir(root.path()).mkpath(u"var/cache/primtux-menu"_s));
    QCOMPARE(paths.indexToWrite(), paths.systemIndex());
}

void PathsTest::readsTheSystemsClassroomIfThereIsOne()
{
    const QTemporaryDir root;
    Surroundings surroundings = someSurroundings();
    surroundings.root = root.path();
    const Paths paths(surroundings);
    QCOMPARE(paths.classroomFile(), u"/home/anna/.local/share/primtux-menu/classroom.sqlite"_s);

    makeFile(root.filePath(u"var/lib/primtux-menu/classroom.sqlite"_s));

    QCOMPARE(paths.classroomFile(), root.filePath(u"var/lib/primtux-menu/classroom.sqlite"_s));
}

void PathsTest::writesTheSystemsClassroomIfItsFolderIsThere()
{
    const QTemporaryDir root;
    Surroundings surroundings = someSurroundings();
    surroundings.root = root.path();
    const Paths paths(surroundings);
    QCOMPARE(paths.classroomToWrite(), paths.userClassroom());

    QVERIFY(QDir(root.path()).mkpath(u"var/lib/primtux-menu"_s));

    QCOMPARE(paths.classroomToWrite(), paths.systemClassroom());
    QCOMPARE(paths.systemClassroom(), root.filePath(u"var/lib/primtux-menu/classroom.sqlite"_s));
}

void PathsTest::keepsWhatIsTheUsersWithTheUser()
{
    const Paths paths(someSurroundings());
    for (const QString &path : {paths.homesFolder(), paths.logFolder(), paths.pictureCache()}) {
        QVERIFY(path.startsWith("/home/anna/.cache/primtux-menu/"_L1));
    }
    for (const QString &path : {paths.keptFolder(), paths.stateFile()}) {
        QVERIFY(path.startsWith("/home/anna/.local/share/primtux-menu/"_L1));
    }
}

void PathsTest::hasNoSocketWithoutARuntimeFolder()
{
    Surroundings surroundings = someSurroundings();
    QVERIFY(Paths(surroundings).supervisorSocket().startsWith("/run/user/1/"_L1));
    surroundings.runtime.clear();
    QVERIFY(Paths(surroundings).supervisorSocket().isEmpty());
}

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
