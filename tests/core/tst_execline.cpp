// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using PrimTux::ExecFields;
using PrimTux::parseExec;

class ExecLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsIntoProgramAndArguments_data();
    void splitsIntoProgramAndArguments();
    void replacesFieldCodes_data();
    void replacesFieldCodes();
    void leavesOutTheIconWithoutOne();
    void refusesWhatItCannotStart_data();
    void refusesWhatItCannotStart();
};

void ExecLineTest::splitsIntoProgramAndArguments_data()
{
    QTest::addColumn<QString>("exec");
    QTest::addColumn<QStringList>("command");

    QTest::newRow("program alone") << u"gcompris-qt"_s << QStringList{u"gcompris-qt"_s};
    QTest::newRow("arguments") << u"tuxpaint --fullscreen native"_s
                               << QStringList{u"tuxpaint"_s, u"--fullscreen"_s, u"native"_s};
    QTest::newRow("many spaces") << u"  a \t b  "_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("quoted space") << u"a \"b c\""_s << QStringList{u"a"_s, u"b c"_s};
    QTest::newRow("quoted empty") << u"a \"\" b"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("quoted escapes")
        << uR"(a "\"\`\$\\\x")"_s << QStringList{u"a"_s, uR"("`$\\x)"_s};
    QTest::newRow("quoted operators")
        << u"a \"b|c&d;e<f>g\""_s << QStringList{u"a"_s, u"b|c&d;e<f>g"_s};
    QTest::newRow("quote inside") << u"a --b=\"c d\"e"_s << QStringList{u"a"_s, u"--b=c de"_s};
    QTest::newRow("single quotes")
        << u"sh -c 'echo \"$HOME\" %f'"_s << QStringList{u"sh"_s, u"-c"_s, u"echo \"$HOME\" %f"_s};
    QTest::newRow("escaped space") << uR"(a b\ c)"_s << QStringList{u"a"_s, u"b c"_s};
    QTest::newRow("letters of all languages")
        << u"écrire à ça"_s << QStringList{u"écrire"_s, u"à"_s, u"ça"_s};
    QTest::newRow("placeholders stay") << u"a $HOME/x"_s << QStringList{u"a"_s, u"$HOME/x"_s};
}

void ExecLineTest::splitsIntoProgramAndArguments()
{
    QFETCH(const QString, exec);
    QFETCH(const QStringList, command);

    const auto parsed = parseExec(exec);

    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QCOMPARE(*parsed, command);
}

void ExecLineTest::replacesFieldCodes_data()
{
    QTest::addColumn<QString>("exec");
    QTest::addColumn<QStringList>("command");

    QTest::newRow("files and addresses") << u"a %f b %F %u %U"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("out of use") << u"a %d %D %n %N %v %m"_s << QStringList{u"a"_s};
    QTest::newRow("inside an argument") << u"a --file=%f"_s << QStringList{u"a"_s, u"--file="_s};
    QTest::newRow("inside quotes") << u"a \"%u\" b"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("name") << u"a -caption %c"_s
                          << QStringList{u"a"_s, u"-caption"_s, u"Dessine % %f"_s};
    QTest::newRow("icon") << u"a %i b"_s << QStringList{u"a"_s, u"--icon"_s, u"pinceau"_s, u"b"_s};
    QTest::newRow("place") << u"a %k"_s
                           << QStringList{u"a"_s, u"/usr/share/applications/a b.desktop"_s};
    QTest::newRow("percent sign") << u"a 50%% \"%%\""_s << QStringList{u"a"_s, u"50%"_s, u"%"_s};
    QTest::newRow("percent sign, then letter") << u"a %%f"_s << QStringList{u"a"_s, u"%f"_s};
}

void ExecLineTest::replacesFieldCodes()
{
    QFETCH(const QString, exec);
    QFETCH(const QStringList, command);
    const ExecFields fields{.name = u"Dessine % %f"_s,
                            .icon = u"pinceau"_s,
                            .desktopFile = u"/usr/share/applications/a b.desktop"_s};

    const auto parsed = parseExec(exec, fields);

    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QCOMPARE(*parsed, command);
}

void ExecLineTest::leavesOutTheIconWithoutOne()
{
    QCOMPARE(parseExec(u"a %i"), QStringList{u"a"_s});
}

void ExecLineTest::refusesWhatItCannotStart_data()
{
    QTest::addColumn<QString>("exec");
    QTest::addColumn<QString>("said");

    QTest::newRow("nothing") << QString() << u"no program"_s;
    QTest::newRow("spaces") << u"   "_s << u"no program"_s;
    QTest::newRow("only codes") << u"%f %U"_s << u"no program"_s;
    QTest::newRow("empty program") << u"\"\" a"_s << u"no program"_s;
    QTest::newRow("unknown code") << u"a %z"_s << u"“%z”"_s;
    QTest::newRow("unknown code in quotes") << u"a \"%1\""_s << u"“%1”"_s;
    QTest::newRow("percent at the end") << u"a %"_s << u"“%%”"_s;
    QTest::newRow("icon in an argument") << u"a --i=%i"_s << u"“%i”"_s;
    QTest::newRow("open double quote") << u"a \"b"_s << u"never closed"_s;
    QTest::newRow("open single quote") << u"a 'b"_s << u"never closed"_s;
    QTest::newRow("pipe") << u"a | b"_s << u"“|”"_s;
    QTest::newRow("and") << u"a && b"_s << u"“&”"_s;
    QTest::newRow("semicolon") << u"a; b"_s << u"“;”"_s;
    QTest::newRow("redirection") << u"a > b"_s << u"“>”"_s;
    QTest::newRow("back-ticks") << u"a `b`"_s << u"“`”"_s;
}

void ExecLineTest::refusesWhatItCannotStart()
{
    QFETCH(const QString, exec);
    QFETCH(const QString, said);

    const auto parsed = parseExec(exec);

    QVERIFY(!parsed);
    QVERIFY2(parsed.error().message.contains(said), qPrintable(parsed.error().message));
}

QTEST_GUILESS_MAIN(ExecLineTest)

#include "tst_execline.moc"
