// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/lettering.h"

#include <QObject>
#include <QSize>
#include <QtQmlIntegration/qqmlintegration.h>

namespace PrimTux
{

/** What the measures of a screen depend on. */
struct LayoutRequest {
    QSize screen{1366, 768}; // in device independent pixels
    qreal dpi = 96; // of the screen as it says; nonsense is ignored
    qreal textScale = 1; // 1 to 2
    int style = 2; // Profile::layout
    int domains = 0; // domains that hold something; 0 or 1: no domain level
    bool domainsFirst = false; // the page shows the domains themselves as tiles
    int tiles = 0; // how many there are on all pages together; 0: not known yet
    Lettering lettering = {};
    bool speakers = false; // names may be read aloud

    friend bool operator==(const LayoutRequest &, const LayoutRequest &) = default;
};

/**
 * Where everything of a page of tiles stands, in pixels. A "unit" is one design millimetre: a real
 * one, unless the screen is so small or big that the page would not fit or look lost (see the
 * design's "Units and layout").
 */
struct Layout {
    Q_GADGET
    QML_VALUE_TYPE(pageLayout)
    Q_PROPERTY(qreal unit MEMBER unit FINAL)
    Q_PROPERTY(qreal textScale MEMBER textScale FINAL)
    Q_PROPERTY(int columns MEMBER columns FINAL)
    Q_PROPERTY(int rows MEMBER rows FINAL)
    Q_PROPERTY(int tileWidth MEMBER tileWidth FINAL)
    Q_PROPERTY(int tileHeight MEMBER tileHeight FINAL)
    Q_PROPERTY(int columnGap MEMBER columnGap FINAL)
    Q_PROPERTY(int rowGap MEMBER rowGap FINAL)
    Q_PROPERTY(int gridLeft MEMBER gridLeft FINAL)
    Q_PROPERTY(int gridTop MEMBER gridTop FINAL)
    Q_PROPERTY(int headerHeight MEMBER headerHeight FINAL)
    Q_PROPERTY(int pagerHeight MEMBER pagerHeight FINAL)
    Q_PROPERTY(int railWidth MEMBER railWidth FINAL)
    Q_PROPERTY(int railCell MEMBER railCell FINAL)
    Q_PROPERTY(bool railWords MEMBER railWords FINAL)
    Q_PROPERTY(bool portrait MEMBER portrait FINAL)
    Q_PROPERTY(int speakerRoom MEMBER speakerRoom FINAL)

public:
    qreal unit = 4;
    qreal textScale = 1;
    int columns = 1;
    int rows = 1;
    int tileWidth = 0;
    int tileHeight = 0;
    int columnGap = 0;
    int rowGap = 0;
    int gridLeft = 0; // from the edge where the rail is
    int gridTop = 0;
    int headerHeight = 0;
    int pagerHeight = 0; // 0: this page has no pager
    int railWidth = 0; // 0: this page has no rail
    int railCell = 0;
    bool railWords = true;
    bool portrait = false;
    int speakerRoom = 0; // for the loudspeaker beside the name of a tile; 0: it has none
    int capacity = 1; // tiles of a full page
    qreal physicalUnit = 4; // pixels of a real millimetre
    qreal footUnits = 0; // the least height of a tile's foot
    qreal namePoints = 16; // of tile names, before they are fitted
    Lettering lettering;

    [[nodiscard]] int pixels(qreal units) const;
    /** Pixels of a text of @p points, text scale included. */
    [[nodiscard]] int textPixels(qreal points) const;

    friend bool operator==(const Layout &, const Layout &) = default;
};

/** The measures of a page. */
[[nodiscard]] Layout layOut(const LayoutRequest &request);

} // namespace PrimTux
