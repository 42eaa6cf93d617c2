// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/menuctl.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString source(const QString &path)
{
    return QStringLiteral(SOURCE_FOLDER "/tests/catalogue/") + path;
}

/** The package of a fixture as a file of @p root. */
QString packageIn(const SampleRoot &root, const QString &fixture)
{
    const QJsonObject json = jsonObject(contentOf(source("case/"_L1 + fixture)));
    return root.write(u"home/package.json"_s,
                      QJsonDocument(json["package"_L1].toObject()).toJson());
}

QString ownFrameworks(const SampleRoot &root)
{
    return root.paths().frameworkFolders().constLast();
}
} // namespace

class MenuctlCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongCalls_data();
    void refusesWrongCalls();
    void importsAPackageForThisPC();
    void importsIntoAGivenFile();
    void saysWhatIsWrongAndWritesNothing_data();
    void saysWhatIsWrongAndWritesNothing();
    void doesNotOverwriteAnotherFramework();
    void importsTheSamePackageAgain();
    void exportsTheFirstFramework();
    void exportsIntoAFileAndBack();
    void worksWithASecondCountry();
};

void MenuctlCaseTest::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no format") << QStringList{u"import"_s};
    QTest::newRow("no file") << QStringList{u"import"_s, u"case"_s};
    QTest::newRow("a file that is not there")
        << QStringList{u"import"_s, u"case"_s, u"/nowhere.json"_s};
    QTest::newRow("an id that is none")
        << QStringList{u"import"_s, u"case"_s, source(u"case/bare.json"_s), u"--id"_s, u"../x"_s};
    QTest::newRow("an unknown framework")
        << QStringList{u"export"_s, u"case"_s, u"--framework"_s, u"xy"_s};
}

void MenuctlCaseTest::refusesWrongCalls()
{
    QFETCH(const QStringList, arguments);
    const SampleRoot root;

    const MenuctlRun run = runMenuctl(root, QStringList{u"catalogue"_s} + arguments);

    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(!run.errors.isEmpty());
}

void MenuctlCaseTest::importsAPackageForThisPC()
{
    const SampleRoot root;

    const MenuctlRun run = runMenuctl(
        root,
        {u"catalogue"_s, u"import"_s, u"case"_s, packageIn(root, u"wrapped.json"_s), u"--json"_s});

    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    const QString file = ownFrameworks(root) + "/case-7f3e9a12.json"_L1;
    QCOMPARE(run.object()["file"_L1].toString(), file);
    QCOMPARE(run.object()["objectives"_L1].toInt(), 2);
    QVERIFY(QFile::exists(file));
    const MenuctlRun list = runMenuctl(
        root, {u"catalogue"_s, u"list"_s, u"--objective"_s, u"case-7f3e9a12.a.1"_s, u"--json"_s});
    QCOMPARE(list.exitCode, 0); // the objective is known
}

void MenuctlCaseTest::importsIntoAGivenFile()
{
    const SampleRoot root;
    const QString file = root.folder() + "/home/new/utopia.json"_L1;

    const MenuctlRun run = runMenuctl(root,
                                      {u"catalogue"_s,
                                       u"import"_s,
                                       u"case"_s,
                                       packageIn(root, u"no-domain.json"_s),
                                       u"-o"_s,
                                       file,
                                       u"--id"_s,
                                       u"utopia"_s});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, "2 objectives of the framework “utopia”, in " + file.toUtf8() + '\n');
    QVERIFY(run.errors.contains("“A”")); // has no place in the child's menu
    QCOMPARE(jsonObject(contentOf(file))["id"_L1].toString(), u"utopia"_s);
    QVERIFY(!QDir(ownFrameworks(root)).exists());
}

void MenuctlCaseTest::saysWhatIsWrongAndWritesNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("a circle") << u"case/circle.json"_s << QByteArray("“B” hangs below itself");
    QTest::newRow("an identifier twice")
        << u"case/duplicate.json"_s << QByteArray("of the item “C” is that of “A” too");
    QTest::newRow("no parent") << u"case/dangling.json"_s << QByteArray("The parent of the item");
    QTest::newRow("too deep") << u"case/deep.json"_s << QByteArray("“L31”");
}

void MenuctlCaseTest::saysWhatIsWrongAndWritesNothing()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, reason);
    const SampleRoot root;
    const QString package = packageIn(root, file.section(u'/', -1));

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"import"_s, u"case"_s, package});

    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.errors.contains(reason), run.errors.constData());
    QVERIFY(run.errors.startsWith(package.toUtf8()));
    QVERIFY(!QDir(ownFrameworks(root)).exists());
}

void MenuctlCaseTest::doesNotOverwriteAnotherFramework()
{
    const SampleRoot root;
    const QString file = root.write(u"home/small.json"_s, smallFramework());

    const MenuctlRun run = runMenuctl(
        root,
        {u"catalogue"_s, u"import"_s, u"case"_s, packageIn(root, u"bare.json"_s), u"-o"_s, file});

    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.errors.contains("holds something else already"));
    QCOMPARE(contentOf(file), smallFramework());
}

