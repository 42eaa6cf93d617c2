// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/menuconf.h"

#include <QStringList>

namespace PrimTux
{

/** What is asked of the menu, by its command line before all. */
struct Options {
    QString profile; // id; empty: the child chooses
    bool windowed = false;
    std::optional<Renderer> renderer; // absent: what suits this PC
    QString index; // file; empty: the one of this PC
    QString language; // locale name; empty: the environment's
    double textScale = 1;
    double dpi = 0; // 0: as the screen says
    bool announce = false;
    std::chrono::seconds timeout{20};
    bool probeRenderer = false;
    QString file
        = {}; // NOLINT(readability-redundant-member-init): a lesson to open; may be left out
};

/** Either options or a text to print (help, version) before leaving. */
struct CommandLine {
    Options options;
    QString text;
};

/** Reads the command line; what is not on it the environment says (PRIMTUX_PROFILE), then @p conf.
 */
[[nodiscard]] Result<CommandLine> readCommandLine(const QStringList &arguments,
                                                  const QString &environmentProfile,
                                                  const MenuConf &conf);

/** The file that a second start asks the running menu to open, from the folder it was started in;
 * empty: it names none. */
[[nodiscard]] QString fileOf(const QStringList &arguments, const QString &folder);

/** There is nothing to open a window on. */
[[nodiscard]] Error missingDisplay();

} // namespace PrimTux
