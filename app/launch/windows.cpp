// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/windows.h"

#include "launch/processtree.h"
#include "launch/qtconnection.h"
#include "launch/unmanagedwindows.h"

#include <KUserTimestamp>
#include <KWindowInfo>
#include <KWindowSystem>
#include <KX11Extras>
#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <netwm.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace PrimTux
{
namespace
{

constexpr std::chrono::seconds freshness{2}; // so long a window manager takes to give the keyboard

[[nodiscard]] xcb_window_t rootWindow()
{
    return xcb_setup_roots_iterator(xcb_get_setup(qtConnection())).data->root;
}

[[nodiscard]] KWindowInfo infoOf(WId window)
{
    return {window,
            NET::WMWindowType | NET::WMPid | NET::WMState | NET::WMFrameExtents | NET::WMGeometry,
            NET::WM2TransientFor};
}

/** Something a child sees as a window of the program: neither a splash screen nor a panel. */
[[nodiscard]] bool isWindow(const KWindowInfo &info)
{
    switch (info.windowType(NET::AllTypesMask)) {
    case NET::Normal:
    case NET::Dialog:
    case NET::Override: // of KDE 3: a normal one without a frame
    case NET::Unknown: // says nothing: an old program
        return true;
    default:
        return false;
    }
}

/** What a helper may be besides: a keyboard on the screen is a tool. */
[[nodiscard]] bool isTool(const KWindowInfo &info)
{
    const NET::WindowType type = info.windowType(NET::AllTypesMask);
    return type == NET::Utility || type == NET::Dock || type == NET::Toolbar;
}

/** Whether it belongs to a window that shows, too. */
[[nodiscard]] bool hasParent(const KWindowInfo &info)
{
    const WId parent = info.transientFor();
    return parent != 0 && parent != rootWindow() && KX11Extras::hasWId(parent);
}

[[nodiscard]] bool isOfMenu(WId window)
{
    const QWindowList own = QGuiApplication::topLevelWindows();
    return std::ranges::any_of(own, [window](const QWindow *one) {
        return one->handle() != nullptr && one->winId() == window;
    });
}

/** The place of the screen on which most of @p frame lies, in pixels of the X server. */
[[nodiscard]] QRect screenUnder(const QRect &frame)
{
    const auto pixels = [](const QScreen *screen) {
        return QRect(screen->geometry().topLeft(),
                     screen->geometry().size() * screen->devicePixelRatio());
    };
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto under = std::ranges::find_if(
        screens, [&](const QScreen *screen) { return pixels(screen).contains(frame.center()); });
    return pixels(under != screens.end() ? *under : QGuiApplication::primaryScreen());
}

void moveToCentre(WId window, const QRect &frame)
{
    const QPoint place = centredIn(screenUnder(frame), frame);
    if (place == frame.topLeft()) {
        return;
    }
    // Extended Window Manager Hints, _NET_MOVERESIZE_WINDOW: x and y given, by a tool, of the
    // frame.
    constexpr int northWest = 1;
    constexpr int flags = northWest | (1 << 8) | (1 << 9) | (2 << 12);
    NETRootInfo(qtConnection(), NET::Properties(), NET::Properties2())
        .moveResizeWindowRequest(
            static_cast<xcb_window_t>(window), flags, place.x(), place.y(), 0, 0);
}

// With the time of now: the X server ignores a wish for the keyboard that is older than the last
// change.
void activate(WId window)
{
    KUserTimestamp::updateUserTimestamp();
    KX11Extras::forceActiveWindow(window);
}

} // namespace

bool ProgramWindows::canBeWatched()
{
    if (!KWindowSystem::isPlatformX11() || qtConnection() == nullptr) {
        return false;
    }
    const NETRootInfo root(qtConnection(), NET::Supported | NET::SupportingWMCheck);
    return root.supportWindow() != XCB_NONE && root.isSupported(NET::ClientList);
}

ProgramWindows::ProgramWindows(Membership belongs, WindowPolicy policy, QObject *parent)
    : QObject(parent)
    , m_belongs(std::move(belongs))
    , m_policy(policy)
    , m_others(KX11Extras::windows())
{
    connect(KX11Extras::self(), &KX11Extras::windowAdded, this, &ProgramWindows::add);
    connect(KX11Extras::self(), &KX11Extras::windowRemoved, this, &ProgramWindows::remove);
    if (m_policy == WindowPolicy::Beside) {
        connect(KX11Extras::self(),
                &KX11Extras::activeWindowChanged,
                this,
                &ProgramWindows::giveKeyboardBack);
    }
    connect(KX11Extras::self(),
            &KX11Extras::windowChanged,
            this,
            [this](WId window, NET::Properties changed) {
                if (!std::ranges::contains(m_windows, window)) {
                    return;
                }
                if (changed.testFlag(NET::WMGeometry) && m_policy == WindowPolicy::Centred) {
                    place(window); // many programs find their size only after they are shown
                }
                if (changed.testFlag(NET::WMState) && m_policy == WindowPolicy::FullScreen) {
                    keepFull(window);
                }
            });
}

void ProgramWindows::lookAround()
{
    std::ranges::for_each(KX11Extras::windows(), [this](WId window) { add(window); });
}

bool ProgramWindows::isOurs(WId window, qint64 pid) const
{
    if (isOfMenu(window)) {
        return false;
    }
    // A program in a container names a process that is none here.
    return processExists(pid) ? m_belongs(pid) : !m_others.contains(window);
}

void ProgramWindows::add(WId window)
{
    const bool beside = m_policy == WindowPolicy::Beside;
    if (isOfMenu(window) && !m_windows.empty() && !beside) {
        activate(m_windows.back()); // a menu that was started again opens behind its program
        return;
    }
    const KWindowInfo info = infoOf(window);
    if (!info.valid() || std::ranges::contains(m_windows, window)
        || !(isWindow(info) || (beside && isTool(info))) || !isOurs(window, info.pid())) {
        if (beside) { // perhaps a new one of the other program, above which these have to stay
            std::ranges::for_each(m_windows, [this](WId one) { place(one); });
        }
        return;
    }
    m_windows.push_back(window);
    place(window);
    if (beside) {
        m_fresh << window;
        QTimer::singleShot(freshness, this, [this, window] { m_fresh.removeAll(window); });
        giveKeyboardBack(KX11Extras::activeWindow());
    } else if (!m_shown || isOfMenu(KX11Extras::activeWindow())) {
        activate(window); // the window manager may protect the menu's keyboard
    }
    if (!std::exchange(m_shown, true)) {
        Q_EMIT firstShown();
    } else {
        Q_EMIT anotherShown();
    }
}

void ProgramWindows::remove(WId window)
{
    m_others.removeAll(window);
    if (std::erase(m_windows, window) == 0) {
        return;
    }
    if (m_windows.empty()) {
        Q_EMIT lastClosed();
    } else if (std::erase(m_asked, window) == 0 && !m_asked.empty()
               && std::ranges::all_of(
                   m_windows, [this](WId one) { return std::ranges::contains(m_asked, one); })) {
        Q_EMIT answered();
    }
}

// Those that belong to another one go with it.
void ProgramWindows::close()
{
    m_asked = m_windows;
    NETRootInfo root(qtConnection(), NET::Properties(), NET::Properties2());
    for (const WId window : m_asked) {
        if (!hasParent(infoOf(window))) {
            root.closeWindowRequest(static_cast<xcb_window_t>(window));
        }
    }
    xcb_flush(qtConnection());
}

void ProgramWindows::bringToFront() const
{
    if (!m_windows.empty() && !std::ranges::contains(m_windows, KX11Extras::activeWindow())) {
        activate(m_windows.back());
    }
}

// Some go back to the size that they had in mind; one that insists has its way.
void ProgramWindows::keepFull(WId window)
{
    constexpr int patience = 5;
    if (m_full.contains(window) && !infoOf(window).hasState(NET::FullScreen)
        && m_filledAgain++ < patience) {
        place(window);
    }
}

// What the window manager gives a new window the child did not choose; a click later is her own.
void ProgramWindows::giveKeyboardBack(WId window)
{
    if (m_fresh.removeAll(window) > 0 && m_main && m_main() != 0) {
        activate(m_main());
    }
}

// A window manager shows one that fills the screen above all others but its own dialogs.
void ProgramWindows::placeBeside(WId window) const
{
    KX11Extras::setState(window, NET::KeepAbove);
    const auto main = static_cast<xcb_window_t>(m_main ? m_main() : 0);
    if (main != XCB_NONE) {
        xcb_change_property(qtConnection(),
                            XCB_PROP_MODE_REPLACE,
                            static_cast<xcb_window_t>(window),
                            XCB_ATOM_WM_TRANSIENT_FOR,
                            XCB_ATOM_WINDOW,
                            32,
                            1,
                            &main);
        xcb_flush(qtConnection());
    }
}

void ProgramWindows::place(WId window)
{
    if (m_policy == WindowPolicy::Beside) {
        placeBeside(window);
        return;
    }
    const KWindowInfo info = infoOf(window);
    if (m_policy == WindowPolicy::AsIs || !info.valid() || hasParent(info)
        || info.hasState(NET::FullScreen)) {
        return;
    }
    // Neither a question that a program asks before its main window opens nor a splash screen,
    // which Java gives the type of any other, is a picture to fill the screen.
    const bool fills = m_policy == WindowPolicy::FullScreen
        && info.windowType(NET::AllTypesMask) != NET::Dialog && !info.hasState(NET::SkipTaskbar);
    if (fills) {
        KX11Extras::setState(window, NET::FullScreen);
        m_full.insert(window);
    } else {
        moveToCentre(window, info.frameGeometry());
    }
}

bool ProgramWindows::showsAnything() const
{
    return std::ranges::any_of(KX11Extras::windows(),
                               [this](WId window) {
                                   return !m_others.contains(window)
                                       && isOurs(window, infoOf(window).pid());
                               })
        || hasUnmanagedWindow(qtConnection(), m_belongs);
}

QPoint centredIn(const QRect &screen, const QRect &frame)
{
    return {screen.left() + std::max(0, (screen.width() - frame.width()) / 2),
            screen.top() + std::max(0, (screen.height() - frame.height()) / 2)};
}

void bringToFront(QWindow *window)
{
    if (KWindowSystem::isPlatformX11()) {
        activate(window->winId());
    } else {
        window->raise();
        window->requestActivate();
    }
}

bool isInFront(const QWindow *window)
{
    return KWindowSystem::isPlatformX11() ? KX11Extras::activeWindow() == window->winId()
                                          : window->isActive();
}

} // namespace PrimTux
