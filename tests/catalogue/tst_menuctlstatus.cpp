// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"
#include "models/memory.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto statusDocument = R"({"format": 1, "activities": [
  {"id": "paint", "name": {"en": "Drawing"}, "levels": ["PS"], "command": ["paint"]},
  {"id": "absent", "name": {"en": "Absent"}, "levels": ["PS"], "command": ["absent"]}],
  "profiles": [{"id": "mini", "name": {"en": "mini"}, "levels": ["PS"]}]})";

constexpr auto lesson = R"({"format": "primtux-lesson", "version": 1,
  "id": "7c9e6679-7425-40de-944b-e07fc1f90ae7", "name": "Dessiner", "activities": ["paint"]})";

constexpr auto metainfo = R"(<?xml version="1.0" encoding="utf-8"?>
<component type="desktop"><id>org.kde.gcompris.desktop</id><name>GCompris</name>
  <releases><release version="25.0" date="2025-01-30"/><release version="4.3"/></releases>
</component>)";

} // namespace

/** What a monitor asks of a PC. */
class MenuctlStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPcOnWhichNothingIsWrong();
    void theFirstLineIsForAMonitor();
    void aMissingIndexIsTold();
    void anIndexThatIsOldIsToldAndLeftAlone();
    void whatWasSkippedIsTold();
    void theFaultsOfMenuConfAreTold();
    void aProfileThatIsNotThereIsTold();
    void theLastCrashOfAllAccountsIsTold();
    void aProgramThatCrashesAgainAndAgainIsWrong();
    void whatIsNoStateFileIsPassedBy();
    void aGcomprisThatIsNotInstalledHasNoVersion();
    void aServiceThatCannotBeReachedIsWrong();
    void aDamagedClassroomIsWrong();

private: // NOLINT(readability-redundant-access-specifiers)
    [[nodiscard]] QJsonObject status(int expectedCode);
    [[nodiscard]] QStringList wrong();
    [[nodiscard]] Memory memoryOf(const QString &home);

    std::unique_ptr<SampleRoot> m_root;
};

