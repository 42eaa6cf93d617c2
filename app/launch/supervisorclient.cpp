// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/supervisorclient.h"

#include "launch/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <array>
#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

// "exit 3", "signal 9"
[[nodiscard]] ProcessEnd endIn(const QString &text)
{
    return {.bySignal = text.startsWith("signal "_L1), .number = text.section(u' ', 1).toInt()};
}

[[nodiscard]] QProcessEnvironment environmentOf(const LaunchPlan &plan)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : plan.environment) {
        environment.insert(name, value);
    }
    return environment;
}

[[nodiscard]] QStringList argumentsFor(const LaunchPlan &plan, const QString &socket)
{
    QStringList arguments{
        u"--name"_s, plan.activityId, u"--grace"_s, QString::number(plan.grace.count())};
    if (plan.saveSignal != SaveSignal::None) {
        arguments << u"--save-signal"_s << idOf(plan.saveSignal);
    }
    if (!plan.log.isEmpty()) {
        QDir().mkpath(QFileInfo(plan.log).path());
        arguments << u"--log"_s << plan.log;
    }
    if (!socket.isEmpty()) {
        arguments << u"--socket"_s << socket;
    }
    return arguments << u"--"_s << plan.program << plan.arguments;
}

} // namespace

SupervisorClient::SupervisorClient(QObject *parent)
    : QObject(parent)
{
    connect(&m_channel, &QLocalSocket::readyRead, this, &SupervisorClient::read);
    connect(&m_channel, &QLocalSocket::disconnected, this, [this] {
        read();
        if (!m_over) {
            m_over = true;
            Q_EMIT lost();
        }
    });
}

// Hanging up is no loss.
SupervisorClient::~SupervisorClient()
{
    m_channel.disconnect(this);
}

// Detached, because a QProcess would take its process with it when the menu ends.
Result<void>
SupervisorClient::start(const QString &supervisor, const QString &socket, const LaunchPlan &plan)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return std::unexpected(Error{qt_error_string(errno)});
    }
    QProcess process;
    process.setProgram(supervisor);
    process.setArguments(argumentsFor(plan, socket));
    process.setProcessEnvironment(environmentOf(plan));
    process.setWorkingDirectory(plan.workingFolder);
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::ResetSignalHandlers);
    process.setChildProcessModifier([end = ends[1]] {
        ::dup2(end, STDIN_FILENO);
        ::dup2(end, STDOUT_FILENO);
    });
    const bool running = process.startDetached(&m_supervisor);
    ::close(ends[1]);
    if (!running || !m_channel.setSocketDescriptor(ends[0])) {
        ::close(ends[0]);
        m_over = true;
        return std::unexpected(
            Error{tr("%1 cannot be started: %2.").arg(supervisor, process.errorString())});
    }
    return {};
}

bool SupervisorClient::adopt(const QString &socket)
{
    if (socket.isEmpty() || !QFileInfo::exists(socket)) {
        return false;
    }
    m_channel.connectToServer(socket); // a UNIX socket answers at once or not at all
    if (m_channel.state() != QLocalSocket::ConnectedState) {
        m_channel.abort();
        return false;
    }
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(
            static_cast<int>(m_channel.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size)
        == 0) {
        m_supervisor = peer.pid;
    }
    return true;
}

void SupervisorClient::stop()
{
    ask("stop\n");
}

void SupervisorClient::stopNow()
{
    ask("stop-now\n");
}

void SupervisorClient::ask(QByteArrayView request)
{
    m_channel.write(request.data(), request.size());
    m_channel.flush();
}

void SupervisorClient::read()
{
    while (m_channel.canReadLine()) {
        obey(QString::fromUtf8(m_channel.readLine()).trimmed());
    }
}

void SupervisorClient::obey(const QString &line)
{
    const QString word = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1);
    if (word == "started"_L1) {
        m_first = rest.toLongLong();
        Q_EMIT started();
    } else if (word == "running"_L1) {
        m_first = rest.section(u' ', -1).toLongLong();
        Q_EMIT adopted(rest.section(u' ', 0, -2));
    } else if (word == "first-gone"_L1) {
        Q_EMIT firstGone(endIn(rest));
    } else if (word == "gone"_L1) {
        m_over = true;
        Q_EMIT gone(endIn(rest));
    } else if (word == "error"_L1) {
        m_over = true;
        Q_EMIT failed(rest.section(u' ', 0, 0).toInt());
    } else {
        qCWarning(menuLaunch).noquote() << "The supervisor says:" << line;
    }
}

} // namespace PrimTux
