// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"
#include "classroom/backupfile.h"
#include "classroom/reader.h"
#include "core/ownactivity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A PC with two profiles and one activity. */
class ProfileSystem : public SampleRoot
{
public:
    ProfileSystem()
    {
        writeDocument(u"a.json"_s, jsonObject(R"({"format": 1, "activities": [
            {"id": "tuxpaint", "name": {"en": "Drawing"}, "command": ["tuxpaint"]}],
            "profiles": [
            {"id": "mini", "name": {"en": "Small"}, "levels": ["PS"], "layout": 1},
            {"id": "maxi", "name": {"en": "Big"}, "levels": ["CM1"], "layout": 3}]})"));
        install(u"tuxpaint"_s);
        write(u"home/.keep"_s, {});
    }

    [[nodiscard]] QString profiles(const QByteArray &list) const
    {
        return write(u"profiles.json"_s, R"({"format": 1, "profiles": )" + list + "}");
    }
};

MenuctlRun run(const SampleRoot &root, const QStringList &arguments)
{
    return runMenuctl(root, QStringList{u"profile"_s} + arguments);
}

QStringList idsIn(const QJsonArray &list)
{
    QStringList ids;
    for (const QJsonValueConstRef item : list) {
        ids << item["id"_L1].toString();
    }
    return ids;
}

QStringList listed(const SampleRoot &root)
{
    return idsIn(run(root, {u"list"_s, u"--json"_s}).array());
}
} // namespace

class ProfileCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndShowsProfiles();
    void appliesAFileAndShowsItAtOnce();
    void appliesTheSameAgain();
    void readsTheStandardInput();
    void refusesAWrongFile_data();
    void refusesAWrongFile();
    void removesItsOwnAndResetsShippedOnes();
    void ordersProfiles();
    void copiesAClassroomToAnotherPc();
    void copiesDocumentsToAnotherPc();
    void refusesAWrongClassroom();
};

void ProfileCommandsTest::listsAndShowsProfiles()
{
    const ProfileSystem root;
    QCOMPARE(listed(root), (QStringList{u"mini"_s, u"maxi"_s}));
    const MenuctlRun table = run(root, {u"list"_s});
    QCOMPARE(table.exitCode, 0);
    QVERIFY(table.output.contains("Small") && table.output.contains("shipped"));

    const QJsonObject mini = run(root, {u"show"_s, u"mini"_s, u"--json"_s}).object();
    QCOMPARE(mini["layout"_L1].toInt(), 1);
    QCOMPARE(mini["shipped"_L1], QJsonValue(true));
    QCOMPARE(mini["textSize"_L1].toInt(), 100);
    const MenuctlRun shown = run(root, {u"show"_s, u"mini"_s});
    QVERIFY(shown.output.contains("Small") && shown.output.contains("PS"));
    QCOMPARE(run(root, {u"show"_s, u"nobody"_s}).exitCode, 1);
    QCOMPARE(run(root, {u"show"_s}).exitCode, 2);
}

void ProfileCommandsTest::appliesAFileAndShowsItAtOnce()
{
    const ProfileSystem root;
    const QString file = root.profiles(R"([
        {"id": "maxi", "enabled": false, "textSize": 150},
        {"id": "renards", "name": {"fr": "Les renards"}, "levels": ["CP"], "picture": "arts"}])");

    const MenuctlRun applied = run(root, {u"apply"_s, file});
    QCOMPARE(applied.exitCode, 0);
    QVERIFY2(applied.output.contains("2 profiles"), applied.output.constData());

    QCOMPARE(listed(root), (QStringList{u"mini"_s, u"renards"_s, u"maxi"_s}));
    const QJsonObject maxi = run(root, {u"show"_s, u"maxi"_s, u"--json"_s}).object();
    QCOMPARE(maxi["textSize"_L1].toInt(), 150);
    QCOMPARE(maxi["enabled"_L1], QJsonValue(false));
    QCOMPARE(maxi["shipped"_L1], QJsonValue(true));
    const QJsonObject own = run(root, {u"show"_s, u"renards"_s, u"--json"_s}).object();
    QCOMPARE(own["shipped"_L1], QJsonValue(false));
    QCOMPARE(own["picture"_L1].toString(), u"arts"_s);
}

void ProfileCommandsTest::appliesTheSameAgain()
{
    const ProfileSystem root;
    const QString file = root.profiles(R"([{"id": "mini", "layout": 2}])");
    QCOMPARE(run(root, {u"apply"_s, file, u"--json"_s}).array().size(), 2);
    const QByteArray first = run(root, {u"list"_s, u"--json"_s}).output;
    const QByteArray written = textOf(root.paths().userClassroom());

    const MenuctlRun again = run(root, {u"apply"_s, file});
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.output.contains("1 profiles are as the file says."), again.output.constData());
    QCOMPARE(textOf(root.paths().userClassroom()), written);

    QCOMPARE(run(root, {u"list"_s, u"--json"_s}).output, first);
}

void ProfileCommandsTest::readsTheStandardInput()
{
    const ProfileSystem root;
    const auto process
        = startMenuctl(root, {u"profile"_s, u"apply"_s, u"-"_s}, environmentOf(root));
    process->write(R"({"format": 1, "profiles": [{"id": "mini", "letters": "capitals"}]})");
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(run(root, {u"show"_s, u"mini"_s, u"--json"_s}).object()["letters"_L1].toString(),
             u"capitals"_s);
}

