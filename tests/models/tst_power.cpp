// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loginbus.h"
#include "models/school.h"

#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** What children and teachers may do with the power of the PC. */
class TestPower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void offersWhatThePcAllows();
    void offersNothingThatWantsAPassword();
    void offersNothingWithoutLogind();
    void theNextStartKnowsAtOnce();
    void teachersMayKeepItFromChildren();
    void switchesOffFromThePenguin();
    void aRefusalLeadsBack();
    void asksForNothingWhereThereIsNothingToChoose();
    void goesOnFromWhereOneWas();
    void becomesSomeoneElse();
    void aNewIndexDoesNotTurnThePage();

private:
    PupilSession &open(const QString &profile);

    std::unique_ptr<LoginBus> m_login;
    std::unique_ptr<School> m_school;
};

using Place = PupilSession::Place;

void TestPower::init()
{
    m_school.reset();
    m_login.reset();
    m_login = std::make_unique<LoginBus>();
    QVERIFY(m_login->isRunning());
    m_school = std::make_unique<School>();
    m_school->setSystemBus(m_login->bus());
    m_school->addUsualProfiles();
    m_school->addMany(3, Level::CP, Domain::Maths);
    m_school->write();
}

PupilSession &TestPower::open(const QString &profile)
{
    m_school->memory().setOffersPower(true);
    PupilSession &session = m_school->open(profile);
    m_school->pause();
    return session;
}

void TestPower::offersWhatThePcAllows()
{
    m_school->open();
    Power &power = m_school->power();
    QVERIFY(!power.isOffered());

    power.ask();
    QTRY_VERIFY(power.isOffered());
    QTRY_VERIFY(power.restarts());
    QVERIFY(!power.suspends());

    power.restart();
    QTRY_COMPARE(m_login->orders, QStringList{u"Reboot"_s});
}

void TestPower::offersNothingThatWantsAPassword()
{
    m_login->answer = u"challenge"_s;
    open({});
    Power &power = m_school->power();
    QVERIFY(power.isOffered());

    power.ask();
    QTRY_VERIFY(!power.isOffered());
    QVERIFY(!m_school->memory().offersPower());
}

void TestPower::offersNothingWithoutLogind()
{
    m_school->setSystemBus(QDBusConnection(u"nowhere"_s));
    open({});
    m_school->power().ask();
    QTRY_VERIFY(!m_school->power().isOffered());
}

void TestPower::theNextStartKnowsAtOnce()
{
    m_school->open();
    m_school->power().ask();
    QTRY_VERIFY(m_school->power().isOffered());

    m_school->open();
    QVERIFY(m_school->power().isOffered());
    QVERIFY(m_school->session().hasWayUp());
}

void TestPower::teachersMayKeepItFromChildren()
{
    open(u"super"_s);
    m_school->setChildrenSwitchOff(false);
    m_school->session().goUp();
    QCOMPARE(m_school->session().place(), Place::Leaving);

    m_school->pause();
    m_school->power().ask();

    QTRY_VERIFY(!m_school->power().isOffered());
    QVERIFY(m_school->power().switchesOff());
    QCOMPARE(m_school->session().place(), Place::Home);
}

void TestPower::switchesOffFromThePenguin()
{
    PupilSession &session = open(u"super"_s);
    session.goUp();
    QCOMPARE(session.place(), Place::Leaving);

    session.switchOff();
    QVERIFY(m_login->orders.isEmpty()); // the rest of a burst of presses does nothing
    m_school->pause();
    session.switchOff();

    QTRY_COMPARE(m_login->orders, QStringList{u"PowerOff"_s});
    QVERIFY(m_school->power().isLeaving());
}

void TestPower::aRefusalLeadsBack()
{
    m_login->refuses = true;
    PupilSession &session = open({});
    session.leave();
    m_school->pause();
    QTest::ignoreMessage(QtWarningMsg, "PowerOff was refused: Someone else is logged in.");

    session.switchOff();

    QTRY_VERIFY(m_school->power().failure().contains(u"Someone else is logged in."));
    QVERIFY(!m_school->power().isLeaving());
    QCOMPARE(session.place(), Place::Leaving);
}

void TestPower::asksForNothingWhereThereIsNothingToChoose()
{
    PupilSession &session = m_school->open(u"super"_s);
    m_school->pause();
    session.leave();
    QCOMPARE(session.place(), Place::Home);
    session.goUp();
    QCOMPARE(session.place(), Place::Profiles);
    m_school->pause();
    session.leave();
    QCOMPARE(session.place(), Place::Profiles);
}

void TestPower::goesOnFromWhereOneWas()
{
    PupilSession &session = open(u"super"_s);
    session.leave();
    m_school->pause();
    session.goUp();
    QCOMPARE(session.place(), Place::Home);
    QCOMPARE(m_school->browser().profile()->id, u"super"_s);
}

void TestPower::becomesSomeoneElse()
{
    PupilSession &session = open(u"super"_s);
    session.leave();
    m_school->pause();
    session.changeProfile();
    QCOMPARE(session.place(), Place::Profiles);

    m_school->pause();
    session.leave();
    QCOMPARE(session.place(), Place::Leaving);
    m_school->pause();
    session.stay();
    QCOMPARE(session.place(), Place::Profiles);
}

void TestPower::aNewIndexDoesNotTurnThePage()
{
    PupilSession &session = open(u"super"_s);
    session.leave();
    session.indexMade({});
    QCOMPARE(session.place(), Place::Leaving);
}

QTEST_MAIN(TestPower)
#include "tst_power.moc"