void MenuctlCaseTest::importsTheSamePackageAgain()
{
    const SampleRoot root;
    const QStringList call{
        u"catalogue"_s, u"import"_s, u"case"_s, packageIn(root, u"no-domain.json"_s)};
    QCOMPARE(runMenuctl(root, call + QStringList{u"--id"_s, u"utopia"_s}).exitCode, 0);
    const QString file = ownFrameworks(root) + "/utopia.json"_L1;
    QJsonObject framework = jsonObject(contentOf(file));
    QJsonArray nodes = framework["objectives"_L1].toArray();
    QJsonObject kind = nodes[0].toObject();
    kind["domain"_L1] = u"langage"_s;
    nodes[0] = kind;
    framework["objectives"_L1] = nodes;
    root.write(u"etc/primtux-menu/objectives/utopia.json"_s, QJsonDocument(framework).toJson());

    const MenuctlRun run = runMenuctl(root, call + QStringList{u"-o"_s, file});

    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    QCOMPARE(jsonObject(contentOf(file)), framework);
}

void MenuctlCaseTest::exportsTheFirstFramework()
{
    const SampleRoot root;

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"export"_s, u"case"_s});

    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    QCOMPARE(run.object()["CFDocument"_L1]["title"_L1].toString(), u"Programme"_s);
}

void MenuctlCaseTest::exportsIntoAFileAndBack()
{
    const SampleRoot root;
    root.write(u"usr/share/primtux-menu/objectives/nl.json"_s,
               contentOf(source(u"fixtures/countries/nl.json"_s)));
    const QString package = root.folder() + "/home/nl.case.json"_L1;
    const QString back = root.folder() + "/home/nl.json"_L1;

    const MenuctlRun out = runMenuctl(
        root,
        {u"catalogue"_s, u"export"_s, u"case"_s, u"--framework"_s, u"nl"_s, u"-o"_s, package});
    const MenuctlRun in
        = runMenuctl(root, {u"catalogue"_s, u"import"_s, u"case"_s, package, u"-o"_s, back});

    QCOMPARE(out.exitCode, 0);
    QVERIFY(out.output.isEmpty());
    QCOMPARE(in.exitCode, 0);
    const QJsonObject framework = jsonObject(contentOf(source(u"fixtures/countries/nl.json"_s)));
    for (const auto &key : {"id"_L1, "title"_L1, "levels"_L1, "objectives"_L1, "language"_L1}) {
        QCOMPARE(jsonObject(contentOf(back))[key], framework[key]);
    }
}

void MenuctlCaseTest::worksWithASecondCountry()
{
    const SampleRoot root;
    root.write(u"etc/primtux-menu/objectives/nl.json"_s,
               contentOf(source(u"fixtures/countries/nl.json"_s)));
    root.install(u"tel"_s);
    root.writeDocument(u"a.json"_s, jsonObject(R"({"format": 1,
        "activities": [{"id": "tel", "name": {"nl": "Tellen"}, "levels": ["GS"], "command": ["tel"],
                        "objectives": ["nl.rekenen.tellen"]}],
        "profiles": [{"id": "kleuters", "name": {"nl": "kleuters"}, "levels": ["MS", "GS"], "framework": "nl"},
                     {"id": "later", "name": {"nl": "later"}, "levels": ["CM2"], "framework": "be"}]})"));

    const MenuctlRun list = runMenuctl(
        root, {u"catalogue"_s, u"list"_s, u"--objective"_s, u"nl.rekenen"_s, u"--json"_s});
    const MenuctlRun gaps = runMenuctl(
        root, {u"catalogue"_s, u"gaps"_s, u"--level"_s, u"CP"_s, u"--lang"_s, u"nl"_s});
    const MenuctlRun check = runMenuctl(root, {u"catalogue"_s, u"check"_s});

    QCOMPARE(list.array().size(), 1);
    QVERIFY(gaps.output.contains("Optellen"));
    QCOMPARE(check.exitCode, 1);
    QVERIFY(check.errors.contains("“later” names the framework “be”"));
    QCOMPARE(check.errors.count('\n'), 1);
    const auto catalogue = Catalogue::open(root.paths().systemIndex(), {u"nl"_s});
    QVERIFY(catalogue);
    QCOMPARE(catalogue->profiles().front().framework, u"nl"_s);
    const TilePage page = catalogue->page(Level::GS, Domain::Maths, 0, 8);
    QCOMPARE(page.total, 1);
    QCOMPARE(page.tiles.front().name, u"Tellen"_s);
}

QTEST_GUILESS_MAIN(MenuctlCaseTest)
#include "tst_menuctlcase.moc"
