// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program for the tests to start: it shows a window with two buttons and says on its output what
// is pressed.
// "--fork" returns at once and leaves the window to a child, as some programs do; "--crash" crashes
// at once; "--dialog" shows a dialog of its own instead.

#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--crash") == 0) {
        std::abort();
    }
    QQuickWindow::setSceneGraphBackend(u"software"_s);
    const QGuiApplication application(argc, argv);
    if (QGuiApplication::arguments().contains("--fork"_L1)) {
        return QProcess::startDetached(QGuiApplication::applicationFilePath(), {}) ? 0 : 1;
    }
    QQmlApplicationEngine engine;
    if (QGuiApplication::arguments().contains("--dialog"_L1)) {
        engine.setInitialProperties(
            {{u"flags"_s, QVariant::fromValue(Qt::WindowFlags(Qt::Dialog))}});
    }
    engine.loadFromModule("PrimTux.Tests.Probe", "Main");
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
