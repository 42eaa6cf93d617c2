// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/check.h"
#include "catalogue/sampleroot.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void findsNothingWrongInARightActivity();
    void tellsThatTheFrameworkOfAProfileIsNotLoaded();

private:
    const KnownObjectives m_objectives{
        {u"fr.maths"_s, {.levels = Level::CP, .domain = Domain::Maths}}};
};

void CheckTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");

    QTest::newRow("unknown objective")
        << activity(u"one"_s, Level::CP, {u"fr.magic"_s}) << u"/activities/0/objectives"_s
        << u"the objective “fr.magic” is in no framework"_s;
    QTest::newRow("no level in common")
        << activity(u"one"_s, Level::PS | Level::MS, {u"fr.maths"_s})
        << u"/activities/0/objectives"_s
        << u"the objective “fr.maths” is for CP, the activity for PS, MS"_s;
    Activity nameless = activity(u"one"_s, Level::CP);
    nameless.names.clear();
    QTest::newRow("no name") << nameless << u"/activities/0"_s << u"one has no name"_s;
    Activity idle = activity(u"one"_s, Level::CP);
    idle.launch.command.clear();
    Activity page = idle;
    page.kind = ActivityKind::Web;
    QTest::newRow("no page") << page << u"/activities/0"_s << u"one opens nothing"_s;
    Activity sheet = idle;
    sheet.kind = ActivityKind::Document;
    QTest::newRow("no file") << sheet << u"/activities/0"_s << u"one opens nothing"_s;
    QTest::newRow("nothing to start") << idle << u"/activities/0"_s << u"one cannot be started"_s;
}

void CheckTest::tellsWhatIsWrong()
{
    QFETCH(const Activity, activity);
    QFETCH(const QString, place);
    QFETCH(const QString, reason);
    const FieldHistory history{
        {u"id"_s,
         {{.value = {}, .origin = {.source = u"/a.json"_s, .pointer = u"/activities/0"_s}}}},
        {u"objectives"_s,
         {{.value = {},
           .origin = {.source = u"/a.json"_s, .pointer = u"/activities/0/objectives"_s}}}}};

    const std::vector<Finding> findings
        = checked({{.activity = activity, .history = history, .ownName = false}}, m_objectives);

    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings.front().problem.source, u"/a.json"_s);
    QCOMPARE(findings.front().problem.place, place);
    QVERIFY2(findings.front().problem.reason.contains(reason),
             qPrintable(findings.front().problem.reason));
    QVERIFY(findings.front().problem.reason.contains(u"xpected"_s));
    QVERIFY(!findings.front().skipped);
}

void CheckTest::findsNothingWrongInARightActivity()
{
    Activity leaning = activity(u"two"_s, Level::CP);
    leaning.names.clear();
    leaning.launch.command.clear();
    leaning.desktopEntries = {u"two.desktop"_s};
    Activity page = activity(u"three"_s, Level::CP);
    page.kind = ActivityKind::Web;
    page.launch.command.clear();
    page.target = u"https://example.org/"_s;

    QVERIFY(checked({{activity(u"one"_s, Level::CP | Level::PS, {u"fr.maths"_s}), {}, false},
                     {leaning, {}, false},
                     {page, {}, false}},
                    m_objectives)
                .empty());
}

void CheckTest::tellsThatTheFrameworkOfAProfileIsNotLoaded()
{
    const auto part = [](const QString &source, const QString &id, const QString &framework) {
        return DocumentPart{.source = source,
                            .pointer = u"/profiles/0"_s,
                            .id = id,
                            .json = {{u"id"_s, id}, {u"framework"_s, framework}}};
    };
    const std::vector<Framework> loaded{{.id = u"fr"_s, .titles = {}, .objectives = {}},
                                        {.id = u"nl"_s, .titles = {}, .objectives = {}}};

    const std::vector<Finding> findings = checkedProfiles({part(u"/a.json"_s, u"mini"_s, u"fr"_s),
                                                           part(u"/a.json"_s, u"super"_s, u"xy"_s),
                                                           part(u"/b.json"_s, u"super"_s, u"nl"_s),
                                                           part(u"/b.json"_s, u"mini"_s, u"be"_s)},
                                                          loaded);

    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings.front().problem.source, u"/b.json"_s);
    QCOMPARE(findings.front().problem.place, u"/profiles/0/framework"_s);
    QVERIFY(findings.front().problem.reason.contains(u"“be”"_s));
    QVERIFY(findings.front().problem.reason.contains(u"one of: fr, nl"_s));
    QVERIFY(!findings.front().skipped);
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
