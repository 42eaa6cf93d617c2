// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sampleroot.h"
#include "catalogue/sources/icontheme.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto hicolor = R"([Icon Theme]
Name=Hicolor
Directories=16x16/apps,128x128/apps,scalable/apps
ScaledDirectories=128x128@2/apps

[16x16/apps]
Size=16
[128x128/apps]
Size=128
[128x128@2/apps]
Size=128
Scale=2
[scalable/apps]
Size=128
Type=Scalable
MinSize=1
MaxSize=256
)";

constexpr auto adwaita = "[Icon Theme]\nName=Adwaita\nDirectories=48\n\n[48]\nSize=48\n";
} // namespace

class IconThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBestPicture_data();
    void findsTheBestPicture();
    void looksInEveryDataFolder();
    void ignoresFoldersThatTheThemeDoesNotName();
};

void IconThemeTest::findsTheBestPicture_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");

    const QString small = u"icons/hicolor/16x16/apps/one.png"_s;
    const QString large = u"icons/hicolor/128x128/apps/one.png"_s;
    const QString twice = u"icons/hicolor/128x128@2/apps/one.png"_s;
    const QString drawing = u"icons/hicolor/scalable/apps/one.svg"_s;
    const QString packed = u"icons/hicolor/scalable/apps/one.svgz"_s;
    const QString other = u"icons/Adwaita/48/one.svg"_s;
    const QString pixmap = u"pixmaps/one.xpm"_s;

    QTest::newRow("the largest bitmap") << QStringList{small, large} << u"one"_s << large;
    QTest::newRow("a bitmap for dense screens") << QStringList{large, twice} << u"one"_s << twice;
    QTest::newRow("a drawing before bitmaps")
        << QStringList{small, twice, drawing} << u"one"_s << drawing;
    QTest::newRow("a compressed drawing") << QStringList{large, packed} << u"one"_s << packed;
    QTest::newRow("hicolor before others") << QStringList{small, other} << u"one"_s << small;
    QTest::newRow("another theme before pixmaps")
        << QStringList{other, pixmap} << u"one"_s << other;
    QTest::newRow("a pixmap") << QStringList{pixmap} << u"one"_s << pixmap;
    QTest::newRow("a name with its ending") << QStringList{pixmap} << u"one.xpm"_s << pixmap;
    QTest::newRow("a name with a dot") << QStringList{u"pixmaps/org.one.app.png"_s}
                                       << u"org.one.app"_s << u"pixmaps/org.one.app.png"_s;
    QTest::newRow("nothing") << QStringList{small} << u"two"_s << QString();
    QTest::newRow("no name") << QStringList{small} << QString() << QString();
    QTest::newRow("not a name") << QStringList{small} << u"../apps/one"_s << QString();
}

void IconThemeTest::findsTheBestPicture()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, name);
    QFETCH(const QString, found);
    const SampleRoot root;
    const QString share = u"usr/share/"_s;
    root.write(share + "icons/hicolor/index.theme"_L1, hicolor);
    root.write(share + "icons/Adwaita/index.theme"_L1, adwaita);
    for (const QString &file : files) {
        root.write(share + file, "picture");
    }

    const QString path = IconThemes(root.software().dataFolders).find(name);

    QCOMPARE(path, found.isEmpty() ? found : root.folder() + u'/' + share + found);
}

void IconThemeTest::looksInEveryDataFolder()
{
    const SampleRoot root;
    root.write(u"usr/share/icons/hicolor/index.theme"_s, hicolor);
    const QString path = root.write(u"opt/share/icons/hicolor/128x128/apps/one.png"_s, "picture");

    IconThemes themes({root.folder() + "/opt/share"_L1, root.folder() + "/usr/share"_L1});

    QCOMPARE(themes.find(u"one"_s), path);
}

void IconThemeTest::ignoresFoldersThatTheThemeDoesNotName()
{
    const SampleRoot root;
    root.write(u"usr/share/icons/hicolor/index.theme"_s, hicolor);
    root.write(u"usr/share/icons/hicolor/512x512/apps/one.png"_s, "picture");

    QCOMPARE(IconThemes(root.software().dataFolders).find(u"one"_s), QString());
}

QTEST_GUILESS_MAIN(IconThemeTest)
#include "tst_icontheme.moc"
