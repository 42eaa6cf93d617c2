// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"
#include "catalogue/packsamples.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QString example()
{
    return QStringLiteral(SOURCE_FOLDER "/packaging/example-pack");
}
} // namespace

/** The worked example of packagers: built, checked, installed and found by the real program. */
class PackExampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBuiltCheckedInstalledAndListed();
    void needsNoNetwork();
    void refersOnlyToFilesThatAreThere();
};

void PackExampleTest::isBuiltCheckedInstalledAndListed()
{
    const SampleRoot root;
    root.write(u"usr/share/primtux-menu/objectives/fr.json"_s,
               bytesOf(QStringLiteral(SOURCE_FOLDER "/data/objectives/fr.json")));
    QVERIFY(QFile::remove(root.folder() + "/usr/share/primtux-menu/objectives/small.json"_L1));
    const auto run = [&root](const QStringList &arguments) {
        return runMenuctl(root, arguments + QStringList{u"--json"_s, u"--lang"_s, u"fr"_s});
    };

    const MenuctlRun build = run({u"pack"_s, u"build"_s, example()});
    QVERIFY2(build.exitCode == 0, build.errors.constData());
    const QString file = build.object()["file"_L1].toString();
    QCOMPARE(file, u"syllabes-et-verbes-1.0.ptxpack"_s);

    const MenuctlRun check = run({u"pack"_s, u"check"_s, file, example()});
    QVERIFY2(check.exitCode == 0, check.output.constData());
    QCOMPARE(check.array()[0]["activities"_L1].toInt(), 4);

    const MenuctlRun install = run({u"pack"_s, u"install"_s, file});
    QVERIFY2(install.exitCode == 0, install.errors.constData());
    QCOMPARE(install.errors, QByteArray()); // nor anything to say of its objectives and pictures

    const QJsonArray packs = run({u"pack"_s, u"list"_s}).array();
    QCOMPARE(packs.size(), 1);
    QCOMPARE(packs[0]["title"_L1].toString(), u"Syllabes et verbes"_s);

    const QJsonArray ofCe1 = run({u"catalogue"_s, u"list"_s, u"--level"_s, u"CE1"_s}).array();
    QStringList ids;
    for (const QJsonValueConstRef activity : ofCe1) {
        ids << activity["id"_L1].toString();
    }
    ids.sort();
    QCOMPARE(ids,
             QStringList({u"syllabes-et-verbes:mots"_s,
                          u"syllabes-et-verbes:present"_s,
                          u"syllabes-et-verbes:tableau"_s}));

    const QJsonObject shown
        = run({u"catalogue"_s, u"show"_s, u"syllabes-et-verbes:compter"_s}).object();
    QCOMPARE(shown["kind"_L1].toString(), u"web"_s);
    QCOMPARE(shown["name"_L1].toString(), u"Je compte les syllabes"_s);
    QVERIFY(!shown["picture"_L1].toString().isEmpty());
}

void PackExampleTest::needsNoNetwork()
{
    static const QRegularExpression remote(
        uR"x((src|href)\s*=\s*"(https?:)?//|url\(|@import|fetch\()x"_s);
    QDirIterator files(example() + "/pages"_L1, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QString file = files.next();
        QVERIFY2(!remote.match(QString::fromUtf8(bytesOf(file))).hasMatch(), qPrintable(file));
        ++seen;
    }
    QVERIFY(seen > 0);
}

void PackExampleTest::refersOnlyToFilesThatAreThere()
{
    static const QRegularExpression reference(uR"x((?:src|href)="([^"]+)")x"_s);
    QDirIterator pages(
        example() + "/pages"_L1, {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (pages.hasNext()) {
        const QString page = pages.next();
        auto references = reference.globalMatch(QString::fromUtf8(bytesOf(page)));
        while (references.hasNext()) {
            const QString name = references.next().captured(1);
            QVERIFY2(QFileInfo(QFileInfo(page).dir().filePath(name)).isFile(),
                     qPrintable(page + name));
            ++seen;
        }
    }
    QCOMPARE(seen, 9);
}

QTEST_GUILESS_MAIN(PackExampleTest)
#include "tst_packexample.moc"
