// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/index/query.h"
#include "catalogue/menuctl.h"
#include "catalogue/refresh.h"
#include "classroom/store.h"
#include "core/ownactivity.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QByteArray coloured(Qt::GlobalColor colour)
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

SaveOwn own(QJsonObject words)
{
    return {.kind = OwnKind::Activity, .words = std::move(words)};
}

RemoveOwn disown(const QString &id)
{
    return {.kind = OwnKind::Activity, .id = id};
}

/** A system with a program that is known, one that nobody tagged, and a classroom. */
class OwnSystem : public SampleRoot
{
public:
    OwnSystem()
    {
        install(u"paint"_s);
        install(u"frogs"_s);
        install(u"viewer"_s);
        write(u"usr/share/applications/frogs.desktop"_s,
              "[Desktop Entry]\nType=Application\nName=Frogs\nExec=frogs\n"
              "Categories=Education;Math;\n");
        writeDocument(u"10-paint.json"_s, jsonObject(R"({"format": 1, "activities": [
          {"id": "paint", "name": {"fr": "Peindre", "en": "Paint"}, "levels": ["CP"],
           "spoken": {"fr": "On peint"}, "minimumAge": 6, "objectives": ["fr.maths"], "domain": "arts", "command": ["paint"],
           "variants": [{"id": "simple", "name": {"fr": "Peindre simplement"}, "levels": ["PS"],
                         "minimumAge": 3}]}],
          "viewers": [{"id": "v", "types": ["text/html", "application/pdf"],
                       "command": ["viewer", "$TARGET"]}]})"));
        QDir(folder()).mkpath(u"var/lib/primtux-menu"_s);
    }

    void say(const std::vector<Change> &changes) const
    {
        auto store = ClassroomStore::open(paths().classroomToWrite());
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
        const auto done = store->apply(changes);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    }
    [[nodiscard]] std::vector<Finding> refresh() const
    {
        const auto refreshed
            = refreshIndex(paths(), software(), {.target = index(), .edition = {}, .progress = {}});
        return refreshed
            ? refreshed->findings
            : std::vector{Finding{
                  .problem = {.source = {}, .place = {}, .reason = refreshed.error().message},
                  .skipped = true}};
    }
    [[nodiscard]] QString index() const { return paths().systemIndex(); }
    [[nodiscard]] Catalogue catalogue() const { return *Catalogue::open(index(), {u"fr"_s}); }
    [[nodiscard]] std::optional<ShownActivity> shown(const QString &id) const
    {
        return *IndexQuery::open(index(), {u"fr"_s})->show(id);
    }
    [[nodiscard]] QStringList found(const std::function<void(Filter &)> &ask) const
    {
        Filter filter;
        ask(filter);
        QStringList ids;
        std::ranges::transform(*IndexQuery::open(index(), {u"fr"_s})->list(filter),
                               std::back_inserter(ids),
                               &ListedActivity::id);
        return ids;
    }
};

QStringList reasonsOf(const std::vector<Finding> &findings)
{
    QStringList reasons;
    for (const Finding &finding : findings) {
        reasons << finding.problem.place + ": "_L1 + finding.problem.reason;
    }
    return reasons;
}
} // namespace

/** What a classroom says, from the store to the index that children's screens start from. */
class OwnIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTeachersWordsAreInTheIndex();
    void wordsTakenBackRestoreWhatWasThere();
    void aVariantHasWordsOfItsOwn();
    void anUntaggedProgramIsOfferedToChildren();
    void whatIsHiddenIsGone();
    void aPageOfItsOwnIsOffered();
    void aDocumentOfItsOwnIsOffered();
    void wordsOnWhatIsGoneAreForgotten();
    void explainNamesTheClassroom();
    void aHostileDocumentSaysNothing();
    void theTagsAreADocumentToShare();
};

