// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/writer.h"
#include "catalogue/refresh.h"
#include "catalogue/sampleroot.h"
#include "catalogue/sources/gcompris.h"
#include "catalogue/sources/gcompristexts.h"
#include "catalogue/sources/rcclayout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <functional>
#include <ranges>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
const QString installed = u"/usr/share/gcompris-qt"_s;

QByteArray ourTags()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/data/catalogue.d/30-gcompris.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isOfGCompris(const Activity &activity)
{
    return activity.kind == ActivityKind::GCompris;
}

const Activity *find(const IndexContent &content, const QString &id)
{
    const auto found = std::ranges::find(content.activities, id, &Activity::id);
    return found == content.activities.end() ? nullptr : &*found;
}

QStringList reasonsOf(const std::vector<Finding> &findings)
{
    return findings | std::views::transform([](const Finding &finding) {
               return finding.problem.place + u": "_s + finding.problem.reason;
           })
        | std::ranges::to<QStringList>();
}

/** A GCompris made by the test. */
class SmallGCompris
{
public:
    SmallGCompris() { put(u"translations/none"_s, {}); }

    [[nodiscard]] QString folder() const { return m_root.folder() + "/usr/share/gcompris-qt"_L1; }

    /** Files of one .rcc, by their place below the folder of activities. */
    void resource(const QString &name,
                  const std::map<QString, QByteArray> &files,
                  const QByteArray &prefix = "activities") const
    {
        QByteArray list = "<RCC><qresource prefix=\"/gcompris/src/" + prefix + "\">";
        for (const auto &[place, content] : files) {
            put("src/"_L1 + place, content);
            list += "<file>" + place.toUtf8() + "</file>";
        }
        put(u"src/list.qrc"_s, list + "</qresource></RCC>");
        put("rcc/"_L1 + name + ".rcc"_L1, {});
        const int made = QProcess::execute(u"/usr/lib/qt6/libexec/rcc"_s,
                                           {u"--binary"_s,
                                            folder() + "/src/list.qrc"_L1,
                                            u"-o"_s,
                                            folder() + "/rcc/"_L1 + name + ".rcc"_L1});
        QCOMPARE(made, 0);
    }

    void activity(const QString &name, const QByteArray &info) const
    {
        resource(name, {{name + "/ActivityInfo.qml"_L1, info}});
    }

    void list(const QByteArray &names) const
    {
        resource(u"activities"_s, {{u"activities_out.txt"_s, names}});
        version("250000");
    }

    void version(const QByteArray &code) const
    {
        resource(u"core"_s, {{u"ChangeLog.qml"_s, "[{ \"versionCode\": " + code + " }]"}}, "core");
    }

    void put(const QString &place, const QByteArray &content) const
    {
        m_root.write("usr/share/gcompris-qt/"_L1 + place, content);
    }

    [[nodiscard]] Documents read() const
    {
        return readGCompris({.folder = folder(),
                             .languages = {u"fr"_s},
                             .drawsWithOpenGl = false,
                             .hasBox2D = false});
    }

private:
    SampleRoot m_root;
};
} // namespace

