// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/launcher.h"

#include "launch/farewell.h"
#include "launch/life.h"
#include "launch/logging.h"
#include "launch/reasons.h"
#include "launch/restoring.h"
#include "launch/supervisorclient.h"
#include "launch/windows.h"

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
constexpr auto afterClose = 2s; // between TERM and KILL for what did not close when asked
constexpr auto aftermath = 3s; // of a crash: what outlives the first process longer goes on

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
    void leave();
    void bringToFront();
    [[nodiscard]] quint64 programWindow() const { return m_windows ? m_windows->last() : 0; }

    Launcher *q;
    Settings settings;
    QPointer<QWindow> menuWindow;
    enum class State : quint8 { Idle, Starting, Shown, Leaving, Ending } state = State::Idle;
    LaunchPlan plan;

private:
    void begin();
    void watchWindows();
    void shown();
    void windowsGone();
    void look();
    void lookAtStart(Clock::time_point now);
    void end(LaunchEnd how);
    void force();
    [[nodiscard]] LaunchEnd endByItself() const;
    void gone(const ProcessEnd &how);
    void lost();
    void finish();
    void bringMenuBack(int attempts);

    std::unique_ptr<SupervisorClient> m_client;
    std::unique_ptr<ProgramWindows> m_windows; // none where they cannot be watched
    std::unique_ptr<Farewell> m_farewell; // while its windows are asked to close
    Restoring m_restoring;
    LaunchEnd m_end; // what will be told when the last process is gone
    ProcessEnd m_firstEnd; // of its first process
    Clock::time_point m_firstGoneAt;
    Clock::time_point m_startedAt;
    Life m_life{Clock::time_point()};
    QTimer m_looks;
    bool m_wasShown = false;
};

Launcher::Private::Private(Launcher *launcher, Settings chosen)
    : q(launcher)
    , settings(std::move(chosen))
    , m_restoring(settings.socket)
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
    m_firstEnd = {};
    m_client = std::make_unique<SupervisorClient>();
    connect(m_client.get(), &SupervisorClient::gone, this, &Private::gone);
    connect(m_client.get(), &SupervisorClient::lost, this, &Private::lost);
    connect(m_client.get(), &SupervisorClient::firstGone, this, [this](const ProcessEnd &how) {
        m_firstEnd = how;
        m_firstGoneAt = Clock::now();
    });
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
    m_restoring.note(plan);
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
    Q_EMIT q->starting();
}

bool Launcher::Private::adopt()
{
    begin();
    if (!m_client->adopt(settings.socket)) {
        m_client.reset();
        state = State::Idle;
        return false;
    }
    plan = m_restoring.recall();
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
        plan.window == WindowPolicy::Beside ? WindowPolicy::AsIs : plan.window);
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
            end(endByItself());
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
    } else if (state == State::Shown || state == State::Leaving) {
        end({});
    }
}

void Launcher::Private::leave()
{
    if (state == State::Shown && plan.saveSignal != SaveSignal::None) {
        end({});
    } else if (state == State::Shown && m_windows && !m_windows->isEmpty()) {
        state = State::Leaving;
        m_farewell = std::make_unique<Farewell>(
            *m_windows, Farewell::Times{.grace = plan.grace, .forAnswers = settings.answering});
        connect(m_farewell.get(), &Farewell::unheard, this, &Private::force);
        connect(m_farewell.get(), &Farewell::stayed, this, [this] {
            state = State::Shown;
            m_farewell.release()->deleteLater(); // this is its own signal
        });
    } else if (state == State::Leaving || state == State::Shown) {
        force();
    } else if (state == State::Ending && plan.saveSignal != SaveSignal::None) {
        m_client->stopNow();
    } else {
        stop();
    }
}

// Out of the child's sight.
void Launcher::Private::force()
{
    qCInfo(menuLaunch).noquote() << plan.activityId << "did not close: ending it";
    end({});
    if (menuWindow) {
        PrimTux::bringToFront(menuWindow);
    }
    QTimer::singleShot(afterClose, m_client.get(), &SupervisorClient::stopNow);
    Q_EMIT q->endForced();
}

void Launcher::Private::bringToFront()
{
    if (m_windows && (state == State::Shown || state == State::Leaving)) {
        m_windows->bringToFront();
    }
}

LaunchEnd Launcher::Private::endByItself() const
{
    const bool well = !m_firstEnd.bySignal && m_firstEnd.number == 0;
    if (well || Clock::now() - m_firstGoneAt > aftermath + settings.lingering) {
        return {};
    }
    return {.kind = LaunchEnd::Kind::Crashed,
            .reason = reasonForEnd(m_firstEnd, since(m_startedAt)),
            .lastLines = {}};
}

void Launcher::Private::end(LaunchEnd how)
{
    m_end = std::move(how);
    state = State::Ending;
    m_looks.stop();
    if (m_farewell) {
        m_farewell.release()->deleteLater(); // this may be its own signal
    }
    m_client->stop();
}

void Launcher::Private::gone(const ProcessEnd &how)
{
    const auto after = since(m_startedAt);
    const bool well = !how.bySignal && how.number == 0;
    if (state == State::Starting && (!well || after < quickEnd)) {
        m_end = {
            .kind = LaunchEnd::Kind::Failed, .reason = reasonForEnd(how, after), .lastLines = {}};
    } else if (state == State::Shown) {
        m_end = endByItself();
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
    m_farewell.reset();
    m_windows.reset();
    m_client.release()->deleteLater(); // this may be its own signal
    m_restoring.restore();
    if (!m_end.reason.isEmpty()) {
        m_end.lastLines = lastLinesOf(plan.log);
        qCWarning(menuLaunch).noquote()
            << plan.activityId
            << (m_end.kind == LaunchEnd::Kind::Crashed ? "crashed:" : "did not start:")
            << m_end.reason;
    }
    state = State::Idle;
    constexpr int enough = 10;
    bringMenuBack(enough);
    Q_EMIT q->ended(m_end);
}

// The window manager may give the keyboard to another window when it notices that the program's are
// gone.
void Launcher::Private::bringMenuBack(int attempts)
{
    if (!menuWindow || state != State::Idle || !menuWindow->isVisible()) {
        return;
    }
    if (!isInFront(menuWindow)) {
        PrimTux::bringToFront(menuWindow);
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

void Launcher::leave()
{
    m_d->leave();
}

quint64 Launcher::programWindow() const
{
    return m_d->programWindow();
}

void Launcher::bringToFront()
{
    m_d->bringToFront();
}

bool Launcher::adopt()
{
    return !isRunning() && m_d->adopt();
}

} // namespace PrimTux
