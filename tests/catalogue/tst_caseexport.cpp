// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sampleroot.h"
#include "catalogue/sources/caseexport.h"
#include "catalogue/sources/caseformat.h"
#include "catalogue/sources/caseframework.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/frameworkdocuments.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QJsonObject readJson(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/") + path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%ls cannot be read", qUtf16Printable(file.fileName()));
    }
    return jsonObject(file.readAll());
}

QJsonObject french()
{
    QJsonObject framework = readJson(u"data/objectives/fr.json"_s);
    framework.remove("$schema"_L1);
    return framework;
}

/** The object of @p list that says @p value under @p key. */
QJsonObject found(const QJsonValue &list, const QString &key, const QString &value)
{
    for (const QJsonValueConstRef each : list.toArray()) {
        if (each[key].toString() == value) {
            return each.toObject();
        }
    }
    return {};
}

QJsonObject associationFrom(const QJsonObject &package, const QString &type, const QString &id)
{
    for (const QJsonValueConstRef each : package["CFAssociations"_L1].toArray()) {
        if (each["associationType"_L1] == type
            && each["originNodeURI"_L1]["identifier"_L1] == caseIdentifier(id)) {
            return each.toObject();
        }
    }
    return {};
}

std::optional<QJsonObject> imported(const QJsonObject &package)
{
    std::vector<Finding> findings;
    auto framework = frameworkOfCase(package, u"/p.json"_s, {.grades = {}}, findings);
    return findings.empty() ? framework : std::nullopt;
}

QJsonObject island()
{
    return readJson(u"tests/catalogue/caseexport/island.json"_s);
}
} // namespace

class CaseExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isValidByTheOfficialSchema_data();
    void isValidByTheOfficialSchema();
    void givesTheWholeFrenchFrameworkBack();
    void givesTheSameBytesAgain();
    void namesThingsByTheirIds();
    void numbersBrothersAndSisters();
    void translatesInItemsOfTheirOwn();
    void keepsWhatOnlyCaseKnows();

private:
    const DocumentSchema m_official
        = *DocumentSchema::fromJson(readJson(u"tests/catalogue/case-v1p1-cfpackage.schema.json"_s));
};

void CaseExportTest::isValidByTheOfficialSchema_data()
{
    QTest::addColumn<QJsonObject>("framework");
    QTest::newRow("the French one") << french();
    QTest::newRow("a small one") << jsonObject(smallFramework());
    QTest::newRow("one with traps") << island();
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/tests/catalogue/case"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        std::vector<Finding> findings;
        const auto framework
            = frameworkOfCase(readJson(u"tests/catalogue/case/"_s + name)["package"_L1].toObject(),
                              name,
                              {.grades = {}},
                              findings);
        if (framework) {
            QTest::newRow(qPrintable(name.chopped(5))) << *framework;
        }
    }
}

void CaseExportTest::isValidByTheOfficialSchema()
{
    QFETCH(const QJsonObject, framework);

    const std::vector<Problem> problems = m_official.problemsOf(caseOf(framework), u"export"_s);

    QVERIFY2(problems.empty(),
             problems.empty() ? "" : qPrintable(problems.front().place + problems.front().reason));
    // The schema does judge: it knows when something is missing or wrong.
    QJsonObject broken = caseOf(framework);
    QJsonArray items = broken["CFItems"_L1].toArray();
    QJsonObject first = items[0].toObject();
    first.remove("fullStatement"_L1);
    first["colour"_L1] = u"blue"_s;
    items[0] = first;
    broken["CFItems"_L1] = items;
    QCOMPARE(m_official.problemsOf(broken, u"export"_s).size(), 2U);
}

void CaseExportTest::givesTheWholeFrenchFrameworkBack()
{
    const QJsonObject framework = french();
    QCOMPARE(framework["objectives"_L1].toArray().size(), 412);

    const auto back = imported(caseOf(framework));

    QVERIFY(back);
    const QJsonArray nodes = framework["objectives"_L1].toArray();
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QCOMPARE((*back)["objectives"_L1][i].toObject(), nodes[i].toObject());
    }
    QCOMPARE(*back, framework);
}

void CaseExportTest::givesTheSameBytesAgain()
{
    QJsonObject undated = french();
    undated.remove("modified"_L1);

    QCOMPARE(QJsonDocument(caseOf(undated)).toJson(), QJsonDocument(caseOf(undated)).toJson());
    QCOMPARE(caseOf(undated)["CFDocument"_L1]["lastChangeDateTime"_L1].toString(),
             u"2026-09-01T00:00:00Z"_s);
}

