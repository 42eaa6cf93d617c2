// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguecommands.h"
#include "core/crashes.h"
#include "core/menuconf.h"

#include <optional>
#include <vector>

namespace PrimTux
{

/** How the menu of this PC is, for whoever looks after many. */
struct PcState {
    struct Index {
        QString path;
        QString failure; // why it cannot be read; empty: it can
        QDateTime made;
        bool stale = false;
        int activities = 0;
        int installed = 0;
        int profiles = 0; // that children may choose
    };
    struct Crashes {
        std::optional<Crash> last;
        std::map<QString, int> often; // activity to how often in a row, where that is too often
    };
    struct Disk {
        QString path; // of the folder of the index
        qint64 free = 0; // bytes
        qint64 needed = 0; // to make the index again, and some room for what children make
    };
    struct Service {
        bool wanted = false; // what is decided here is decided for the whole PC
        bool reachable = false;
    };

    QString gcompris; // its version; empty: it is not installed
    Index index;
    std::vector<Problem> skipped; // sources, or parts of them
    int lessons = 0; // published
    QString classroomFailure; // why the lessons cannot be read; usually empty
    Crashes crashes;
    Disk disk;
    Service service;
    std::optional<bool> pinSet; // absent: only root may know
    QString confFile;
    std::vector<ConfFault> confFaults;
    bool profileUnknown = false; // the one that menu.conf wants
    QString profile;
};

/** Looks at everything once; needs no network and starts nothing. */
[[nodiscard]] PcState stateOfThisPc(const CatalogueSetting &setting);

/** What is wrong, in sentences; empty: nothing. */
[[nodiscard]] QStringList wrongIn(const PcState &state);

} // namespace PrimTux
