// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pictures.h"
#include "catalogue/sampleroot.h"
#include "catalogue/tilepictures.h"

#include <QBuffer>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
/** A red disc in the middle of a transparent square. */
QByteArray drawing()
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">)"
           R"(<circle cx="24" cy="24" r="12" fill="#f00"/></svg>)";
}

QImage redSquare(int size, int margin)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = margin; y < size - margin; ++y) {
        for (int x = margin; x < size - margin; ++x) {
            image.setPixelColor(x, y, Qt::red);
        }
    }
    return image;
}

QImage imageOf(const Result<QByteArray> &png)
{
    return png ? QImage::fromData(*png, "PNG") : QImage();
}
} // namespace

class TilePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsADrawingAsLargeAsATileWants();
    void trimsTransparentMargins();
    void makesLargeBitmapsSmaller();
    void leavesMiddlingBitmapsAsTheyAre();
    void framesSmallBitmapsAtAWholeScale();
    void framesWhatTheCatalogueWantsFramed();
    void findsNothingInAnEmptyPicture();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void storesTheSamePictureOnce();
    void leavesOutPicturesOfProgramsThatAreNotThere();
    void tellsOfBrokenPictures();
    void tellsHowFarItIs();
};

void TilePicturesTest::drawsADrawingAsLargeAsATileWants()
{
    const SampleRoot root;

    const QImage image
        = imageOf(tilePicture({.path = root.write(u"a.svg"_s, drawing()), .inside = {}}, false));

    QVERIFY(std::abs(image.width() - pictureSize) <= 2);
    QVERIFY(std::abs(image.height() - pictureSize) <= 2);
    QCOMPARE(image.pixelColor(image.rect().center()), QColor(Qt::red));
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
}

void TilePicturesTest::trimsTransparentMargins()
{
    QCOMPARE(withoutMargins(redSquare(100, 10)).size(), QSize(80, 80));
    QCOMPARE(withoutMargins(redSquare(100, 0)).size(), QSize(100, 100));
    QVERIFY(withoutMargins(redSquare(100, 50)).isNull());
    QImage solid(10, 10, QImage::Format_RGB32);
    solid.fill(Qt::white);
    QCOMPARE(withoutMargins(solid).size(), QSize(10, 10));
}

void TilePicturesTest::makesLargeBitmapsSmaller()
{
    const SampleRoot root;
    const QString file = root.write(u"a.png"_s, toPng(redSquare(1000, 0).scaled(1000, 500)));

    QCOMPARE(imageOf(tilePicture({file, {}}, false)).size(), QSize(320, 160));
}

void TilePicturesTest::leavesMiddlingBitmapsAsTheyAre()
{
    const SampleRoot root;

    QCOMPARE(
        imageOf(tilePicture({root.write(u"a.png"_s, toPng(redSquare(128, 4))), {}}, false)).size(),
        QSize(120, 120));
}

void TilePicturesTest::framesSmallBitmapsAtAWholeScale()
{
    const SampleRoot root;

    const QImage image = imageOf(tilePicture(
        {.path = root.write(u"a.png"_s, toPng(redSquare(40, 0))), .inside = {}}, false));

    QCOMPARE(image.size(), QSize(256, 256));
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0); // round corners
    QVERIFY(image.pixelColor(128, 20).lightness() > 230);
    // 40 pixels four times: 160 in the middle.
    QCOMPARE(image.pixelColor(50, 128), QColor(Qt::red));
    QVERIFY(image.pixelColor(46, 128) != QColor(Qt::red));
    QCOMPARE(image.pixelColor(205, 128), QColor(Qt::red));
    QVERIFY(image.pixelColor(210, 128) != QColor(Qt::red));
}

void TilePicturesTest::framesWhatTheCatalogueWantsFramed()
{
    const SampleRoot root;
    const QString file = root.write(u"a.png"_s, toPng(redSquare(250, 0)));

    QCOMPARE(imageOf(tilePicture({file, {}}, true)).size(), QSize(256, 256));
    QCOMPARE(imageOf(tilePicture({file, {}}, false)).size(), QSize(250, 250));
}

