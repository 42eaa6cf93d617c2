// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/activityrun.h"

#include "models/domainlook.h"
#include "models/logging.h"
#include "models/memory.h"
#include "models/tilelistmodel.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace PrimTux
{

namespace
{

constexpr auto shortestStep = 200ms;

} // namespace

ActivityRun::ActivityRun(Launcher &launcher, Planner planner, Memory &memory, QObject *parent)
    : QObject(parent)
    , m_launcher(launcher)
    , m_planner(std::move(planner))
    , m_memory(memory)
{
    m_preparing.setMaxThreadCount(1);
    connect(&m_steps, &QTimer::timeout, this, &ActivityRun::step);
    connect(&m_launcher, &Launcher::windowShown, this, &ActivityRun::shown);
    connect(&m_launcher, &Launcher::ended, this, &ActivityRun::ended);
    connect(&m_launcher, &Launcher::endForced, this, [this] {
        m_ending = true;
        Q_EMIT stateChanged();
    });
}

ActivityRun::~ActivityRun()
{
    m_preparing.waitForDone();
}

void ActivityRun::start(LaunchOrder order)
{
    if (m_state == State::Starting || m_state == State::Running) {
        return;
    }
    m_order = std::move(order);
    m_retried = false;
    Q_EMIT orderChanged();
    launch();
}

void ActivityRun::stop()
{
    if (m_state != State::Starting && m_state != State::Running) {
        return;
    }
    m_steps.stop();
    if (m_launcher.isRunning()) {
        m_launcher.stop();
        return;
    }
    ++m_attempt; // what is being prepared comes too late
    setState(State::Idle);
}

void ActivityRun::leave()
{
    if (m_state == State::Running) {
        m_launcher.leave();
    }
}

void ActivityRun::bringToFront()
{
    if (m_state == State::Running && !m_ending) {
        m_launcher.bringToFront();
    }
}

void ActivityRun::retry()
{
    if (m_state == State::Failed && mayRetry()) {
        m_retried = true;
        launch();
    }
}

void ActivityRun::dismiss()
{
    if (m_state == State::Failed) {
        setState(State::Idle);
    }
}

bool ActivityRun::adopt()
{
    if (m_state != State::Idle || !m_launcher.adopt()) {
        return false;
    }
    m_order = {};
    m_end = {};
    m_ending = false;
    m_sinceShown.invalidate();
    m_stones = allStones;
    Q_EMIT orderChanged();
    Q_EMIT stonesChanged();
    setState(State::Running);
    return true;
}

void ActivityRun::recognise(LaunchOrder order)
{
    if (m_state == State::Running && m_order.tile.id.isEmpty()) {
        m_order = std::move(order);
        Q_EMIT orderChanged();
    }
}

QString ActivityRun::picture() const
{
    return m_order.tile.id.isEmpty() ? QString() : pictureOf(m_order.tile);
}

QString ActivityRun::domainId() const
{
    return idOf(m_order.tile.domain);
}

QColor ActivityRun::colour() const
{
    return colourOf(m_order.tile.domain);
}

QColor ActivityRun::tint() const
{
    return tintOf(m_order.tile.domain);
}

void ActivityRun::copyDetails() const
{
    QGuiApplication::clipboard()->setText(
        u"%1 (%2)\n%3\n%4\n"_s.arg(name(), activityId(), reason(), lastLines()));
}

void ActivityRun::launch()
{
    m_end = {};
    m_ending = false;
    m_sinceShown.invalidate();
    m_ticks = 0;
    m_stones = 0;
    m_slow = false;
    m_sinceStart.start();
    m_steps.start(std::max(shortestStep, m_memory.typicalStart(m_order.tile.id) / allStones));
    Q_EMIT stonesChanged();
    setState(State::Starting);

    m_preparing.start([this, attempt = ++m_attempt, planner = m_planner, order = m_order] {
        auto plan = planner(order);
        QMetaObject::invokeMethod(
            this,
            [this, attempt, plan = std::move(plan)] { planned(attempt, plan); },
            Qt::QueuedConnection);
    });
}

void ActivityRun::planned(int attempt, const Result<LaunchPlan> &plan)
{
    if (attempt != m_attempt || m_state != State::Starting) {
        return;
    }
    if (plan) {
        m_launcher.start(*plan);
    } else {
        fail({.kind = LaunchEnd::Kind::Failed, .reason = plan.error().message, .lastLines = {}});
    }
}

// Stones are as many steps as a start usually takes; the last one waits for the window.
void ActivityRun::step()
{
    ++m_ticks;
    m_stones = std::min(m_ticks, allStones - 1);
    if (m_ticks >= 2 * allStones) {
        m_slow = true;
        m_steps.stop();
    }
    Q_EMIT stonesChanged();
}

void ActivityRun::shown()
{
    m_shown = m_launcher.activityId();
    m_sinceShown.start();
    if (m_state != State::Starting) {
        Q_EMIT adopted(m_shown);
        return;
    }
    m_steps.stop();
    m_memory.noteStart(m_order.tile.id, std::chrono::milliseconds(m_sinceStart.elapsed()));
    m_stones = allStones;
    Q_EMIT stonesChanged();
    setState(State::Running);
}

void ActivityRun::ended(const LaunchEnd &end)
{
    if (m_state != State::Starting && m_state != State::Running) {
        return;
    }
    m_steps.stop();
    if (end.kind == LaunchEnd::Kind::Failed) {
        fail(end);
        return;
    }
    if (m_sinceShown.isValid()) {
        m_memory.noteEnd(m_shown, end.kind == LaunchEnd::Kind::Crashed);
        if (end.kind == LaunchEnd::Kind::Crashed) {
            m_memory.setLastCrash({.activity = m_shown,
                                   .time = QDateTime::currentDateTimeUtc(),
                                   .reason = end.reason});
        }
        Q_EMIT left(m_shown, std::chrono::milliseconds(m_sinceShown.elapsed()));
    }
    if (end.kind == LaunchEnd::Kind::Crashed) {
        fail(end);
    } else {
        setState(State::Idle);
    }
}

void ActivityRun::fail(LaunchEnd end)
{
    m_steps.stop();
    m_end = std::move(end);
    if (!isCrashed()) {
        qCWarning(menuModels).noquote() << m_order.tile.id << "did not start:" << m_end.reason;
    }
    setState(State::Failed);
}

void ActivityRun::setState(State state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

} // namespace PrimTux
