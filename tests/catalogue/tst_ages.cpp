// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/refresh.h"
#include "catalogue/sampleroot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <ranges>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto document = R"({"format": 1, "activities": [
  {"id": "all", "name": {"en": "All"}, "command": ["all"], "levels": ["PS", "CP", "CM2"]},
  {"id": "older", "name": {"en": "Older"}, "command": ["older"], "levels": ["PS", "CP", "CM2"], "minimumAge": 6},
  {"id": "none", "name": {"en": "None"}, "command": ["none"], "levels": ["PS", "CP"], "minimumAge": 10},
  {"id": "code", "name": {"en": "Code"}, "command": ["code"], "levels": ["CP", "CE1", "CE2"], "hazards": ["web", "run-code"],
   "variants": [{"id": "young", "name": {"en": "Young"}, "levels": ["GS"]}]},
  {"id": "unsaid", "name": {"en": "Unsaid"}, "command": ["unsaid"]}]})";
} // namespace

class AgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheAgeOfEachLevel();
    void takesLevelsOfYoungerChildrenAway();
    void keepsWhatHasNoLevelFromChildren();
    void keepsCodeFromChildrenBelowCe2();
    void offersCodeAtTheLevelsThatATeacherNames();
    void tellsInTheHistoryWhy();
};

void AgesTest::knowsTheAgeOfEachLevel()
{
    QCOMPARE(allLevels | std::views::transform(ageOf) | std::ranges::to<std::vector>(),
             (std::vector{3, 4, 5, 6, 7, 8, 9, 10}));
}

void AgesTest::takesLevelsOfYoungerChildrenAway()
{
    const SampleRoot root;
    root.writeDocument(u"a.json"_s, jsonObject(document));

    const std::vector<Activity> activities = readSources(root.paths(), root.software()).activities;

    QCOMPARE(activities.at(0).levels, Level::PS | Level::CP | Level::CM2);
    QCOMPARE(activities.at(1).levels, Level::CP | Level::CM2);
    QCOMPARE(activities.at(2).levels, Levels());
}

void AgesTest::keepsWhatHasNoLevelFromChildren()
{
    const SampleRoot root;
    root.writeDocument(u"a.json"_s, jsonObject(document));

    const std::vector<Activity> activities = readSources(root.paths(), root.software()).activities;

    QVERIFY(activities.at(0).forChildren);
    QVERIFY(activities.at(1).forChildren);
    for (const Activity &activity : {activities.at(2), activities.back()}) {
        QVERIFY(!activity.forChildren);
        QVERIFY(activity.forTeachers);
    }
}

void AgesTest::keepsCodeFromChildrenBelowCe2()
{
    const SampleRoot root;
    const QString source = root.writeDocument(u"a.json"_s, jsonObject(document));

    const auto code = entryOf(u"code"_s, root.paths(), root.software());
    const auto young = entryOf(u"code/young"_s, root.paths(), root.software());

    QVERIFY(code && young);
    QCOMPARE(code->activity.levels, Levels(Level::CE2));
    QVERIFY(code->activity.forChildren);
    QCOMPARE(code->originOf(u"levels"_s),
             (Origin{.source = source, .pointer = u"/activities/3/hazards"_s}));
    QCOMPARE(young->activity.levels, Levels());
    QVERIFY(!young->activity.forChildren);
}

void AgesTest::offersCodeAtTheLevelsThatATeacherNames()
{
    const SampleRoot root;
    root.writeDocument(u"a.json"_s, jsonObject(document));
    const QString teachers = root.paths().classroomDocument();
    QVERIFY(QDir().mkpath(QFileInfo(teachers).path()));
    QFile file(teachers);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "activities": [{"id": "code", "levels": ["CE1", "CE2"]}]})");
    file.close();

    const auto code = entryOf(u"code"_s, root.paths(), root.software());

    QVERIFY(code);
    QCOMPARE(code->activity.levels, Level::CE1 | Level::CE2);
}

void AgesTest::tellsInTheHistoryWhy()
{
    const SampleRoot root;
    const QString source = root.writeDocument(u"a.json"_s, jsonObject(document));

    const auto older = entryOf(u"older"_s, root.paths(), root.software());

    QVERIFY(older);
    QCOMPARE(older->originOf(u"levels"_s),
             (Origin{.source = source, .pointer = u"/activities/1/minimumAge"_s}));
    QCOMPARE(older->json["levels"_L1].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(AgesTest)
#include "tst_ages.moc"
