// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/memory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersTheLastProfile();
    void learnsHowLongAStartTakes();
    void keepsStartsOfVariantsApart();
    void forgetsTheRendererOfAnotherMachine();
    void theChosenLanguageIsOnTheDiskAtOnce();
    void countsCrashesInARow();
};

void TestMemory::remembersTheLastProfile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"below/state.ini"_s);
    QCOMPARE(Memory(file).lastProfile(), QString());

    Memory(file).setLastProfile(u"super"_s);

    QCOMPARE(Memory(file).lastProfile(), u"super"_s);
}

void TestMemory::learnsHowLongAStartTakes()
{
    const QTemporaryDir folder;
    Memory memory(folder.filePath(u"state.ini"_s));
    QCOMPARE(memory.typicalStart(u"tuxpaint"_s), 5000ms);

    memory.noteStart(u"tuxpaint"_s, 3000ms);
    QCOMPARE(memory.typicalStart(u"tuxpaint"_s), 3000ms);

    memory.noteStart(u"tuxpaint"_s, 6000ms);
    QCOMPARE(memory.typicalStart(u"tuxpaint"_s), 4000ms);
}

void TestMemory::keepsStartsOfVariantsApart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.ini"_s);

    Memory(file).noteStart(u"tuxpaint/maternelle"_s, 2000ms);

    QCOMPARE(Memory(file).typicalStart(u"tuxpaint/maternelle"_s), 2000ms);
    QCOMPARE(Memory(file).typicalStart(u"tuxpaint"_s), 5000ms);
}

void TestMemory::forgetsTheRendererOfAnotherMachine()
{
    const QTemporaryDir folder;
    Memory memory(folder.filePath(u"state.ini"_s));

    memory.setRenderer(u"6.12 i915"_s, u"opengl"_s);

    QCOMPARE(memory.renderer(u"6.12 i915"_s), u"opengl"_s);
    QCOMPARE(memory.renderer(u"6.13 i915"_s), QString());
}

void TestMemory::theChosenLanguageIsOnTheDiskAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state.ini"_s);
    Memory memory(path);

    memory.setLanguage(u"fr"_s);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("language=fr"));
    QCOMPARE(memory.language(), u"fr"_s);
}

void TestMemory::countsCrashesInARow()
{
    const QTemporaryDir folder;
    Memory memory(folder.filePath(u"state.ini"_s));
    QCOMPARE(memory.crashesInARow(u"sums/easy"_s), 0);

    memory.noteEnd(u"sums/easy"_s, true);
    memory.noteEnd(u"sums/easy"_s, true);
    QCOMPARE(memory.crashesInARow(u"sums/easy"_s), 2);
    QCOMPARE(memory.crashesInARow(u"sums"_s), 0);

    memory.noteEnd(u"sums/easy"_s, false);
    QCOMPARE(memory.crashesInARow(u"sums/easy"_s), 0);
}

QTEST_APPLESS_MAIN(TestMemory)
#include "tst_memory.moc"
