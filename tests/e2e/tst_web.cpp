// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"
#include "e2e/webserver.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** Pages in the real browser, which leads nowhere else. */
class TestWeb : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linksLeadOnlyWhereTheyMay();
    void aLinkElsewhereShowsACalmPicture();
    void withoutANetworkTheBrowserDoesNotStart();
    void keysLeadNowhere();
    void whatIsDraggedLeadsNowhere();
    void addressesOfOtherKindsLeadNowhere();
    void nothingIsDownloaded();
    void anOfflinePageNeedsNoNetwork();

private:
    [[nodiscard]] QByteArray documentFor(const QString &url) const;
    [[nodiscard]] QString here() const;
    /** The address of a page on a host that the activity does not name. */
    [[nodiscard]] QString elsewhere(const QString &path) const;
    void start(const QString &url);
    void leave();
    void type(const QString &text);
    [[nodiscard]] bool browserIsInFront();
    [[nodiscard]] bool showsPageOrPenguin();

    std::unique_ptr<WebServer> m_server;
};

namespace
{
const QColor lime(0, 255, 0);
const QColor calm(0xFF, 0xF6, 0xE2); // what the browser shows instead of an error
constexpr int slow = 60'000; // milliseconds: the browser's first start on a busy machine
}

void TestWeb::init()
{
    m_server = std::make_unique<WebServer>();
    QVERIFY(m_server->isListening());
}

QByteArray TestWeb::documentFor(const QString &url) const
{
    const QJsonObject page{{u"id"_s, u"test-page"_s},
                           {u"kind"_s, u"web"_s},
                           {u"name"_s, QJsonObject{{u"fr"_s, u"Une page"_s}}},
                           {u"levels"_s, QJsonArray{u"CP"_s}},
                           {u"domain"_s, u"jeux"_s},
                           {u"url"_s, url}};
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"activities"_s, QJsonArray{page}}})
        .toJson();
}

QString TestWeb::here() const
{
    return u"http:%1/"_s.arg("//127.0.0.1:"_L1 + QString::number(m_server->serverPort()));
}

QString TestWeb::elsewhere(const QString &path) const
{
    return u"http:%1localhost:%2%3"_s.arg(u"//"_s).arg(m_server->serverPort()).arg(path);
}

