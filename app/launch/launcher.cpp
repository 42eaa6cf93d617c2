// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/launcher.h"

#include "launch/life.h"
#include "launch/logging.h"
#include "launch/reasons.h"
#include "launch/screenmode.h"
#include "launch/supervisorclient.h"
#include "launch/windows.h"

#include <QGuiApplication>
#include <QPointer>
#include <QProcess>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace PrimTux
{
namespace
{

using Clock = Life::Clock;

constexpr auto quickEnd = 10s; // gone so soon, well and without a window: it did not start

[[nodiscard]] xcb_connection_t *xConnection()
{
    const auto *native = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return native != nullptr ? native->connection() : nullptr;
}

[[nodiscard]] std::chrono::milliseconds since(Clock::time_point moment)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - moment);
}

} // namespace

class Launcher::Private : public QObject
{
public:
    Private(Launcher *launcher, Settings chosen);

    void start(const LaunchPlan &chosen);
    bool adopt();
    void stop();

    Launcher *q;
    Settings settings;
    QPointer<QWindow> menuWindow;
    enum class State : quint8 { Idle, Starting, Shown, Ending } state = State::Idle;
    LaunchPlan plan;

private:
    void begin();
    void watchWindows();
    void shown();
    void windowsGone();
    void look();
    void lookAtStart(Clock::time_point now);
    void end(LaunchEnd how);
    void gone(const ProcessEnd &how);
    void lost();
    void finish();
    void restoreScreens();
    void bringMenuBack(int attempts);

    std::unique_ptr<SupervisorClient> m_client;
    std::unique_ptr<ProgramWindows> m_windows; // none where they cannot be watched
    std::optional<ScreenLayout> m_screens;
    LaunchEnd m_end; // what will be told when the last process is gone
    Clock::time_point m_startedAt;
    Life m_life{Clock::time_point()};
    QTimer m_looks;
    bool m_wasShown = false;
};

Launcher::Private::Private(Launcher *launcher, Settings chosen)
    : q(launcher)
    , settings(std::move(chosen))
{
    connect(&m_looks, &QTimer::timeout, this, &Private::look);
}

void Launcher::Private::begin()
{
    state = State::Starting;
    m_end = {};
    m_wasShown = false;
    m_startedAt = Clock::now();
    m_life = Life(m_startedAt);
    m_screens = screenLayout(xConnection());
    m_client = std::make_unique<SupervisorClient>();
    connect(m_client.get(), &SupervisorClient::gone, this, &Private::gone);
    connect(m_client.get(), &SupervisorClient::lost, this, &Private::lost);
    connect(m_client.get(), &SupervisorClient::failed, this, [this](int reason) {
        m_end = {.kind = LaunchEnd::Kind::Failed,
                 .reason = reasonForRefusal(plan.program, reason),
                 .lastLines = {}};
        finish();
    });
}

void Launcher::Private::start(const LaunchPlan &chosen)
{
    plan = chosen;
    begin();
    watchWindows(); // before the program can show one
    qCInfo(menuLaunch).noquote() << "Starting" << plan.activityId << plan.program
                                 << plan.arguments.join(u' ');
    if (const Result<void> running = m_client->start(settings.supervisor, settings.socket, plan);
        !running) {
        m_end
            = {.kind = LaunchEnd::Kind::Failed, .reason = running.error().message, .lastLines = {}};
        QTimer::singleShot(0, this, &Private::finish); // signals come later, as promised
        return;
    }
    m_looks.start(std::clamp<std::chrono::milliseconds>(settings.timeout / 20, 50ms, 500ms));
}

bool Launcher::Private::adopt()
{
    plan = {};
    begin();
    if (!m_client->adopt(settings.socket)) {
        m_client.reset();
        state = State::Idle;
        return false;
    }
    connect(m_client.get(), &SupervisorClient::adopted, this, [this](const QString &activityId) {
        plan.activityId = activityId;
        qCInfo(menuLaunch).noquote() << "Found running:" << activityId;
        if (m_windows) {
            m_windows->lookAround();
        }
        shown();
    });
    watchWindows();
    return true;
}

void Launcher::Private::watchWindows()
{
    if (!ProgramWindows::canBeWatched()) {
        return;
    }
    m_windows = std::make_unique<ProgramWindows>(
        [this](qint64 pid) { return descendsFrom(pid, m_client->supervisorProcess()); },
        plan.window);
    connect(m_windows.get(), &ProgramWindows::firstShown, this, &Private::shown);
    connect(m_windows.get(), &ProgramWindows::lastClosed, this, &Private::windowsGone);
}

void Launcher::Private::shown()
{
    if (state != State::Starting) {
        return;
    }
    state = State::Shown;
    m_wasShown = true;
    m_looks.stop();
    qCInfo(menuLaunch).noquote() << plan.activityId << "shows after" << since(m_startedAt).count()
                                 << "ms";
    Q_EMIT q->windowShown();
}

// What stays without a window is in a child's way: a helper that another library left, a tray icon.
void Launcher::Private::windowsGone()
{
    if (state == State::Shown) {
        m_life = Life(Clock::now());
        m_looks.start(std::min<std::chrono::milliseconds>(settings.lingering / 4, 1s));
    }
}