void TilePicturesTest::findsNothingInAnEmptyPicture()
{
    const SampleRoot root;

    const auto png = tilePicture(
        {.path = root.write(u"a.png"_s, toPng(redSquare(100, 50))), .inside = {}}, true);

    QVERIFY(png && png->isEmpty());
}

void TilePicturesTest::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("text") << QByteArray("hello") << u"cannot be used"_s;
    QTest::newRow("empty") << QByteArray() << u"cannot be used"_s;
    QTest::newRow("cut off") << toPng(redSquare(100, 0)).first(60) << u"cannot be used"_s;
    QTest::newRow("larger than is decoded")
        << toPng(QImage(5000, 10, QImage::Format_Mono)) << u"it is too large"_s;
    QTest::newRow("a large file") << QByteArray(qsizetype{17} * 1024 * 1024, 'x')
                                  << u"the file is too large"_s;
    QTest::newRow("not a drawing") << QByteArray("<svg><g></svg>") << u"cannot be used"_s;
}

void TilePicturesTest::refusesWhatIsNoPicture()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, reason);
    const SampleRoot root;
    const QString file = root.write(u"a.png"_s, content);

    const auto png = tilePicture({.path = file, .inside = {}}, false);

    QVERIFY(!png);
    QVERIFY2(png.error().message.contains(reason), qPrintable(png.error().message));
    QVERIFY(png.error().message.contains(file));
    QVERIFY(png.error().message.contains(u"was expected"_s));
}

void TilePicturesTest::storesTheSamePictureOnce()
{
    const SampleRoot root;
    root.write(u"usr/share/pixmaps/one.svg"_s, drawing());
    root.write(u"usr/share/pixmaps/two.svg"_s, drawing());
    IndexContent content;
    for (const QString &id : {u"one"_s, u"two"_s, u"three"_s}) {
        content.activities.push_back(activity(id, Level::PS));
        content.activities.back().icon.name = id;
    }

    addPictures(content, root.software());

    QCOMPARE(content.pictures.size(), 1U);
    QCOMPARE(content.pictureOf.size(), 2);
    QCOMPARE(content.pictureOf.value(u"one"_s), content.pictureOf.value(u"two"_s));
    QVERIFY(content.pictures.contains(content.pictureOf.value(u"one"_s)));
    QVERIFY(content.findings.empty());
}

void TilePicturesTest::leavesOutPicturesOfProgramsThatAreNotThere()
{
    const SampleRoot root;
    IndexContent content;
    content.activities.push_back(activity(u"one"_s, Level::PS));
    content.activities.back().icon.file = root.folder() + "/opt/one.png"_L1;
    content.activities.back().installed = false;

    addPictures(content, root.software());

    QVERIFY(content.findings.empty());
    QVERIFY(content.pictureOf.isEmpty());
}

void TilePicturesTest::tellsOfBrokenPictures()
{
    const SampleRoot root;
    IndexContent content;
    for (const QString &id : {u"one"_s, u"one/variant"_s}) {
        content.activities.push_back(activity(id, Level::PS));
        content.activities.back().icon.file = root.write(u"one.png"_s, "no picture");
    }

    addPictures(content, root.software());

    QCOMPARE(content.findings.size(), 1U);
    QCOMPARE(content.findings.front().problem.source, root.folder() + "/one.png"_L1);
}

void TilePicturesTest::tellsHowFarItIs()
{
    const SampleRoot root;
    IndexContent content;
    content.activities.push_back(activity(u"one"_s, Level::PS));
    content.activities.back().icon.file = root.write(u"one.svg"_s, drawing());
    int last = 0;

    addPictures(content, root.software(), {}, [&last](int done, int total) {
        QVERIFY(done >= last);
        QCOMPARE(total, 1);
        last = done;
    });

    QCOMPARE(last, 1);
}

QTEST_MAIN(TilePicturesTest)
#include "tst_tilepictures.moc"
