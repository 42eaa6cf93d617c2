// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/runrecord.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RunRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten();
    void isNoneWhereNoneIs();
    void isForItsOwnerAlone();
    void isNoneUnlessItIsWhole();
    void curvesOfDifferentLengthsAreNone();

private: // NOLINT(readability-redundant-access-specifiers)
    [[nodiscard]] QString place() const
    {
        return recordBeside(m_folder.filePath(u"run/supervisor"_s));
    }

    QTemporaryDir m_folder;
};

namespace
{

RunRecord record()
{
    RunRecord record;
    record.plan.activityId = u"tuxpaint/maternelle"_s;
    record.plan.log = u"/tmp/élève/log"_s;
    record.plan.window = WindowPolicy::Centred;
    record.plan.grace = 8s;
    record.plan.saveSignal = SaveSignal::Usr1;
    record.desktop = {.screens = ScreenLayout{.size = {1366, 768},
                                              .millimetres = {344, 194},
                                              .areas = {{.id = 1,
                                                         .x = 0,
                                                         .y = 0,
                                                         .size = {1366, 768},
                                                         .mode = 10,
                                                         .rotation = 1,
                                                         .outputs = {100, 101}}},
                                              .primary = 100},
                      .gamma = {{.area = 1, .red = {0, 9}, .green = {1, 8}, .blue = {2, 7}}},
                      .keyboardGroup = 1};
    record.loudness = Loudness{.percent = 40, .muted = true};
    return record;
}

} // namespace

void RunRecordTest::isReadAsItWasWritten()
{
    QVERIFY(writeRecord(place(), record()));
    QCOMPARE(readRecord(place()), record());

    RunRecord bare; // of Wayland, without sound
    bare.plan.activityId = u"klettres"_s;
    QVERIFY(writeRecord(place(), bare));
    QCOMPARE(readRecord(place()), bare);
}

void RunRecordTest::isNoneWhereNoneIs()
{
    QCOMPARE(recordBeside(QString()), QString());
    QVERIFY(writeRecord(QString(), record()));
    QVERIFY(!readRecord(QString()));
    QVERIFY(!readRecord(m_folder.filePath(u"nothing"_s)));
    const Result<void> written = writeRecord(m_folder.filePath(u"no/such/folder"_s), record());
    QVERIFY(!written);
    QVERIFY2(written.error().message.startsWith(m_folder.filePath(u"no/such/folder"_s)),
             qPrintable(written.error().message));
}

void RunRecordTest::isForItsOwnerAlone()
{
    QVERIFY(writeRecord(place(), record()));

    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup
        | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(m_folder.filePath(u"run"_s)).permissions() & others));
}

void RunRecordTest::isNoneUnlessItIsWhole()
{
    QVERIFY(writeRecord(place(), record()));
    QFile file(place());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    for (qsizetype length = whole.size() - 1; length >= 0; --length) {
        QVERIFY(file.resize(length));
        QVERIFY(file.flush());
        QVERIFY2(!readRecord(place()), qPrintable(QString::number(length)));
    }
    QVERIFY(file.seek(0));
    file.write("another version" + whole);
    QVERIFY(file.flush());
    QVERIFY(!readRecord(place()));
}

// The X server would be sent what lies behind the shorter one.
void RunRecordTest::curvesOfDifferentLengthsAreNone()
{
    RunRecord uneven = record();
    uneven.desktop.gamma.front().blue.pop_back();
    QVERIFY(writeRecord(place(), uneven));

    QVERIFY(!readRecord(place()));
}

QTEST_GUILESS_MAIN(RunRecordTest)

#include "tst_runrecord.moc"