class TestGCompris : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_root.write(u"usr/share/primtux-menu/catalogue.d/30-gcompris.json"_s, ourTags());
        QFile::copy(QStringLiteral(SOURCE_FOLDER "/data/objectives/fr.json"),
                    m_root.folder() + "/usr/share/primtux-menu/objectives/fr.json"_L1);
        QVERIFY(
            QFile::remove(m_root.folder() + "/usr/share/primtux-menu/objectives/small.json"_L1));
        m_content = readSources(m_root.paths(), software());
        std::erase_if(m_content.activities, std::not_fn(isOfGCompris)); // programs nobody tagged
    }

    void init() { QTest::failOnWarning(); }

    void offersEachActivityAndTaggedDataSetOfTheInstalledPackage()
    {
        QCOMPARE(reasonsOf(m_content.findings), QStringList());
        const auto isSet = [](const Activity &activity) { return activity.id.contains(u'/'); };
        const auto sets = std::ranges::count_if(m_content.activities, isSet);
        QCOMPARE(m_content.activities.size() - static_cast<std::size_t>(sets), 190U);
        QCOMPARE(sets, 515);
        QStringList english; // not translated by GCompris itself
        for (const Activity &activity : m_content.activities) {
            QCOMPARE(activity.kind, ActivityKind::GCompris);
            QVERIFY2(activity.levels && !activity.objectives.isEmpty(), qPrintable(activity.id));
            QVERIFY2(activity.names.contains(u"en"_s), qPrintable(activity.id));
            english << (activity.names.contains(u"fr"_s) ? QString() : activity.id);
            for (const auto &[language, text] : activity.summaries) {
                QVERIFY2(!text.contains(u'<') && !text.contains(u'\n') && text.size() <= 182,
                         qPrintable(text));
                static const QRegularExpression leftOver(u"%L?[1-9]|&[a-z]+;|TODO|\\p{L}'\\p{L}"_s);
                QVERIFY2(!text.contains(leftOver), qPrintable(activity.id + u": "_s + text));
                QVERIFY2(language == "en"_L1 || language == "fr"_L1, qPrintable(language));
            }
            QCOMPARE(activity.offer, isSet(activity) ? Offer::OnDemand : Offer::Always);
        }
        english.removeAll(QString());
        QVERIFY2(english.size() <= 3, qPrintable(english.join(u' ')));
    }

    void speaksTheLanguageOfTheUser()
    {
        const Activity *mosaic = find(m_content, u"gcompris:mosaic"_s);
        QVERIFY(mosaic != nullptr);
        QCOMPARE(mosaic->names.at(u"en"_s), u"Rebuild the mosaic"_s);
        QCOMPARE(mosaic->names.at(u"fr"_s), u"Reconstruis la mosaïque"_s);
        QCOMPARE(mosaic->summaries.at(u"en"_s), u"Train your observation and matching skills."_s);

        const Activity *guess = find(m_content, u"gcompris:guessnumber/1"_s);
        QVERIFY(guess != nullptr);
        QCOMPARE(guess->summaries.at(u"en"_s), u"Guess a number between 1 and 20."_s);
        QCOMPARE(guess->summaries.at(u"fr"_s), u"Deviner un nombre entre 1 et 20."_s);
    }

    void comesAfterAllProgramsItsDataSetsByNumber()
    {
        m_root.writeDocument(u"40-last.json"_s, jsonObject(R"({"format": 1, "activities": [
                               {"id": "last", "name": {"en": "Last"}, "command": ["true"]}]})"));
        const IndexContent content = readSources(m_root.paths(), software());
        QVERIFY(
            QFile::remove(m_root.folder() + "/usr/share/primtux-menu/catalogue.d/40-last.json"_L1));
        QVERIFY(find(content, u"last"_s) != nullptr);
        QVERIFY(std::ranges::is_partitioned(content.activities, std::not_fn(isOfGCompris)));

        QStringList sets;
        for (const Activity &activity : content.activities) {
            if (activity.id.startsWith("gcompris:algebra_by/"_L1)) {
                sets << activity.id.section(u'/', 1);
            }
        }
        QCOMPARE(sets.join(u' '), u"1 2 3 4 5 6 7 8 9 10 11"_s);
    }

    void givesADataSetItsOwnLevelsObjectivesAndStart()
    {
        const Activity *set = find(m_content, u"gcompris:adjacent_numbers/4"_s);
        QVERIFY(set != nullptr);
        QCOMPARE(set->levels, Levels(Level::CM2));
        // Those of its activity that share a level.
        QCOMPARE(set->objectives, QStringList{u"fr.c3.maths.nombres.algebre.motifs"_s});
        QCOMPARE(set->launch.command,
                 (QStringList{
                     u"gcompris-qt"_s, u"--fullscreen"_s, u"--launch"_s, u"adjacent_numbers"_s}));
        const PreparedFile &last = set->launch.files.back();
        QCOMPARE(last.path, u"$XDG_CONFIG_HOME/gcompris/gcompris-qt.conf"_s);
        QVERIFY(last.content.endsWith("\n[Levels]\nadjacent_numbers\\Adjacent_numbers.qml=4\n"_L1));
        QVERIFY(last.content.contains("enableAutomaticDownloads=false\n"_L1));
        QVERIFY(last.content.contains("kiosk=false\n"_L1)); // or nothing would quit it
    }

    void startsAllOfGComprisWithTheSameSettings()
    {
        const SampleRoot root;
        for (const QString &name : {u"20-debian-programs.json"_s, u"30-gcompris.json"_s}) {
            QFile::copy(QStringLiteral(SOURCE_FOLDER "/data/catalogue.d/") + name,
                        QFileInfo(root.write("usr/share/primtux-menu/catalogue.d/.keep"_L1, {}))
                            .dir()
                            .filePath(name));
        }
        const IndexContent content = readSources(root.paths(), software());
        const auto settingsOf = [&content](const QString &id) {
            const Activity *activity = find(content, id);
            return activity == nullptr || activity->launch.files.empty()
                ? QString()
                : activity->launch.files.front().content;
        };

        const QString all = settingsOf(u"gcompris"_s);

        QVERIFY(all.contains("kiosk=false\n"_L1));
        QCOMPARE(settingsOf(u"gcompris:mosaic"_s), all);
        QVERIFY(settingsOf(u"gcompris:mosaic/4"_s).startsWith(all + "\n[Levels]\n"_L1));
        for (const QString &ages : {u"maternelle"_s, u"cp-ce1"_s, u"ce2-cm2"_s}) {
            QVERIFY2(settingsOf("gcompris/"_L1 + ages).startsWith(all + "\n[Favorite]\n"_L1),
                     qPrintable(ages));
        }
    }

    void putsActivitiesWhereTheirObjectivesLead()
    {
        const Activity *letters = find(m_content, u"gcompris:click_on_letter"_s);
        QVERIFY(letters != nullptr);
        QVERIFY(!letters->domain);
    }

    void hasAPictureForEachActivity()
    {
        IndexContent content = m_content;
        addPictures(content, software());
        QCOMPARE(reasonsOf(content.findings), QStringList());
        for (const Activity &activity : content.activities) {
            QVERIFY2(content.pictureOf.contains(activity.id), qPrintable(activity.id));
        }
        const QImage mosaic = QImage::fromData(
            content.pictures.at(content.pictureOf.value(u"gcompris:mosaic"_s)), "png");
        QVERIFY(mosaic.width() == 320 || mosaic.height() == 320);
    }

    void offersWhatNeedsSomethingOnlyWhereThatIsThere()
    {
        QVERIFY(find(m_content, u"gcompris:balancebox"_s) == nullptr);
        QVERIFY(find(m_content, u"gcompris:sketch"_s) == nullptr);
        QVERIFY(!find(m_content, u"gcompris:click_on_letter"_s)->installed);

        SoftwarePlaces rich = software();
        rich.offers = {u"opengl"_s, u"box2d"_s, u"gcompris-voices"_s};
        const IndexContent content = readSources(m_root.paths(), rich);

        QVERIFY(find(content, u"gcompris:balancebox"_s) != nullptr);
        QVERIFY(find(content, u"gcompris:sketch"_s) != nullptr);
        QVERIFY(find(content, u"gcompris:click_on_letter"_s)->installed);
        QVERIFY(find(content, u"gcompris:ordering_chronology"_s) == nullptr); // switched off
    }

    void isNotThereWithoutGCompris()
    {
        const IndexContent content = readSources(m_root.paths(), m_root.software());

        QVERIFY(content.activities.empty());
        QCOMPARE(reasonsOf(content.findings), QStringList());
    }

    void offersAnActivityThatNobodyTaggedByItsStars()
    {
        const SmallGCompris gcompris;
        gcompris.list("newgame\n");
        gcompris.resource(u"newgame"_s,
                          {{u"newgame/ActivityInfo.qml"_s,
                            R"(ActivityInfo { name: "newgame/New.qml"
                               difficulty: 4
                               title: qsTr("New game")
                               section: "math arithmetic" })"},
                           {u"newgame/resource/1/Data.qml"_s, "Data { difficulty: 4 }"}});
        Documents read = gcompris.read();
        Documents documents;

        matchGCompris(read, documents);

        QCOMPARE(reasonsOf(read.findings), QStringList());
        QCOMPARE(read.activities.size(), 1U);
        const QJsonObject json = read.activities.front().json;
        QCOMPARE(json["levels"_L1].toArray(), (QJsonArray{u"CP"_s, u"CE1"_s, u"CE2"_s}));
        QCOMPARE(json["domain"_L1].toString(), u"maths"_s);
        QVERIFY(json["variants"_L1].toArray().isEmpty());
        QVERIFY(!json.contains("objectives"_L1));
    }

    void saysWhatIsSaidOfActivitiesThatAreNotThere()
    {
        const SmallGCompris gcompris;
        gcompris.list("game\n");
        gcompris.activity(u"game"_s, R"(ActivityInfo { title: qsTr("Game") })");
        Documents read = gcompris.read();
        Documents documents;
        for (const QString &id : {u"gcompris:game"_s, u"gcompris:gone"_s, u"other"_s}) {
            documents.activities.push_back(
                {.source = u"/tags.json"_s,
                 .pointer = "/"_L1 + id,
                 .id = id,
                 .json
                 = {{u"id"_s, id}, {u"variants"_s, QJsonArray{QJsonObject{{u"id"_s, u"7"_s}}}}}});
        }

        matchGCompris(read, documents);

        QCOMPARE(documents.activities.size(), 2U);
        QCOMPARE(
            reasonsOf(documents.findings),
            (QStringList{u"/gcompris:game/variants: The installed GCompris has no data set 7 of "
                         "gcompris:game; what is said of it is not used."_s,
                         u"/gcompris:gone: The installed GCompris has no activity "
                         "gcompris:gone; what is said of it is not used."_s}));
    }

    void saysWhatItCannotRead()
    {
        const SmallGCompris gcompris;
        gcompris.list("broken\nuntitled\nmissing\nsound\n");
        gcompris.activity(u"broken"_s, "ActivityInfo {\n  title: qsTr(\"No end\n}\n");
        gcompris.activity(u"untitled"_s, "ActivityInfo { name: \"a\" }");
        gcompris.activity(u"sound"_s, "ActivityInfo { title: \"Sound\" }");

        const Documents read = gcompris.read();

        QCOMPARE(read.activities.size(), 1U);
        QCOMPARE(read.activities.front().id, u"gcompris:sound"_s);
        const QStringList reasons = reasonsOf(read.findings);
        QCOMPARE(reasons.size(), 3);
        QVERIFY(reasons[0].startsWith("gcompris/src/activities/broken/ActivityInfo.qml:4: "_L1));
        QVERIFY(reasons[1].contains("it has no title"_L1));
        QVERIFY(reasons[2].contains(u"“missing”"_s));
    }

    void saysThatAnotherGComprisHasNoList()
    {
        const SmallGCompris gcompris;
        gcompris.resource(u"activities"_s, {{u"activities.json"_s, "[]"}});

        const Documents read = gcompris.read();

        QVERIFY(read.activities.empty());
        QCOMPARE(read.findings.size(), 1U);
        QVERIFY(read.findings.front().problem.reason.contains("GCompris 25 was expected"_L1));
        QVERIFY(read.findings.front().skipped);
    }

    void survivesFilesThatAreNoResources()
    {
        const SmallGCompris gcompris;
        gcompris.list("noise\nhuge\n");
        gcompris.put(u"rcc/noise.rcc"_s, QByteArray(4096, 'x'));
        gcompris.activity(u"huge"_s,
                          "ActivityInfo { title: \"" + QByteArray(qsizetype{2} * 1024 * 1024, 'a')
                              + "\" }");

        const Documents read = gcompris.read();

        QVERIFY(read.activities.empty());
        QCOMPARE(read.findings.size(), 2U);
    }

    void survivesAResourceWhosePlacesLieOutsideOfIt_data()
    {
        QTest::addColumn<int>("field"); // of each node
        QTest::addColumn<bool>("folders");
        QTest::addColumn<quint32>("value");

        QTest::newRow("contents") << 10 << false << 0x7FFFFFF0U;
        QTest::newRow("names") << 0 << true << 0x7FFFFFF0U;
        QTest::newRow("children") << 6 << true << 0x7FFFFFFFU;
        QTest::newRow("folders in themselves") << 10 << true << 0U;
    }

    void survivesAResourceWhosePlacesLieOutsideOfIt()
    {
        QFETCH(const int, field);
        QFETCH(const bool, folders);
        QFETCH(const quint32, value);

        const SmallGCompris gcompris;
        gcompris.list("bent\nwhole\n");
        for (const QString &name : {u"bent"_s, u"whole"_s}) {
            gcompris.activity(name, R"(ActivityInfo { title: qsTr("Whole") })");
        }
        QFile file(gcompris.folder() + "/rcc/bent.rcc"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        constexpr qsizetype node = 22; // bytes
        for (auto place = static_cast<qsizetype>(qFromBigEndian<quint32>(content.constData() + 8));
             place + node <= content.size();
             place += node) {
            const bool folder = (qFromBigEndian<quint16>(content.constData() + place + 4) & 2) != 0;
            if (folder == folders) {
                qToBigEndian(value, content.data() + place + field);
            }
        }
        gcompris.put(u"rcc/bent.rcc"_s, content);

        const Documents read = gcompris.read();

        QCOMPARE(read.activities.size(), 1U);
        QCOMPARE(read.activities.front().id, u"gcompris:whole"_s);
        QCOMPARE(read.findings.size(), 1U);
    }

    void refusesAResourceCutOffAnywhere()
    {
        const SmallGCompris gcompris;
        gcompris.activity(u"game"_s, R"(ActivityInfo { title: qsTr("Game") })");
        QFile file(gcompris.folder() + "/rcc/game.rcc"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const auto isWhole = [](const QByteArray &bytes) {
            return isRccLayoutWhole({reinterpret_cast<const unsigned char *>(bytes.constData()),
                                     static_cast<std::size_t>(bytes.size())});
        };
        QVERIFY(isWhole(content));
        for (qsizetype size = 0; size < content.size(); ++size) {
            QVERIFY2(!isWhole(content.first(size)), qPrintable(QString::number(size)));
        }
    }

    void refusesNamesThatLeadOutOfItsFolder()
    {
        const SmallGCompris gcompris;
        gcompris.activity(u"game"_s, R"(ActivityInfo { title: qsTr("Game") })");
        gcompris.put(u"outside.rcc"_s, {});
        gcompris.list("../outside\n/etc/passwd\n--help\ngame\nGame\n" + QByteArray(5000, 'x'));

        const Documents read = gcompris.read();

        QCOMPARE(read.activities.size(), 1U);
        QCOMPARE(read.findings.size(), 5U);
        QVERIFY(std::ranges::all_of(read.findings, [](const Finding &finding) {
            return finding.problem.reason.contains("cannot be offered"_L1)
                && finding.problem.reason.size() < 400;
        }));
    }

    void saysThatItIsOfAnotherVersion_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("reason");

        QTest::newRow("25.0") << "250000"_ba << QString();
        QTest::newRow("25.12") << "251200"_ba << QString();
        QTest::newRow("26.1") << "260100"_ba << u"GCompris 26.1 is installed"_s;
        QTest::newRow("4.3") << "40300"_ba << u"GCompris 4.3 is installed"_s;
        // NOLINTNEXTLINE(modernize-raw-string-literal): moc loses its way in those
        QTest::newRow("none") << "\"new\""_ba << u"cannot be read"_s;
    }

    void saysThatItIsOfAnotherVersion()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QString, reason);

        const SmallGCompris gcompris;
        gcompris.activity(u"game"_s, R"(ActivityInfo { title: qsTr("Game") })");
        gcompris.list("game\n");
        gcompris.version(code);

        const Documents read = gcompris.read();

        QCOMPARE(read.activities.size(), 1U);
        QCOMPARE(read.findings.size(), reason.isEmpty() ? 0U : 1U);
        QVERIFY(reasonsOf(read.findings).join(u' ').contains(reason));
    }

    void cutsLongGoalsAtASentence()
    {
        QCOMPARE(shortened(u"One. <b>Two</b> &amp; three."_s), u"One. Two & three."_s);
        QCOMPARE(shortened(QString(100, u'a') + ". "_L1 + QString(100, u'b') + u'.'),
                 QString(QString(100, u'a') + u'.'));
        QCOMPARE(shortened(QString(u"ab "_s).repeated(100)).size(), 180);
    }

private:
    [[nodiscard]] SoftwarePlaces software() const
    {
        SoftwarePlaces places = m_root.software();
        places.dataFolders = {u"/usr/share"_s};
        places.programFolders = {u"/usr/games"_s, u"/usr/bin"_s};
        places.languages = {u"fr-FR"_s, u"fr"_s};
        return places;
    }

    SampleRoot m_root;
    IndexContent m_content;
};

QTEST_MAIN(TestGCompris)
#include "tst_gcompris.moc"
