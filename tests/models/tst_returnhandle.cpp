// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/returnhandle.h"

#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;
using namespace std::chrono_literals;

/** What the house and its question do. */
class ReturnHandleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isThereWhileAProgramRuns();
    void asksBeforeItLeaves();
    void goesOn();
    void goesAwayWithoutAnAnswer();
    void theRestOfADoubleClickIsNoAnswer();
    void theKeyAsksAndThenLeaves();
    void theKeyLeadsBackWhereThereIsNoHouse();
    void asksNothingWhenTheProgramIsGone();
    void standsInItsCorner_data();
    void standsInItsCorner();

private: // NOLINT(readability-redundant-access-specifiers)
    BurstGuard::Time m_now{1'000};
    std::unique_ptr<ReturnHandle> m_handle;
    std::unique_ptr<QSignalSpy> m_left;
    std::unique_ptr<QSignalSpy> m_resumed;
};

void ReturnHandleTest::init()
{
    m_handle = std::make_unique<ReturnHandle>([this] { return m_now; }, 50ms);
    m_left = std::make_unique<QSignalSpy>(m_handle.get(), &ReturnHandle::leaveWanted);
    m_resumed = std::make_unique<QSignalSpy>(m_handle.get(), &ReturnHandle::resumed);
}

void ReturnHandleTest::isThereWhileAProgramRuns()
{
    QVERIFY(!m_handle->isShown());
    m_handle->press();
    QVERIFY(!m_handle->isOpen());

    m_handle->begin(HandleCorner::TopLeft);
    QVERIFY(m_handle->isShown());
    m_handle->end();
    QVERIFY(!m_handle->isShown());
}

void ReturnHandleTest::asksBeforeItLeaves()
{
    m_handle->begin(HandleCorner::TopLeft);
    m_handle->press();
    QVERIFY(m_handle->isOpen());
    QVERIFY(!m_handle->isShown());
    QCOMPARE(m_left->size(), 0);

    m_now += 1s;
    m_handle->leave();
    QCOMPARE(m_left->size(), 1);
    QVERIFY(!m_handle->isOpen());
    QVERIFY(m_handle->isShown()); // the program may still ask something
}

void ReturnHandleTest::goesOn()
{
    m_handle->begin(HandleCorner::TopLeft);
    m_handle->press();
    m_now += 1s;
    m_handle->resume();

    QVERIFY(m_handle->isShown());
    QCOMPARE(m_resumed->size(), 1);
    QCOMPARE(m_left->size(), 0);
}

void ReturnHandleTest::goesAwayWithoutAnAnswer()
{
    m_handle->begin(HandleCorner::TopLeft);
    m_handle->press();

    QTRY_VERIFY(!m_handle->isOpen());
    QCOMPARE(m_resumed->size(), 1);
    QCOMPARE(m_left->size(), 0);
}

void ReturnHandleTest::theRestOfADoubleClickIsNoAnswer()
{
    m_handle->begin(HandleCorner::TopLeft);
    m_handle->press();
    m_now += 100ms;
    m_handle->leave();
    m_now += 100ms;
    m_handle->resume();

    QVERIFY(m_handle->isOpen());
    QCOMPARE(m_left->size(), 0);
}

void ReturnHandleTest::theKeyAsksAndThenLeaves()
{
    m_handle->begin(HandleCorner::TopLeft);
    m_handle->pressKey();
    QVERIFY(m_handle->isOpen());
    QCOMPARE(m_left->size(), 0);

    m_now += 1s;
    m_handle->pressKey();
    QCOMPARE(m_left->size(), 1);
}

void ReturnHandleTest::theKeyLeadsBackWhereThereIsNoHouse()
{
    m_handle->begin(HandleCorner::None);
    QVERIFY(!m_handle->isShown());

    m_handle->pressKey();
    QVERIFY(m_handle->isOpen());
}

void ReturnHandleTest::asksNothingWhenTheProgramIsGone()
{
    m_handle->begin(HandleCorner::TopLeft);
    m_handle->press();
    m_handle->end();
    QVERIFY(!m_handle->isOpen());

    m_now += 1s;
    m_handle->leave();
    QCOMPARE(m_left->size(), 0);
}

void ReturnHandleTest::standsInItsCorner_data()
{
    QTest::addColumn<HandleCorner>("corner");
    QTest::addColumn<bool>("right");
    QTest::addColumn<bool>("bottom");

    QTest::newRow("top left") << HandleCorner::TopLeft << false << false;
    QTest::newRow("top right") << HandleCorner::TopRight << true << false;
    QTest::newRow("bottom right") << HandleCorner::BottomRight << true << true;
    QTest::newRow("bottom left") << HandleCorner::BottomLeft << false << true;
    QTest::newRow("the question without a house") << HandleCorner::None << false << false;
}

void ReturnHandleTest::standsInItsCorner()
{
    QFETCH(const HandleCorner, corner);
    QFETCH(const bool, right);
    QFETCH(const bool, bottom);

    m_handle->begin(corner);

    QCOMPARE(m_handle->isOnRight(), right);
    QCOMPARE(m_handle->isOnBottom(), bottom);
}

QTEST_MAIN(ReturnHandleTest)
#include "tst_returnhandle.moc"
