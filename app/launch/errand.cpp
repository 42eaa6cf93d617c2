// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/errand.h"

#include <QFileInfo>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr int background = 10; // nice value: what the child does comes first

} // namespace

Errand::Errand(QObject *parent)
    : QObject(parent)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { setpriority(PRIO_PROCESS, 0, background); });
    connect(&m_process, &QProcess::finished, this, &Errand::end);
    connect(&m_process, &QProcess::errorOccurred, this, &Errand::fail);
}

Errand::~Errand()
{
    m_process.disconnect(this);
}

void Errand::run(const QString &program, const QStringList &arguments)
{
    if (!isRunning()) {
        m_process.start(program, arguments);
    }
}

bool Errand::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

void Errand::end(int exitCode, QProcess::ExitStatus status)
{
    const QString name = QFileInfo(m_process.program()).fileName();
    if (status == QProcess::CrashExit) {
        Q_EMIT finished(std::unexpected(Error{tr("%1 broke off.").arg(name)}));
        return;
    }
    if (exitCode != 0) {
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
        Q_EMIT finished(std::unexpected(Error{
            said.isEmpty() ? tr("%1 ended with exit code %2.").arg(name).arg(exitCode) : said}));
        return;
    }
    Q_EMIT finished(QString::fromUtf8(m_process.readAllStandardOutput()));
}

void Errand::fail(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) {
        Q_EMIT finished(std::unexpected(Error{
            tr("%1 could not be started: %2").arg(m_process.program(), m_process.errorString())}));
    }
}

} // namespace PrimTux
