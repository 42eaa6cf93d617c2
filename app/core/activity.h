// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain.h"
#include "core/launchplan.h"
#include "core/level.h"
#include "core/text.h"

#include <array>
#include <optional>
#include <vector>

namespace PrimTux
{

/** What starting an activity opens. */
enum class ActivityKind : quint8 {
    Program, // an installed desktop program
    GCompris, // one activity of GCompris, at one data set
    Web, // a page, local or remote
    Document,
};

inline constexpr std::array allKinds{
    ActivityKind::Program, ActivityKind::GCompris, ActivityKind::Web, ActivityKind::Document};

[[nodiscard]] QString idOf(ActivityKind kind);
[[nodiscard]] std::optional<ActivityKind> activityKindFromId(QStringView id);

/** What an activity may need of the child or the PC. */
inline constexpr std::array allNeeds{QLatin1StringView("keyboard"),
                                     QLatin1StringView("microphone"),
                                     QLatin1StringView("mouse-precise"),
                                     QLatin1StringView("network"),
                                     QLatin1StringView("reading"),
                                     QLatin1StringView("scanner"),
                                     QLatin1StringView("sound"),
                                     QLatin1StringView("webcam")};

/** When a variant of a program is a tile of its own. */
enum class Offer : quint8 {
    Always, // beside the program's own tile
    Instead, // takes the place of the program's own tile at the variant's levels
    OnDemand, // only where a teacher chooses it
};

/** Where the picture of a tile comes from. */
struct IconSource {
    QString name; // of the icon theme (freedesktop Icon Theme Specification)
    QString file; // absolute, or beside the document; taken first
    QString inside; // its place in that file, which holds Qt resources (.rcc); usually empty
    bool framed = false; // the program ships only a small picture: it gets a frame

    friend bool operator==(const IconSource &, const IconSource &) = default;
};

/** A picture of a running program, on the network: shown to adults, never fetched by itself. */
struct Screenshot {
    QString url;
    TextMap captions;

    friend bool operator==(const Screenshot &, const Screenshot &) = default;
};

/** One thing a pupil can start: one tile. */
struct Activity {
    QString id; // "tuxpaint", "tuxpaint/maternelle"
    ActivityKind kind = ActivityKind::Program;
    QString package; // of Debian
    QStringList desktopEntries; // desktop file ids, best first
    TextMap names;
    TextMap summaries;
    TextMap spoken; // what the voice says for the name
    QString category; // learning, game, creation, tool, suite, accessibility, teacher
    bool forChildren = true;
    bool forTeachers = false;
    Offer offer = Offer::Always;
    Levels levels;
    int minimumAge = 0; // in years; levels of younger children are taken away
    QStringList objectives; // ids of framework nodes, the main one first
    std::optional<Domain> domain; // where the child finds it; else from the first objective
    QStringList needs; // of allNeeds
    QStringList hazards;
    QStringList quitHow; // how a child leaves it: esc, alt-f4, button…
    int minutes = 0; // typical stay; 0: unknown
    int rank = 50; // 0 to 100: among equals the higher comes first
    QString weight; // light, medium, heavy
    QString players; // "1", "1-4"; empty: unknown
    QStringList keywords; // further words under which it is found
    QString target; // of a page or document: its address, or the absolute path of its file
    QStringList required; // what this PC must have besides the program: "opengl"
    QStringList hosts; // that a remote page may lead to, besides its own
    IconSource icon;
    std::vector<Screenshot> screenshots;
    Launch launch;
    QString source; // document that it comes from
    bool installed = false;
    bool hidden = false; // a document takes it out of the catalogue

    friend bool operator==(const Activity &, const Activity &) = default;
};

} // namespace PrimTux
