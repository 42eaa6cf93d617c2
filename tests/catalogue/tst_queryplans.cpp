// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/connection.h"
#include "catalogue/index/search.h"
#include "catalogue/index/statements.h"
#include "catalogue/index/writer.h"
#include "catalogue/realcatalogue.h"
#include "catalogue/sampleroot.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** No question of teachers' screens walks through a table that grows with the catalogue. */
class QueryPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usesIndexes_data();
    void usesIndexes();

private:
    SampleRoot m_root;
    QString m_index;
};

void QueryPlansTest::initTestCase()
{
    m_index = m_root.folder() + "/index.sqlite"_L1;
    QVERIFY(writeIndex(realContent(), m_index));
}

void QueryPlansTest::usesIndexes_data()
{
    QTest::addColumn<QString>("statement");
    const QStringList languages{u"fr-CA"_s, u"fr"_s};
    QTest::newRow("a page") << listedSql(languages);
    QTest::newRow("rows of a list") << rowSql(languages);
    QTest::newRow("all objectives") << objectivesSql(languages);
    QTest::newRow("an activity") << shownSql(languages);
    QTest::newRow("its needs") << needsOfActivitySql();
    QTest::newRow("its texts") << textsOfActivitySql();
    QTest::newRow("activities by a word") << activitiesByWordSql();
    QTest::newRow("objectives by a word") << objectivesByWordSql();
    QTest::newRow("a column") << columnSql();
    QTest::newRow("what nothing serves") << gapsSql(languages);
    QTest::newRow("whether there is an objective") << hasObjectiveSql();
    QTest::newRow("a profile") << profileSql();
    QTest::newRow("what is chosen for it") << chosenSql();
}

void QueryPlansTest::usesIndexes()
{
    QFETCH(const QString, statement);
    auto connection = Connection::openReadOnly(m_index);
    QSqlQuery query(connection->database());
    static const QRegularExpression placeholder(u":\\w+"_s);
    QString filled = statement;
    filled.replace(placeholder, u"'1'"_s);
    QVERIFY2(query.exec("EXPLAIN QUERY PLAN "_L1 + filled), qPrintable(query.lastError().text()));
    // Full-text tables are virtual ones: a scan of them with an index is a search.
    static const QRegularExpression allowed(
        u"^SCAN (wanted VIRTUAL TABLE INDEX 1:|(objective_)?search VIRTUAL TABLE INDEX 0:M[13]"
        "|\\(subquery|CONSTANT ROW|o( USING INDEX \\w+)?$)"_s); // o: hundreds of objectives
    bool any = false;
    while (query.next()) {
        const QString step = query.value(3).toString();
        any = true;
        QVERIFY2(!step.startsWith("SCAN "_L1) || allowed.match(step).hasMatch(),
                 qPrintable(step + u": "_s + statement));
    }
    QVERIFY(any);
}

QTEST_GUILESS_MAIN(QueryPlansTest)
#include "tst_queryplans.moc"