void ProfileCommandsTest::refusesAWrongFile_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("reason");

    QTest::newRow("a command") << QByteArray(R"([{"id": "mini", "command": ["sh"]}])")
                               << QByteArray("/profiles/0");
    QTest::newRow("a size between")
        << QByteArray(R"([{"id": "mini", "textSize": 101}])") << QByteArray("/profiles/0/textSize");
    QTest::newRow("no name") << QByteArray(R"([{"id": "new", "levels": ["CP"]}])")
                             << QByteArray("needs a name");
    QTest::newRow("twice") << QByteArray(R"([{"id": "mini"}, {"id": "mini"}])")
                           << QByteArray("twice");
    QTest::newRow("activities, too")
        << QByteArray(R"([], "activities": [])") << QByteArray("activities");
}

void ProfileCommandsTest::refusesAWrongFile()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QByteArray, reason);
    const ProfileSystem root;

    const MenuctlRun refused = run(root, {u"apply"_s, root.profiles(list)});

    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains(reason), refused.errors.constData());
    QCOMPARE(listed(root), (QStringList{u"mini"_s, u"maxi"_s}));
}

void ProfileCommandsTest::removesItsOwnAndResetsShippedOnes()
{
    const ProfileSystem root;
    QCOMPARE(run(root, {u"apply"_s, root.profiles(R"([{"id": "mini", "layout": 3},
                      {"id": "new", "name": {"en": "New"}, "levels": ["CP"]}])")})
                 .exitCode,
             0);
    QCOMPARE(run(root, {u"remove"_s, u"mini"_s}).exitCode, 1);
    QCOMPARE(run(root, {u"reset"_s, u"new"_s}).exitCode, 1);
    QCOMPARE(run(root, {u"remove"_s, u"gone"_s}).exitCode, 1);

    QCOMPARE(run(root, {u"remove"_s, u"new"_s}).exitCode, 0);
    QCOMPARE(run(root, {u"reset"_s, u"mini"_s}).exitCode, 0);

    QCOMPARE(listed(root), (QStringList{u"mini"_s, u"maxi"_s}));
    QCOMPARE(run(root, {u"show"_s, u"mini"_s, u"--json"_s}).object()["layout"_L1].toInt(), 1);
}

void ProfileCommandsTest::ordersProfiles()
{
    const ProfileSystem root;
    const MenuctlRun ordered = run(root, {u"order"_s, u"maxi"_s, u"--json"_s});
    QCOMPARE(ordered.exitCode, 0);
    QCOMPARE(idsIn(ordered.array()), (QStringList{u"maxi"_s, u"mini"_s}));
    QCOMPARE(listed(root), (QStringList{u"maxi"_s, u"mini"_s}));
    QCOMPARE(run(root, {u"order"_s, u"mini"_s, u"nobody"_s}).exitCode, 1);
    QCOMPARE(run(root, {u"order"_s}).exitCode, 2);
}

void ProfileCommandsTest::copiesAClassroomToAnotherPc()
{
    const ProfileSystem first;
    const ProfileSystem second;
    QCOMPARE(run(first, {u"apply"_s, first.profiles(R"([{"id": "mini", "contrast": "high"}])")})
                 .exitCode,
             0);
    const QString file = first.folder() + u"/Classe.ptxclassroom"_s;
    QCOMPARE(runMenuctl(first, {u"classroom"_s, u"export"_s, file}).exitCode, 0);

    const MenuctlRun taken = runMenuctl(second, {u"classroom"_s, u"import"_s, file, u"--json"_s});

    QCOMPARE(taken.exitCode, 0);
    QCOMPARE(taken.object()["changes"_L1].toInt(), 1);
    QCOMPARE(run(second, {u"show"_s, u"mini"_s, u"--json"_s}).object()["contrast"_L1].toString(),
             u"high"_s);
    QCOMPARE(runMenuctl(second, {u"classroom"_s, u"export"_s, u"-"_s}).output,
             runMenuctl(first, {u"classroom"_s, u"export"_s, u"-"_s}).output);
    QCOMPARE(runMenuctl(second, {u"classroom"_s, u"import"_s, file, u"--json"_s})
                 .object()["changes"_L1]
                 .toInt(),
             0);
}

void ProfileCommandsTest::copiesDocumentsToAnotherPc()
{
    const QByteArray sheet(3 * mostBytesOfPiece / 2, 's'); // goes over in two pieces
    const QString name
        = ownFileName(QCryptographicHash::hash(sheet, QCryptographicHash::Sha256), u"pdf"_s);
    ClassroomBackup backup;
    backup.activities = {{{u"id"_s, u"classe:fiche"_s},
                          {u"kind"_s, u"document"_s},
                          {u"name"_s, QJsonObject{{u"fr"_s, u"Fiche"_s}}},
                          {u"opens"_s, ownDocumentPath(name)}}};
    backup.documents = {{name, sheet}};
    const ProfileSystem first;
    const ProfileSystem second;
    const QString made = first.write(u"made.ptxclassroom"_s, backupFileOf(backup));
    QCOMPARE(runMenuctl(first, {u"classroom"_s, u"import"_s, made}).exitCode, 0);
    const QString file = first.folder() + u"/Classe.ptxclassroom"_s;
    QCOMPARE(runMenuctl(first, {u"classroom"_s, u"export"_s, file}).exitCode, 0);

    QCOMPARE(runMenuctl(second, {u"classroom"_s, u"import"_s, file}).exitCode, 0);

    QDirIterator found(
        second.folder(), {name}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(found.hasNext());
    QFile document(found.next());
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(document.readAll(), sheet);
}

void ProfileCommandsTest::refusesAWrongClassroom()
{
    const ProfileSystem root;
    const QString file = root.write(u"x.ptxclassroom"_s, R"({"format": "primtux-classroom"})");
    const MenuctlRun refused = runMenuctl(root, {u"classroom"_s, u"import"_s, file});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("x.ptxclassroom") && refused.errors.contains("version"),
             refused.errors.constData());
}

QTEST_GUILESS_MAIN(ProfileCommandsTest)
#include "tst_profilecommands.moc"
