// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/screens.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
Profile profileOf(const QString &id)
{
    Profile profile;
    profile.id = id;
    profile.names = {{u"en"_s, id}};
    profile.levels = Level::CP;
    profile.character = u"super"_s;
    return profile;
}
} // namespace

/** Children's screens as their profile wishes them. */
class TestProfileScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }
    void init();
    void cleanup();

    void aHighContrastIsDarkOnWhite();
    void aProfileIsKnownByItsShape();
    void bigTextsAreOfTheProfileAlone();
    void capitalsAreDrawnAndReadAsWritten();

private:
    [[nodiscard]] QImage shown(const QString &profile);

    std::unique_ptr<School> m_school;
    std::unique_ptr<Screens> m_screens;
};

void TestProfileScreens::init()
{
    m_school = std::make_unique<School>();
    m_school->addProfile(profileOf(u"plain"_s));
    Profile lynx = profileOf(u"lynx"_s);
    lynx.highContrast = true;
    lynx.picture = u"maths"_s;
    m_school->addProfile(lynx);
    Profile big = profileOf(u"big"_s);
    big.textSize = 200;
    m_school->addProfile(big);
    Profile capitals = profileOf(u"capitals"_s);
    capitals.capitals = true;
    m_school->addProfile(capitals);
    m_school->addMany(9, Level::CP, Domain::Maths);
    m_school->addMany(2, Level::CP, Domain::Arts);
    m_school->write();
    m_screens = std::make_unique<Screens>(*m_school);
}

void TestProfileScreens::cleanup()
{
    m_screens.reset();
    m_school.reset();
}

/** The screen of a profile; PICTURES=FOLDER keeps it to look at. */
QImage TestProfileScreens::shown(const QString &profile)
{
    if (!m_screens->show(profile)) {
        return {};
    }
    QImage image = m_screens->window().grabWindow();
    if (const QString folder = qEnvironmentVariable("PICTURES"); !folder.isEmpty()) {
        image.save(u"%1/profile-%2.png"_s.arg(folder, profile));
    }
    return image;
}

void TestProfileScreens::aHighContrastIsDarkOnWhite()
{
    const QImage plain = shown(u"plain"_s);
    const QImage lynx = shown(u"lynx"_s);
    QCOMPARE(lynx.size(), plain.size());
    const auto colours = [&lynx](const QImage &image) {
        const QRgb white = qRgb(255, 255, 255);
        return std::pair(image.pixel(lynx.width() / 2, 4) == white,
                         image.pixel(lynx.width() / 2, lynx.height() - 4) == white);
    };

    QCOMPARE(colours(plain), std::pair(false, false));
    QCOMPARE(colours(lynx), std::pair(true, true));
    const QRect tile = m_screens->placeOf(u"Name of maths-0"_s);
    QCOMPARE(QColor(lynx.pixel(tile.left() + 1, tile.center().y())), QColor(u"#22304a"_s));
}

void TestProfileScreens::aProfileIsKnownByItsShape()
{
    QVERIFY(!shown({}).isNull());
    const QColor maths(u"#1f5fbf"_s);
    const auto has = [&maths](const QImage &image, const QRect &place) {
        return image.pixelColor(place.center()) == maths;
    };
    const QImage choice = m_screens->window().grabWindow();
    QRect card = m_screens->placeOf(u"lynx"_s);
    card.setHeight(card.height() * 2 / 3);
    QVERIFY(has(choice, card));

    const QImage home = shown(u"lynx"_s);
    QVERIFY(has(home, m_screens->placeOf(u"lynx: choose someone else"_s)));
}

void TestProfileScreens::bigTextsAreOfTheProfileAlone()
{
    QVERIFY(!shown(u"big"_s).isNull());
    const auto textScale = [this] {
        auto *const theme = m_screens->theme();
        return theme == nullptr ? 0 : theme->property("textScale").toReal();
    };
    QCOMPARE(textScale(), 2.0);

    m_school->teacher().enter();
    QCOMPARE(textScale(), 1.0);
    m_school->teacher().close();
    QCOMPARE(textScale(), 2.0);
    m_school->session().goUp();
    QCOMPARE(textScale(), 1.0);
}

void TestProfileScreens::capitalsAreDrawnAndReadAsWritten()
{
    const QImage plain = shown(u"plain"_s);
    const QRect tile = m_screens->placeOf(u"Name of maths-0"_s);
    const QImage capitals = shown(u"capitals"_s);
    QCOMPARE(m_screens->placeOf(u"Name of maths-0"_s), tile); // its name stays
    const QRect foot(
        tile.left(), tile.bottom() - (tile.height() / 5), tile.width(), tile.height() / 6);
    QVERIFY(plain.copy(foot) != capitals.copy(foot));
}

QTEST_MAIN(TestProfileScreens)
#include "tst_profilescreens.moc"
