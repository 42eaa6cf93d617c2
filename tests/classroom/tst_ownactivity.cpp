// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/lessons.h"
#include "classroom/reader.h"
#include "classroom/store.h"
#include "core/ownactivity.h"
#include "core/ownlist.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
// A red dot.
QByteArray smallPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAE"
        "hQGAhKmMIQAAAABJRU5ErkJggg==");
}

QString inBase64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray ownedWith(const QByteArray &members)
{
    return R"({"changes": [{"own": {"activity": {"id": "tuxpaint")" + members + "}}}]}";
}

QByteArray pageWith(const QByteArray &members)
{
    return R"({"changes": [{"own": {"activity": {"id": "classe:ferme", "name": {"fr": "La ferme"})"
        + members + "}}}]}";
}

SaveOwn saysOf(QJsonObject words)
{
    return {.kind = OwnKind::Activity, .words = std::move(words)};
}

QString folderOf(const ClassroomFolder &folder)
{
    return QFileInfo(folder.file()).path();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

std::vector<Change> piecesOf(const QByteArray &content, qsizetype each)
{
    const QString name
        = ownFileName(QCryptographicHash::hash(content, QCryptographicHash::Sha256), u"pdf"_s);
    std::vector<Change> pieces;
    for (qsizetype at = 0; at < content.size(); at += each) {
        pieces.emplace_back(DocumentPiece{
            .name = name, .at = at, .size = content.size(), .bytes = content.mid(at, each)});
    }
    return pieces;
}

QJsonObject documentOf(const ClassroomFolder &folder)
{
    QFile file(folderOf(folder) + "/classroom.json"_L1);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}
} // namespace

/** What a classroom may say of activities, and what becomes of it. */
class OwnActivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatATeacherSays_data();
    void takesWhatATeacherSays();
    void refusesAllElse_data();
    void refusesAllElse();
    void keepsAPictureAndWritesItAsAFile();
    void takesAPictureAwayWithItsWords();
    void saysWordsOnVariantsInThoseOnTheirProgram();
    void keepsADocumentThatComesInPieces();
    void refusesADocumentThatIsAnother();
    void refusesPiecesInAnotherOrder();
    void removesADocumentADayAfterItsWords();
};

void OwnActivityTest::takesWhatATeacherSays_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << ownedWith("");
    QTest::newRow("a name") << ownedWith(R"(, "name": {"fr": "Dessiner", "pt-BR": "Pintar"})");
    QTest::newRow("levels") << ownedWith(R"(, "levels": ["GS", "CP"])");
    QTest::newRow("no objective") << ownedWith(R"(, "objectives": [])");
    QTest::newRow("objectives") << ownedWith(R"(, "objectives": ["fr.c1.arts", "fr"])");
    QTest::newRow("hidden") << ownedWith(R"(, "hidden": true)");
    QTest::newRow("for teachers") << ownedWith(R"(, "audience": "teachers")");
    QTest::newRow("keywords") << ownedWith(R"(, "keywords": ["pinceau", "gouache"])");
    QTest::newRow("a domain") << ownedWith(R"(, "domain": "arts")");
    QTest::newRow("a picture") << ownedWith(R"(, "picture": ")" + smallPng().toBase64() + '"');
    QTest::newRow("a page") << pageWith(
        R"(, "kind": "web", "url": "https:\/\/ferme.example/jeu?a=1", "levels": ["CP"])");
    QTest::newRow("a document") << pageWith(
        R"(, "kind": "document", "opens": "documents/0123456789abcdef0123456789abcdef.pdf")");
}

void OwnActivityTest::takesWhatATeacherSays()
{
    QFETCH(const QByteArray, json);

    const auto changes = changesFromJson(json);

    QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().message));
    QCOMPARE(changesFromJson(toJson(*changes)), changes);
}

