// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/activityvalues.h"
#include "catalogue/merge.h"
#include "catalogue/sampleroot.h"
#include "catalogue/sources/documentschema.h"

#include <QJsonArray>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QString idOf(Offer offer)
{
    switch (offer) {
    case Offer::Always:
        return u"always"_s;
    case Offer::Instead:
        return u"instead"_s;
    case Offer::OnDemand:
        return u"on-demand"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/** An activity in the words of documents. */
QJsonObject described(const Activity &activity)
{
    QJsonObject names;
    for (const auto &[language, text] : activity.names) {
        names[language] = text;
    }
    QJsonObject object = jsonOf(activity.launch);
    object[u"name"_s] = names;
    object[u"offer"_s] = idOf(activity.offer);
    object[u"levels"_s] = QJsonArray::fromStringList(idsOf(activity.levels));
    object[u"objectives"_s] = QJsonArray::fromStringList(activity.objectives);
    object[u"needs"_s] = QJsonArray::fromStringList(activity.needs);
    object[u"minutes"_s] = activity.minutes;
    return object;
}

KnownObjectives someObjectives()
{
    return {
        {u"fr.maths"_s, {.levels = Level::PS | Level::CP, .domain = Domain::Maths}},
        {u"fr.maths.calcul.additions"_s, {.levels = Level::CP, .domain = Domain::Maths}},
        {u"fr.langage"_s, {.levels = Level::PS, .domain = Domain::Language}},
        {u"fr.langage.lettres"_s, {.levels = Level::PS | Level::CP, .domain = Domain::Language}}};
}
} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesDocuments_data();
    void mergesDocuments();
    void tellsWhereEachFieldWasWritten();
    void keepsWhatEachSourceSaid();
    void ordersProfilesByAge();
    void putsProfilesWhereTheySay();
};

void MergeTest::mergesDocuments_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : fixturesOf(u"merge"_s)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void MergeTest::mergesDocuments()
{
    QFETCH(const QString, name);
    const QJsonObject fixture = PrimTux::fixture(u"merge"_s, name);
    const DocumentSchema schema = DocumentSchema::shipped(u"catalogue-1"_s);
    Documents documents;
    int number = 0;
    const QJsonArray parts = fixture["documents"_L1].toArray();
    for (const QJsonValueConstRef document : parts) {
        addDocument(document.toObject(), u"/%1.json"_s.arg(number++), schema, documents);
    }
    QVERIFY(documents.findings.empty());

    std::vector<Finding> findings;
    const std::vector<Entry> entries = mergedActivities(documents, someObjectives(), findings);

    QStringList order;
    for (const Entry &entry : entries) {
        order << entry.activity.id;
        const QJsonObject expected = fixture["expected"_L1][entry.activity.id].toObject();
        const QJsonObject found = described(entry.activity);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QCOMPARE(found.value(it.key()), it.value());
        }
    }
    if (fixture.contains("order"_L1)) {
        QCOMPARE(order, fixture["order"_L1].toVariant().toStringList());
    }
    const QJsonArray problems = fixture["problems"_L1].toArray();
    QCOMPARE(findings.empty(), problems.isEmpty());
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const Problem &problem = findings.at(static_cast<std::size_t>(i)).problem;
        QCOMPARE(problem.place, problems.at(i)["place"_L1].toString());
        QVERIFY2(problem.reason.contains(problems.at(i)["reason"_L1].toString()),
                 qPrintable(problem.reason));
    }
}

void MergeTest::tellsWhereEachFieldWasWritten()
{
    const DocumentSchema schema = DocumentSchema::shipped(u"catalogue-1"_s);
    Documents documents;
    addDocument(
        jsonObject(R"({"format": 1, "activities": [{"id": "a"}, {"id": "b", "levels": ["PS"],
                    "variants": [{"id": "v", "levels": ["PS"]}]}]})"),
        u"/1.json"_s,
        schema,
        documents);
    addDocument(jsonObject(R"({"format": 1, "activities": [{"id": "b", "objectives": ["fr"]}]})"),
                u"/2.json"_s,
                schema,
                documents);
    std::vector<Finding> findings;

    const std::vector<Entry> entries = mergedActivities(documents, {}, findings);

    const Entry &program = entries.at(1);
    QCOMPARE(program.activity.source, u"/1.json"_s);
    QCOMPARE(program.originOf(u"levels"_s), (Origin{u"/1.json"_s, u"/activities/1/levels"_s}));
    QCOMPARE(program.originOf(u"objectives"_s),
             (Origin{u"/2.json"_s, u"/activities/0/objectives"_s}));
    QCOMPARE(program.originOf(u"name"_s), (Origin{u"/1.json"_s, u"/activities/1"_s}));
    const Entry &variant = entries.at(2);
    QCOMPARE(variant.originOf(u"levels"_s),
             (Origin{u"/1.json"_s, u"/activities/1/variants/0/levels"_s}));
    QCOMPARE(variant.originOf(u"objectives"_s),
             (Origin{u"/2.json"_s, u"/activities/0/objectives"_s}));
}

