// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/compositorkeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The keys that lead back, as labwc reads them. */
class TestCompositorKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualOnesAreInTheFile();
    void writesOthersInTheirPlace_data();
    void writesOthersInTheirPlace();
    void tellsWhyItCannot();
};

namespace
{

[[nodiscard]] QByteArray shipped()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/data/session/labwc/rc.xml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The keys that @p settings bind, "!" before those that count when they are let go. */
[[nodiscard]] QString boundKeys(const QByteArray &settings)
{
    QStringList keys;
    QXmlStreamReader reader(settings);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "keybind"_L1) {
            const QXmlStreamAttributes attributes = reader.attributes();
            keys << (attributes.value("onRelease"_L1) == "yes"_L1 ? u"!"_s : QString())
                    + attributes.value("key"_L1).toString();
        }
    }
    return reader.hasError() ? reader.errorString() : keys.join(u' ');
}

} // namespace

void TestCompositorKeys::theUsualOnesAreInTheFile()
{
    QVERIFY(!shipped().isEmpty());
    QCOMPARE(withReturnKeys(shipped(), {}), shipped());
}

void TestCompositorKeys::writesOthersInTheirPlace_data()
{
    QTest::addColumn<QString>("conf");
    QTest::addColumn<QString>("keys");
    QTest::newRow("one key") << u"f12"_s << u"A-F4 F12"_s;
    QTest::newRow("Super") << u"super"_s << u"A-F4 !Super_L !Super_R"_s;
    QTest::newRow("others held") << u"ctrl+alt+shift+x, alt+f1"_s << u"A-F4 C-A-S-x A-F1"_s;
    QTest::newRow("all names")
        << u"home-page, home, end, insert, menu, pause, print, scroll-lock"_s
        << u"A-F4 XF86HomePage Home End Insert Menu Pause Print Scroll_Lock"_s;
}

void TestCompositorKeys::writesOthersInTheirPlace()
{
    QFETCH(const QString, conf);
    QFETCH(const QString, keys);
    const Result<ReturnKeys> wanted = returnKeysFrom(conf);
    QVERIFY(wanted);
    const QByteArray written = withReturnKeys(shipped(), *wanted).value_or(QByteArray());
    QCOMPARE(boundKeys(written), keys);
    QCOMPARE(withReturnKeys(written, {}), shipped()); // and all else is as it was
}

void TestCompositorKeys::tellsWhyItCannot()
{
    const QTemporaryDir folder;
    QVERIFY(!giveCompositorKeys(folder.path(), 0, {}));
    QFile file(folder.filePath(u"rc.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<labwc_config/>") > 0);
    file.close();
    const Result<void> given = giveCompositorKeys(folder.path(), 0, {});
    QVERIFY(!given && given.error().message.contains("rc.xml: there is no place for them"_L1));
}

QTEST_GUILESS_MAIN(TestCompositorKeys)
#include "tst_compositorkeys.moc"
