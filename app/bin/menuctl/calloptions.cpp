// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/calloptions.h"

#include "bin/surroundings.h"
#include "core/text.h"

#include <ranges>

namespace PrimTux
{

CatalogueSetting settingFor(const std::string &language, bool json)
{
    QStringList languages = languagesFromEnvironment();
    if (!language.empty()) {
        languages = languagesOf(QString::fromStdString(language));
    }
    return {.paths = Paths(surroundingsFromEnvironment()),
            .software = softwareFromEnvironment(),
            .languages = languages,
            .json = json};
}

QStringList stringListOf(const std::vector<std::string> &arguments)
{
    return arguments | std::views::transform([](const std::string &argument) {
               return QString::fromStdString(argument);
           })
        | std::ranges::to<QStringList>();
}

} // namespace PrimTux
