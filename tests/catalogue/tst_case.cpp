// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sampleroot.h"
#include "catalogue/sources/caseformat.h"
#include "catalogue/sources/caseframework.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/frameworks.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
const QString folder = QStringLiteral(SOURCE_FOLDER "/tests/catalogue/case");

QJsonObject readFixture(const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%ls cannot be read", qUtf16Printable(file.fileName()));
    }
    return jsonObject(file.readAll());
}

QJsonObject item(int number, const QString &statement)
{
    return {{u"identifier"_s, u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QChar(u'0'))},
            {u"fullStatement"_s, statement}};
}

QJsonObject package(const QJsonArray &items, const QJsonArray &associations = {})
{
    const QJsonObject document{{u"identifier"_s, u"7f3e9a12-0000-4000-8000-000000000001"_s},
                               {u"title"_s, u"Maths"_s},
                               {u"language"_s, u"en"_s}};
    return {
        {u"CFDocument"_s, document}, {u"CFItems"_s, items}, {u"CFAssociations"_s, associations}};
}

/** Whether @p json says all that @p expected says; null there means absent. */
QString difference(const QJsonObject &json, const QJsonObject &expected)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonValue wanted = it->isNull() ? QJsonValue(QJsonValue::Undefined) : *it;
        if (json[it.key()] != wanted) {
            return it.key() + u": "_s
                + QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
        }
    }
    return {};
}
} // namespace

class CaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsOrRefuses_data();
    void importsOrRefuses();
    void refusesMoreItemsThanAnyCountryHas();
    void importsAsManyItemsAsAreAllowed();
    void givesTheSameIdsWhateverTheOrderOfTheItems();
    void keepsTheIdsAndDomainsOfAnEarlierImport();
    void takesTheWantedIdOfTheFramework();
    void learnsTheGradesOfACountryFromAnotherFramework();
    void readsAPackageThatLiesAmongTheFrameworks();
    void neverSpoilsAnotherFramework();

private:
    const DocumentSchema m_schema = DocumentSchema::shipped(u"framework-1"_s);
};

void CaseTest::importsOrRefuses_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 30);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name.chopped(5))) << name;
    }
}

void CaseTest::importsOrRefuses()
{
    QFETCH(const QString, name);
    const QJsonObject fixture = readFixture(name);
    const QJsonObject expected = fixture["expect"_L1].toObject();
    std::vector<Finding> findings;

    const auto framework
        = frameworkOfCase(fixture["package"_L1].toObject(), u"/p.json"_s, {.grades = {}}, findings);

    if (expected.contains("problems"_L1)) {
        const QJsonArray problems = expected["problems"_L1].toArray();
        QCOMPARE(static_cast<qsizetype>(findings.size()), problems.size());
        for (qsizetype i = 0; i < problems.size(); ++i) {
            const Finding &finding = findings.at(static_cast<std::size_t>(i));
            QCOMPARE(finding.problem.source, u"/p.json"_s);
            QVERIFY2(finding.problem.reason.contains(problems[i]["reason"_L1].toString()),
                     qPrintable(finding.problem.reason));
            QCOMPARE(finding.problem.place,
                     problems[i]["place"_L1].toString(finding.problem.place));
            QCOMPARE(finding.skipped, problems[i]["skipped"_L1].toBool());
        }
    }
    QCOMPARE(!framework, expected["refused"_L1].toBool());
    if (!framework) {
        return;
    }
    QCOMPARE(difference(*framework, expected["framework"_L1].toObject()), QString());
    const QJsonArray nodes = (*framework)["objectives"_L1].toArray();
    const QJsonArray wanted = expected["objectives"_L1].toArray();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QCOMPARE(difference(nodes[i].toObject(), wanted[i].toObject()), QString());
    }
    QVERIFY(wanted.isEmpty() || wanted.size() == nodes.size());

    // What was made is a framework document without a fault.
    std::vector<Finding> faults;
    const auto sound = soundFramework(*framework, u"/p.json"_s, m_schema, faults);
    QVERIFY2(faults.empty(), faults.empty() ? "" : qPrintable(faults.front().problem.reason));
    QCOMPARE(sound, framework);
    const QHash<QString, Levels> levels = levelsIn(*framework);
    for (const QJsonValueConstRef row : expected["ours"_L1].toArray()) {
        Levels ours;
        for (const QString &level : row.toVariant().toStringList().sliced(1)) {
            ours |= *levelFromId(level);
        }
        Levels found;
        for (const QJsonValueConstRef level : nodes[0]["levels"_L1].toArray()) {
            found |= levels.value(level.toString());
        }
        QCOMPARE(found, ours);
    }
}

