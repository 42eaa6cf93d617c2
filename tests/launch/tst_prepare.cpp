// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/prepare.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;
using namespace PrimTux;

namespace
{

[[nodiscard]] QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class PrepareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesHomeFoldersLinksAndFiles();
    void makesTheHomeAgain();
    void keepsWhatTheChildMadeAndTheCache();
    void removesTheOldHomeWithoutFollowingLinks();
    void removesAnOldHomeThatIsALink();
    void removesAnOldHomeThatIsAFile();
    void removesAnOldHomeThatMayNotBeWritten();
    void refusesALinkInPlaceOfTheProfilesFolder();
    void refusesAFolderBehindALink();
    void writesNoFileThroughALink();
    void refusesAPlanThatLeadsOutside();
    void saysWhichFolderCannotBeMade();

private:
    [[nodiscard]] QString at(const QString &place) const { return m_folder->filePath(place); }

    std::unique_ptr<QTemporaryDir> m_folder;
    LaunchPlan m_plan;
};

void PrepareTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = {};
    m_plan.activityId = u"a"_s;
    m_plan.home = at(u"homes/mini/a"_s);
    m_plan.kept = at(u"kept/mini/a"_s);
    m_plan.cache = at(u"caches/mini/a"_s);
    m_plan.log = at(u"logs/a.log"_s);
    m_plan.folders = {m_plan.home + u"/.config"_s, m_plan.cache, m_plan.kept + u"/.a/saved"_s};
    m_plan.links = {{m_plan.home + u"/Documents"_s, m_plan.kept},
                    {m_plan.home + u"/.a/saved"_s, m_plan.kept + u"/.a/saved"_s}};
    m_plan.files = {{.path = m_plan.home + u"/.config/a/arc"_s, .content = u"é\n"_s}};
}

void PrepareTest::cleanup()
{
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(QDir(at(u"homes/mini"_s))
                 .entryList({u".old-*"_s}, QDir::AllEntries | QDir::Hidden | QDir::System),
             QStringList());
}

void PrepareTest::makesHomeFoldersLinksAndFiles()
{
    const auto done = prepare(m_plan);

    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(contentOf(m_plan.home + u"/.config/a/arc"_s), "é\n"_ba);
    QCOMPARE(QFileInfo(m_plan.home + u"/Documents"_s).symLinkTarget(), m_plan.kept);
    QCOMPARE(QFileInfo(m_plan.home + u"/.a/saved"_s).symLinkTarget(), m_plan.kept + u"/.a/saved"_s);
    QVERIFY(QFileInfo(m_plan.kept + u"/.a/saved"_s).isDir());
    QVERIFY(QFileInfo(m_plan.cache).isDir());
    QVERIFY(QFileInfo(at(u"logs"_s)).isDir());
    QVERIFY(!QFileInfo(m_plan.home).permission(QFile::ReadOther | QFile::ReadGroup));
}

void PrepareTest::makesTheHomeAgain()
{
    QVERIFY(prepare(m_plan));
    write(m_plan.home + u"/.config/a/arc"_s, "changed by a child");
    write(m_plan.home + u"/left/behind"_s, "x");

    QVERIFY(prepare(m_plan));

    QCOMPARE(contentOf(m_plan.home + u"/.config/a/arc"_s), "é\n"_ba);
    QVERIFY(!QFileInfo::exists(m_plan.home + u"/left"_s));
}

void PrepareTest::keepsWhatTheChildMadeAndTheCache()
{
    QVERIFY(prepare(m_plan));
    write(m_plan.home + u"/Documents/drawing"_s, "a house");
    write(m_plan.home + u"/.a/saved/1"_s, "a cat");
    write(m_plan.cache + u"/fonts"_s, "x");

    QVERIFY(prepare(m_plan));

    QCOMPARE(contentOf(m_plan.home + u"/Documents/drawing"_s), "a house"_ba);
    QCOMPARE(contentOf(m_plan.home + u"/.a/saved/1"_s), "a cat"_ba);
    QCOMPARE(contentOf(m_plan.cache + u"/fonts"_s), "x"_ba);
}

