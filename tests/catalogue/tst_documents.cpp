// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/merge.h"
#include "catalogue/sampleroot.h"
#include "catalogue/sources/documentschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrongAndKeepsTheRest_data();
    void tellsWhatIsWrongAndKeepsTheRest();
    void readsFoldersInTheirOrderAndFilesByName();
    void refusesDocumentsThatAreTooLarge();
    void refusesWhatIsNoFile();
    void findsPicturesBesideTheDocument();
    void survivesTextsThatAreVeryLong();
    void survivesNestingThatIsVeryDeep();

private:
    const DocumentSchema m_schema = DocumentSchema::shipped(u"catalogue-1"_s);
};

void DocumentsTest::tellsWhatIsWrongAndKeepsTheRest_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : fixturesOf(u"documents"_s)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void DocumentsTest::tellsWhatIsWrongAndKeepsTheRest()
{
    QFETCH(const QString, name);
    const QJsonObject fixture = PrimTux::fixture(u"documents"_s, name);
    QByteArray content = fixture["text"_L1].toString().toUtf8();
    if (fixture.contains("document"_L1)) {
        content = QJsonDocument(fixture["document"_L1].toObject()).toJson();
    } else if (fixture.contains("base64"_L1)) {
        content = QByteArray::fromBase64(fixture["base64"_L1].toString().toLatin1());
    }
    const SampleRoot root;
    const QString file = root.write(u"a.json"_s, content);

    Documents documents = readDocuments({file}, m_schema);
    const std::vector<Entry> entries = mergedActivities(documents, {}, documents.findings);

    QStringList kept;
    for (const Entry &entry : entries) {
        kept << entry.activity.id;
    }
    QCOMPARE(kept, fixture["kept"_L1].toVariant().toStringList());
    const QJsonArray problems = fixture["problems"_L1].toArray();
    QStringList told;
    for (const Finding &finding : documents.findings) {
        told << finding.problem.place + u' ' + finding.problem.reason;
    }
    QVERIFY2(documents.findings.size() == static_cast<std::size_t>(problems.size()),
             qPrintable(told.join(u'\n')));
    auto finding = documents.findings.begin();
    for (const QJsonValueConstRef problem : problems) {
        QCOMPARE(finding->problem.source, file);
        QCOMPARE(finding->problem.place, problem["place"_L1].toString());
        QVERIFY2(finding->problem.reason.contains(problem["reason"_L1].toString()),
                 qPrintable(finding->problem.reason));
        ++finding;
    }
}

void DocumentsTest::readsFoldersInTheirOrderAndFilesByName()
{
    const SampleRoot root;
    for (const QString &name : {u"z/1.json"_s, u"a/2.json"_s, u"a/10.json"_s, u"a/notes.txt"_s}) {
        root.write(name, "{}");
    }
    const QString base = root.folder();

    QCOMPARE(jsonFilesIn({base + "/z"_L1, base + "/none"_L1, base + "/a"_L1}),
             (QStringList{base + "/z/1.json"_L1, base + "/a/10.json"_L1, base + "/a/2.json"_L1}));
}

void DocumentsTest::refusesDocumentsThatAreTooLarge()
{
    const SampleRoot root;
    const QString file = root.write(u"a.json"_s, "{}");
    QVERIFY(QFile::resize(file, 17L * 1024 * 1024));

    const Documents documents = readDocuments({file}, m_schema);

    QCOMPARE(documents.findings.size(), 1U);
    QVERIFY(documents.findings.front().skipped);
    QVERIFY(documents.findings.front().problem.reason.contains(u"too large"_s));
}

void DocumentsTest::refusesWhatIsNoFile()
{
    const Documents documents = readDocuments({u"/dev/zero"_s, u"/nowhere.json"_s}, m_schema);

    QCOMPARE(documents.findings.size(), 2U);
    QVERIFY(documents.activities.empty());
}

void DocumentsTest::findsPicturesBesideTheDocument()
{
    const SampleRoot root;
    const QString file = root.write(u"docs/a.json"_s, R"({"format": 1, "activities": [
        {"id": "one", "icon": {"file": "../pictures/one.svg"}, "variants": [{"id": "v", "icon": {"file": "v.png"}}]}]})");
    Documents documents = readDocuments({file}, m_schema);
    const std::vector<Entry> entries = mergedActivities(documents, {}, documents.findings);

    QCOMPARE(entries.at(0).activity.icon.file, root.folder() + "/pictures/one.svg"_L1);
    QCOMPARE(entries.at(1).activity.icon.file, root.folder() + "/docs/v.png"_L1);
}

void DocumentsTest::survivesTextsThatAreVeryLong()
{
    const QString text(4'000'000, u'a');
    Documents documents;

    addDocument({{u"format"_s, 1},
                 {u"activities"_s,
                  QJsonArray{QJsonObject{{u"id"_s, text + u'!'}},
                             QJsonObject{{u"id"_s, text}},
                             QJsonObject{{u"id"_s, u"one"_s}}}}},
                u"/a.json"_s,
                m_schema,
                documents);

    QCOMPARE(documents.findings.size(), 1U);
    QVERIFY(documents.findings.front().problem.reason.size() < 500);
    QCOMPARE(documents.activities.back().id, u"one"_s);
}

void DocumentsTest::survivesNestingThatIsVeryDeep()
{
    const SampleRoot root;
    const QString file = root.write(u"a.json"_s,
                                    R"({"format": 1, "x-deep": )" + QByteArray(100'000, '[')
                                        + QByteArray(100'000, ']') + "}");

    const Documents documents = readDocuments({file}, m_schema);

    QCOMPARE(documents.findings.size(), 1U);
    QVERIFY(documents.findings.front().problem.place.startsWith("line 1, column"_L1));
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
