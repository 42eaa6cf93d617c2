// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/export/content.h"
#include "catalogue/export/csv.h"
#include "catalogue/export/html.h"
#include "catalogue/export/jsonld.h"
#include "catalogue/pictures.h"

#include "catalogue/menuctl.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
const QString hostile = u"=1+1\"><script>alert(1)</script>&{{style}}\u0007,\r\nend"_s;

ShownActivity shown(const QString &id, const QString &name, Levels levels)
{
    ShownActivity made;
    made.activity = {.id = id,
                     .name = name,
                     .kind = ActivityKind::Program,
                     .levels = levels,
                     .objectives = {u"fr.maths.calcul"_s, u"fr.unknown"_s},
                     .installed = true,
                     .source = u"/usr/share/a.json"_s};
    made.names = {{u"fr"_s, name}};
    made.summaries = {{u"fr"_s, u"Un « résumé »"_s}};
    made.needs = {u"sound"_s};
    made.domain = Domain::Maths;
    made.more = {{u"minutes"_s, 10}, {u"category"_s, u"learning"_s}};
    return made;
}

ExportContent content()
{
    ShownActivity page = shown(u"page"_s, hostile, {});
    page.activity.kind = ActivityKind::Web;
    page.activity.installed = false;
    page.activity.objectives.clear();
    page.summaries.clear();
    page.domain = Domain::Games;
    page.picture = u"p"_s;
    page.more = {{u"target"_s, u"javascript:alert(1)"_s}};
    QImage picture(400, 200, QImage::Format_ARGB32);
    picture.fill(Qt::red);
    return {.activities = {shown(u"sums"_s, u"Les sommes"_s, Level::CP | Level::CE1), page},
            .objectives
            = {{u"fr.maths.calcul"_s, {.label = u"Calcul ; mental"_s, .framework = u"fr"_s}}},
            .pictures = {{u"p"_s, toPng(picture)}},
            .licences = {{u"/usr/share/a.json"_s, u"CC-BY-SA-4.0"_s}},
            .languages = {u"fr"_s}};
}

/** Cells as a reader of RFC 4180 sees them. */
QList<QStringList> parsed(const QByteArray &csv)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (at + 1 < text.size() && text[at + 1] == u'"') {
                cell += text[++at];
            } else {
                quoted = false;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\r') {
            rows.last() << cell;
            cell.clear();
        } else if (c == u'\n') {
            rows << QStringList();
        } else {
            cell += c;
        }
    }
    rows.removeLast(); // after the last line's end
    return rows;
}

/** All elements of a page in order, as "name attribute=value…"; empty if it is not well formed. */
QStringList elementsOf(const QByteArray &html)
{
    QStringList elements;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            QString element = reader.name().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                element += u" %1=%2"_s.arg(attribute.name(), attribute.value());
            }
            elements << element;
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : elements;
}

QStringList beginning(const QStringList &elements, QLatin1StringView name)
{
    QStringList found = elements;
    found.removeIf([name](const QString &element) { return !element.startsWith(name); });
    return found;
}
} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneLineAnActivity();
    void defusesCellsForSpreadsheets();
    void writesLearningResources();
    void licensesOnlyWhatIsTheDocumentsOwn();
    void writesAPageThatIsWellFormed();
    void keepsForeignTextText();
    void allowsOnlyItsOwnStyleAndScript();
    void showsEachPictureOnce();
    void givesTheSameBytesForTheSameContent();
    void writesAnEmptyCatalogueToo();
    void exportsWhatPassesTheFilter();
    void refusesWrongExports();
};

void ExportTest::writesOneLineAnActivity()
{
    const QByteArray csv = toCsv(content());
    const QList<QStringList> rows = parsed(csv);

    QVERIFY(csv.endsWith("\r\n"));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].first(7),
             QStringList({u"id"_s,
                          u"name"_s,
                          u"summary"_s,
                          u"kind"_s,
                          u"domain"_s,
                          u"levels"_s,
                          u"objectives"_s}));
    QCOMPARE(rows[1].first(9),
             QStringList({u"sums"_s,
                          u"Les sommes"_s,
                          u"Un « résumé »"_s,
                          u"program"_s,
                          u"maths"_s,
                          u"CP;CE1"_s,
                          u"fr.maths.calcul;fr.unknown"_s,
                          u"Calcul , mental;fr.unknown"_s,
                          u"sound"_s}));
    QCOMPARE(rows[2].size(), rows[0].size());
}

