// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pictures/drawing.h"
#include "models/pictures/picturecache.h"
#include "models/pictures/picturefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItDrew();
    void drawsAgainWhatWasDamaged_data();
    void drawsAgainWhatWasDamaged();
    void holdsNoPixelsThatNobodyDraws();
    void drawsWithoutAFolderToKeepThemIn();
    void drawsAPictogramInItsColour();
    void coversTheWholeRoomWithALandscape();
    void roundsTheLowerCornersOfACard();
    void enlargesABitmapAtMostTwice();
    void refusesWhatIsNoPicture();

private:
    QTemporaryDir m_folder;
};

namespace
{

/** How much of the mapped @p file is in this process's memory, in kilobytes: proc(5), smaps. */
int kilobytesHeldOf(const QString &file)
{
    QFile map(u"/proc/self/smaps"_s);
    const QByteArrayList lines
        = map.open(QIODevice::ReadOnly) ? map.readAll().split('\n') : QByteArrayList();
    bool found = false;
    for (const QByteArray &line : lines) {
        found = found || line.endsWith(file.toUtf8());
        if (found && line.startsWith("Rss:")) {
            return line.simplified().split(' ').value(1).toInt();
        }
    }
    return -1;
}

QImage redSquare()
{
    QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::red);
    return image;
}

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::blue);
    QByteArray data;
    QBuffer buffer(&data);
    image.save(&buffer, "PNG");
    return data;
}

QString source(const QString &name)
{
    return QStringLiteral(SOURCE_FOLDER "/data/") + name;
}

} // namespace

void TestPictures::keepsWhatItDrew()
{
    const PictureCache cache(m_folder.filePath(u"kept"_s));
    int drawn = 0;
    const auto draw = [&drawn] {
        ++drawn;
        return redSquare();
    };

    const QImage first = cache.picture(u"a"_s, {8, 8}, draw);
    const QImage second = cache.picture(u"a"_s, {8, 8}, draw);
    QCOMPARE(drawn, 1);
    QCOMPARE(second, first);

    QVERIFY(!cache.picture(u"a"_s, {9, 9}, draw).isNull());
    QVERIFY(!cache.picture(u"b"_s, {8, 8}, draw).isNull());
    QCOMPARE(drawn, 3);
}

void TestPictures::drawsAgainWhatWasDamaged_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("PMP1 8 8").leftJustified(64) + QByteArray(100, 'x');
    QTest::newRow("too large a size") << QByteArray("PMP1 100000 100000").leftJustified(64);
    QTest::newRow("negative size") << QByteArray("PMP1 -8 8").leftJustified(64);
    QTest::newRow("something else") << png({8, 8});
}

void TestPictures::drawsAgainWhatWasDamaged()
{
    QFETCH(const QByteArray, content);
    const QString file = m_folder.filePath(u"damaged"_s);
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();

    QVERIFY(readPictureFile(file).isNull());
    QString reason;
    QVERIFY2(writePictureFile(redSquare(), file, &reason), qPrintable(reason));
    QCOMPARE(readPictureFile(file), redSquare());
}

void TestPictures::holdsNoPixelsThatNobodyDraws()
{
    const QString file = m_folder.filePath(u"large"_s);
    QImage drawn(512, 512, QImage::Format_ARGB32_Premultiplied);
    drawn.fill(Qt::blue);
    QString reason;
    QVERIFY2(writePictureFile(drawn, file, &reason), qPrintable(reason));
    const QImage read = readPictureFile(file);
    QCOMPARE(read, drawn);
    QVERIFY(kilobytesHeldOf(file) >= 1024);

    letGoOfPixels();

    QCOMPARE(kilobytesHeldOf(file), 0);
    QCOMPARE(read, drawn);
}

void TestPictures::drawsWithoutAFolderToKeepThemIn()
{
    const PictureCache cache(u"/proc/nowhere"_s);

    QCOMPARE(cache.picture(u"a"_s, {8, 8}, redSquare), redSquare());
}

void TestPictures::drawsAPictogramInItsColour()
{
    const QImage image = drawSvg(
        source(u"pictograms/close.svg"_s), {48, 48}, Filling::Whole, QColor(0x22, 0x30, 0x4a));

    QCOMPARE(image.size(), QSize(48, 48));
    QCOMPARE(image.pixelColor(24, 24), QColor(0x22, 0x30, 0x4a));
}

void TestPictures::coversTheWholeRoomWithALandscape()
{
    for (const QSize &size : {QSize(1366, 230), QSize(768, 307), QSize(1280, 368)}) {
        const QImage image
            = drawSvg(source(u"artwork/scene-mini-plain.svg"_s), size, Filling::Cover);
        QCOMPARE(image.size(), size);
        QCOMPARE(image.pixelColor(0, size.height() - 1).alpha(), 255);
        QCOMPARE(image.pixelColor(size.width() - 1, size.height() - 1).alpha(), 255);
    }
}

void TestPictures::roundsTheLowerCornersOfACard()
{
    const QImage image = drawCard(source(u"artwork/scene-super.svg"_s), {300, 170}, 0, 20);

    QCOMPARE(image.size(), QSize(300, 170));
    QCOMPARE(image.pixelColor(0, 169).alpha(), 0);
    QCOMPARE(image.pixelColor(299, 169).alpha(), 0);
    QCOMPARE(image.pixelColor(150, 165).alpha(), 255);
}

void TestPictures::enlargesABitmapAtMostTwice()
{
    QCOMPARE(scaleBitmap(png({320, 160}), {200, 200}).size(), QSize(200, 100));
    QCOMPARE(scaleBitmap(png({100, 100}), {150, 300}).size(), QSize(150, 150));
    QCOMPARE(scaleBitmap(png({40, 40}), {300, 300}).size(), QSize(80, 80));
}

void TestPictures::refusesWhatIsNoPicture()
{
    QVERIFY(scaleBitmap("no picture", {10, 10}).isNull());
    QVERIFY(drawSvg(m_folder.filePath(u"absent.svg"_s), {10, 10}, Filling::Whole).isNull());
    QVERIFY(drawCard(m_folder.filePath(u"absent.svg"_s), {10, 10}, 0, 2).isNull());
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
