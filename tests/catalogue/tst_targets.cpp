// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"
#include "catalogue/refresh.h"
#include "catalogue/sampleroot.h"
#include "catalogue/targets.h"
#include "catalogue/viewers.h"

#include <QTest>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
// What shows pages, and two viewers of which one is there.
QJsonArray viewers()
{
    const auto object = [](const QByteArray &json) { return jsonObject(json); };
    return {object(R"({"id": "pages", "types": ["text/html"],
                       "command": ["browser", "--kiosk", "$TARGET"],
                       "files": [{"path": "$HOME/browser/user.js", "content": "${ALLOWED} ${ADDRESS}"}]})"),
            object(R"({"id": "engine", "types": ["image/png"], "programs": ["missing-engine"],
                       "command": ["reader", "--engine", "$TARGET"]})"),
            object(R"({"id": "best", "types": ["application/pdf"],
                       "command": ["not-installed", "$TARGET"]})"),
            object(R"({"id": "sheets", "types": ["application/pdf", "image/png"],
                       "command": ["reader", "--page=1", "$TARGET"], "window": "full-screen"})")};
}

// An address is given beside the activity, which has an @ for it: moc takes // in raw strings for a
// comment.
QJsonObject documentOf(QByteArray activity, const QByteArray &address = {})
{
    activity.replace('@', address);
    return {{u"format"_s, 1},
            {u"viewers"_s, viewers()},
            {u"activities"_s, QJsonArray{jsonObject(activity)}}};
}

Activity only(const IndexContent &content)
{
    return content.activities.empty() ? Activity() : content.activities.front();
}

QStringList reasonsOf(const IndexContent &content)
{
    QStringList reasons;
    std::ranges::transform(
        content.findings, std::back_inserter(reasons), [](const Finding &finding) {
            return finding.problem.place + u": "_s + finding.problem.reason;
        });
    return reasons;
}
} // namespace

class TestTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_root = std::make_unique<SampleRoot>();
        m_root->install(u"browser"_s);
        m_root->install(u"reader"_s);
    }

    void tellsPagesThatAMenuStartedThem_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("address");

        QTest::newRow("host alone")
            << u"https://example.org"_s << u"https://example.org?primtuxmenu=true"_s;
        QTest::newRow("path") << u"https://example.org/sons/"_s
                              << u"https://example.org/sons/?primtuxmenu=true"_s;
        QTest::newRow("question") << u"http://example.org/a?niveau=cp"_s
                                  << u"http://example.org/a?niveau=cp&primtuxmenu=true"_s;
        QTest::newRow("fragment") << u"https://example.org/a#b"_s
                                  << u"https://example.org/a?primtuxmenu=true#b"_s;
        QTest::newRow("file")
            << u"/srv/pages/été 1/index.html"_s
            << u"file:///srv/pages/%C3%A9t%C3%A9%201/index.html?primtuxmenu=true"_s;
    }

    void tellsPagesThatAMenuStartedThem()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, address);

        QCOMPARE(pageAddress(url).toString(QUrl::FullyEncoded), address);
    }

    void opensARemotePageWithTheBrowserOfThisPc()
    {
        m_root->writeDocument(
            u"a.json"_s,
            documentOf(
                R"({"id": "sons", "kind": "web", "name": {"fr": "Les sons"}, "levels": ["CP"],
                "url": "@", "hosts": ["cdn.example.org"]})",
                "https://example.org/sons?x=$HOME"));

        const IndexContent content = readSources(m_root->paths(), m_root->software());

        const Activity page = only(content);
        QCOMPARE(reasonsOf(content), QStringList());
        QVERIFY(page.installed);
        QCOMPARE(page.launch.command,
                 (QStringList{u"browser"_s,
                              u"--kiosk"_s,
                              u"https://example.org/sons?x=%24HOME&primtuxmenu=true"_s}));
        QCOMPARE(page.launch.files.size(), 1U);
        QCOMPARE(page.launch.files.front().content,
                 u"[\"*:%1example.org/*\",\"*:%1cdn.example.org/*\"] "
                 "https:%1example.org/sons?x=%24HOME&primtuxmenu=true"_s.replace("%1"_L1, "//"_L1));
        QCOMPARE(page.needs, QStringList{u"network"_s});
        QCOMPARE(page.hosts, QStringList{u"cdn.example.org"_s});
    }

    void opensAPageBesideItsDocumentWithoutTheNetwork()
    {
        m_root->write(u"usr/share/primtux-menu/catalogue.d/pages/index.html"_s, "<p>ba be bi");
        m_root->writeDocument(u"a.json"_s,
                              documentOf(R"({"id": "syllabes", "kind": "web", "levels": ["CP"],
                                  "name": {"fr": "Syllabes"}, "url": "pages/index.html"})"));

        const Activity page = only(readSources(m_root->paths(), m_root->software()));

        QVERIFY(page.installed);
        QVERIFY(page.needs.isEmpty());
        QCOMPARE(page.launch.command.last(),
                 "file://"_L1 + m_root->folder()
                     + "/usr/share/primtux-menu/catalogue.d/pages/index.html?primtuxmenu=true"_L1);
        const QString folder
            = "file://"_L1 + m_root->folder() + "/usr/share/primtux-menu/catalogue.d/pages/"_L1;
        QCOMPARE(page.launch.files.front().content,
                 u"[\"%1*\"] %1index.html?primtuxmenu=true"_s.arg(folder));
    }

    void opensADocumentWithTheFirstViewerThatIsThere()
    {
        const QString file
            = m_root->write(u"usr/share/primtux-menu/catalogue.d/fiche.pdf"_s, "%PDF-1.4");
        m_root->writeDocument(u"a.json"_s,
                              documentOf(R"({"id": "fiche", "kind": "document", "levels": ["CP"],
                                  "name": {"fr": "Fiche"}, "opens": "fiche.pdf"})"));

        const Activity sheet = only(readSources(m_root->paths(), m_root->software()));

        QVERIFY(sheet.installed);
        QCOMPARE(sheet.launch.command, (QStringList{u"reader"_s, u"--page=1"_s, file}));
        QCOMPARE(sheet.launch.window, WindowPolicy::FullScreen);
    }

    void offersNothingThatNoProgramHereShows()
    {
        m_root->write(u"usr/share/primtux-menu/catalogue.d/chanson.ogg"_s, "OggS");
        m_root->writeDocument(u"a.json"_s,
                              documentOf(R"({"id": "chanson", "kind": "document", "levels": ["CP"],
                                  "name": {"fr": "Chanson"}, "opens": "chanson.ogg"})"));

        const IndexContent content = readSources(m_root->paths(), m_root->software());

        QVERIFY(!only(content).installed);
        QCOMPARE(reasonsOf(content), QStringList());
    }

    void opensNothingThatRequiresWhatThisPcLacks_data()
    {
        QTest::addColumn<QByteArray>("activity");

        QTest::newRow("page") << QByteArray(R"({"id": "a", "kind": "web", "levels": ["CP"],
            "name": {"fr": "Page"}, "url": "pages/index.html", "requires": ["opengl"]})");
        QTest::newRow("document") << QByteArray(R"({"id": "a", "kind": "document",
            "levels": ["CP"], "name": {"fr": "Fiche"}, "opens": "fiche.pdf", "requires": ["opengl"]})");
        QTest::newRow("with a command of its own")
            << QByteArray(R"({"id": "a", "kind": "document", "levels": ["CP"],
            "name": {"fr": "Fiche"}, "opens": "fiche.pdf", "command": ["reader"], "requires": ["opengl"]})");
    }

    void opensNothingThatRequiresWhatThisPcLacks()
    {
        QFETCH(const QByteArray, activity);
        m_root->write(u"usr/share/primtux-menu/catalogue.d/pages/index.html"_s, "<p>ba be bi");
        m_root->write(u"usr/share/primtux-menu/catalogue.d/fiche.pdf"_s, "%PDF-1.4");
        m_root->writeDocument(u"a.json"_s, documentOf(activity));
        SoftwarePlaces rich = m_root->software();
        rich.offers = {u"opengl"_s};

        const Activity there = only(readSources(m_root->paths(), rich));
        const IndexContent content = readSources(m_root->paths(), m_root->software());

        QVERIFY(there.installed);
        QVERIFY(!only(content).installed);
        QCOMPARE(only(content).launch.command, there.launch.command);
        QCOMPARE(reasonsOf(content), QStringList());
    }

    void saysWhichFileIsNotThere()
    {
        m_root->writeDocument(u"a.json"_s,
                              documentOf(R"({"id": "fiche", "kind": "document", "levels": ["CP"],
                                  "name": {"fr": "Fiche"}, "opens": "/nowhere/fiche.pdf",
                                  "command": ["reader", "/nowhere/fiche.pdf"]})"));

        const IndexContent content = readSources(m_root->paths(), m_root->software());

        QVERIFY(!only(content).installed);
        QCOMPARE(
            reasonsOf(content),
            QStringList{u"/activities/0/opens: fiche: there is no file /nowhere/fiche.pdf; a file "
                        "that everybody can read was expected. The activity is not offered."_s});
    }

    void refusesAddressesOfOtherKinds_data()
    {
        QTest::addColumn<QString>("url");

        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("about") << u"about:config"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("outside") << u"../x/index.html"_s;
        QTest::newRow("outside later") << u"pages/../../index.html"_s;
        QTest::newRow("somebody's name") << u"https://example.org@evil.example/"_s;
        QTest::newRow("no host") << u"https:///a"_s;
        QTest::newRow("space") << u"https://example.org/a b"_s;
    }

    void refusesAddressesOfOtherKinds()
    {
        QFETCH(const QString, url);
        m_root->writeDocument(
            u"a.json"_s,
            documentOf(R"({"id": "page", "kind": "web", "name": {"fr": "Page"}, "url": "@"})",
                       url.toUtf8()));

        const IndexContent content = readSources(m_root->paths(), m_root->software());

        QCOMPARE(content.activities.size(), 0U);
        QVERIFY(reasonsOf(content).join(u'\n').startsWith("/activities/0/url: "_L1));
    }

    void explainsWhichViewerGaveTheCommand()
    {
        m_root->writeDocument(u"a.json"_s,
                              documentOf(R"({"id": "sons", "kind": "web", "levels": ["CP"],
                                  "name": {"fr": "Les sons"}, "url": "@"})",
                                         "https://example.org/"));

        const auto run
            = runMenuctl(*m_root, {u"catalogue"_s, u"explain"_s, u"sons"_s, u"--json"_s});

        QCOMPARE(run.errors, QByteArray());
        const QJsonObject command = run.object()["fields"_L1]["command"_L1].toObject();
        QCOMPARE(command["given"_L1][0]["place"_L1].toString(), u"/viewers/0"_s);
        QCOMPARE(command["value"_L1][2].toString(), u"https://example.org/?primtuxmenu=true"_s);
    }

private:
    std::unique_ptr<SampleRoot> m_root;
};

QTEST_GUILESS_MAIN(TestTargets)
#include "tst_targets.moc"
