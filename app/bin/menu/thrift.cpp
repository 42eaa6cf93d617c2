// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "thrift.h"

#include "catalogue/catalogue.h"
#include "models/pictures/picturefile.h"
#include "models/pupilsession.h"

#include <QPixmapCache>
#include <QQmlEngine>
#include <QQuickWindow>

#include <malloc.h>

namespace PrimTux
{

void giveMemoryBack(const PupilSession &session, QQmlEngine &engine, QQuickWindow &window)
{
    engine.collectGarbage();
    engine.trimComponentCache();
    window.releaseResources();
    QPixmapCache::clear();
    if (session.catalogue() != nullptr) {
        session.catalogue()->giveMemoryBack();
    }
    letGoOfPixels();
    malloc_trim(0);
}

} // namespace PrimTux
