// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sampleroot.h"
#include "catalogue/software.h"
#include "catalogue/sources/desktopentries.h"
#include "catalogue/sources/metainfo.h"
#include "catalogue/sources/programs.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto paint = R"([Desktop Entry]
Type=Application
Name=Paint
Name[fr]=Dessin
Name[pt_BR]=Pintura
Name[sr@latin]=Crtanje
Name[ca@valencia]=Dibuix
Comment=Draws\sand paints
Comment[fr]=Dessine
GenericName[fr]=Logiciel
Keywords=draw;colours;
Icon=paint
Exec=paint --page %U
TryExec=paint

[Desktop Action new]
Name=New page
Name[fr]=Nouvelle page
Exec=paint --new
)";
} // namespace

class DesktopEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextsInAllLanguages();
    void knowsTheLanguageOfAKey_data();
    void knowsTheLanguageOfAKey();
    void joinsFoldersIntoIds();
    void takesTheFirstFolderThatHasAnEntry();
    void doesNotSeeWhatIsNotThere_data();
    void doesNotSeeWhatIsNotThere();
    void isInstalledOnlyIfItsProgramsAre_data();
    void isInstalledOnlyIfItsProgramsAre();
    void fillsWhatDocumentsLeaveOut();
    void keepsTheNameOfAVariantInEveryLanguage();
    void triesTheNextEntry();
    void findsProgramsOnlyWhereTheyMayBe();
};

void DesktopEntriesTest::readsTextsInAllLanguages()
{
    const SampleRoot root;
    root.write(u"usr/share/applications/paint.desktop"_s, paint);
    root.install(u"paint"_s);

    const auto entry = DesktopEntries(root.software()).find(u"paint.desktop"_s);

    QVERIFY(entry);
    QCOMPARE(entry->names,
             (TextMap{{u"en"_s, u"Paint"_s},
                      {u"fr"_s, u"Dessin"_s},
                      {u"pt-BR"_s, u"Pintura"_s},
                      {u"sr-Latn"_s, u"Crtanje"_s},
                      {u"ca-valencia"_s, u"Dibuix"_s}}));
    QCOMPARE(entry->summaries,
             (TextMap{{u"en"_s, u"Draws and paints"_s}, {u"fr"_s, u"Dessine"_s}}));
    QCOMPARE(entry->keywords, (QStringList{u"draw"_s, u"colours"_s}));
    QCOMPARE(entry->icon, u"paint"_s);
    QCOMPARE(entry->command, (QStringList{u"paint"_s, u"--page"_s}));
    QVERIFY(entry->installed);
}

void DesktopEntriesTest::knowsTheLanguageOfAKey_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("language") << u"fr"_s << u"fr"_s;
    QTest::newRow("country") << u"pt_BR"_s << u"pt-BR"_s;
    QTest::newRow("encoding") << u"fr_FR.UTF-8"_s << u"fr-FR"_s;
    QTest::newRow("script") << u"uz@cyrillic"_s << u"uz-Cyrl"_s;
    QTest::newRow("script and country") << u"sr_RS@latin"_s << u"sr-Latn-RS"_s;
    QTest::newRow("a test, not a language") << u"x-test"_s << QString();
    QTest::newRow("quotes, not a language") << u"en@quot"_s << QString();
}

void DesktopEntriesTest::knowsTheLanguageOfAKey()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, language);
    QCOMPARE(languageOfKey(locale), language);
}

void DesktopEntriesTest::joinsFoldersIntoIds()
{
    const SampleRoot root;
    root.write(u"usr/share/applications/kde/games/paint.desktop"_s, paint);

    const DesktopEntries entries(root.software());

    QVERIFY(entries.find(u"kde-games-paint.desktop"_s));
    QVERIFY(!entries.find(u"paint.desktop"_s));
    QVERIFY(entries.folders().contains(root.folder() + "/usr/share/applications/kde/games"_L1));
}

void DesktopEntriesTest::takesTheFirstFolderThatHasAnEntry()
{
    const SampleRoot root;
    root.write(u"usr/share/applications/paint.desktop"_s, paint);
    root.write(u"usr/local/share/applications/paint.desktop"_s,
               QByteArray(paint).replace("Name=Paint", "Name=Ours"));
    SoftwarePlaces places = root.software();
    places.dataFolders.prepend(root.folder() + "/usr/local/share"_L1);

    QCOMPARE(DesktopEntries(places).find(u"paint.desktop"_s)->names.at(u"en"_s), u"Ours"_s);
}

void DesktopEntriesTest::doesNotSeeWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("hidden") << QByteArray(paint).replace("Type=", "Hidden=true\nType=");
    QTest::newRow("a link") << QByteArray(paint).replace("Application", "Link");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("much too large")
        << QByteArray(paint) + QByteArray(qsizetype{2} * 1024 * 1024, '#');
}

void DesktopEntriesTest::doesNotSeeWhatIsNotThere()
{
    QFETCH(const QByteArray, content);
    const SampleRoot root;
    root.write(u"usr/share/applications/paint.desktop"_s, content);

    QVERIFY(!DesktopEntries(root.software()).find(u"paint.desktop"_s));
}