void OwnIndexTest::aTeachersWordsAreInTheIndex()
{
    const OwnSystem root;
    QVERIFY(root.refresh().empty());
    QVERIFY(!root.catalogue().tile(u"paint"_s)->picture.size());

    root.say({own({{u"id"_s, u"paint"_s},
                   {u"name"_s, QJsonObject{{u"fr"_s, u"Mes peintures"_s}}},
                   {u"levels"_s, QJsonArray{u"PS"_s}},
                   {u"objectives"_s, QJsonArray{u"fr.langage.lettres"_s}},
                   {u"keywords"_s, QJsonArray{u"gouache"_s}},
                   {u"domain"_s, u"langage"_s},
                   {u"picture"_s, QString::fromLatin1(coloured(Qt::red).toBase64())}})});
    QCOMPARE(reasonsOf(root.refresh()), QStringList());

    const auto shown = root.shown(u"paint"_s);
    QCOMPARE(shown->activity.name, u"Mes peintures"_s);
    QCOMPARE(shown->names.at(u"en"_s), u"Paint"_s);
    QCOMPARE(shown->spoken.at(u"fr"_s), u"Mes peintures"_s);
    QCOMPARE(shown->activity.levels, Levels(Level::PS)); // below the age that others say
    QCOMPARE(shown->activity.objectives, QStringList{u"fr.langage.lettres"_s});
    QCOMPARE(shown->domain, Domain::Language);
    const Catalogue catalogue = root.catalogue();
    const auto tile = catalogue.tile(u"paint"_s);
    QCOMPARE(tile->name, u"Mes peintures"_s);
    const QImage picture = QImage::fromData(catalogue.picture(tile->picture));
    QCOMPARE(picture.pixelColor(50, 50), QColor(Qt::red));
    QVERIFY(root.found([](Filter &filter) { filter.search = u"gouache"_s; }).contains("paint"_L1));
    QCOMPARE(catalogue.page(Level::PS, {}, 0, 10).total, 2);

    root.say({own({{u"id"_s, u"paint"_s}, {u"objectives"_s, QJsonArray()}})});
    QCOMPARE(reasonsOf(root.refresh()), QStringList());
    QCOMPARE(root.shown(u"paint"_s)->activity.objectives, QStringList());
}

void OwnIndexTest::wordsTakenBackRestoreWhatWasThere()
{
    const OwnSystem root;
    QVERIFY(root.refresh().empty());
    const auto before = root.shown(u"paint"_s);
    root.say({own({{u"id"_s, u"paint"_s},
                   {u"name"_s, QJsonObject{{u"fr"_s, u"Mes peintures"_s}}},
                   {u"objectives"_s, QJsonArray()},
                   {u"levels"_s, QJsonArray{u"PS"_s}},
                   {u"picture"_s, QString::fromLatin1(coloured(Qt::red).toBase64())}})});
    QVERIFY(root.refresh().empty());
    QVERIFY(root.shown(u"paint"_s)->activity != before->activity);

    root.say({disown(u"paint"_s)});
    QVERIFY(root.refresh().empty());

    QCOMPARE(root.shown(u"paint"_s)->activity, before->activity);
    QCOMPARE(root.shown(u"paint"_s)->picture, before->picture);
    QVERIFY(!QFile::exists(root.paths().classroomDocument()));
}

void OwnIndexTest::aVariantHasWordsOfItsOwn()
{
    const OwnSystem root;
    root.say({own({{u"id"_s, u"paint/simple"_s},
                   {u"name"_s, QJsonObject{{u"fr"_s, u"Barbouiller"_s}}},
                   {u"levels"_s, QJsonArray{u"MS"_s}}})});

    QCOMPARE(reasonsOf(root.refresh()), QStringList());

    QCOMPARE(root.shown(u"paint/simple"_s)->activity.name, u"Barbouiller"_s);
    QCOMPARE(root.shown(u"paint/simple"_s)->activity.levels, Levels(Level::MS));
    QCOMPARE(root.shown(u"paint"_s)->activity.name, u"Peindre"_s);
}

void OwnIndexTest::anUntaggedProgramIsOfferedToChildren()
{
    const OwnSystem root;
    QVERIFY(root.refresh().empty());
    QVERIFY(!root.catalogue().tile(u"frogs"_s));

    root.say({own({{u"id"_s, u"frogs"_s},
                   {u"levels"_s, QJsonArray{u"CP"_s}},
                   {u"objectives"_s, QJsonArray{u"fr.maths.calcul"_s}}})});
    QCOMPARE(reasonsOf(root.refresh()), QStringList());

    QCOMPARE(root.catalogue().tile(u"frogs"_s)->name, u"Frogs"_s);
    QCOMPARE(root.catalogue().launch(u"frogs"_s)->command.constFirst(), u"frogs"_s);
    QCOMPARE(root.found([](Filter &filter) { filter.toBeTagged = true; }), QStringList());
    QCOMPARE(
        root.found([](Filter &filter) { filter.objectives = {u"fr.maths.calcul"_s}; }).constFirst(),
        u"frogs"_s);
}