void OwnActivityTest::refusesAllElse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    for (const QByteArray &member : {R"("command": ["rm"])"_ba,
                                     R"("desktop": ["a.desktop"])"_ba,
                                     R"("environment": {"A": "b"})"_ba,
                                     R"("files": [])"_ba,
                                     R"("recipes": ["a"])"_ba,
                                     R"("variants": [])"_ba,
                                     R"("icon": {"file": "/etc/shadow"})"_ba,
                                     R"("kind": "web")"_ba,
                                     R"("url": "https:\/\/elsewhere.example")"_ba,
                                     R"("opens": "documents/a.pdf")"_ba,
                                     R"("hosts": ["a.example"])"_ba,
                                     R"("add": {"levels": ["CP"]})"_ba,
                                     R"("x-free": 1)"_ba}) {
        const QByteArray key = member.mid(1, member.indexOf('"', 1) - 1);
        QTest::newRow(key.constData())
            << ownedWith(", " + member) << u"“%1” is not known here"_s.arg(QLatin1StringView(key));
    }
    QTest::newRow("no level") << ownedWith(R"(, "levels": [])") << u"No level is named"_s;
    QTest::newRow("an unknown level") << ownedWith(R"(, "levels": ["CP9"])") << u"“CP9”"_s;
    QTest::newRow("an empty name")
        << ownedWith(R"(, "name": {"fr": " "})") << u"The text is empty"_s;
    QTest::newRow("a name in no language")
        << ownedWith(R"(, "name": {"french": "a"})") << u"/name/french: “french” is no language"_s;
    QTest::newRow("no name at all") << ownedWith(R"(, "name": {})") << u"A text is missing"_s;
    QTest::newRow("an odd objective") << ownedWith(R"(, "objectives": ["../a"])") << u"“../a”"_s;
    QTest::newRow("a keyword twice")
        << ownedWith(R"(, "keywords": ["a", "a"])") << u"none of them twice"_s;
    QTest::newRow("an odd domain") << ownedWith(R"(, "domain": "toys")") << u"“toys”"_s;
    QTest::newRow("an odd audience") << ownedWith(R"(, "audience": "all")") << u"“all”"_s;
    QTest::newRow("no picture") << ownedWith(R"(, "picture": "bm90IGEgcGljdHVyZQ==")")
                                << u"/picture: A PNG"_s;
    QTest::newRow("not Base64") << ownedWith(R"(, "picture": "*")") << u"/picture: A PNG"_s;
    QByteArray wide = smallPng();
    wide[18] = 4; // its width: 1,025 pixels
    QTest::newRow("a picture that is too wide")
        << ownedWith(R"(, "picture": ")" + wide.toBase64() + '"') << u"/picture: A PNG"_s;
    const QByteArray large = smallPng() + QByteArray(mostBytesOfPicture, 'a');
    QTest::newRow("a picture that is too large")
        << ownedWith(R"(, "picture": ")" + large.toBase64() + '"') << u"/picture: A PNG"_s;
    QTest::newRow("a page without an address")
        << pageWith(R"(, "kind": "web")") << u"“url” is missing"_s;
    for (const QByteArray &address : {"file:///etc/passwd"_ba,
                                      "javascript:alert(1)"_ba,
                                      "pages/a.html"_ba,
                                      R"(https:\/\/me:secret@a.example)"_ba,
                                      R"(https:\/\/)"_ba,
                                      R"(https:\/\/a b.example)"_ba}) {
        QTest::newRow(("the address " + address).constData())
            << pageWith(R"(, "kind": "web", "url": ")" + address + '"') << u"/url: An address"_s;
    }
    for (const QByteArray &file : {"/etc/passwd"_ba,
                                   "documents/../../pin"_ba,
                                   "documents/a.pdf"_ba,
                                   "0123456789abcdef0123456789abcdef.pdf"_ba,
                                   "documents/0123456789abcdef0123456789abcdef.sh"_ba,
                                   "documents/0123456789abcdef0123456789abcdef.pdf/b"_ba}) {
        QTest::newRow(("the document " + file).constData())
            << pageWith(R"(, "kind": "document", "opens": ")" + file + '"')
            << u"/opens: The name"_s;
    }
    QTest::newRow("a program of its own") << pageWith(R"(, "kind": "program")") << u"“program”"_s;
    QTest::newRow("a page with a command")
        << pageWith(R"(, "kind": "web", "url": "https:\/\/a.example", "command": ["sh"])")
        << u"“command” is not known here"_s;
    QTest::newRow("a piece of what is no document")
        << R"({"changes": [{"piece": {"document": "../pin", "at": 0, "size": 1, "bytes": "YQ=="}}]})"_ba
        << u"/document: The name"_s;
    QTest::newRow("a piece beyond the end")
        << R"({"changes": [{"piece": {"document": "0123456789abcdef0123456789abcdef.pdf", "at": 1, "size": 1, "bytes": "YQ=="}}]})"_ba
        << u"/bytes: A piece"_s;
    QTest::newRow("a document that is too large")
        << R"({"changes": [{"piece": {"document": "0123456789abcdef0123456789abcdef.pdf", "at": 0, "size": 999999999, "bytes": "YQ=="}}]})"_ba
        << u"/size: A whole number"_s;
}

