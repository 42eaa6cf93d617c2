// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QJsonObject MenuctlRun::object() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonArray MenuctlRun::array() const
{
    return QJsonDocument::fromJson(output).array();
}

QProcessEnvironment environmentOf(const SampleRoot &root)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : {u"XDG_CACHE_HOME"_s,
                                    u"XDG_DATA_HOME"_s,
                                    u"XDG_CONFIG_HOME"_s,
                                    u"DBUS_SESSION_BUS_ADDRESS"_s,
                                    u"XDG_RUNTIME_DIR"_s,
                                    u"LANGUAGE"_s}) {
        environment.remove(variable);
    }
    environment.insert(u"HOME"_s, root.folder() + "/home"_L1);
    environment.insert(u"PRIMTUX_MENU_ROOT"_s, root.folder());
    environment.insert(u"PATH"_s, root.folder() + "/usr/bin"_L1);
    environment.insert(u"XDG_DATA_DIRS"_s, root.folder() + "/usr/share"_L1);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

std::unique_ptr<QProcess> startMenuctl(const SampleRoot &root,
                                       const QStringList &arguments,
                                       const QProcessEnvironment &environment)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(root.folder());
    process->start(QStringLiteral(BUILD_FOLDER "/bin/primtux-menuctl"), arguments);
    return process;
}

MenuctlRun runMenuctl(const SampleRoot &root,
                      const QStringList &arguments,
                      const QProcessEnvironment &environment)
{
    const auto process = startMenuctl(root, arguments, environment);
    process->waitForFinished();
    return {.exitCode = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
            .output = process->readAllStandardOutput(),
            .errors = process->readAllStandardError()};
}

MenuctlRun runMenuctl(const SampleRoot &root, const QStringList &arguments)
{
    return runMenuctl(root, arguments, environmentOf(root));
}

QStringList filesBesideIndex(const SampleRoot &root)
{
    return QFileInfo(root.paths().systemIndex())
        .dir()
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace PrimTux
