// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/misfits.h"
#include "e2e/stagetest.h"

#include <utility>

#include <xcb/randr.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** A PC with a second screen, a projector for instance: the menu and its programs are on the
 * primary one, the other is dark. */
class TestTwoScreens : public StageTest
{
    Q_OBJECT

public:
    TestTwoScreens()
        : StageTest(misfits(), {.size = QSize(2048, 768)})
    {
    }

private Q_SLOTS:
    void init();
    void theMenuIsOnThePrimaryOne();
    void aProgramIsOnThePrimaryOne();

private: // NOLINT(readability-redundant-access-specifiers)
    void addMonitor(const QByteArray &name, const QRect &place, bool primary, bool real);
    [[nodiscard]] bool otherIsDark();

    bool m_divided = false;
};

namespace
{

const QRect other(0, 0, 1024, 768);
const QRect primary(1024, 0, 1024, 768);
constexpr int longestLook = 20'000; // milliseconds

} // namespace

// Parts of the X server's one output, as of a screen that is two (RandR 1.5).
void TestTwoScreens::addMonitor(const QByteArray &name,
                                const QRect &place,
                                bool isPrimary,
                                bool real)
{
    Result<XServer> server = XServer::connectTo(stage().desktop().display());
    QVERIFY(server);
    xcb_connection_t *const connection = server->connection();
    const XcbReply<xcb_randr_get_screen_resources_reply_t> resources(
        xcb_randr_get_screen_resources_reply(
            connection, xcb_randr_get_screen_resources(connection, server->root()), nullptr));
    QVERIFY(resources && resources->num_outputs > 0);
    const xcb_randr_output_t output = *xcb_randr_get_screen_resources_outputs(resources.get());
    struct {
        xcb_randr_monitor_info_t info;
        xcb_randr_output_t output;
    } monitor{.info = {.name = server->atom(name),
                       .primary = isPrimary,
                       .automatic = 0,
                       .nOutput = static_cast<uint16_t>(real ? 1 : 0),
                       .x = static_cast<int16_t>(place.x()),
                       .y = static_cast<int16_t>(place.y()),
                       .width = static_cast<uint16_t>(place.width()),
                       .height = static_cast<uint16_t>(place.height()),
                       .width_in_millimeters = 270,
                       .height_in_millimeters = 203},
              .output = output};
    const XcbReply<xcb_generic_error_t> error(xcb_request_check(
        connection, xcb_randr_set_monitor_checked(connection, server->root(), &monitor.info)));
    QVERIFY(!error);
}

// Once: they stay.
void TestTwoScreens::init()
{
    if (std::exchange(m_divided, true)) {
        return;
    }
    addMonitor("projector", other, false, true);
    addMonitor("desk", primary, true, false);
}

bool TestTwoScreens::otherIsDark()
{
    const QImage picture = stage().screen().picture(other);
    QImage dark(picture.size(), picture.format());
    dark.fill(Qt::black);
    return differingPixels(picture, dark) == 0;
}

void TestTwoScreens::theMenuIsOnThePrimaryOne()
{
    open();

    QTRY_COMPARE_WITH_TIMEOUT(
        stage().windows().active().value_or(Window{}).place, primary, longestLook);
    QVERIFY(stage().screen().comesToRest());
    QVERIFY(otherIsDark());
}

void TestTwoScreens::aProgramIsOnThePrimaryOne()
{
    open({u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);

    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"probe"_s, longestLook);
    QTRY_COMPARE_WITH_TIMEOUT(
        stage().windows().active().value_or(Window{}).place, primary, longestLook);
    QTRY_VERIFY_WITH_TIMEOUT(stage().shows(u"Retour au menu"_s), longestLook);
    QTRY_VERIFY(primary.contains(stage().placeOf(u"Retour au menu"_s)));
    QVERIFY(stage().screen().comesToRest());
    QVERIFY(otherIsDark());
}

QTEST_GUILESS_MAIN(TestTwoScreens)
#include "tst_two_screens.moc"
