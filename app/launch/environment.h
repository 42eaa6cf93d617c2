// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QString>

#include <map>

namespace PrimTux
{

/**
 * What of @p menu's own environment a program inherits: without the settings the menu made for its
 * own screens, without what names the menu to others (start-up ids, session manager), with the
 * folders of games on PATH, the X server's key still found from another HOME, and the language of
 * @p locale unless that is empty.
 */
[[nodiscard]] std::map<QString, QString> inheritedEnvironment(const QProcessEnvironment &menu,
                                                              const QString &locale);

} // namespace PrimTux