void CaseTest::refusesMoreItemsThanAnyCountryHas()
{
    QJsonArray items;
    for (int number = 0; number <= mostCaseItems; ++number) {
        items.append(item(number, u"Count"_s));
    }
    std::vector<Finding> findings;

    const auto framework = frameworkOfCase(package(items), u"/p.json"_s, {.grades = {}}, findings);

    QVERIFY(!framework);
    QCOMPARE(findings.size(), 1U);
    QVERIFY(findings.front().problem.reason.contains(u"20001 items"_s));
}

void CaseTest::importsAsManyItemsAsAreAllowed()
{
    QJsonArray items;
    QJsonArray associations;
    for (int number = 0; number < mostCaseItems; ++number) {
        items.append(item(number, u"Count %1"_s.arg(number)));
        associations.append(QJsonObject{{u"associationType"_s, u"isChildOf"_s},
                                        {u"originNodeURI"_s, item(number, {})},
                                        {u"destinationNodeURI"_s, item(number % 7, {})}});
    }
    for (int number = 0; number < 7; ++number) { // the roots
        associations[number] = QJsonObject();
    }
    std::vector<Finding> findings;

    const auto framework
        = frameworkOfCase(package(items, associations), u"/p.json"_s, {.grades = {}}, findings);

    QVERIFY(framework);
    QCOMPARE((*framework)["objectives"_L1].toArray().size(), mostCaseItems);
}

void CaseTest::givesTheSameIdsWhateverTheOrderOfTheItems()
{
    const QJsonObject package
        = readFixture(u"codes-that-are-alike.json"_s)["package"_L1].toObject();
    QJsonObject turned = package;
    QJsonArray items;
    for (const QJsonValueConstRef item : package["CFItems"_L1].toArray()) {
        items.prepend(item);
    }
    turned["CFItems"_L1] = items;
    std::vector<Finding> findings;
    const auto idsOf = [&findings](const QJsonObject &json) {
        QSet<QString> ids;
        const auto framework = frameworkOfCase(json, u"/p.json"_s, {.grades = {}}, findings);
        for (const QJsonValueConstRef node : (*framework)["objectives"_L1].toArray()) {
            ids.insert(node["label"_L1]["en"_L1].toString() + node["id"_L1].toString());
        }
        return ids;
    };

    QCOMPARE(idsOf(turned), idsOf(package));
}

void CaseTest::keepsTheIdsAndDomainsOfAnEarlierImport()
{
    QJsonObject first = item(1, u"Being kind"_s);
    first["humanCodingScheme"_L1] = u"A"_s;
    first["educationLevel"_L1] = u"Blau"_s;
    std::vector<Finding> findings;
    auto earlier = frameworkOfCase(package({first}), u"/p.json"_s, {.grades = {}}, findings);
    QVERIFY(earlier);
    // A person corrects it, then the country gives the item another code.
    QJsonObject node = (*earlier)["objectives"_L1][0].toObject();
    node["domain"_L1] = u"langage"_s;
    (*earlier)["objectives"_L1] = QJsonArray{node};
    QJsonObject level = (*earlier)["levels"_L1][0].toObject();
    level["age"_L1] = QJsonArray{6, 7};
    (*earlier)["levels"_L1] = QJsonArray{level};
    first["humanCodingScheme"_L1] = u"B"_s;
    QJsonObject second = item(2, u"Counting"_s);
    second["humanCodingScheme"_L1] = u"A"_s;
    findings.clear();

    const auto framework = frameworkOfCase(
        package({second, first}), u"/p.json"_s, {.grades = {}, .earlier = *earlier}, findings);

    QVERIFY(framework);
    const QJsonArray nodes = (*framework)["objectives"_L1].toArray();
    QCOMPARE(nodes[1]["id"_L1].toString(), u"case-7f3e9a12.a"_s);
    QCOMPARE(nodes[1]["domain"_L1].toString(), u"langage"_s);
    QCOMPARE(nodes[0]["id"_L1].toString(), u"case-7f3e9a12.00000000-0000-4000-8000-000000000002"_s);
    QCOMPARE((*framework)["levels"_L1][0]["age"_L1], QJsonValue(QJsonArray{6, 7}));
    QVERIFY(findings.empty());
}