void MenuctlStatusTest::init()
{
    m_root = std::make_unique<SampleRoot>();
    m_root->writeDocument(u"a.json"_s, jsonObject(statusDocument));
    m_root->install(u"paint"_s);
    m_root->write(u"usr/share/metainfo/org.kde.gcompris.appdata.xml"_s, metainfo);
    QCOMPARE(runMenuctl(*m_root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);
}

QJsonObject MenuctlStatusTest::status(int expectedCode)
{
    const MenuctlRun run = runMenuctl(*m_root, {u"status"_s, u"--json"_s});
    if (run.exitCode != expectedCode || !run.errors.isEmpty()) {
        qInfo("%d: %s%s", run.exitCode, run.output.constData(), run.errors.constData());
        return {};
    }
    return run.object();
}

QStringList MenuctlStatusTest::wrong()
{
    return status(1)["wrong"_L1].toVariant().toStringList();
}

Memory MenuctlStatusTest::memoryOf(const QString &home)
{
    const QString folder = m_root->folder() + home + "/.local/share/primtux-menu"_L1;
    QDir().mkpath(folder);
    return Memory(folder + "/state.ini"_L1);
}

void MenuctlStatusTest::aPcOnWhichNothingIsWrong()
{
    const QString file = m_root->write(u"lesson.ptxlesson"_s, lesson);
    QCOMPARE(runMenuctl(*m_root, {u"lesson"_s, u"apply"_s, file, u"--publish"_s}).exitCode, 0);
    const QString index = m_root->paths().systemIndex();

    const QJsonObject json = status(0);

    QCOMPARE(json["wrong"_L1], QJsonArray());
    QCOMPARE(json["versions"_L1]["gcompris"_L1], u"25.0"_s);
    QCOMPARE(json["versions"_L1]["qt"_L1], QString::fromLatin1(qVersion()));
    QVERIFY(!json["versions"_L1]["menu"_L1].toString().isEmpty());
    QVERIFY(json["versions"_L1]["catalogueSchema"_L1].toInt() > 0);
    QCOMPARE(json["index"_L1]["path"_L1], index);
    QCOMPARE(json["index"_L1]["activities"_L1], 2);
    QCOMPARE(json["index"_L1]["installed"_L1], 1);
    QCOMPARE(json["index"_L1]["stale"_L1], false);
    QCOMPARE(QDateTime::fromString(json["index"_L1]["made"_L1].toString(), Qt::ISODate)
                 .toSecsSinceEpoch(),
             QFileInfo(index).lastModified().toSecsSinceEpoch());
    QVERIFY(json["index"_L1]["ageSeconds"_L1].toInt(-1) >= 0);
    QVERIFY(json["index"_L1]["ageSeconds"_L1].toInt() < 60);
    QCOMPARE(json["counts"_L1].toObject(),
             QJsonObject({{u"activities"_s, 1}, {u"profiles"_s, 1}, {u"lessons"_s, 1}}));
    QCOMPARE(json["skipped"_L1], QJsonArray());
    QCOMPARE(json["lastCrash"_L1], QJsonValue());
    QVERIFY(json["disk"_L1]["free"_L1].toInteger() > json["disk"_L1]["needed"_L1].toInteger());
    QCOMPARE(json["service"_L1]["wanted"_L1], false);
    QCOMPARE(json["pinSet"_L1], false);
    QCOMPARE(json["configuration"_L1]["file"_L1],
             m_root->folder() + "/etc/primtux-menu/menu.conf"_L1);
    QCOMPARE(json["configuration"_L1]["faults"_L1], QJsonArray());
}

void MenuctlStatusTest::theFirstLineIsForAMonitor()
{
    const MenuctlRun right = runMenuctl(*m_root, {u"status"_s});
    QCOMPARE(right.exitCode, 0);
    QVERIFY(
        right.output.split('\n').first().endsWith(": nothing is wrong; installed activities: 1"));

    m_root->write(u"etc/primtux-menu/menu.conf"_s, "dpi = much\n");
    const MenuctlRun faulty = runMenuctl(*m_root, {u"status"_s});
    QCOMPARE(faulty.exitCode, 1);
    const QByteArrayList lines = faulty.output.split('\n');
    QVERIFY(lines.at(0).endsWith(": faults: 1; installed activities: 1"));
    QCOMPARE(
        QString::fromUtf8(lines.at(1)),
        u"- %1/etc/primtux-menu/menu.conf, line 1: “much” is not a number from 0 to 1000."_s.arg(
            m_root->folder()));
}

void MenuctlStatusTest::aMissingIndexIsTold()
{
    const QString index = m_root->paths().systemIndex();
    QVERIFY(QFile::remove(index));

    const QJsonObject json = status(1);

    QVERIFY(json["wrong"_L1][0].toString().endsWith("There is no index yet."_L1));
    QCOMPARE(json["index"_L1]["readable"_L1], false);
    QCOMPARE(json["index"_L1]["made"_L1], QJsonValue());
    QVERIFY(!QFile::exists(index));
}

void MenuctlStatusTest::anIndexThatIsOldIsToldAndLeftAlone()
{
    m_root->writeDocument(u"b.json"_s, jsonObject(R"({"format": 1, "activities": []})"));

    for (int again = 0; again < 2; ++again) {
        QCOMPARE(wrong(),
                 QStringList{u"The index %1 is older than its sources."_s.arg(
                     m_root->paths().systemIndex())});
    }
}

void MenuctlStatusTest::whatWasSkippedIsTold()
{
    const QString broken = m_root->writeDocument(
        u"b.json"_s,
        jsonObject(R"({"format": 1, "activities": [{"id": "one", "levels": ["6e"]}]})"));
    QCOMPARE(runMenuctl(*m_root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);

    const QJsonObject json = status(1);

    QCOMPARE(json["skipped"_L1][0]["source"_L1], broken);
    QVERIFY(json["wrong"_L1][0].toString().startsWith(broken + ": /activities/0"_L1));
}

void MenuctlStatusTest::theFaultsOfMenuConfAreTold()
{
    m_root->write(u"etc/primtux-menu/menu.conf"_s, "profile = mini\nprofil = mini\n");

    const QJsonObject json = status(1);

    QCOMPARE(json["configuration"_L1]["faults"_L1],
             QJsonArray{
                 QJsonObject({{u"line"_s, 2},
                              {u"key"_s, u"profil"_s},
                              {u"reason"_s, u"There is no key “profil”; is “profile” meant?"_s}})});
    QCOMPARE(json["wrong"_L1].toArray().size(), 1);
}

void MenuctlStatusTest::aProfileThatIsNotThereIsTold()
{
    m_root->write(u"etc/primtux-menu/menu.conf"_s, "profile = maxi\n");

    QCOMPARE(wrong(),
             QStringList{u"%1/etc/primtux-menu/menu.conf: children cannot choose a profile “maxi” "
                         "here."_s.arg(m_root->folder())});
}

void MenuctlStatusTest::theLastCrashOfAllAccountsIsTold()
{
    m_root->write(u"etc/passwd"_s,
                  "root:x:0:0::/root:/bin/sh\neleve:x:1000:1000::/srv/eleve:/bin/sh\n\nnonsense\n");
    const QDateTime monday(QDate(2026, 11, 23), QTime(9, 30), QTimeZone::UTC);
    memoryOf(u"/home"_s).setLastCrash({u"own"_s, monday.addDays(-1), u"It was ended."_s});
    const Crash last{u"gcompris:mosaic/4"_s, monday, u"It was ended by signal 11."_s};
    memoryOf(u"/srv/eleve"_s).setLastCrash(last);
    memoryOf(u"/root"_s).setLastCrash({u"old"_s, monday.addDays(-2), {}});

    const QJsonObject json = status(0);

    QCOMPARE(json["lastCrash"_L1].toObject(),
             QJsonObject({{u"activity"_s, last.activity},
                          {u"time"_s, u"2026-11-23T09:30:00Z"_s},
                          {u"reason"_s, last.reason}}));
}

void MenuctlStatusTest::aProgramThatCrashesAgainAndAgainIsWrong()
{
    Memory memory = memoryOf(u"/home"_s);
    for (int crash = 0; crash < 3; ++crash) {
        memory.noteEnd(u"gcompris:mosaic/4"_s, true);
    }
    memory.noteEnd(u"paint"_s, true);
    // On the disk when it goes.
    memory.setLanguage(u"fr"_s);

    QCOMPARE(wrong(),
             QStringList{u"gcompris:mosaic/4 crashed again and again: 3 times in a row."_s});
}

void MenuctlStatusTest::whatIsNoStateFileIsPassedBy()
{
    m_root->write(u"etc/passwd"_s, "a:x:1:1::/a:/bin/sh\nb:x:2:2::/b:/bin/sh\n");
    QVERIFY(QDir(m_root->folder()).mkpath(u"a/.local/share/primtux-menu/state.ini"_s));
    m_root->write(u"b/.local/share/primtux-menu/state.ini"_s, QByteArray(2'000'000, '['));

    QCOMPARE(status(0)["lastCrash"_L1], QJsonValue());
}

void MenuctlStatusTest::aGcomprisThatIsNotInstalledHasNoVersion()
{
    QVERIFY(
        QFile::remove(m_root->folder() + "/usr/share/metainfo/org.kde.gcompris.appdata.xml"_L1));
    QCOMPARE(runMenuctl(*m_root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);
    QCOMPARE(status(0)["versions"_L1]["gcompris"_L1], QJsonValue());
}

void MenuctlStatusTest::aServiceThatCannotBeReachedIsWrong()
{
    QVERIFY(QDir(m_root->folder()).mkpath(u"var/lib/primtux-menu"_s));
    QCOMPARE(wrong(),
             QStringList{u"The service that keeps what teachers decide cannot be reached."_s});
}

void MenuctlStatusTest::aDamagedClassroomIsWrong()
{
    m_root->write(u"home/.local/share/primtux-menu/classroom.sqlite"_s, QByteArray(5'000, 'x'));
    QCOMPARE(wrong().size(), 1);
    QVERIFY(wrong().front().contains("classroom.sqlite"_L1));
}

QTEST_GUILESS_MAIN(MenuctlStatusTest)
#include "tst_menuctlstatus.moc"