void TestWeb::start(const QString &url)
{
    const Result<void> changed = stage().changeDocument(documentFor(url));
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
    open({u"--profile"_s, u"super"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-page"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(browserIsInFront(), slow);
}

void TestWeb::leave()
{
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(stage().menuIsInFront(), slow);
    QTRY_VERIFY(descendantsNamed(u"firefox-esr"_s).empty());
}

void TestWeb::type(const QString &text)
{
    for (const QChar letter : text) {
        stage().person().press(static_cast<Key>(letter.unicode()));
    }
    stage().person().press(Key::Enter);
}

bool TestWeb::browserIsInFront()
{
    return stage().activeKind().contains("firefox"_L1);
}

bool TestWeb::showsPageOrPenguin()
{
    const QImage picture = stage().screen().picture();
    const QColor left = picture.pixelColor({60, 400});
    return left == lime
        || (left == calm && picture.pixelColor({683, 460}) == QColor(Qt::white)
            && picture.pixelColor({1300, 700}) == calm);
}

void TestWeb::linksLeadOnlyWhereTheyMay()
{
    const QByteArray away = elsewhere(u"/outside"_s).toUtf8();
    m_server->setPage(u"/"_s, "<body><script>location.href = '/inside'</script>");
    m_server->setPage(u"/inside"_s,
                      "<body><iframe src='" + away
                          + "-frame'></iframe><script>fetch('/tried').then("
                            "() => { open('"
                          + away + "-window'); location.href = '" + away
                          + "'; setTimeout(() => fetch('/still-here'), 1000); })</script>");
    m_server->setPage(u"/tried"_s, {});
    start(here());

    QTRY_VERIFY_WITH_TIMEOUT(m_server->asked().contains(u"/?primtuxmenu=true"_s), slow);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->asked().contains(u"/tried"_s), slow);
    QVERIFY(stage().screen().comesToRest());
    QVERIFY2(m_server->asked().filter(u"/outside"_s).isEmpty(),
             qPrintable(m_server->asked().join(u' ')));
    QVERIFY(browserIsInFront());
    leave();
}

void TestWeb::aLinkElsewhereShowsACalmPicture()
{
    m_server->setPage(u"/"_s,
                      "<body style='background: lime'><script>setTimeout(() => { location.href = '"
                          + elsewhere(u"/outside"_s).toUtf8() + "' }, 3000)</script>");
    start(here());
    const auto colourAt
        = [this](QPoint place) { return stage().screen().picture().pixelColor(place); };
    QTRY_COMPARE_WITH_TIMEOUT(colourAt({60, 400}), lime, slow);

    QTRY_COMPARE_WITH_TIMEOUT(colourAt({60, 400}), calm, slow);
    QVERIFY(stage().screen().comesToRest());
    QCOMPARE(colourAt({1300, 700}), calm);
    QCOMPARE(colourAt({683, 460}), QColor(Qt::white)); // the penguin, from the middle of the page
    QVERIFY(m_server->asked().filter(u"/outside"_s).isEmpty());
    leave();
}

void TestWeb::withoutANetworkTheBrowserDoesNotStart()
{
    const QString page = here();
    m_server.reset(); // nobody answers there any more
    const Result<void> changed = stage().changeDocument(documentFor(page));
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
    open({u"--profile"_s, u"super"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-page"_s}), 0);

    QTRY_VERIFY_WITH_TIMEOUT(stage().shows(u"Celui-ci ne veut pas démarrer."_s), slow);
    QVERIFY(descendantsNamed(u"firefox-esr"_s).empty());
    QVERIFY(stage().enter(u"Retour au menu"_s));
    QVERIFY2(stage().log().contains("127.0.0.1 ne répond pas"), stage().log().constData());
}

void TestWeb::keysLeadNowhere()
{
    m_server->setPage(u"/"_s, "<body style='background: lime'><h1>Une page</h1>");
    start(here());
    QTRY_COMPARE_WITH_TIMEOUT(stage().screen().picture().pixelColor({60, 400}), lime, slow);
    const QString away = elsewhere(u"/outside"_s).section(u"//"_s, 1);

    for (const char letter : {'l', 'k', 't', 'n', 'o', 's', 'p', 'u', 'j', 'h', 'b', 'e'}) {
        stage().person().press({Key::Control}, static_cast<Key>(letter));
        type(away);
        QVERIFY(browserIsInFront());
    }
    for (quint16 function = 0xffbe; function <= 0xffc9; ++function) { // F1 to F12
        if (static_cast<Key>(function) != Key::F10 && static_cast<Key>(function) != Key::F4) {
            stage().person().press(static_cast<Key>(function));
        }
    }
    stage().person().press({Key::Alt}, Key::Home);
    for (const char letter :
         {'i', 'o', 'h', 'y', 'n', 'p', 'b', 't', 'a', 'j', 'm', 'k', 's', 'e'}) {
        stage().person().press({Key::Control, Key::Shift}, static_cast<Key>(letter));
        type(away);
    }
    QVERIFY(stage().screen().comesToRest());
    QCOMPARE(stage().windows().all().size(), 2); // the menu and one of the browser's
    for (const QString &address : {u"view-source:"_s + away,
                                   u"about:config"_s,
                                   u"about:preferences"_s,
                                   u"file:///etc/passwd"_s}) {
        for (const char letter : {'t', 'l'}) {
            stage().person().press({Key::Control}, static_cast<Key>(letter));
            type(address);
        }
        QVERIFY(stage().screen().comesToRest());
        QTRY_VERIFY2(showsPageOrPenguin(), qPrintable(address));
    }

    QVERIFY2(m_server->asked().filter(u"/outside"_s).isEmpty(),
             qPrintable(m_server->asked().join(u' ')));
    QVERIFY2(QTest::qWaitFor([this] { return browserIsInFront(); }),
             qPrintable(stage().activeKind()));
    leave();
}

// Onto the page, and to the edge where others show their tabs.
void TestWeb::whatIsDraggedLeadsNowhere()
{
    const QByteArray away = elsewhere(u"/outside"_s).toUtf8();
    m_server->setPage(u"/"_s,
                      "<body style='background: lime'><a style='position: fixed; left: 0; top: "
                      "200px; width: 600px; height: 100px; background: blue' href='"
                          + away + "'>Ailleurs</a>");
    start(here());
    QTRY_COMPARE_WITH_TIMEOUT(stage().screen().picture().pixelColor({60, 400}), lime, slow);

    for (const QPoint place : {QPoint(900, 600), QPoint(683, 1), QPoint(1365, 767)}) {
        stage().person().drag({300, 250}, place);
        QVERIFY(stage().screen().comesToRest());
    }

    QVERIFY2(m_server->asked().filter(u"/outside"_s).isEmpty(),
             qPrintable(m_server->asked().join(u' ')));
    QVERIFY(browserIsInFront());
    leave();
}

// Settings, a file, a source, other programs: the page stays.
void TestWeb::addressesOfOtherKindsLeadNowhere()
{
    const QStringList addresses{u"about:config"_s,
                                u"file:///etc/passwd"_s,
                                u"view-source:"_s + elsewhere(u"/outside"_s),
                                u"mailto:ecole@example.org"_s,
                                u"tel:112"_s};
    QString page = u"<body style='background: lime'>"_s;
    for (int number = 0; number < addresses.size(); ++number) {
        page += u"<a style='position: fixed; left: 200px; top: %1px; width: 600px; height: 60px; "
                "background: blue' href='%2'>Ailleurs</a>"_s.arg(100 + (number * 100))
                    .arg(addresses.at(number));
    }
    m_server->setPage(u"/"_s, page.toUtf8());
    start(here());
    QTRY_COMPARE_WITH_TIMEOUT(stage().screen().picture().pixelColor({60, 400}), lime, slow);

    for (int number = 0; number < addresses.size(); ++number) {
        stage().person().click({500, 130 + (number * 100)});
        QVERIFY(stage().screen().comesToRest());
        QVERIFY2(stage().screen().picture().pixelColor({60, 400}) == lime,
                 qPrintable(addresses.at(number)));
        QVERIFY2(stage().windows().all().size() == 2, qPrintable(addresses.at(number)));
    }

    QVERIFY(m_server->asked().filter(u"/outside"_s).isEmpty());
    leave();
}

// Nothing is kept of what a link hands out, and nothing asks where to put it.
void TestWeb::nothingIsDownloaded()
{
    m_server->setPage(u"/sheet"_s, "a sheet");
    m_server->setPage(u"/"_s,
                      "<body style='background: lime'><a style='position: fixed; left: 200px; top: "
                      "200px; width: 600px; height: 100px; background: blue' download='sheet.html' "
                      "href='/sheet'>Une fiche</a>");
    start(here());
    QTRY_COMPARE_WITH_TIMEOUT(stage().screen().picture().pixelColor({60, 400}), lime, slow);

    stage().person().click({500, 250});
    QTRY_VERIFY(m_server->asked().contains(u"/sheet"_s));
    QVERIFY(stage().screen().comesToRest());

    QCOMPARE(stage().screen().picture().pixelColor({60, 400}), lime);
    QCOMPARE(stage().windows().all().size(), 2);
    QDirIterator files(
        stage().desktop().folder(), {u"sheet*"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(!files.hasNext(), qPrintable(files.next()));
    leave();
}

void TestWeb::anOfflinePageNeedsNoNetwork()
{
    const QString beside = u"etc/primtux-menu/catalogue.d/"_s; // the document
    const QByteArray beacon = here().toUtf8();
    const auto pageThen = [&beacon](const QByteArray &name, const QByteArray &then) {
        return "<body><img src='" + beacon + name + "'><script>onload = () => { " + then
            + " }</script>";
    };
    QVERIFY(stage().place(beside + "pages/index.html"_L1,
                          pageThen("first", "location.href = 'b.html'")));
    QVERIFY(stage().place(beside + "pages/b.html"_L1,
                          pageThen("second", "location.href = '../c.html'")));
    QVERIFY(stage().place(beside + "c.html"_L1, pageThen("third", {})));
    start(u"pages/index.html"_s);

    QTRY_VERIFY_WITH_TIMEOUT(m_server->asked().contains(u"/second"_s), slow);
    QVERIFY(stage().screen().comesToRest());
    QVERIFY2(!m_server->asked().contains(u"/third"_s), qPrintable(m_server->asked().join(u' ')));
    leave();
}

QTEST_GUILESS_MAIN(TestWeb)
#include "tst_web.moc"