void CaseExportTest::namesThingsByTheirIds()
{
    const QJsonObject package = caseOf(french());
    const QJsonObject item
        = found(package["CFItems"_L1], u"humanCodingScheme"_s, u"fr.c1.langage.oral"_s);

    QCOMPARE(item["identifier"_L1].toString(), u"9a455fba-de6c-55bd-9ae6-c33b5af5433a"_s);
    QCOMPARE(QUuid(item["identifier"_L1].toString()).version(), QUuid::Sha1);
    QCOMPARE(item["uri"_L1].toString(),
             u"tag:primtux.fr,2026:menu/frameworks/fr/fr.c1.langage.oral"_s);
    QCOMPARE(item["fullStatement"_L1].toString(), u"Acquérir le langage oral"_s);
    QCOMPARE(item["educationLevel"_L1].toArray(), (QJsonArray{u"PS"_s, u"MS"_s, u"GS"_s}));
    QCOMPARE(package["CFDocument"_L1]["uri"_L1].toString(),
             u"tag:primtux.fr,2026:menu/frameworks/fr"_s);
    QCOMPARE(package["CFDocument"_L1]["identifier"_L1].toString(), caseIdentifier(u"fr"_s));
    QSet<QString> identifiers;
    qsizetype all = 0;
    for (const QString &list : {u"CFItems"_s, u"CFAssociations"_s}) {
        for (const QJsonValueConstRef each : package[list].toArray()) {
            identifiers.insert(each["identifier"_L1].toString());
            ++all;
        }
    }
    QCOMPARE(identifiers.size(), all);
}

void CaseExportTest::numbersBrothersAndSisters()
{
    const QJsonObject package = caseOf(jsonObject(smallFramework()));

    const QJsonObject root = associationFrom(package, u"isChildOf"_s, u"fr.langage"_s);
    QCOMPARE(root["sequenceNumber"_L1].toInt(), 2);
    QCOMPARE(root["destinationNodeURI"_L1]["identifier"_L1].toString(), caseIdentifier(u"fr"_s));
    const QJsonObject below = associationFrom(package, u"isChildOf"_s, u"fr.langage.lettres"_s);
    QCOMPARE(below["sequenceNumber"_L1].toInt(), 1);
    QCOMPARE(below["destinationNodeURI"_L1]["identifier"_L1].toString(),
             caseIdentifier(u"fr.langage"_s));
}

void CaseExportTest::translatesInItemsOfTheirOwn()
{
    const QJsonObject package = caseOf(jsonObject(smallFramework()));

    const QJsonObject edge = associationFrom(package, u"isTranslationOf"_s, u"fr.maths@en"_s);
    QCOMPARE(edge["destinationNodeURI"_L1]["identifier"_L1].toString(),
             caseIdentifier(u"fr.maths"_s));
    const QJsonObject item
        = found(package["CFItems"_L1], u"identifier"_s, caseIdentifier(u"fr.maths@en"_s));
    QCOMPARE(item["fullStatement"_L1].toString(), u"Mathematics"_s);
    QCOMPARE(item["language"_L1].toString(), u"en"_s);
    QVERIFY(!item.contains("humanCodingScheme"_L1));
}

void CaseExportTest::keepsWhatOnlyCaseKnows()
{
    const QJsonObject framework = island();
    const QJsonObject package = caseOf(framework);
    const QJsonObject document = package["CFDocument"_L1].toObject();
    const QJsonObject old = found(package["CFItems"_L1], u"humanCodingScheme"_s, u"O"_s);

    QCOMPARE(document["identifier"_L1].toString(), u"7f3e9a12-0000-4000-8000-000000000001"_s);
    QCOMPARE(document["publisher"_L1].toString(), u"Ministry"_s);
    QVERIFY(!document.contains("statusStartDate"_L1));
    QCOMPARE(old["identifier"_L1].toString(), caseIdentifier(u"island.old"_s));
    QCOMPARE(old["CFItemType"_L1].toString(), u"Strand"_s);
    QCOMPARE(old["alternativeLabel"_L1].toString(), u"Ancient"_s);
    QCOMPARE(old["conceptKeywords"_L1].toArray(), (QJsonArray{u"Antique"_s, u"Aged"_s}));
    QCOMPARE(old["statusStartDate"_L1].toString(), u"2020-01-01"_s);
    QCOMPARE(old["statusEndDate"_L1].toString(), u"2025-12-31"_s);
    QCOMPARE(associationFrom(package,
                             u"replacedBy"_s,
                             u"island.old"_s)["destinationNodeURI"_L1]["identifier"_L1]
                 .toString(),
             caseIdentifier(u"island.new"_s));
    QVERIFY(!associationFrom(package, u"ext:isSillierThan"_s, u"island.old"_s).isEmpty());

    std::vector<Finding> findings;
    const auto back = frameworkOfCase(package, u"/p.json"_s, {.grades = {}}, findings);
    QVERIFY(back);
    QCOMPARE((*back)["id"_L1].toString(), u"island"_s);
    QJsonObject node = (*back)["objectives"_L1][0].toObject();
    for (const auto &key : {"id"_L1, "label"_L1, "aliases"_L1, "note"_L1, "levels"_L1}) {
        QCOMPARE(node[key], framework["objectives"_L1][0][key]);
    }
    QCOMPARE(node["replacedBy"_L1].toArray(), QJsonArray{u"island.new"_s});
}

QTEST_GUILESS_MAIN(CaseExportTest)
#include "tst_caseexport.moc"
