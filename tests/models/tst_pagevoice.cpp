// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pagevoice.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What is read aloud, and when. */
class TestPageVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isOfferedWhereThePcHasOneAndTheProfileWantsIt();
    void aPcWithoutAVoiceSaysNothing();
    void whatOneRestsOnIsSaidAfterAMoment();
    void whatOnePassesOverIsNotSaid();
    void leavingStopsIt();
    void whatLiesUnderAPointerThatDidNotMoveIsNotSaid();
    void aLoudspeakerReadsAndStops();
    void onPressNothingIsSaidByResting();
    void thePageIsReadThingByThing();
    void aSecondPressStopsThePage();
    void anotherPageIsSilence();
    void losingTheVoiceIsSilence();

private:
    QStringList m_said; // an empty one: silence was asked for
    QStringList m_page{u"two"_s, u"three"_s};
    std::unique_ptr<PageVoice> m_voice;
};

namespace
{
constexpr auto dwell = 20ms;
constexpr auto longer = 80; // milliseconds: than all that is waited for
} // namespace

void TestPageVoice::init()
{
    m_said.clear();
    m_voice = std::make_unique<PageVoice>(
        PageVoice::Parts{.say = [this](const QString &words) { m_said << words; },
                         .hush = [this] { m_said << QString(); },
                         .dwell = dwell},
        [this] { return m_page; });
    m_voice->setAvailable(true);
    m_voice->touched();
}

void TestPageVoice::isOfferedWhereThePcHasOneAndTheProfileWantsIt()
{
    const QSignalSpy offered(m_voice.get(), &PageVoice::offeredChanged);
    QVERIFY(m_voice->isOffered());

    m_voice->setWish(Voice::Off);
    QVERIFY(!m_voice->isOffered());
    m_voice->setAvailable(false);
    m_voice->setWish(Voice::OnPress);
    QVERIFY(!m_voice->isOffered());
    m_voice->setAvailable(true);
    QVERIFY(m_voice->isOffered());
    QCOMPARE(offered.count(), 2);
}

void TestPageVoice::aPcWithoutAVoiceSaysNothing()
{
    PageVoice mute({}, [this] { return m_page; });
    mute.setAvailable(true);

    QVERIFY(!mute.isOffered());
    mute.toggle(u"one"_s);
    mute.togglePage(u"one"_s);
    mute.restOn(u"one"_s);
    QTest::qWait(longer);
    QCOMPARE(mute.speaking(), QString());
}

void TestPageVoice::whatOneRestsOnIsSaidAfterAMoment()
{
    m_voice->restOn(u"one"_s);
    QCOMPARE(m_said, QStringList());

    QTRY_COMPARE(m_said, QStringList{u"one"_s});
    QCOMPARE(m_voice->speaking(), u"one"_s);
    m_voice->said();
    QCOMPARE(m_voice->speaking(), QString());
}

void TestPageVoice::whatOnePassesOverIsNotSaid()
{
    m_voice->restOn(u"one"_s);
    m_voice->leave(u"one"_s);
    m_voice->restOn(u"two"_s);

    QTRY_COMPARE(m_said, QStringList{u"two"_s});
}

void TestPageVoice::leavingStopsIt()
{
    m_voice->restOn(u"one"_s);
    QTRY_COMPARE(m_voice->speaking(), u"one"_s);

    m_voice->leave(u"another"_s);
    QCOMPARE(m_voice->speaking(), u"one"_s);
    m_voice->leave(u"one"_s);

    QCOMPARE(m_voice->speaking(), QString());
    QCOMPARE(m_said, (QStringList{u"one"_s, QString()}));
}

void TestPageVoice::whatLiesUnderAPointerThatDidNotMoveIsNotSaid()
{
    m_voice->arrive();
    m_voice->restOn(u"one"_s);
    QTest::qWait(longer);
    QCOMPARE(m_said, QStringList());

    m_voice->touched();
    m_voice->restOn(u"two"_s);
    QTRY_COMPARE(m_said, QStringList{u"two"_s});
}

void TestPageVoice::aLoudspeakerReadsAndStops()
{
    m_voice->toggle(u"one"_s);
    QCOMPARE(m_voice->speaking(), u"one"_s);

    m_voice->toggle(u"two"_s);
    QCOMPARE(m_voice->speaking(), u"two"_s);

    m_voice->toggle(u"two"_s);
    QCOMPARE(m_voice->speaking(), QString());
    QCOMPARE(m_said, (QStringList{u"one"_s, QString(), u"two"_s, QString()}));
}

void TestPageVoice::onPressNothingIsSaidByResting()
{
    m_voice->setWish(Voice::OnPress);
    m_voice->restOn(u"one"_s);
    QTest::qWait(longer);
    QCOMPARE(m_said, QStringList());

    m_voice->toggle(u"one"_s);
    QCOMPARE(m_said, QStringList{u"one"_s});
}

void TestPageVoice::thePageIsReadThingByThing()
{
    m_voice->togglePage(u"one"_s);
    QVERIFY(m_voice->isReadingPage());
    QCOMPARE(m_said, QStringList{u"one"_s});

    m_voice->restOn(u"elsewhere"_s); // the hand moves meanwhile
    QTest::qWait(longer);
    m_voice->said();
    QCOMPARE(m_voice->speaking(), u"two"_s);
    m_voice->said();
    QCOMPARE(m_voice->speaking(), u"three"_s);
    m_voice->said();

    QVERIFY(!m_voice->isReadingPage());
    QCOMPARE(m_said, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestPageVoice::aSecondPressStopsThePage()
{
    m_voice->togglePage(u"one"_s);
    m_voice->togglePage(u"one"_s);

    QVERIFY(!m_voice->isReadingPage());
    QCOMPARE(m_said, (QStringList{u"one"_s, QString()}));
}

void TestPageVoice::anotherPageIsSilence()
{
    m_voice->togglePage(u"one"_s);
    m_voice->arrive();

    QVERIFY(!m_voice->isReadingPage());
    QCOMPARE(m_voice->speaking(), QString());
    m_voice->said(); // what was on its way
    QCOMPARE(m_said, (QStringList{u"one"_s, QString()}));
}

void TestPageVoice::losingTheVoiceIsSilence()
{
    m_voice->restOn(u"one"_s);
    m_voice->setAvailable(false);
    QTest::qWait(longer);

    QCOMPARE(m_said, QStringList());
}

QTEST_GUILESS_MAIN(TestPageVoice)
#include "tst_pagevoice.moc"
