// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upkeep.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

Upkeep::Upkeep(QString menuctl, QObject *parent)
    : QObject(parent)
    , m_menuctl(std::move(menuctl))
{
    m_looking.setMaxThreadCount(1);
    connect(&m_refresh, &Errand::finished, this, [this](const Result<QString> &output) {
        Q_EMIT refreshed(output ? QString() : output.error().message);
        if (std::exchange(m_again, false)) {
            refresh();
        }
    });
    connect(&m_probe, &Errand::finished, this, [this](const Result<QString> &output) {
        Q_EMIT probed(output ? output->trimmed() : u"software"_s);
    });
}

Upkeep::~Upkeep()
{
    m_looking.waitForDone();
}

void Upkeep::refresh()
{
    m_again = m_refresh.isRunning(); // what changed meanwhile may not have been read
    m_refresh.run(m_menuctl, {u"catalogue"_s, u"refresh"_s});
}

void Upkeep::refreshIf(std::function<bool()> isStale)
{
    m_looking.start([this, isStale = std::move(isStale)] {
        if (isStale()) {
            QMetaObject::invokeMethod(this, &Upkeep::refresh, Qt::QueuedConnection);
        }
    });
}

void Upkeep::probe(const QString &program)
{
    m_probe.run(program, {u"--probe-renderer"_s});
}

} // namespace PrimTux