void OwnIndexTest::whatIsHiddenIsGone()
{
    const OwnSystem root;
    root.say({own({{u"id"_s, u"paint"_s}, {u"hidden"_s, true}}),
              own({{u"id"_s, u"frogs"_s},
                   {u"levels"_s, QJsonArray{u"CP"_s}},
                   {u"audience"_s, u"teachers"_s}})});

    QVERIFY(root.refresh().empty());

    QVERIFY(!root.shown(u"paint"_s));
    QVERIFY(root.shown(u"frogs"_s));
    QVERIFY(!root.catalogue().tile(u"frogs"_s));
}

void OwnIndexTest::aPageOfItsOwnIsOffered()
{
    const OwnSystem root;
    root.say({own({{u"id"_s, u"classe:ferme"_s},
                   {u"kind"_s, u"web"_s},
                   {u"url"_s, u"https://ferme.example/jeu"_s},
                   {u"name"_s, QJsonObject{{u"fr"_s, u"La ferme"_s}}},
                   {u"levels"_s, QJsonArray{u"CP"_s}},
                   {u"objectives"_s, QJsonArray{u"fr.maths"_s}}})});

    QCOMPARE(reasonsOf(root.refresh()), QStringList());

    QCOMPARE(root.catalogue().tile(u"classe:ferme"_s)->name, u"La ferme"_s);
    QCOMPARE(root.catalogue().launch(u"classe:ferme"_s)->command,
             (QStringList{u"viewer"_s, u"https://ferme.example/jeu?primtuxmenu=true"_s}));
    QCOMPARE(root.shown(u"classe:ferme"_s)->needs, QStringList{u"network"_s});
}

void OwnIndexTest::aDocumentOfItsOwnIsOffered()
{
    const OwnSystem root;
    const QByteArray content = "%PDF-1.7 a sheet";
    const QString name
        = ownFileName(QCryptographicHash::hash(content, QCryptographicHash::Sha256), u"pdf"_s);
    root.say({DocumentPiece{.name = name, .at = 0, .size = content.size(), .bytes = content},
              own({{u"id"_s, u"classe:fiche"_s},
                   {u"kind"_s, u"document"_s},
                   {u"opens"_s, ownDocumentPath(name)},
                   {u"name"_s, QJsonObject{{u"fr"_s, u"Ma fiche"_s}}},
                   {u"levels"_s, QJsonArray{u"CP"_s}}})});

    QCOMPARE(reasonsOf(root.refresh()), QStringList());

    QCOMPARE(
        root.catalogue().launch(u"classe:fiche"_s)->command,
        (QStringList{u"viewer"_s, root.folder() + "/var/lib/primtux-menu/documents/"_L1 + name}));
}

void OwnIndexTest::wordsOnWhatIsGoneAreForgotten()
{
    const OwnSystem root;
    root.say({own({{u"id"_s, u"gone"_s}, {u"levels"_s, QJsonArray{u"CP"_s}}}),
              own({{u"id"_s, u"paint/gone"_s}, {u"levels"_s, QJsonArray{u"CP"_s}}})});

    QCOMPARE(reasonsOf(root.refresh()), QStringList());

    QVERIFY(!root.shown(u"gone"_s));
    QVERIFY(!root.shown(u"paint/gone"_s));
    QVERIFY(root.shown(u"paint/simple"_s));
}

void OwnIndexTest::explainNamesTheClassroom()
{
    const OwnSystem root;
    root.say({own({{u"id"_s, u"paint"_s}, {u"levels"_s, QJsonArray{u"CE1"_s}}})});

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"explain"_s, u"paint"_s});

    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("classroom.json"), run.output.constData());
    QVERIFY2(run.output.contains("CE1"), run.output.constData());
}

