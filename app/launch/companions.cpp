// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/companions.h"

#include "launch/logging.h"
#include "launch/processtree.h"
#include "launch/supervisorclient.h"
#include "launch/windows.h"

#include <QFile>

#include <algorithm>
#include <ranges>
#include <utility>

namespace PrimTux
{

namespace
{
constexpr int mostAtOnce = 4;
} // namespace

struct Companions::Companion {
    QString activityId; // empty until one that was found has said its name
    QString socket;
    WindowPolicy policy = WindowPolicy::Beside;
    std::unique_ptr<SupervisorClient> client = std::make_unique<SupervisorClient>();
    std::unique_ptr<ProgramWindows> windows; // none where they cannot be watched
};

Companions::Companions(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

Companions::~Companions() = default;

bool Companions::isRunning(const QString &activityId) const
{
    return std::ranges::contains(
        m_all, activityId, [](const auto &companion) { return companion->activityId; });
}

void Companions::start(const LaunchPlan &plan)
{
    if (isRunning(plan.activityId) || std::cmp_greater_equal(m_all.size(), mostAtOnce)) {
        return;
    }
    Companion &companion = add(freeSocket());
    companion.activityId = plan.activityId;
    companion.policy = plan.window;
    watch(companion); // before the program can show a window
    qCInfo(menuLaunch).noquote() << "Starting" << plan.activityId << "beside:" << plan.program
                                 << plan.arguments.join(u' ');
    const Result<void> running
        = companion.client->start(m_settings.supervisor, companion.socket, plan);
    if (!running) {
        qCWarning(menuLaunch).noquote() << plan.activityId << running.error().message;
        remove(&companion);
        return;
    }
    Q_EMIT changed();
}

void Companions::stop(const QString &activityId)
{
    for (const auto &companion : m_all) {
        if (companion->activityId == activityId) {
            companion->client->stop();
        }
    }
}

void Companions::stopAll()
{
    for (const auto &companion : m_all) {
        companion->client->stop();
    }
}

void Companions::adopt()
{
    for (const int number : std::views::iota(0, mostAtOnce)) {
        const QString socket = m_settings.socket + QString::number(number);
        if (m_settings.socket.isEmpty() || isTaken(socket) || !QFile::exists(socket)) {
            continue;
        }
        Companion &companion = add(socket);
        connect(companion.client.get(),
                &SupervisorClient::adopted,
                this,
                [this, &companion](const QString &activityId) {
                    companion.activityId = activityId;
                    qCInfo(menuLaunch).noquote() << "Found running beside:" << activityId;
                    Q_EMIT changed();
                });
        if (companion.client->adopt(socket)) {
            watch(companion);
            if (companion.windows) {
                companion.windows->lookAround();
            }
        } else {
            remove(&companion);
        }
    }
}

bool Companions::isTaken(const QString &socket) const
{
    return std::ranges::contains(
        m_all, socket, [](const auto &companion) { return companion->socket; });
}

QString Companions::freeSocket() const
{
    for (int number = 0; !m_settings.socket.isEmpty() && number < mostAtOnce; ++number) {
        QString socket = m_settings.socket + QString::number(number);
        if (!isTaken(socket)) {
            return socket;
        }
    }
    return {};
}

Companions::Companion &Companions::add(const QString &socket)
{
    m_all.push_back(std::make_unique<Companion>());
    Companion &companion = *m_all.back();
    companion.socket = socket;
    const auto over = [this, &companion] { remove(&companion); };
    connect(companion.client.get(), &SupervisorClient::gone, this, over);
    connect(companion.client.get(), &SupervisorClient::lost, this, over);
    connect(companion.client.get(), &SupervisorClient::failed, this, over);
    return companion;
}

void Companions::watch(Companion &companion) const
{
    if (!ProgramWindows::canBeWatched()) {
        return;
    }
    companion.windows = std::make_unique<ProgramWindows>(
        [&companion](qint64 pid) {
            return descendsFrom(pid, companion.client->supervisorProcess());
        },
        companion.policy);
    companion.windows->setMainWindow(m_settings.mainWindow);
}

void Companions::remove(const Companion *gone)
{
    const auto found = std::ranges::find(m_all, gone, &std::unique_ptr<Companion>::get);
    if (found == m_all.end()) {
        return;
    }
    const std::unique_ptr<Companion> over = std::move(*found);
    m_all.erase(found);
    qCInfo(menuLaunch).noquote() << over->activityId << "beside is gone";
    over->client->disconnect(this);
    over->client.release()->deleteLater(); // this may be its own signal
    Q_EMIT changed();
}

} // namespace PrimTux