void ExportTest::defusesCellsForSpreadsheets()
{
    for (const QString &name : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\t=1"_s, u" =1"_s}) {
        ExportContent one = content();
        one.activities = {shown(u"x"_s, name, {})};
        QCOMPARE(parsed(toCsv(one))[1][1], u'\'' + name.trimmed());
    }
    const QString cell = parsed(toCsv(content()))[2][1];
    QVERIFY(cell.startsWith(u"'=1+1\""_s));
    QVERIFY(!cell.contains(u'\n') && !cell.contains(QChar(7)));
}

void ExportTest::writesLearningResources()
{
    const QJsonObject json = QJsonDocument::fromJson(toJsonLd(content())).object();

    QCOMPARE(json["@context"_L1], u"https://schema.org"_s);
    const QJsonArray graph = json["@graph"_L1].toArray();
    QCOMPARE(graph.size(), 2);
    const QJsonValue sums = graph[0];
    QCOMPARE(sums["@type"_L1], QJsonArray({u"LearningResource"_s, u"SoftwareApplication"_s}));
    QCOMPARE(sums["name"_L1][0]["@value"_L1], u"Les sommes"_s);
    QCOMPARE(sums["educationalLevel"_L1], QJsonArray({u"CP"_s, u"CE1"_s}));
    QCOMPARE(sums["typicalAgeRange"_L1], u"6-8"_s);
    QCOMPARE(sums["inLanguage"_L1], QJsonArray({u"fr"_s}));
    QCOMPARE(sums["timeRequired"_L1], u"PT10M"_s);
    const QString framework = u"tag:primtux.fr,2026:menu/frameworks/fr"_s;
    QCOMPARE(sums["teaches"_L1][0]["@type"_L1], u"DefinedTerm"_s);
    QCOMPARE(sums["teaches"_L1][0]["termCode"_L1], u"fr.maths.calcul"_s);
    QCOMPARE(sums["teaches"_L1][0]["inDefinedTermSet"_L1], framework);
    QCOMPARE(sums["teaches"_L1][1]["termCode"_L1], u"fr.unknown"_s);
    const QJsonArray alignments = sums["educationalAlignment"_L1].toArray();
    QCOMPARE(alignments.size(), 1);
    QCOMPARE(alignments[0]["@type"_L1], u"AlignmentObject"_s);
    QCOMPARE(alignments[0]["alignmentType"_L1], u"teaches"_s);
    QCOMPARE(alignments[0]["educationalFramework"_L1], framework);
    QVERIFY(!graph[1].toObject().contains("typicalAgeRange"_L1));
}

void ExportTest::licensesOnlyWhatIsTheDocumentsOwn()
{
    ExportContent all = content();
    all.activities[1].more = {{u"target"_s, u"/srv/page.html"_s}};
    const QString licence = u"https://spdx.org/licenses/CC-BY-SA-4.0"_s;

    const QJsonValue graph = QJsonDocument::fromJson(toJsonLd(all))["@graph"_L1];

    QCOMPARE(graph[0]["sdLicense"_L1], licence);
    QVERIFY(!graph[0].toObject().contains("license"_L1));
    QCOMPARE(graph[1]["license"_L1], licence);
}

void ExportTest::writesAPageThatIsWellFormed()
{
    const QByteArray html = toHtml(content());
    const QStringList elements = elementsOf(html);

    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"fr\" dir=\"ltr\">"));
    QVERIFY2(elements.size() > 50, qPrintable(elements.value(0)));
    QCOMPARE(beginning(elements, "h1"_L1).size(), 1);
    QCOMPARE(beginning(elements, "h2"_L1).size(), 2);
    QCOMPARE(beginning(elements, "h3"_L1).size(), 2);
    QCOMPARE(beginning(elements, "section"_L1).constFirst(),
             u"section class=maths data-domain=maths aria-labelledby=title-maths"_s);
    // Each field has its label.
    QCOMPARE(beginning(elements, "label"_L1).size(), beginning(elements, "input"_L1).size());
    // Nothing comes from elsewhere.
    QVERIFY(!html.contains("http://") && !html.contains("https://"));
}

void ExportTest::keepsForeignTextText()
{
    const QByteArray html = toHtml(content());
    const QStringList elements = elementsOf(html);

    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;{{style}} "));
    QCOMPARE(beginning(elements, "script"_L1).size(), 1);
    QVERIFY(!html.contains("javascript:"));
    QVERIFY(beginning(elements, "a "_L1).size() == 1); // to the activities
}

