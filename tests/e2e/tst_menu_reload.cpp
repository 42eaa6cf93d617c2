// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/misfits.h"
#include "e2e/stagetest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QByteArray documentWith(const QString &id, const QString &name, const QString &domain)
{
    QJsonObject document = QJsonDocument::fromJson(misfits()).object();
    QJsonArray activities = document["activities"_L1].toArray();
    activities << QJsonObject{{u"id"_s, id},
                              {u"name"_s, QJsonObject{{u"fr"_s, name}}},
                              {u"levels"_s, QJsonArray{u"PS"_s}},
                              {u"domain"_s, domain},
                              {u"command"_s, QJsonArray{u"/bin/true"_s}}};
    document["activities"_L1] = activities;
    return QJsonDocument(document).toJson();
}
} // namespace

/** A new index, while a child has a page before her. */
class TestMenuReload : public StageTest
{
    Q_OBJECT

public:
    TestMenuReload()
        : StageTest(misfits())
    {
    }

private Q_SLOTS:
    void showsWhatIsNewOnThePageThatIsShown();
    void aPageThatStaysTheSameDoesNotFlicker();
};

void TestMenuReload::showsWhatIsNewOnThePageThatIsShown()
{
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().enter(u"D’autres langues"_s));
    QVERIFY(stage().enter(u"Page suivante"_s));
    QVERIFY(stage().walkTo(u"é test-page-8"_s));
    QVERIFY(!stage().shows(u"Toute neuve"_s));

    const Result<void> changed
        = stage().changeDocument(documentWith(u"new"_s, u"Toute neuve"_s, u"langues"_s));

    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
    QTRY_VERIFY(stage().shows(u"Toute neuve"_s));
    QVERIFY(stage().shows(u"é test-page-8"_s));
    QVERIFY(stage().shows(u"Page précédente"_s));
    QTRY_COMPARE(stage().focusedName(), u"é test-page-8"_s);
}

void TestMenuReload::aPageThatStaysTheSameDoesNotFlicker()
{
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().enter(u"D’autres langues"_s));
    QVERIFY(stage().walkTo(u"é test-page-3"_s));
    QVERIFY(stage().screen().comesToRest());
    const QImage before = stage().screen().picture();

    const std::unique_ptr<QProcess> reload = stage().desktop().run(
        QStringLiteral(PROGRAMS_FOLDER "/primtux-menuctl"), {u"menu"_s, u"reload"_s});
    int looks = 0;
    // Of one that has finished it says false.
    while ((reload->state() != QProcess::NotRunning && !reload->waitForFinished(0)) || looks < 20) {
        QCOMPARE(differingPixels(before, stage().screen().picture()), 0);
        ++looks;
    }

    QCOMPARE(reload->exitCode(), 0);
    QVERIFY(stage().screen().comesToRest());
    QCOMPARE(differingPixels(before, stage().screen().picture()), 0);
}

QTEST_GUILESS_MAIN(TestMenuReload)
#include "tst_menu_reload.moc"
