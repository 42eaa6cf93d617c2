// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace PrimTux
{

/** The nine places of the child's menu; every domain of a framework leads to one of them. */
enum class Domain : quint8 {
    Language,
    Maths,
    World,
    History,
    Languages,
    Arts,
    Computer,
    Logic,
    Games,
};

/** All domains in the order in which a child sees them. */
inline constexpr std::array allDomains{Domain::Language,
                                       Domain::Maths,
                                       Domain::World,
                                       Domain::History,
                                       Domain::Languages,
                                       Domain::Arts,
                                       Domain::Computer,
                                       Domain::Logic,
                                       Domain::Games};

/** The identifier used in files and for pictures: "langage", "maths", "monde"… */
[[nodiscard]] QString idOf(Domain domain);
[[nodiscard]] std::optional<Domain> domainFromId(QStringView id);

} // namespace PrimTux
