// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sampleroot.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/frameworks.h"

#include <QJsonArray>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class FrameworksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsATree_data();
    void keepsATree();
    void inheritsDomainsFromParents();
    void takesTheLaterFrameworkOfTheSameId();
    void refusesAnIdOfAnotherFramework();
    void skipsBrokenObjectivesAndKeepsTheRest();
    void matchesTheLevelsOfAnotherCountryByAge();
    void leavesOutWhatIsForOlderPupils();
    void refusesALevelThatNobodyKnows();

private:
    const DocumentSchema m_schema = DocumentSchema::shipped(u"framework-1"_s);
};

void FrameworksTest::keepsATree_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : fixturesOf(u"frameworks"_s)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void FrameworksTest::keepsATree()
{
    QFETCH(const QString, name);
    const QJsonObject fixture = PrimTux::fixture(u"frameworks"_s, name);
    std::vector<Objective> items;
    const QJsonArray listed = fixture["items"_L1].toArray();
    for (const QJsonValueConstRef item : listed) {
        Objective objective;
        objective.id = item["id"_L1].toString();
        objective.parent = item["parent"_L1].toString();
        items.push_back(objective);
    }

    std::vector<Finding> findings;
    QStringList kept;
    for (const Objective &objective : orderedObjectives(items, u"/f.json"_s, findings)) {
        kept << objective.id;
    }

    QCOMPARE(kept, fixture["kept"_L1].toVariant().toStringList());
    const QJsonArray problems = fixture["problems"_L1].toArray();
    QCOMPARE(static_cast<qsizetype>(findings.size()), problems.size());
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const Problem &problem = findings.at(static_cast<std::size_t>(i)).problem;
        QCOMPARE(problem.source, u"/f.json"_s);
        QCOMPARE(problem.place, problems.at(i)["place"_L1].toString());
        QVERIFY2(problem.reason.contains(problems.at(i)["reason"_L1].toString()),
                 qPrintable(problem.reason));
    }
}

void FrameworksTest::inheritsDomainsFromParents()
{
    const SampleRoot root;

    const Frameworks frameworks
        = readFrameworks({root.write(u"f.json"_s, smallFramework())}, m_schema);
    const KnownObjectives known = knownObjectives(frameworks.all);

    QVERIFY(frameworks.findings.empty());
    QCOMPARE(known.size(), 5);
    QCOMPARE(known.value(u"fr.maths.calcul.additions"_s),
             (KnownObjective{Level::CP, Domain::Maths}));
    QCOMPARE(known.value(u"fr.langage.lettres"_s),
             (KnownObjective{Level::PS | Level::CP, Domain::Language}));
}

void FrameworksTest::takesTheLaterFrameworkOfTheSameId()
{
    const SampleRoot root;
    const QString first = root.write(u"1.json"_s, smallFramework());
    const QString second
        = root.write(u"2.json"_s, smallFramework().replace("Mathematics", "Numbers"));

    const Frameworks frameworks = readFrameworks({first, second}, m_schema);

    QCOMPARE(frameworks.all.size(), 1U);
    QCOMPARE(frameworks.all.front().objectives.front().labels.at(u"en"_s), u"Numbers"_s);
}

void FrameworksTest::refusesAnIdOfAnotherFramework()
{
    const SampleRoot root;
    const QString first = root.write(u"1.json"_s, smallFramework());
    const QString second
        = root.write(u"2.json"_s, smallFramework().replace(R"("id": "fr",)", R"("id": "be",)"));

    const Frameworks frameworks = readFrameworks({first, second}, m_schema);

    QCOMPARE(frameworks.all.size(), 2U);
    QVERIFY(frameworks.all.back().objectives.empty());
    QCOMPARE(frameworks.findings.size(), 5U);
    QVERIFY(frameworks.findings.front().problem.reason.contains(u"“fr.maths”"_s));
}

void FrameworksTest::skipsBrokenObjectivesAndKeepsTheRest()
{
    const SampleRoot root;
    const QString file
        = root.write(u"f.json"_s,
                     smallFramework().replace(R"("kind": "domain", "levels": ["PS"])",
                                              R"("kind": "chapter", "levels": ["PS"])"));

    const Frameworks frameworks = readFrameworks({file}, m_schema);

    QCOMPARE(frameworks.all.front().objectives.size(), 3U);
    QCOMPARE(frameworks.findings.front().problem.place, u"/objectives/3/kind"_s);
    QVERIFY(frameworks.findings.front().problem.reason.contains(u"one of: domain"_s));
}

void FrameworksTest::matchesTheLevelsOfAnotherCountryByAge()
{
    const Frameworks frameworks = readFrameworks(
        {QStringLiteral(SOURCE_FOLDER "/tests/catalogue/fixtures/countries/nl.json")}, m_schema);
    const KnownObjectives known = knownObjectives(frameworks.all);

    QVERIFY(frameworks.findings.empty());
    QCOMPARE(known.value(u"nl.rekenen"_s),
             (KnownObjective{Level::MS | Level::GS | Level::CP, Domain::Maths}));
    QCOMPARE(known.value(u"nl.rekenen.tellen"_s),
             (KnownObjective{Level::MS | Level::GS, Domain::Maths}));
    QCOMPARE(known.value(u"nl.rekenen.optellen"_s), (KnownObjective{Level::CP, Domain::Maths}));
    // Nobody said the age of this level yet.
    QCOMPARE(known.value(u"nl.taal.rijmen"_s), (KnownObjective{{}, Domain::Language}));
}

void FrameworksTest::leavesOutWhatIsForOlderPupils()
{
    const SampleRoot root;
    const QString file
        = root.write(u"f.json"_s, R"({"format": 1, "id": "us", "title": {"en": "Grades"},
        "levels": [{"id": "02", "label": {"en": "Grade 2"}, "age": [7, 8]},
                   {"id": "09", "label": {"en": "Grade 9"}, "age": [14, 15]}],
        "objectives": [
          {"id": "us.maths", "kind": "domain", "levels": ["09"], "label": {"en": "Maths"}},
          {"id": "us.maths.add", "parent": "us.maths", "kind": "objective", "levels": ["02", "09"], "label": {"en": "Add"}},
          {"id": "us.maths.derive", "parent": "us.maths", "kind": "objective", "levels": ["09"], "label": {"en": "Derive"}},
          {"id": "us.latin", "kind": "domain", "levels": ["09"], "label": {"en": "Latin"}}]})");

    const Frameworks frameworks = readFrameworks({file}, m_schema);

    QCOMPARE(frameworks.all.front().objectives.size(), 2U);
    QCOMPARE(frameworks.all.front().objectives.back().id, u"us.maths.add"_s);
    QCOMPARE(frameworks.findings.size(), 1U);
    QVERIFY(frameworks.findings.front().problem.reason.contains(u"left out: 2."_s));
}

void FrameworksTest::refusesALevelThatNobodyKnows()
{
    const SampleRoot root;
    const QString file = root.write(
        u"f.json"_s, smallFramework().replace(R"("levels": ["CP"])", R"("levels": ["6e"])"));

    const Frameworks frameworks = readFrameworks({file}, m_schema);

    QCOMPARE(frameworks.all.front().objectives.size(), 4U);
    QCOMPARE(frameworks.findings.size(), 1U);
    QCOMPARE(frameworks.findings.front().problem.place, u"/objectives/2/levels"_s);
    QVERIFY(frameworks.findings.front().problem.reason.contains(u"“6e” is not a level"_s));
}

QTEST_GUILESS_MAIN(FrameworksTest)
#include "tst_frameworks.moc"
