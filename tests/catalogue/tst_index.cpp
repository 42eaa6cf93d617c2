// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/index/connection.h"
#include "catalogue/index/fingerprint.h"
#include "catalogue/index/query.h"
#include "catalogue/index/schema.h"
#include "catalogue/index/writer.h"
#include "catalogue/refresh.h"
#include "catalogue/sampleroot.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
IndexContent someContent()
{
    IndexContent content;
    content.activities = {activity(u"one"_s, Level::PS)};
    return content;
}

void changeVersion(const QString &path, const QString &pragma)
{
    auto connection = Connection::create(path);
    QVERIFY(connection);
    QVERIFY(QSqlQuery(connection->database()).exec("PRAGMA "_L1 + pragma));
}
} // namespace

class IndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneFileAndNothingElse();
    void makesItReadableByEverybody();
    void clearsAwayWhatAKilledWriterLeft();
    void keepsTheOldIndexWhenItCannotWrite();
    void refusesAnotherVersion_data();
    void refusesAnotherVersion();
    void refusesWhatIsNoIndex_data();
    void refusesWhatIsNoIndex();
    void readsAnIndexInAFolderThatCannotBeWritten();
    void readsOnWhileItIsReplaced();
    void isStaleWhenASourceChanges_data();
    void isStaleWhenASourceChanges();
    void isStaleForOtherFolders();
    void repeatsActivitiesForMeasuring();
};

void IndexTest::writesOneFileAndNothingElse()
{
    const SampleRoot root;
    const QString path = root.folder() + "/new/folder/index.sqlite"_L1;

    QVERIFY(writeIndex(someContent(), path));
    QVERIFY(writeIndex(someContent(), path));

    QCOMPARE(QDir(root.folder() + "/new/folder"_L1)
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"index.sqlite"_s});
}

void IndexTest::makesItReadableByEverybody()
{
    const SampleRoot root;
    const mode_t before = ::umask(077);
    const QString path = root.folder() + "/index.sqlite"_L1;

    const auto written = writeIndex(someContent(), path);
    ::umask(before);

    QVERIFY(written);
    QVERIFY(
        QFile::permissions(path).testFlags(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(!QFile::permissions(path).testAnyFlags(QFile::WriteGroup | QFile::WriteOther));
}

void IndexTest::clearsAwayWhatAKilledWriterLeft()
{
    const SampleRoot root;
    root.write(u"cache/index.sqlite.new-a1b2c3"_s, "half");
    root.write(u"cache/index.sqlite.other"_s, "not ours");

    QVERIFY(writeIndex(someContent(), root.folder() + "/cache/index.sqlite"_L1));

    QCOMPARE(QDir(root.folder() + "/cache"_L1).entryList(QDir::Files, QDir::Name),
             (QStringList{u"index.sqlite"_s, u"index.sqlite.other"_s}));
}

void IndexTest::keepsTheOldIndexWhenItCannotWrite()
{
    const SampleRoot root;
    const QString path = root.folder() + "/index.sqlite"_L1;
    QVERIFY(writeIndex(someContent(), path));
    IndexContent impossible = someContent();
    impossible.activities.push_back(impossible.activities.front()); // the same id twice

    const auto written = writeIndex(impossible, path);

    QVERIFY(!written);
    QVERIFY(written.error().message.contains(path));
    QCOMPARE(Catalogue::open(path, {})->page(Level::PS, {}, 0, 9).total, 1);
    QCOMPARE(QDir(root.folder()).entryList(QDir::Files), QStringList{u"index.sqlite"_s});
    QVERIFY(!writeIndex(someContent(), u"/proc/nowhere/index.sqlite"_s));
}

void IndexTest::refusesAnotherVersion_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("reason");
    QTest::newRow("newer") << u"user_version = %1"_s.arg(indexVersion + 1)
                           << u"a newer version of the menu"_s;
    QTest::newRow("older") << u"user_version = %1"_s.arg(indexVersion - 1)
                           << u"an older version of the menu"_s;
    QTest::newRow("of another program") << u"application_id = 7"_s << u"not an index"_s;
}

void IndexTest::refusesAnotherVersion()
{
    QFETCH(const QString, pragma);
    QFETCH(const QString, reason);
    const SampleRoot root;
    const QString path = root.folder() + "/index.sqlite"_L1;
    QVERIFY(writeIndex(someContent(), path));
    changeVersion(path, pragma);

    const auto catalogue = Catalogue::open(path, {});
    const auto query = IndexQuery::open(path, {});

    QVERIFY(!catalogue && !query);
    QVERIFY2(catalogue.error().message.contains(reason), qPrintable(catalogue.error().message));
    QVERIFY(catalogue.error().message.contains(path));
    QVERIFY(isStale(path, root.paths()));
}

void IndexTest::refusesWhatIsNoIndex_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray(10'000, 'x');
    QTest::newRow("begins like a database") << QByteArray("SQLite format 3\0", 16);
}

void IndexTest::refusesWhatIsNoIndex()
{
    QFETCH(const QByteArray, content);
    const SampleRoot root;
    const QString path = root.write(u"index.sqlite"_s, content);

    QVERIFY(!Catalogue::open(path, {}));
    QVERIFY(!Catalogue::open(root.folder() + "/none.sqlite"_L1, {}));
    QVERIFY(!Catalogue::open(root.folder(), {}));
}

void IndexTest::readsAnIndexInAFolderThatCannotBeWritten()
{
    const SampleRoot root;
    const QString folder = root.folder() + "/a folder with ? and # and %20"_L1;
    const QString path = folder + "/index.sqlite"_L1;
    QVERIFY(writeIndex(someContent(), path));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));

    const auto catalogue = Catalogue::open(path, {});
    const int total = catalogue ? catalogue->page(Level::PS, {}, 0, 9).total : -1;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    QCOMPARE(total, 1);
}