void PrepareTest::removesTheOldHomeWithoutFollowingLinks()
{
    write(at(u"precious/file"_s), "keep me");
    QVERIFY(prepare(m_plan));
    QVERIFY(QFile::link(at(u"precious"_s), m_plan.home + u"/link"_s));
    QVERIFY(QFile::link(at(u"precious/file"_s), m_plan.home + u"/file"_s));

    QVERIFY(prepare(m_plan));
    QThreadPool::globalInstance()->waitForDone();

    QCOMPARE(contentOf(at(u"precious/file"_s)), "keep me"_ba);
    QVERIFY(!QFileInfo(m_plan.home + u"/link"_s).isSymLink());
}

void PrepareTest::removesAnOldHomeThatIsALink()
{
    write(at(u"precious/file"_s), "keep me");
    QVERIFY(QDir().mkpath(at(u"homes/mini"_s)));
    QVERIFY(QFile::link(at(u"precious"_s), m_plan.home));

    QVERIFY(prepare(m_plan));

    QVERIFY(!QFileInfo(m_plan.home).isSymLink());
    QCOMPARE(QDir(at(u"precious"_s)).entryList(QDir::Files), QStringList{u"file"_s});
}

void PrepareTest::removesAnOldHomeThatIsAFile()
{
    write(m_plan.home, "in the way");

    QVERIFY(prepare(m_plan));

    QVERIFY(QFileInfo(m_plan.home).isDir());
}

void PrepareTest::removesAnOldHomeThatMayNotBeWritten()
{
    QVERIFY(prepare(m_plan));
    write(m_plan.home + u"/locked/in/file"_s, "x");
    QVERIFY(QFile::setPermissions(m_plan.home + u"/locked/in"_s, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(m_plan.home + u"/locked"_s, QFile::ReadOwner | QFile::ExeOwner));

    QVERIFY(prepare(m_plan)); // cleanup() looks whether all of it is gone
}

void PrepareTest::refusesALinkInPlaceOfTheProfilesFolder()
{
    write(at(u"precious/a/file"_s), "keep me");
    QVERIFY(QDir().mkpath(at(u"homes"_s)));
    QVERIFY(QFile::link(at(u"precious"_s), at(u"homes/mini"_s)));

    const auto done = prepare(m_plan);

    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(at(u"homes/mini"_s)), qPrintable(done.error().message));
    QCOMPARE(contentOf(at(u"precious/a/file"_s)), "keep me"_ba);
}

void PrepareTest::refusesAFolderBehindALink()
{
    QVERIFY(QDir().mkpath(m_plan.kept));
    QVERIFY(QDir().mkpath(at(u"precious"_s)));
    QVERIFY(QFile::link(at(u"precious"_s), m_plan.kept + u"/.a"_s));

    const auto done = prepare(m_plan);

    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(m_plan.kept + u"/.a"_s),
             qPrintable(done.error().message));
    QVERIFY(QDir(at(u"precious"_s)).isEmpty());
}

void PrepareTest::writesNoFileThroughALink()
{
    write(at(u"precious"_s), "keep me");
    QVERIFY(QDir().mkpath(m_plan.kept));
    QVERIFY(QFile::link(at(u"precious"_s), m_plan.kept + u"/settings"_s));
    m_plan.files = {{.path = m_plan.kept + u"/settings"_s, .content = u"new"_s}};

    QVERIFY(prepare(m_plan));

    QCOMPARE(contentOf(at(u"precious"_s)), "keep me"_ba);
    QCOMPARE(contentOf(m_plan.kept + u"/settings"_s), "new"_ba);
}

void PrepareTest::refusesAPlanThatLeadsOutside()
{
    m_plan.files = {{.path = at(u"elsewhere/file"_s), .content = u"x"_s}};

    const auto done = prepare(m_plan);

    QVERIFY(!done);
    QVERIFY(!QFileInfo::exists(at(u"elsewhere"_s)));
}

void PrepareTest::saysWhichFolderCannotBeMade()
{
    write(at(u"kept"_s), "a file in the way");

    const auto done = prepare(m_plan);

    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(m_plan.kept), qPrintable(done.error().message));
}

QTEST_GUILESS_MAIN(PrepareTest)

#include "tst_prepare.moc"