void ExportTest::allowsOnlyItsOwnStyleAndScript()
{
    const QByteArray html = toHtml(content());
    const auto inside = [&html](const QByteArray &name) {
        const qsizetype begin = html.indexOf('<' + name + '>') + name.size() + 2;
        return html.sliced(begin, html.indexOf("</" + name + '>') - begin);
    };
    for (const QByteArray &name : {QByteArray("style"), QByteArray("script")}) {
        const QByteArray hash
            = QCryptographicHash::hash(inside(name), QCryptographicHash::Sha256).toBase64();
        QVERIFY2(html.contains(name + "-src 'sha256-" + hash + '\''), name);
    }
    QVERIFY(html.contains("default-src 'none'; img-src data:;"));
    QVERIFY(!html.contains(" style=\""));
}

void ExportTest::showsEachPictureOnce()
{
    ExportContent all = content();
    all.activities[0].picture = u"p"_s;
    const QByteArray html = toHtml(all);

    QCOMPARE(html.count("data:image/png;base64,"), 1);
    QCOMPARE(html.count("href=\"#picture-1\""), 2);
    const qsizetype begin = html.indexOf("base64,") + 7;
    const QImage image = QImage::fromData(
        QByteArray::fromBase64(html.sliced(begin, html.indexOf('"', begin) - begin)));
    QCOMPARE(image.size(), QSize(160, 80));
}

void ExportTest::givesTheSameBytesForTheSameContent()
{
    for (auto *const write : {toCsv, toJsonLd, toHtml}) {
        QCOMPARE(write(content()), write(content()));
    }
}

void ExportTest::writesAnEmptyCatalogueToo()
{
    ExportContent none = content();
    none.activities.clear();

    QCOMPARE(parsed(toCsv(none)).size(), 1);
    QCOMPARE(QJsonDocument::fromJson(toJsonLd(none))["@graph"_L1].toArray(), QJsonArray());
    QVERIFY(elementsOf(toHtml(none)).size() > 10);
}

void ExportTest::exportsWhatPassesTheFilter()
{
    const SampleRoot root;
    root.writeDocument(u"a.json"_s,
                       jsonObject(R"({"format": 1, "license": "CC0-1.0", "activities": [
      {"id": "sums", "name": {"fr": "Les sommes"}, "levels": ["CP"], "command": ["sums"],
       "objectives": ["fr.maths.calcul.additions"]},
      {"id": "letters", "name": {"fr": "Les lettres"}, "levels": ["PS"], "command": ["letters"],
       "objectives": ["fr.langage.lettres"]}]})"));
    const auto run = [&root](const QString &format, const QStringList &more) {
        return runMenuctl(
            root, QStringList{u"catalogue"_s, u"export"_s, format, u"--lang"_s, u"fr"_s} + more);
    };

    const MenuctlRun csv = run(u"csv"_s, {u"--level"_s, u"CP"_s});
    QVERIFY2(csv.exitCode == 0, csv.errors);
    QCOMPARE(parsed(csv.output).size(), 2);
    QVERIFY(csv.output.contains("Additionner"));

    const MenuctlRun json = run(u"jsonld"_s, {});
    QCOMPARE(json.object()["@graph"_L1].toArray().size(), 2);
    QCOMPARE(json.object()["@graph"_L1][0]["sdLicense"_L1], u"https://spdx.org/licenses/CC0-1.0"_s);

    const MenuctlRun html = run(u"html"_s, {u"-o"_s, u"page.html"_s});
    QCOMPARE(html.exitCode, 0);
    QVERIFY(html.output.isEmpty());
    QFile page(root.folder() + "/page.html"_L1);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("Les lettres"));
}

void ExportTest::refusesWrongExports()
{
    const SampleRoot root;
    const auto code = [&root](const QStringList &arguments) {
        return runMenuctl(root, QStringList{u"catalogue"_s, u"export"_s} + arguments).exitCode;
    };
    QCOMPARE(code({}), 2);
    QCOMPARE(code({u"pdf"_s}), 2);
    QCOMPARE(code({u"csv"_s, u"--level"_s, u"6e"_s}), 2);
    QCOMPARE(code({u"csv"_s, u"--objective"_s, u"fr.nothing"_s}), 2);
    QCOMPARE(code({u"csv"_s, u"-o"_s, u"/proc/nowhere/x.csv"_s}), 3);
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