void IndexTest::readsOnWhileItIsReplaced()
{
    const SampleRoot root;
    const QString path = root.folder() + "/index.sqlite"_L1;
    QVERIFY(writeIndex(someContent(), path));
    const auto catalogue = Catalogue::open(path, {});
    IndexContent larger = someContent();
    larger.activities.push_back(activity(u"two"_s, Level::PS));

    QVERIFY(writeIndex(larger, path));

    QCOMPARE(catalogue->page(Level::PS, {}, 0, 9).total, 1);
    QCOMPARE(Catalogue::open(path, {})->page(Level::PS, {}, 0, 9).total, 2);
}

void IndexTest::isStaleWhenASourceChanges_data()
{
    QTest::addColumn<QString>("changed");
    QTest::newRow("a document") << u"usr/share/primtux-menu/catalogue.d/a.json"_s;
    QTest::newRow("a new document") << u"usr/share/primtux-menu/catalogue.d/b.json"_s;
    QTest::newRow("a document of this PC") << u"etc/primtux-menu/catalogue.d/c.json"_s;
    QTest::newRow("a framework") << u"usr/share/primtux-menu/objectives/small.json"_s;
    QTest::newRow("a desktop entry") << u"usr/share/applications/new.desktop"_s;
    QTest::newRow("a program") << u"usr/bin/program"_s;
    QTest::newRow("the installed packages") << u"var/lib/dpkg/status"_s;
}

void IndexTest::isStaleWhenASourceChanges()
{
    QFETCH(const QString, changed);
    const SampleRoot root;
    const Paths paths = root.paths();
    root.write(u"usr/share/applications/old.desktop"_s, "[Desktop Entry]\n");
    root.writeDocument(u"a.json"_s, {{u"format"_s, 1}});
    QVERIFY(isStale(paths.indexToRead(), paths));
    QVERIFY(refreshIndex(
        paths, root.software(), {.target = paths.indexToWrite(), .edition = {}, .progress = {}}));
    QCOMPARE(paths.indexToRead(), paths.systemIndex());
    QVERIFY(!isStale(paths.indexToRead(), paths));

    root.write(changed, R"({"format": 1, "title": {"en": "changed"}})");

    QVERIFY(isStale(paths.indexToRead(), paths));
}

void IndexTest::isStaleForOtherFolders()
{
    const SampleRoot root;
    const SampleRoot other;
    const QString index = root.paths().indexToWrite();
    QVERIFY(refreshIndex(
        root.paths(), root.software(), {.target = index, .edition = {}, .progress = {}}));

    QVERIFY(isStale(index, other.paths()));
}

void IndexTest::repeatsActivitiesForMeasuring()
{
    IndexContent content = someContent();
    const Activity variant = activity(u"one/small"_s, Level::PS);
    content.activities.push_back(variant);
    content.pictureOf.insert(u"one"_s, u"key"_s);
    const SampleRoot root;
    const QString path = root.folder() + "/index.sqlite"_L1;

    const IndexContent many = repeated(content, 1001);

    QCOMPARE(many.activities.size(), 1001U);
    QCOMPARE(many.activities.at(3).id, u"one-1/small"_s);
    QCOMPARE(many.pictureOf.value(u"one-500"_s), u"key"_s);
    QVERIFY(writeIndex(many, path));
    QCOMPARE(Catalogue::open(path, {})->page(Level::PS, {}, 1000, 9).tiles.size(), 1U);
    QCOMPARE(repeated(content, 1).activities.size(), 1U);
}

QTEST_MAIN(IndexTest)
#include "tst_index.moc"
