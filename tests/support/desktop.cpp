// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop.h"

#include "support/processes.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <ranges>
#include <utility>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr int patience = 15'000; // milliseconds

QProcessEnvironment bareEnvironment(const QString &folder, const QString &locale)
{
    const QProcessEnvironment outer = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name :
         {u"PATH"_s, u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (outer.contains(name)) {
            environment.insert(name, outer.value(name));
        }
    }
    environment.insert(u"HOME"_s, folder + "/home"_L1);
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder + "/run"_L1);
    environment.insert(u"XDG_CACHE_HOME"_s, folder + "/home/.cache"_L1);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder + "/home/.config"_L1);
    environment.insert(u"XDG_DATA_HOME"_s, folder + "/home/.local/share"_L1);
    environment.insert(u"XDG_DATA_DIRS"_s, u"/usr/local/share:/usr/share"_s);
    environment.insert(u"LANG"_s, locale);
    environment.insert(u"SDL_AUDIODRIVER"_s, u"dummy"_s);
    // No loudspeaker either: a desktop that wants a voice makes one.
    environment.insert(u"SPEECHD_CMD"_s, u"/bin/false"_s);
    return environment;
}

Result<void> write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return std::unexpected(Error{u"%1 cannot be written: %2"_s.arg(path, file.errorString())});
    }
    return {};
}

QByteArray busConfiguration(const QString &folder, bool services)
{
    return "<busconfig><type>session</type><listen>unix:path=" + folder.toUtf8()
        + "/run/bus</listen>" + (services ? "<standard_session_servicedirs/>" : "")
        + "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
          "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";
}

} // namespace

Desktop::Desktop(Settings settings)
    : m_settings(std::move(settings))
    , m_environment(bareEnvironment(m_folder.path(), m_settings.locale))
{
    adoptOrphans();
}

Desktop::~Desktop()
{
    // Whoever draws goes first, so that nobody complains of a screen that is gone.
    for (const auto &process : m_processes | std::views::reverse) {
        process->kill();
        process->waitForFinished(patience);
    }
    endDescendants();
}

Result<void> Desktop::start()
{
    const QDir folder(m_folder.path());
    if (!folder.mkpath(u"home"_s) || !folder.mkpath(u"run"_s)) {
        return std::unexpected(Error{u"No folder can be made in %1."_s.arg(m_folder.path())});
    }
    QFile::setPermissions(folder.filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return startScreen()
        .and_then([this] { return m_settings.sessionBus ? startBus() : Result<void>(); })
        .and_then(
            [this] { return m_settings.windowManager ? startWindowManager() : Result<void>(); })
        .and_then([this] {
            const bool wanted = m_settings.sessionBus && m_settings.services;
            return wanted ? startAccessibility() : Result<void>();
        });
}

QString Desktop::sessionBus() const
{
    return m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s);
}

void Desktop::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

std::unique_ptr<QProcess> Desktop::run(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); });
    process->start(program, arguments);
    return process;
}

Result<void> Desktop::startScreen()
{
    const QSize size = m_settings.size;
    return firstLine(u"Xvfb"_s,
                     {u"-displayfd"_s,
                      u"1"_s,
                      u"-screen"_s,
                      u"0"_s,
                      u"%1x%2x24"_s.arg(size.width()).arg(size.height()),
                      u"-dpi"_s,
                      QString::number(m_settings.dotsPerInch),
                      u"-nolisten"_s,
                      u"tcp"_s,
                      u"-noreset"_s})
        .transform(
            [this](const QString &number) { m_environment.insert(u"DISPLAY"_s, u':' + number); });
}

Result<void> Desktop::startBus()
{
    const QString configuration = m_folder.filePath(u"bus.conf"_s);
    return write(configuration, busConfiguration(m_folder.path(), m_settings.services))
        .and_then([&] {
            return firstLine(u"dbus-daemon"_s,
                             {u"--nofork"_s,
                              u"--nopidfile"_s,
                              u"--print-address=1"_s,
                              u"--config-file="_s + configuration});
        })
        .transform([this](const QString &address) {
            m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        });
}

// As the session's autostart does: programs then find it at once.
Result<void> Desktop::startAccessibility()
{
    const QString name = u"desktop-of-tests"_s;
    m_processes.push_back(run(u"/usr/libexec/at-spi-bus-launcher"_s, {u"--launch-immediately"_s}));
    bool ready = false;
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(sessionBus(), name);
        ready = QTest::qWaitFor(
            [&bus] { return bus.interface()->isServiceRegistered(u"org.a11y.Bus"_s).value(); },
            patience);
    }
    QDBusConnection::disconnectFromBus(name);
    if (!ready) {
        return std::unexpected(Error{u"The accessibility bus did not start: %1"_s.arg(
            QString::fromLocal8Bit(m_processes.back()->readAllStandardError()))});
    }
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    return {};
}

Result<void> Desktop::startWindowManager()
{
    // A window that appears while openbox still gets ready would not have the keyboard.
    const QString ready = m_folder.filePath(u"openbox-is-ready"_s);
    m_processes.push_back(run(u"openbox"_s,
                              {u"--config-file"_s,
                               QStringLiteral(SOURCE_FOLDER "/tests/support/openbox.xml"),
                               u"--startup"_s,
                               u"touch "_s + ready}));
    if (!QTest::qWaitFor([&ready] { return QFile::exists(ready); }, patience)) {
        return std::unexpected(Error{u"The window manager openbox did not start: %1"_s.arg(
            QString::fromLocal8Bit(m_processes.back()->readAllStandardError()))});
    }
    return {};
}

Result<QString> Desktop::firstLine(const QString &program, const QStringList &arguments)
{
    m_processes.push_back(run(program, arguments));
    QProcess &process = *m_processes.back();
    if (!QTest::qWaitFor(
            [&process] { return process.canReadLine() || process.state() == QProcess::NotRunning; },
            patience)
        || !process.canReadLine()) {
        return std::unexpected(Error{u"%1 did not start: %2 %3"_s.arg(
            program,
            process.errorString(),
            QString::fromLocal8Bit(process.readAllStandardError()))});
    }
    return QString::fromLocal8Bit(process.readLine()).trimmed();
}

} // namespace PrimTux
