// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/indexnews.h"
#include "catalogue/catalogue.h"
#include "catalogue/menuctl.h"
#include "classroom/store.h"
#include "service/privatebus.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The real control tool as an administrator runs it, and a menu of somebody else that hears. */
class IndexNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThatTheIndexOfThisPcWasMade();
    void compilesWhatTeachersSay();
};

namespace
{
QProcessEnvironment environmentOn(const PrivateBus &bus, const SampleRoot &root)
{
    QProcessEnvironment environment = environmentOf(root);
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, bus.address());
    return environment;
}

void share(const SampleRoot &root, const QString &activityId)
{
    QDir().mkpath(QFileInfo(root.paths().systemIndex()).path());
    root.writeDocument(u"a.json"_s,
                       {{u"format"_s, 1},
                        {u"activities"_s,
                         QJsonArray{QJsonObject{{u"id"_s, activityId},
                                                {u"name"_s, QJsonObject{{u"en"_s, u"A name"_s}}},
                                                {u"levels"_s, QJsonArray{u"CP"_s}},
                                                {u"domain"_s, u"jeux"_s},
                                                {u"command"_s, QJsonArray{u"/bin/true"_s}}}}}});
}
} // namespace

void IndexNewsTest::tellsThatTheIndexOfThisPcWasMade()
{
    const PrivateBus bus({});
    const SampleRoot root;
    share(root, u"some"_s);
    const auto pupil = bus.pupil();
    const IndexNews news(pupil->bus());
    const QSignalSpy made(&news, &IndexNews::made);

    const MenuctlRun run
        = runMenuctl(root, {u"catalogue"_s, u"refresh"_s}, environmentOn(bus, root));

    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QTRY_COMPARE(made.size(), 1);

    // What is right already is no news.
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}, environmentOn(bus, root)).exitCode,
             0);
    share(root, u"another"_s);
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}, environmentOn(bus, root)).exitCode,
             0);
    QTRY_VERIFY(made.size() > 1);
    QCOMPARE(made.size(), 2);
}

void IndexNewsTest::compilesWhatTeachersSay()
{
    const SampleRoot root;
    share(root, u"some"_s);
    auto store = ClassroomStore::open(root.paths().systemClassroom());
    QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
    QVERIFY(store->apply({SaveOwn{
        .kind = OwnKind::Activity,
        .words = {{u"id"_s, u"some"_s}, {u"name"_s, QJsonObject{{u"en"_s, u"Our name"_s}}}}}}));

    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);
    QCOMPARE(Catalogue::open(root.paths().systemIndex(), {u"en"_s})->tile(u"some"_s)->name,
             u"Our name"_s);

    QVERIFY(store->apply({RemoveOwn{.kind = OwnKind::Activity, .id = u"some"_s}}));
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);
    QCOMPARE(Catalogue::open(root.paths().systemIndex(), {u"en"_s})->tile(u"some"_s)->name,
             u"A name"_s);
}

QTEST_GUILESS_MAIN(IndexNewsTest)
#include "tst_indexnews.moc"