void MergeTest::keepsWhatEachSourceSaid()
{
    const DocumentSchema schema = DocumentSchema::shipped(u"catalogue-1"_s);
    Documents documents;
    addDocument(jsonObject(R"({"format": 1, "activities": [{"id": "a", "minutes": 5,
                    "needs": ["sound"], "objectives": ["fr.maths"],
                    "variants": [{"id": "v", "minutes": 7}]}]})"),
                u"/1.json"_s,
                schema,
                documents);
    addDocument(jsonObject(R"({"format": 1, "activities": [{"id": "a", "minutes": 9, "hidden": true,
                    "remove": {"needs": ["sound"]}, "add": {"objectives": ["fr.langage"]},
                    "variants": [{"id": "v", "hidden": false}]}]})"),
                u"/2.json"_s,
                schema,
                documents);
    QVERIFY(documents.findings.empty());
    std::vector<Finding> findings;

    const std::vector<Entry> entries = mergedActivities(documents, {}, findings);

    const Entry &program = entries.at(0);
    QVERIFY(program.activity.hidden);
    QCOMPARE(program.json["minutes"_L1].toInt(), 9);
    QCOMPARE(program.history[u"minutes"_s],
             (std::vector<Given>{{5, {u"/1.json"_s, u"/activities/0/minutes"_s}},
                                 {9, {u"/2.json"_s, u"/activities/0/minutes"_s}}}));
    QCOMPARE(program.history[u"needs"_s].back(),
             (Given{jsonObject(R"({"remove": ["sound"]})"),
                    {u"/2.json"_s, u"/activities/0/remove/needs"_s}}));
    QCOMPARE(program.originOf(u"objectives"_s, u"fr.maths"_s),
             (Origin{u"/1.json"_s, u"/activities/0/objectives"_s}));
    QCOMPARE(program.originOf(u"objectives"_s, u"fr.langage"_s),
             (Origin{u"/2.json"_s, u"/activities/0/add/objectives"_s}));
    const Entry &variant = entries.at(1);
    QVERIFY(!variant.activity.hidden);
    QCOMPARE(variant.history[u"minutes"_s].back(),
             (Given{7, {u"/1.json"_s, u"/activities/0/variants/0/minutes"_s}}));
    QCOMPARE(variant.originOf(u"hidden"_s),
             (Origin{u"/2.json"_s, u"/activities/0/variants/0/hidden"_s}));
}

void MergeTest::ordersProfilesByAge()
{
    Documents documents;
    addDocument(jsonObject(R"({"format": 1, "profiles": [
                    {"id": "big", "name": {"fr": "b"}, "levels": ["CM1"]},
                    {"id": "all", "name": {"fr": "a"}, "levels": ["PS", "CM2"]},
                    {"id": "small", "name": {"fr": "s"}, "levels": ["PS"], "layout": 1},
                    {"id": "half", "name": {"fr": "h"}},
                    {"id": "big", "name": {"en": "B"}, "levels": ["CM2"], "enabled": false}]})"),
                u"/1.json"_s,
                DocumentSchema::shipped(u"catalogue-1"_s),
                documents);

    std::vector<Finding> findings;
    const std::vector<Profile> profiles = mergedProfiles(documents.profiles, findings);

    QCOMPARE(findings.size(), 1U);
    QVERIFY(findings.front().problem.reason.contains(u"“half”"_s));

    QCOMPARE(profiles.size(), 3U);
    QCOMPARE(profiles.at(0).id, u"small"_s);
    QCOMPARE(profiles.at(0).layout, 1);
    QCOMPARE(profiles.at(1).id, u"all"_s);
    QCOMPARE(profiles.at(2),
             (Profile{.id = u"big"_s,
                      .names = {{u"fr"_s, u"b"_s}, {u"en"_s, u"B"_s}},
                      .hints = {},
                      .levels = Level::CM2,
                      .layout = 2,
                      .character = {},
                      .enabled = false}));
}

void MergeTest::putsProfilesWhereTheySay()
{
    Documents documents;
    addDocument(jsonObject(R"({"format": 1, "profiles": [
                    {"id": "small", "name": {"fr": "s"}, "levels": ["PS"]},
                    {"id": "second", "name": {"fr": "2"}, "levels": ["PS"], "position": 2},
                    {"id": "first", "name": {"fr": "1"}, "levels": ["CM2"], "position": 1,
                     "picture": "arts", "textSize": 200, "contrast": "high",
                     "font": "atkinson-hyperlegible", "letters": "capitals"}]})"),
                u"/1.json"_s,
                DocumentSchema::shipped(u"catalogue-1"_s),
                documents);
    std::vector<Finding> findings = documents.findings;

    const std::vector<Profile> profiles = mergedProfiles(documents.profiles, findings);

    QVERIFY(findings.empty());
    QCOMPARE(profiles.size(), 3U);
    QCOMPARE(profiles.at(0),
             (Profile{.id = u"first"_s,
                      .names = {{u"fr"_s, u"1"_s}},
                      .hints = {},
                      .levels = Level::CM2,
                      .layout = 2,
                      .character = {},
                      .position = 1,
                      .picture = u"arts"_s,
                      .textSize = 200,
                      .highContrast = true,
                      .font = u"atkinson-hyperlegible"_s,
                      .capitals = true}));
    QCOMPARE(profiles.at(1).id, u"second"_s);
    QCOMPARE(profiles.at(2).id, u"small"_s);
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