void OwnActivityTest::refusesAllElse()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);

    const auto changes = changesFromJson(json);

    QVERIFY(!changes);
    QVERIFY2(changes.error().message.contains(says), qPrintable(changes.error().message));
}

void OwnActivityTest::keepsAPictureAndWritesItAsAFile()
{
    const ClassroomFolder folder;
    const QJsonObject words{{u"id"_s, u"tuxpaint"_s}, {u"picture"_s, inBase64(smallPng())}};

    QVERIFY(ClassroomStore::open(folder.file())->apply({saysOf(words)}));

    QCOMPARE(*ClassroomReader::open(folder.file())->own(OwnKind::Activity), std::vector{words});
    const QString file = documentOf(folder)["activities"_L1][0]["icon"_L1]["file"_L1].toString();
    QVERIFY(file.startsWith("pictures/"_L1));
    QFile picture(folderOf(folder) + u'/' + file);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QCOMPARE(picture.readAll(), smallPng());
    QVERIFY(picture.permissions().testFlag(QFile::ReadOther));
    QVERIFY(!documentOf(folder)["activities"_L1][0].toObject().contains("picture"_L1));

    // Lost, it is written again.
    QVERIFY(picture.remove());
    QVERIFY(ClassroomStore::open(folder.file()));
    QVERIFY(picture.exists());
}

void OwnActivityTest::takesAPictureAwayWithItsWords()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    const QString pictures = folderOf(folder) + "/pictures"_L1;
    const auto drawn = [](const QString &id) {
        return saysOf({{u"id"_s, id}, {u"picture"_s, inBase64(smallPng())}});
    };
    QVERIFY(store->apply({drawn(u"tuxpaint"_s), drawn(u"frogs"_s)}));
    QCOMPARE(filesIn(pictures).size(), 1);

    QVERIFY(store->apply({saysOf({{u"id"_s, u"tuxpaint"_s}})}));
    QCOMPARE(filesIn(pictures).size(), 1);
    QVERIFY(store->apply({RemoveOwn{.kind = OwnKind::Activity, .id = u"frogs"_s}}));

    QCOMPARE(filesIn(pictures), QStringList());
}

