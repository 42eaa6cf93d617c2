// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/menuconf.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Setting = std::function<void(MenuConf &)>;
Q_DECLARE_METATYPE(Setting)

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The lines that a document sets when the sign before them is taken away. */
QByteArray uncommented(const QByteArray &document)
{
    QByteArray lines;
    for (const QByteArray &line : document.split('\n')) {
        if (line.startsWith('#') && line.size() > 1 && line[1] != ' ') {
            lines += line.sliced(1) + '\n';
        }
    }
    return lines;
}

} // namespace

/** /etc/primtux-menu/menu.conf. */
class MenuConfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void takesEachKey_data();
    void takesEachKey();
    void leavesAFaultOutAndTellsIt_data();
    void leavesAFaultOutAndTellsIt();
    void allOtherLinesHold();
    void aFileThatIsNotThereSetsNothing();
    void aFolderOrAFileThatIsTooLargeIsTold();
    void survivesNonsense();
    void theDefaultsAreWhatTheyAreSaidToBe();
    void theExampleSaysEachDefault();
    void theDocumentationSaysEachDefault();
};

void MenuConfTest::takesEachKey_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Setting>("setting");

    const auto row = [](const char *line, const Setting &setting) {
        QTest::newRow(line) << QByteArray(line) << setting;
    };
    row("profile = cp-a", [](MenuConf &conf) { conf.profile = u"cp-a"_s; });
    row("language=pt_BR", [](MenuConf &conf) { conf.language = u"pt_BR"_s; });
    row("\twindowed =  yes \r", [](MenuConf &conf) { conf.windowed = true; });
    row("renderer = opengl", [](MenuConf &conf) { conf.renderer = Renderer::OpenGl; });
    row("renderer = software", [](MenuConf &conf) { conf.renderer = Renderer::Software; });
    row("text-scale = 1.25 # for little eyes", [](MenuConf &conf) { conf.textScale = 1.25; });
    row("dpi = 120", [](MenuConf &conf) { conf.dpi = 120; });
    row("start-seconds = 90", [](MenuConf &conf) { conf.startTime = 90s; });
    row("close-seconds = 15", [](MenuConf &conf) { conf.closeTime = 15s; });
    row("answer-seconds = 60", [](MenuConf &conf) { conf.answerTime = 60s; });
    row("return-keys = F12", [](MenuConf &conf) {
        conf.returnKeys = {.super = false, .combinations = {{.key = 0xFFC9}}};
    });
    row("return-keys = super,home, Ctrl + Shift + Q", [](MenuConf &conf) {
        conf.returnKeys
            = {.super = true,
               .combinations = {{.key = 0xFF50}, {.key = 'q', .control = true, .shift = true}}};
    });
    row("return-corner = bottom-right",
        [](MenuConf &conf) { conf.returnCorner = HandleCorner::BottomRight; });
    row("return-corner = none", [](MenuConf &conf) { conf.returnCorner = HandleCorner::None; });
    row("return-question-seconds = 20", [](MenuConf &conf) { conf.returnQuestion = 20s; });
    row("children-switch-off = no", [](MenuConf &conf) { conf.childrenSwitchOff = false; });
    row("teacher-lock-minutes = 10", [](MenuConf &conf) { conf.teacherLock = 10min; });
    row("screen-dark-minutes = 15", [](MenuConf &conf) { conf.screenDark = 15min; });
    row("screen-dark-minutes = 0", [](MenuConf &conf) { conf.screenDark = 0min; });
    row("screen-awake-minutes = 120", [](MenuConf &conf) { conf.screenAwake = 120min; });
}

void MenuConfTest::takesEachKey()
{
    QFETCH(const QByteArray, line);
    QFETCH(const Setting, setting);
    MenuConf expected;
    setting(expected);
    QVERIFY(expected != MenuConf());

    const auto [conf, faults] = parseMenuConf(line);

    QCOMPARE(faults, std::vector<ConfFault>());
    QVERIFY(conf == expected);
}

void MenuConfTest::leavesAFaultOutAndTellsIt_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *line, const QString &key, const QString &reason) {
        QTest::newRow(line) << QByteArray(line) << key << reason;
    };
    row("profil = mini", u"profil"_s, u"There is no key “profil”; is “profile” meant?"_s);
    row("Return_Key = f1",
        u"Return_Key"_s,
        u"There is no key “Return_Key”; is “return-keys” meant?"_s);
    row("wallpaper = blue", u"wallpaper"_s, u"There is no key “wallpaper”."_s);
    row("[menu]", {}, u"“key = value” was expected, not “[menu]”."_s);
    row("profile", {}, u"“key = value” was expected, not “profile”."_s);
    row("= mini", {}, u"“key = value” was expected, not “= mini”."_s);
    row("profile = \xE9", {}, u"This line is not UTF-8."_s);
    row("profile = \"mini\"",
        u"profile"_s,
        u"“\"mini\"” is not the id of a profile, as mini or cp-a; nothing lets the child choose."_s);
    row("language = french",
        u"language"_s,
        u"“french” is not a language, as fr or pt_BR; nothing means that of the system."_s);
    row("windowed = true", u"windowed"_s, u"“true” is not yes or no."_s);
    row("renderer = vulkan", u"renderer"_s, u"“vulkan” is not one of auto, software, opengl."_s);
    row("text-scale = 3", u"text-scale"_s, u"“3” is not a number from 1 to 2."_s);
    row("text-scale = nan", u"text-scale"_s, u"“nan” is not a number from 1 to 2."_s);
    row("start-seconds = 1.5",
        u"start-seconds"_s,
        u"“1.5” is not a whole number from 1 to 3600."_s);
    row("teacher-lock-minutes = 0",
        u"teacher-lock-minutes"_s,
        u"“0” is not a whole number from 1 to 60."_s);
    row("answer-seconds = 99999999999",
        u"answer-seconds"_s,
        u"“99999999999” is not a whole number from 1 to 600."_s);
    const QString keys
        = u" is no key; known are super, home-page, home, end, insert, menu, pause, print, "
          "scroll-lock, f1 to f12, and letters with ctrl+ or alt+ before them."_s;
    row("return-keys = m", u"return-keys"_s, u"“m”"_s + keys);
    row("return-keys = shift+m", u"return-keys"_s, u"“shift+m”"_s + keys);
    row("return-keys = super, escape", u"return-keys"_s, u"“escape”"_s + keys);
    row("return-keys = f13", u"return-keys"_s, u"“f13”"_s + keys);
    row("return-keys =", u"return-keys"_s, u"“”"_s + keys);
    row("return-corner = left",
        u"return-corner"_s,
        u"“left” is not one of catalogue, top-left, top-right, bottom-right, bottom-left, none."_s);
    row("screen-dark-minutes = never",
        u"screen-dark-minutes"_s,
        u"“never” is not system, 0 for never, or a number of minutes up to 500."_s);
}

