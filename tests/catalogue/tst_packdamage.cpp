// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/packstore.h"
#include "catalogue/packsamples.h"
#include "catalogue/sampleroot.h"

#include <QRandomGenerator>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class PackDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEveryTruncation_data();
    void refusesEveryTruncation();
    void survivesFlippedBytes_data();
    void survivesFlippedBytes();
};

void PackDamageTest::refusesEveryTruncation_data()
{
    QTest::addColumn<QByteArray>("archive");

    const std::vector<Member> members = membersOf(smallPack());
    QTest::newRow("zip") << zipOf(members);
    QTest::newRow("tar.xz") << xzOf(tarOf(members));
    QTest::newRow("tar.zst") << zstdOf(tarOf(members));
}

void PackDamageTest::refusesEveryTruncation()
{
    QFETCH(const QByteArray, archive);
    const SampleRoot root;
    const QString packs = root.paths().installedPacks();
    const PackStore store(packs);
    for (qsizetype size = 0; size < archive.size(); ++size) {
        const auto installed = store.install(root.write(u"a"_s, archive.first(size)));
        QVERIFY2(!installed, QByteArray::number(size).constData());
        QVERIFY(!installed.error().ofSystem);
        QVERIFY(!installed.error().problems.front().reason.isEmpty());
        QCOMPARE(filesIn(packs), QStringList());
    }
    QVERIFY(store.install(root.write(u"a"_s, archive)));
}

void PackDamageTest::survivesFlippedBytes_data()
{
    refusesEveryTruncation_data();
}

void PackDamageTest::survivesFlippedBytes()
{
    QFETCH(const QByteArray, archive);
    const SampleRoot root;
    const QString packs = root.paths().installedPacks();
    const PackStore store(packs);
    QRandomGenerator random(20'260'901); // the same each time
    int refused = 0;
    constexpr int rounds = 250;
    for (int round = 0; round < rounds; ++round) {
        QByteArray flipped = archive;
        for (int flip = random.bounded(1, 4); flip > 0; --flip) {
            char &byte = flipped[random.bounded(static_cast<int>(archive.size()))];
            byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
        }
        const auto installed = store.install(root.write(u"a"_s, flipped));
        if (installed) {
            QCOMPARE(filesIn(packs), QStringList{installed->manifest.id});
            QVERIFY(
                checkPackFolder(packs + u'/' + installed->manifest.id, packs, HiddenFiles::Checked)
                    .problems.empty());
            QVERIFY(*store.remove(installed->manifest.id));
        } else {
            ++refused;
        }
        QCOMPARE(filesIn(packs), QStringList());
    }
    QVERIFY(refused > rounds / 2);
}

QTEST_GUILESS_MAIN(PackDamageTest)
#include "tst_packdamage.moc"
