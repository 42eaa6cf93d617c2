// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/school.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The lists that the screens show. */
class TestListModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesAreAModel();
    void domainsAreAModel();
    void tilesAreAModel();
    void anUnknownCharacterGetsAPenguinAllTheSame();
    void aTileWithoutPictureShowsItsDomain();
    void everyDomainHasAName();
};

void TestListModels::profilesAreAModel()
{
    ProfileListModel model;
    const QAbstractItemModelTester tester(&model);

    Profile profile;
    profile.id = u"class"_s;
    profile.names = {{u"fr"_s, u"La classe"_s}, {u"en"_s, u"The class"_s}};
    model.setProfiles({profile}, {u"fr"_s});

    QCOMPARE(model.count(), 1);
    QCOMPARE(model.index(0).data(ProfileListModel::NameRole).toString(), u"La classe"_s);
    QVERIFY(model.find(u"class"_s) != nullptr);
    QVERIFY(model.find(u"other"_s) == nullptr);
    model.setProfiles({}, {});
    QCOMPARE(model.count(), 0);
}

void TestListModels::domainsAreAModel()
{
    DomainListModel model;
    const QAbstractItemModelTester tester(&model);

    model.setDomains({{.domain = Domain::Arts,
                       .name = u"Arts"_s,
                       .label = {.text = u"Arts"_s, .pixelSize = 20, .lines = 1}}});

    QCOMPARE(model.index(0).data(DomainListModel::DomainIdRole).toString(), u"arts"_s);
    QCOMPARE(model.index(0).data(DomainListModel::LabelPixelsRole).toInt(), 20);
    QCOMPARE(model.rowOf(Domain::Arts), 0);
    QCOMPARE(model.rowOf(Domain::Logic), -1);
}

void TestListModels::tilesAreAModel()
{
    TileListModel model;
    const QAbstractItemModelTester tester(&model);
    const Tile tile{.id = u"tuxpaint"_s,
                    .name = u"Tux Paint"_s,
                    .summary = {},
                    .domain = Domain::Arts,
                    .picture = u"k 1"_s};

    model.setTiles(
        {{.tile = tile, .label = {.text = u"Tux\nPaint"_s, .pixelSize = 18, .lines = 2}}});

    QCOMPARE(model.index(0).data(TileListModel::NameRole).toString(), u"Tux Paint"_s);
    QCOMPARE(model.index(0).data(TileListModel::LabelRole).toString(), u"Tux\nPaint"_s);
    QCOMPARE(model.index(0).data(TileListModel::PictureRole).toString(), u"image://tile/k%201"_s);
    QCOMPARE(model.index(0).data(TileListModel::ColourRole).value<QColor>(),
             colourOf(Domain::Arts));
}

void TestListModels::anUnknownCharacterGetsAPenguinAllTheSame()
{
    Profile profile;
    profile.character = u"dragon"_s;

    QCOMPARE(characterOf(profile), u"super"_s);
}

void TestListModels::aTileWithoutPictureShowsItsDomain()
{
    QCOMPARE(pictureOf(
                 {.id = u"a"_s, .name = {}, .summary = {}, .domain = Domain::Maths, .picture = {}}),
             u"image://picto/domain-maths"_s);
}

void TestListModels::everyDomainHasAName()
{
    QStringList names;
    for (const Domain domain : allDomains) {
        names << nameOf(domain, Wording::Young) << nameOf(domain, Wording::School);
        QVERIFY(colourOf(domain).lightness() < tintOf(domain).lightness());
    }
    QVERIFY(!names.contains(QString()));
}

QTEST_MAIN(TestListModels)
#include "tst_listmodels.moc"
