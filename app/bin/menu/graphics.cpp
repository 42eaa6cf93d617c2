// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "graphics.h"

#include "models/memory.h"

#include <QDir>
#include <QFileInfo>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>
#include <QSysInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString graphicsOfThisPc()
{
    const QStringList nodes = QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System);
    if (nodes.isEmpty()) {
        return {};
    }
    QStringList parts{QSysInfo::kernelVersion()};
    for (const QString &node : nodes) {
        const QString driver
            = QFileInfo(u"/sys/class/drm/%1/device/driver"_s.arg(node)).canonicalFilePath();
        parts << node + u'=' + QFileInfo(driver).fileName();
    }
    return parts.join(u' ');
}

Renderer
chooseRenderer(std::optional<Renderer> wanted, const QString &graphics, const Memory &memory)
{
    if (wanted) {
        return *wanted;
    }
    return !graphics.isEmpty() && memory.renderer(graphics) == "opengl"_L1 ? Renderer::OpenGl
                                                                           : Renderer::Software;
}

void useRenderer(Renderer renderer)
{
    QQuickWindow::setGraphicsApi(renderer == Renderer::Software ? QSGRendererInterface::Software
                                                                : QSGRendererInterface::OpenGL);
}

QString probeRenderer()
{
    static constexpr std::array drawnByProcessor{
        "llvmpipe"_L1, "softpipe"_L1, "swrast"_L1, "software"_L1};

    QString software = u"software"_s;
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    if (!context.create() || !context.makeCurrent(&surface)) {
        return software;
    }
    const auto *const name
        = reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    const QString renderer = QString::fromLatin1(name);
    const bool slow = renderer.isEmpty()
        || std::ranges::any_of(drawnByProcessor, [&renderer](QLatin1StringView word) {
                          return renderer.contains(word, Qt::CaseInsensitive);
                      });
    return slow ? software : u"opengl"_s;
}

} // namespace PrimTux
