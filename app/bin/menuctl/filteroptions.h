// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/query.h"
#include "core/filter.h"

#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace PrimTux
{

/** The options of list and facets, as they were given. */
struct FilterOptions {
    std::vector<std::string> levels;
    std::vector<std::string> objectives;
    std::vector<std::string> kinds;
    std::vector<std::string> needs;
    std::vector<std::string> without;
    std::string search;
    std::string profile;
    bool installed = false;
    bool toBeTagged = false;
    int minutes = 0;
    int offset = 0;
    int limit = 0;
};

/** Adds the options to @p command; @p options must outlive it. */
void addLevelOptions(CLI::App &command, FilterOptions &options);
void addFilterOptions(CLI::App &command, FilterOptions &options);

/** The filter that @p options mean. Errors: a profile or an objective that @p index does not know.
 */
[[nodiscard]] Result<Filter> filterOf(const FilterOptions &options, IndexQuery &index);

} // namespace PrimTux