void CaseTest::takesTheWantedIdOfTheFramework()
{
    std::vector<Finding> findings;

    const auto framework = frameworkOfCase(package({item(1, u"Counting"_s)}),
                                           u"/p.json"_s,
                                           {.grades = {}, .id = u"utopia"_s},
                                           findings);

    QCOMPARE((*framework)["id"_L1].toString(), u"utopia"_s);
    QVERIFY((*framework)["objectives"_L1][0]["id"_L1].toString().startsWith(u"utopia."_s));
}

void CaseTest::learnsTheGradesOfACountryFromAnotherFramework()
{
    Grades grades;
    grades.learn(jsonObject(R"({"levels": [
        {"id": "CP", "age": [6, 7], "equivalents": {"gb-eng": "Year 2", "es": "1.º Primaria"}},
        {"id": "PS", "age": [3, 4], "equivalents": {"xx": "Early"}},
        {"id": "MS", "age": [4, 5], "equivalents": {"xx": "Early"}}]})")["levels"_L1]
                     .toArray());

    QCOMPARE(grades.agesOf(u"year 2"_s), (Ages{6, 7}));
    QCOMPARE(grades.agesOf(u"1.º PRIMARIA"_s), (Ages{6, 7}));
    QCOMPARE(grades.agesOf(u"Early"_s), (Ages{3, 5}));
    QCOMPARE(grades.agesOf(u"09-12"_s), (Ages{14, 18}));
    QVERIFY(!grades.agesOf(u"Year 3"_s));
    QVERIFY(!grades.agesOf(u"14"_s));
    QVERIFY(!grades.agesOf(QString(100'000, u'-')));
}

void CaseTest::readsAPackageThatLiesAmongTheFrameworks()
{
    const SampleRoot root;
    const QJsonObject utopia = readFixture(u"wrapped.json"_s)["package"_L1].toObject();
    const QString own = root.write(u"1.json"_s, smallFramework());
    const QString file = root.write(u"2.json"_s, QJsonDocument(utopia).toJson());

    const Frameworks frameworks = readFrameworks({own, file}, m_schema);
    const KnownObjectives known = knownObjectives(frameworks.all);

    QVERIFY(frameworks.findings.empty());
    QCOMPARE(frameworks.all.size(), 2U);
    QCOMPARE(known.value(u"case-7f3e9a12.a.1"_s), (KnownObjective{Level::CP, Domain::Maths}));
}

void CaseTest::neverSpoilsAnotherFramework()
{
    const SampleRoot root;
    const QJsonObject circle = readFixture(u"circle.json"_s)["package"_L1].toObject();
    const QString file = root.write(u"1.json"_s, QJsonDocument(circle).toJson());
    const QString own = root.write(u"2.json"_s, smallFramework());

    const Frameworks frameworks = readFrameworks({file, own}, m_schema);

    QCOMPARE(frameworks.all.size(), 1U);
    QCOMPARE(frameworks.all.front().id, u"fr"_s);
    QCOMPARE(frameworks.findings.size(), 1U);
    QCOMPARE(frameworks.findings.front().problem.source, file);
    QVERIFY(frameworks.findings.front().skipped);
}

QTEST_GUILESS_MAIN(CaseTest)
#include "tst_case.moc"