void DesktopEntriesTest::isInstalledOnlyIfItsProgramsAre_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("installed");
    QTest::newRow("all there") << QByteArray(paint) << true;
    QTest::newRow("not the one of TryExec")
        << QByteArray(paint).replace("TryExec=paint", "TryExec=/opt/paint") << false;
    QTest::newRow("not the one of Exec")
        << QByteArray(paint).replace("Exec=paint --page", "Exec=brush --page") << false;
    QTest::newRow("not shown in menus, but named by a document")
        << QByteArray(paint).replace("Type=", "NoDisplay=true\nType=") << true;
    QTest::newRow("what only a shell could do")
        << QByteArray(paint).replace("paint --page %U", "paint | brush") << false;
}

void DesktopEntriesTest::isInstalledOnlyIfItsProgramsAre()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, installed);
    const SampleRoot root;
    root.install(u"paint"_s);
    root.write(u"usr/share/applications/paint.desktop"_s, content);

    QCOMPARE(DesktopEntries(root.software()).find(u"paint.desktop"_s)->installed, installed);
}

void DesktopEntriesTest::fillsWhatDocumentsLeaveOut()
{
    const SampleRoot root;
    root.install(u"paint"_s);
    root.write(u"usr/share/applications/paint.desktop"_s, paint);
    Activity activity;
    activity.id = u"paint"_s;
    activity.names = {{u"fr"_s, u"Je peins"_s}};
    activity.desktopEntries = {u"paint.desktop"_s};
    std::vector<Entry> entries{{.activity = activity, .history = {}, .ownName = false}};
    std::vector<Finding> findings;

    const SoftwarePlaces places = root.software();
    matchSoftware(entries, DesktopEntries(places), {}, places, findings);

    const Activity &filled = entries.front().activity;
    QCOMPARE(filled.names.at(u"fr"_s), u"Je peins"_s);
    QCOMPARE(filled.names.at(u"en"_s), u"Paint"_s);
    QCOMPARE(filled.summaries.at(u"fr"_s), u"Dessine"_s);
    QCOMPARE(filled.icon.name, u"paint"_s);
    QCOMPARE(filled.launch.command, (QStringList{u"paint"_s, u"--page"_s}));
    QVERIFY(filled.installed);
    QVERIFY(findings.empty());
}

void DesktopEntriesTest::keepsTheNameOfAVariantInEveryLanguage()
{
    const SampleRoot root;
    root.write(u"usr/share/applications/paint.desktop"_s, paint);
    Activity activity;
    activity.names = {{u"en"_s, u"Paint for the small"_s}};
    activity.desktopEntries = {u"paint.desktop"_s};
    activity.launch.command = {u"paint"_s, u"--small"_s};
    std::vector<Entry> entries{{.activity = activity, .history = {}, .ownName = true}};
    std::vector<Finding> findings;

    const SoftwarePlaces places = root.software();
    matchSoftware(entries, DesktopEntries(places), {}, places, findings);

    QCOMPARE(entries.front().activity.names, activity.names);
    QCOMPARE(entries.front().activity.launch.command, activity.launch.command);
    QVERIFY(!entries.front().activity.installed);
}

void DesktopEntriesTest::triesTheNextEntry()
{
    const SampleRoot root;
    root.write(u"usr/share/applications/new.desktop"_s,
               QByteArray(paint).replace("Type=", "Hidden=true\nType="));
    root.write(u"usr/share/applications/old.desktop"_s, paint);
    Activity activity;
    activity.desktopEntries = {u"newer.desktop"_s, u"new.desktop"_s, u"old.desktop"_s};
    std::vector<Entry> entries{{.activity = activity, .history = {}, .ownName = false}};
    std::vector<Finding> findings;

    const SoftwarePlaces places = root.software();
    matchSoftware(entries, DesktopEntries(places), {}, places, findings);

    QCOMPARE(entries.front().activity.names.at(u"en"_s), u"Paint"_s);
}

void DesktopEntriesTest::findsProgramsOnlyWhereTheyMayBe()
{
    const SampleRoot root;
    root.install(u"paint"_s);
    root.write(u"usr/bin/plain"_s, "text");
    const QStringList folders = root.software().programFolders;
    const QString whole = root.folder() + "/usr/bin/paint"_L1;

    QCOMPARE(findProgram(u"paint"_s, folders), whole);
    QCOMPARE(findProgram(whole, {}), whole);
    QCOMPARE(findProgram(u"plain"_s, folders), QString());
    QCOMPARE(findProgram(u"../bin/paint"_s, folders), QString());
    QCOMPARE(findProgram(root.folder() + "/usr/bin"_L1, folders), QString());
    QCOMPARE(findProgram(u"sh"_s, {}), QString());
    QCOMPARE(findProgram(QString(), folders), QString());
}

QTEST_GUILESS_MAIN(DesktopEntriesTest)
#include "tst_desktopentries.moc"