void Launcher::Private::look()
{
    const auto now = Clock::now();
    m_life.see(processTree(m_client->supervisorProcess()), now);
    if (state == State::Starting) {
        lookAtStart(now);
    } else if (state == State::Shown && m_windows && m_windows->isEmpty()) {
        if (m_life.idle(now) >= settings.lingering) {
            qCInfo(menuLaunch).noquote()
                << plan.activityId << "has no window left and does nothing: ending it";
            end({});
        }
    } else {
        m_looks.stop();
    }
}

void Launcher::Private::lookAtStart(Clock::time_point now)
{
    if (!m_windows) {
        if (now - m_startedAt >= settings.settling) {
            shown();
        }
        return;
    }
    if (m_life.idle(now) < settings.timeout && now - m_startedAt < settings.patience) {
        return;
    }
    if (m_windows->showsAnything()) {
        shown();
        return;
    }
    end({.kind = LaunchEnd::Kind::Failed,
         .reason = reasonForTimeout(since(m_startedAt)),
         .lastLines = {}});
}

void Launcher::Private::stop()
{
    if (state == State::Starting) {
        end({.kind = LaunchEnd::Kind::Cancelled, .reason = {}, .lastLines = {}});
    } else if (state == State::Shown) {
        end({});
    }
}

void Launcher::Private::end(LaunchEnd how)
{
    m_end = std::move(how);
    state = State::Ending;
    m_looks.stop();
    m_client->stop();
}

void Launcher::Private::gone(const ProcessEnd &how)
{
    const auto after = since(m_startedAt);
    const bool well = !how.bySignal && how.number == 0;
    if (state == State::Starting && (!well || after < quickEnd)) {
        m_end = {
            .kind = LaunchEnd::Kind::Failed, .reason = reasonForEnd(how, after), .lastLines = {}};
    }
    qCInfo(menuLaunch).noquote() << plan.activityId
                                 << "is gone:" << (how.bySignal ? "signal" : "exit code")
                                 << how.number;
    finish();
}

// The supervisor was killed. Its program's session is what can still be found.
void Launcher::Private::lost()
{
    if (!m_wasShown && state == State::Starting) {
        m_end = {.kind = LaunchEnd::Kind::Failed, .reason = reasonForLoss(), .lastLines = {}};
    }
    qCWarning(menuLaunch).noquote() << plan.activityId << "has lost its supervisor";
    state = State::Ending;
    m_looks.stop();
    if (m_client->firstProcess() == 0) {
        finish();
        return;
    }
    auto *ending = new QProcess(this);
    connect(ending, &QProcess::finished, this, &Private::finish);
    connect(ending, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish();
        }
    });
    connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
    ending->start(settings.supervisor,
                  {u"--grace"_s,
                   QString::number(plan.grace.count()),
                   u"--end-session"_s,
                   QString::number(m_client->firstProcess())});
}

void Launcher::Private::finish()
{
    m_looks.stop();
    m_windows.reset();
    m_client.release()->deleteLater(); // this may be its own signal
    restoreScreens();
    if (m_end.kind == LaunchEnd::Kind::Failed) {
        m_end.lastLines = lastLinesOf(plan.log);
        qCWarning(menuLaunch).noquote() << plan.activityId << "did not start:" << m_end.reason;
    }
    state = State::Idle;
    constexpr int enough = 10;
    bringMenuBack(enough);
    Q_EMIT q->ended(m_end);
}

void Launcher::Private::restoreScreens()
{
    if (!m_screens) {
        return;
    }
    const Result<bool> restored = PrimTux::restoreScreens(xConnection(), *m_screens);
    if (!restored) {
        qCWarning(menuLaunch).noquote() << restored.error().message;
    } else if (*restored) {
        qCInfo(menuLaunch).noquote() << plan.activityId << "left another screen mode; restored";
    }
    m_screens.reset();
}

// The window manager may give the keyboard to another window when it notices that the program's are
// gone.
void Launcher::Private::bringMenuBack(int attempts)
{
    if (!menuWindow || state != State::Idle || !menuWindow->isVisible()) {
        return;
    }
    if (!isInFront(menuWindow)) {
        bringToFront(menuWindow);
    }
    if (attempts > 1) {
        QTimer::singleShot(100ms, this, [this, attempts] { bringMenuBack(attempts - 1); });
    }
}

Launcher::Launcher(Settings settings, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, std::move(settings)))
{
}

Launcher::~Launcher() = default;

void Launcher::setMenuWindow(QWindow *window)
{
    m_d->menuWindow = window;
}

bool Launcher::isRunning() const
{
    return m_d->state != Private::State::Idle;
}

QString Launcher::activityId() const
{
    return isRunning() ? m_d->plan.activityId : QString();
}

void Launcher::start(const LaunchPlan &plan)
{
    if (!isRunning()) {
        m_d->start(plan);
    }
}

void Launcher::stop()
{
    m_d->stop();
}

bool Launcher::adopt()
{
    return !isRunning() && m_d->adopt();
}

} // namespace PrimTux
