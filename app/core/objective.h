// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain.h"
#include "core/level.h"
#include "core/text.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace PrimTux
{

/** A node of a framework: domain, sub-domain or objective. Ids are permanent and opaque. */
struct Objective {
    QString id; // "fr.c1.maths.nombres.quantites.denombrer"
    QString parent; // empty for a domain
    QString kind; // domain, subdomain, objective
    Levels levels;
    TextMap labels;
    std::map<QString, QStringList> aliases; // language to older or other names, found by search too
    std::optional<Domain>
        domain; // where a child finds what it tags; inherited from the parent if absent

    friend bool operator==(const Objective &, const Objective &) = default;
};

/** A national programme: a tree of objectives, parents before children. */
struct Framework {
    QString id; // "fr-2026"
    TextMap titles;
    std::vector<Objective> objectives;

    friend bool operator==(const Framework &, const Framework &) = default;
};

} // namespace PrimTux