void OwnIndexTest::aHostileDocumentSaysNothing()
{
    const OwnSystem root;
    root.say({});
    const QString file = root.write(u"var/lib/primtux-menu/classroom.json"_s, R"({"format": 1,
      "recipes": {"evil": {"environment": {"LD_PRELOAD": "/tmp/a.so"}}},
      "viewers": [{"id": "v", "types": ["text/html"], "command": ["sh"]}],
      "activities": [
        {"id": "paint", "command": ["sh", "-c", "id"]},
        {"id": "frogs", "levels": ["CP"], "desktop": ["evil.desktop"]},
        {"id": "classe:a", "kind": "web", "url": "https:\/\/a.example", "name": {"fr": "A"},
         "levels": ["CP"], "environment": {"A": "b"}},
        {"id": "classe:b", "kind": "document", "opens": "/etc/passwd", "name": {"fr": "B"}},
        {"id": "paint", "icon": {"file": "/etc/shadow"}},
        {"id": "paint", "icon": {"file": "pictures/../../../a.png"}},
        {"id": "paint", "variants": [{"id": "simple", "command": ["sh"]}]},
        {"id": "paint", "variants": [{"id": "new", "files": []}]},
        {"id": "evil", "command": ["sh"], "name": {"fr": "E"}, "levels": ["CP"]},
        {"id": "classe:c", "command": ["sh"], "name": {"fr": "C"}, "levels": ["CP"]},
        {"id": "paint", "levels": ["CE1"]}],
      "profiles": [{"id": "mini", "name": {"fr": "M"}, "levels": ["PS"], "command": ["sh"]}]})");

    const QStringList reasons = reasonsOf(root.refresh());

    for (const QString &said : {u"/recipes: “recipes” is nothing"_s,
                                u"/viewers: “viewers” is nothing"_s,
                                u"/activities/0: “command” is not known"_s,
                                u"/activities/1: “desktop” is not known"_s,
                                u"/activities/2: “environment” is not known"_s,
                                u"/activities/3/opens: "_s,
                                u"/activities/4/icon/file: "_s,
                                u"/activities/5/icon/file: "_s,
                                u"/activities/6/variants/0: “command” is not known"_s,
                                u"/activities/7/variants/0: “files” is not known"_s,
                                u"/activities/8: “command” is not known"_s,
                                u"/activities/9: “kind” is missing"_s,
                                u"/profiles/0: “command” is not known"_s}) {
        QVERIFY2(std::ranges::any_of(
                     reasons, [&said](const QString &reason) { return reason.startsWith(said); }),
                 qPrintable(said + u'\n' + reasons.join(u'\n')));
    }
    QCOMPARE(root.found([](Filter &) { }).size(), 3);
    QCOMPARE(root.catalogue().launch(u"paint"_s)->command, QStringList{u"paint"_s});
    QCOMPARE(root.catalogue().launch(u"paint/simple"_s)->command, QStringList{u"paint"_s});
    QCOMPARE(root.shown(u"paint"_s)->activity.levels, Levels(Level::CE1)); // the harmless word
    QVERIFY(root.catalogue().profiles().empty());
    QVERIFY(QFile::exists(file));
}

void OwnIndexTest::theTagsAreADocumentToShare()
{
    const OwnSystem root;
    root.say({own({{u"id"_s, u"frogs"_s},
                   {u"levels"_s, QJsonArray{u"CP"_s}},
                   {u"objectives"_s, QJsonArray{u"fr.maths.calcul"_s}},
                   {u"picture"_s, QString::fromLatin1(coloured(Qt::red).toBase64())}}),
              own({{u"id"_s, u"paint/simple"_s}, {u"levels"_s, QJsonArray{u"PS"_s}}}),
              own({{u"id"_s, u"paint"_s},
                   {u"picture"_s, QString::fromLatin1(coloured(Qt::red).toBase64())}}),
              own({{u"id"_s, u"classe:fiche"_s},
                   {u"kind"_s, u"document"_s},
                   {u"opens"_s, u"documents/0123456789abcdef0123456789abcdef.pdf"_s},
                   {u"name"_s, QJsonObject{{u"fr"_s, u"Ma fiche"_s}}}})});
    const QString file = root.folder() + "/tags.json"_L1;

    const MenuctlRun exported = runMenuctl(root, {u"catalogue"_s, u"export"_s, u"own"_s, file});
    const MenuctlRun checked = runMenuctl(root, {u"catalogue"_s, u"check"_s, file});
    const MenuctlRun printed = runMenuctl(root, {u"catalogue"_s, u"export"_s, u"own"_s, u"-"_s});

    QVERIFY2(exported.exitCode == 0, exported.errors.constData());
    QVERIFY2(checked.exitCode == 0, checked.errors + checked.output);
    const QJsonObject document = printed.object();
    QCOMPARE(document["license"_L1].toString(), u"CC-BY-SA-4.0"_s);
    QCOMPARE(document["framework"_L1].toString(), u"fr"_s);
    QCOMPARE(document["activities"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"id"_s, u"frogs"_s},
                                     {u"levels"_s, QJsonArray{u"CP"_s}},
                                     {u"minimumAge"_s, 0},
                                     {u"objectives"_s, QJsonArray{u"fr.maths.calcul"_s}}},
                         QJsonObject{{u"id"_s, u"paint"_s},
                                     {u"variants"_s,
                                      QJsonArray{QJsonObject{{u"id"_s, u"simple"_s},
                                                             {u"levels"_s, QJsonArray{u"PS"_s}},
                                                             {u"minimumAge"_s, 0}}}}}}));
}

QTEST_MAIN(OwnIndexTest)
#include "tst_ownindex.moc"