void OwnActivityTest::saysWordsOnVariantsInThoseOnTheirProgram()
{
    const QJsonArray list
        = activitiesOfDocument({{{u"id"_s, u"a/one"_s}, {u"levels"_s, QJsonArray{u"CP"_s}}},
                                {{u"id"_s, u"a"_s}, {u"hidden"_s, true}},
                                {{u"id"_s, u"a/two"_s}, {u"domain"_s, u"arts"_s}},
                                {{u"id"_s, u"b:c/d"_s}, {u"hidden"_s, false}}});

    QCOMPARE(
        list,
        (QJsonArray{
            QJsonObject{{u"id"_s, u"a"_s},
                        {u"hidden"_s, true},
                        {u"variants"_s,
                         QJsonArray{QJsonObject{{u"id"_s, u"one"_s},
                                                {u"levels"_s, QJsonArray{u"CP"_s}},
                                                {u"minimumAge"_s, 0}},
                                    QJsonObject{{u"id"_s, u"two"_s}, {u"domain"_s, u"arts"_s}}}}},
            QJsonObject{{u"id"_s, u"b:c"_s},
                        {u"variants"_s,
                         QJsonArray{QJsonObject{{u"id"_s, u"d"_s}, {u"hidden"_s, false}}}}}}));
}

void OwnActivityTest::keepsADocumentThatComesInPieces()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    const QByteArray content = "%PDF-1.7 " + QByteArray(1'200'000, 'x');
    const std::vector<Change> pieces = piecesOf(content, mostBytesOfPiece);
    QCOMPARE(pieces.size(), 3U);
    const QString name = std::get<DocumentPiece>(pieces.front()).name;

    for (const Change &piece : pieces) {
        QVERIFY(toJson({piece}).size() < mostBytesOfChanges);
        const auto done = store->apply({piece});
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    }

    QFile document(folderOf(folder) + u'/' + ownDocumentPath(name));
    QVERIFY(document.open(QIODevice::ReadOnly));
    QVERIFY(document.readAll() == content);
    QVERIFY(document.permissions().testFlag(QFile::ReadOther));
    QVERIFY(store->apply({pieces.front()})); // it is there already
    QCOMPARE(filesIn(folderOf(folder) + "/documents"_L1), QStringList{name});
}

void OwnActivityTest::refusesADocumentThatIsAnother()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    DocumentPiece piece = std::get<DocumentPiece>(piecesOf("a document", 100).front());
    piece.bytes = "a Document";

    const auto done = store->apply({piece});

    QVERIFY(!done);
    QVERIFY(done.error().message.contains("did not arrive as it was sent"_L1));
    QCOMPARE(filesIn(folderOf(folder) + "/documents"_L1), QStringList());
}

void OwnActivityTest::refusesPiecesInAnotherOrder()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    const std::vector<Change> pieces = piecesOf("a document in pieces", 8);

    QVERIFY(!store->apply({pieces[1]}));
    QVERIFY(store->apply({pieces[0]}));
    QVERIFY(!store->apply({pieces[2]}));
    QVERIFY(store->apply({pieces[0], pieces[1], pieces[2]})); // from the beginning
}

void OwnActivityTest::removesADocumentADayAfterItsWords()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    const std::vector<Change> pieces = piecesOf("a document", 100);
    const QString name = std::get<DocumentPiece>(pieces.front()).name;
    const SaveOwn words = saysOf({{u"id"_s, u"classe:fiche"_s},
                                  {u"kind"_s, u"document"_s},
                                  {u"name"_s, QJsonObject{{u"fr"_s, u"Fiche"_s}}},
                                  {u"opens"_s, ownDocumentPath(name)}});
    const RemoveOwn removal{.kind = OwnKind::Activity, .id = u"classe:fiche"_s};
    QFile document(folderOf(folder) + u'/' + ownDocumentPath(name));
    const auto makeOld = [&document] {
        return document.open(QIODevice::ReadWrite)
            && document.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2),
                                    QFileDevice::FileModificationTime)
            && (document.close(), true);
    };
    QVERIFY(store->apply({pieces.front(), words}));
    QVERIFY(makeOld());

    QVERIFY(store->apply({removal}));
    QVERIFY(document.exists()); // it may be taken back
    QVERIFY(store->apply({words}));
    QVERIFY(store->apply({removal}));
    QVERIFY(makeOld());
    QVERIFY(store->apply({removal}));

    QVERIFY(!document.exists());
}

QTEST_GUILESS_MAIN(OwnActivityTest)
#include "tst_ownactivity.moc"