void MenuConfTest::leavesAFaultOutAndTellsIt()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, key);
    QFETCH(const QString, reason);

    const auto [conf, faults] = parseMenuConf("# a comment\n\n" + line + '\n');

    QVERIFY(conf == MenuConf());
    QCOMPARE(faults.size(), 1U);
    QCOMPARE(faults.front().reason, reason);
    QCOMPARE(faults.front().key, key);
    QCOMPARE(faults.front().line, 3);
    QCOMPARE(sentenceOf(faults.front(), u"/etc/primtux-menu/menu.conf"_s),
             u"/etc/primtux-menu/menu.conf, line 3: "_s + reason);
}

void MenuConfTest::allOtherLinesHold()
{
    const auto [conf, faults] = parseMenuConf("profile = mini\n"
                                              "teacher-lock = 3\n"
                                              "profile = maxi\n"
                                              "dpi = much\n"
                                              "dpi = 110\n");

    MenuConf expected;
    expected.profile = u"mini"_s;
    expected.dpi = 110;
    QVERIFY(conf == expected);
    QCOMPARE(faults.size(), 3U);
    QCOMPARE(faults[0].reason,
             u"There is no key “teacher-lock”; is “teacher-lock-minutes” meant?"_s);
    QCOMPARE(faults[1].reason, u"This key is set on line 1 already, which holds."_s);
    QCOMPARE(faults[2].line, 4);
}

void MenuConfTest::aFileThatIsNotThereSetsNothing()
{
    const auto [conf, faults] = readMenuConf(u"/nowhere/menu.conf"_s);

    QVERIFY(conf == MenuConf());
    QVERIFY(faults.empty());
}

void MenuConfTest::aFolderOrAFileThatIsTooLargeIsTold()
{
    const QTemporaryDir folder;

    QCOMPARE(readMenuConf(folder.path()).faults.size(), 1U);
    QCOMPARE(readMenuConf(u"/dev/zero"_s).faults.size(), 1U);
    QCOMPARE(parseMenuConf(QByteArray(65'537, '\n')).faults.size(), 1U);
}

void MenuConfTest::survivesNonsense()
{
    QByteArray nonsense;
    for (int i = 0; i < 60'000; ++i) {
        nonsense += static_cast<char>((i * 7919) % 251);
    }

    const auto [conf, faults] = parseMenuConf(nonsense);

    QVERIFY(conf == MenuConf());
    QVERIFY(!faults.empty());
}

void MenuConfTest::theDefaultsAreWhatTheyAreSaidToBe()
{
    QByteArray text;
    for (const auto &[key, value] : menuConfDefaults()) {
        text += u"%1 = %2\n"_s.arg(key, value).toUtf8();
    }

    const auto [conf, faults] = parseMenuConf(text);

    QCOMPARE(faults, std::vector<ConfFault>());
    QVERIFY(conf == MenuConf());
}

void MenuConfTest::theExampleSaysEachDefault()
{
    QByteArray text;
    for (const auto &[key, value] : menuConfDefaults()) {
        text += u"%1 = %2"_s.arg(key, value).trimmed().toUtf8() + '\n';
    }

    QCOMPARE(uncommented(contentOf(QStringLiteral(SOURCE_FOLDER "/data/menu.conf"))), text);
}

void MenuConfTest::theDocumentationSaysEachDefault()
{
    const QByteArray page = contentOf(QStringLiteral(SOURCE_FOLDER "/data/doc/fleet.md"));
    const QByteArray manual
        = contentOf(QStringLiteral(SOURCE_FOLDER "/data/man/primtux-menu.conf.5.md"));
    for (const auto &[key, value] : menuConfDefaults()) {
        const QString row
            = value.isEmpty() ? u"\n| `%1` | |"_s.arg(key) : u"\n| `%1` | `%2` |"_s.arg(key, value);
        QVERIFY2(page.contains(row.toUtf8()), qPrintable(row));
        const QString head
            = value.isEmpty() ? u"\n**%1**\n"_s.arg(key) : u"\n**%1** (%2)\n"_s.arg(key, value);
        QVERIFY2(manual.contains(head.toUtf8()), qPrintable(head));
    }
}

QTEST_GUILESS_MAIN(MenuConfTest)
#include "tst_menuconf.moc"
