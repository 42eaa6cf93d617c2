// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/documents.h"
#include "catalogue/sources/documentschema.h"
#include "classroom/changes.h"
#include "core/profile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
/** Each word that a classroom may say of a profile. */
QJsonObject everyWord()
{
    return {{u"id"_s, u"renards"_s},
            {u"name"_s, QJsonObject{{u"fr"_s, u"Les renards"_s}, {u"pt-BR"_s, u"Raposas"_s}}},
            {u"hint"_s, QJsonObject{{u"fr"_s, u"CP de Zoé"_s}}},
            {u"levels"_s, QJsonArray{u"CP"_s, u"CE1"_s}},
            {u"layout"_s, 3},
            {u"character"_s, u"maxi"_s},
            {u"picture"_s, u"logique"_s},
            {u"position"_s, 2},
            {u"framework"_s, u"fr"_s},
            {u"selection"_s, QJsonArray{u"tuxpaint"_s, u"gcompris:mosaic/4"_s}},
            {u"enabled"_s, false},
            {u"textSize"_s, 150},
            {u"contrast"_s, u"high"_s},
            {u"font"_s, u"opendyslexic"_s},
            {u"letters"_s, u"capitals"_s}};
}

Result<void> said(const QJsonObject &words)
{
    return checkChanges({SaveOwn{.kind = OwnKind::Profile, .words = words}});
}

/** What the schema of catalogue documents finds wrong with @p words. */
std::vector<Finding> findingsOf(const QJsonObject &words)
{
    Documents documents;
    addDocument({{u"format"_s, 1}, {u"profiles"_s, QJsonArray{words}}},
                u"classroom.json"_s,
                DocumentSchema::shipped(u"catalogue-1"_s),
                documents);
    return documents.findings;
}
} // namespace

/** The words that a classroom says of a profile, the schema and the program agree on. */
class OwnProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryWordThatTheSchemaTakes();
    void takesEveryPictureSizeAndFont();
    void refusesWhatTheIndexWouldLeaveOut_data();
    void refusesWhatTheIndexWouldLeaveOut();
    void refusesWordsThatAreNotOfProfiles();
};

void OwnProfileTest::takesEveryWordThatTheSchemaTakes()
{
    const Result<void> result = said(everyWord());
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    QVERIFY(findingsOf(everyWord()).empty());
    QVERIFY(said({{u"id"_s, u"mini"_s}}));
}

void OwnProfileTest::takesEveryPictureSizeAndFont()
{
    const auto both = [](const QString &key, const QJsonValue &value) {
        const QJsonObject words{{u"id"_s, u"mini"_s}, {key, value}};
        return said(words).has_value() && findingsOf(words).empty();
    };
    QCOMPARE(profilePictures().size(), 12);
    for (const QString &picture : profilePictures()) {
        QVERIFY(both(u"picture"_s, picture));
    }
    for (const QString &font : profileFonts()) {
        QVERIFY(both(u"font"_s, font));
    }
    for (const int size : textSizes) {
        QVERIFY(both(u"textSize"_s, size));
    }
}

void OwnProfileTest::refusesWhatTheIndexWouldLeaveOut_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("another layout") << u"layout"_s << QJsonValue(4);
    QTest::newRow("half a layout") << u"layout"_s << QJsonValue(1.5);
    QTest::newRow("a layout as text") << u"layout"_s << QJsonValue(u"2"_s);
    QTest::newRow("a text size between") << u"textSize"_s << QJsonValue(130);
    QTest::newRow("another contrast") << u"contrast"_s << QJsonValue(u"low"_s);
    QTest::newRow("another font") << u"font"_s << QJsonValue(u"comic-sans"_s);
    QTest::newRow("other letters") << u"letters"_s << QJsonValue(u"cursive"_s);
    QTest::newRow("a picture from outside") << u"picture"_s << QJsonValue(u"/etc/passwd"_s);
    QTest::newRow("no position") << u"position"_s << QJsonValue(0);
    QTest::newRow("far too late") << u"position"_s << QJsonValue(1001);
    QTest::newRow("a framework in capitals") << u"framework"_s << QJsonValue(u"FR"_s);
    QTest::newRow("a framework of digits") << u"framework"_s << QJsonValue(u"1fr"_s);
    QTest::newRow("no level") << u"levels"_s << QJsonValue(QJsonArray());
    QTest::newRow("an unknown level") << u"levels"_s << QJsonValue(QJsonArray{u"6e"_s});
    QTest::newRow("no name") << u"name"_s << QJsonValue(QJsonObject());
    QTest::newRow("an empty name") << u"name"_s << QJsonValue(QJsonObject{{u"fr"_s, u""_s}});
    QTest::newRow("a name in no language")
        << u"name"_s << QJsonValue(QJsonObject{{u"français"_s, u"a"_s}});
    QTest::newRow("an activity that cannot be")
        << u"selection"_s << QJsonValue(QJsonArray{u"../x"_s});
}

void OwnProfileTest::refusesWhatTheIndexWouldLeaveOut()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    const QJsonObject words{{u"id"_s, u"mini"_s}, {key, value}};

    const Result<void> result = said(words);

    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"/changes/0/own/profile/"_s + key),
             qPrintable(result.error().message));
    QVERIFY(!findingsOf(words).empty());
}

void OwnProfileTest::refusesWordsThatAreNotOfProfiles()
{
    const Result<void> result
        = said({{u"id"_s, u"mini"_s}, {u"command"_s, QJsonArray{u"/bin/sh"_s}}});
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"“command” is not known here"_s),
             qPrintable(result.error().message));
}

QTEST_GUILESS_MAIN(OwnProfileTest)
#include "tst_ownprofile.moc"
