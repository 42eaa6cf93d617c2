// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/keyclaim.h"
#include "launch/keywatch.h"
#include "launch/xdesktop.h"
#include "support/person.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <span>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** Keys that a desktop has bound, as desktops do, while the menu wants them. */
class TestKeyClaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAKeyFromTheDesktop_data();
    void takesAKeyFromTheDesktop();
    void leavesOthersAlone();

private:
    void bind(Key key, uint16_t held);
    [[nodiscard]] bool isTold();

    std::unique_ptr<XServer> m_desktop;
    std::unique_ptr<XServer> m_hands;
};

namespace
{

[[nodiscard]] std::unique_ptr<XServer> connected()
{
    Result<XServer> server = XServer::connectTo(qEnvironmentVariable("DISPLAY"));
    return server ? std::make_unique<XServer>(*std::move(server)) : nullptr;
}

} // namespace

void TestKeyClaim::init()
{
    m_desktop = connected();
    m_hands = connected();
    QVERIFY(m_desktop && m_hands);
}

void TestKeyClaim::bind(Key key, uint16_t held)
{
    xcb_connection_t *connection = m_desktop->connection();
    const xcb_setup_t *setup = xcb_get_setup(connection);
    const XcbReply<xcb_get_keyboard_mapping_reply_t> keys(xcb_get_keyboard_mapping_reply(
        connection,
        xcb_get_keyboard_mapping(connection,
                                 setup->min_keycode,
                                 static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1)),
        nullptr));
    QVERIFY(keys);
    std::span symbols(
        xcb_get_keyboard_mapping_keysyms(keys.get()),
        static_cast<std::size_t>(xcb_get_keyboard_mapping_keysyms_length(keys.get())));
    xcb_keycode_t code = setup->min_keycode;
    while (symbols.front() != static_cast<xcb_keysym_t>(key)) {
        symbols = symbols.subspan(keys->keysyms_per_keycode);
        ++code;
    }
    const XcbReply<xcb_generic_error_t> refused(
        xcb_request_check(connection,
                          xcb_grab_key_checked(connection,
                                               1,
                                               m_desktop->root(),
                                               held,
                                               code,
                                               XCB_GRAB_MODE_ASYNC,
                                               XCB_GRAB_MODE_ASYNC)));
    QVERIFY(!refused);
}

bool TestKeyClaim::isTold()
{
    return QTest::qWaitFor(
        [this] {
            bool told = false;
            while (const XcbReply<xcb_generic_event_t> event{
                xcb_poll_for_event(m_desktop->connection())}) {
                told |= (event->response_type & 0x7F) == XCB_KEY_PRESS;
            }
            return told;
        },
        500);
}

void TestKeyClaim::takesAKeyFromTheDesktop_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<Key>("key");
    QTest::addColumn<bool>("chord");
    QTest::newRow("Super") << u"super"_s << Key::Super << false;
    QTest::newRow("a key") << u"home"_s << Key::Home << false;
    QTest::newRow("with others held") << u"ctrl+alt+t"_s << Key::T << true;
}

void TestKeyClaim::takesAKeyFromTheDesktop()
{
    QFETCH(const QString, keys);
    QFETCH(const Key, key);
    QFETCH(const bool, chord);
    const Result<ReturnKeys> wanted = returnKeysFrom(keys);
    QVERIFY(wanted);
    Person person(*m_hands);
    const auto press = [&] {
        if (chord) {
            person.press({Key::Control, Key::Alt}, key);
        } else {
            person.press(key);
        }
    };
    bind(key, chord ? XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 : 0);
    press();
    QVERIFY(isTold());
    {
        const KeyClaim claim(*wanted);
        const KeyWatch watch(*wanted);
        const QSignalSpy heard(&watch, &KeyWatch::returnPressed);
        press();
        QTRY_COMPARE(heard.size(), 1);
        QVERIFY(!isTold());
    }
    press();
    QVERIFY(isTold());
}

void TestKeyClaim::leavesOthersAlone()
{
    const KeyClaim claim({});
    Person person(*m_hands);
    bind(Key::Home, 0);
    person.press(Key::Home);
    QVERIFY(isTold());
}

int main(int argc, char **argv)
{
    const XDesktop desktop;
    if (!desktop.isThere()) {
        return 1;
    }
    const QGuiApplication application(argc, argv);
    TestKeyClaim test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyclaim.moc"
