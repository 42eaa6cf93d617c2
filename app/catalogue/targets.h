// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/merge.h"

#include <QUrl>

#include <vector>

namespace PrimTux
{

struct SoftwarePlaces;
class Viewers;

/**
 * The address that is opened for the page @p url of a web activity, an address or an absolute path:
 * with primtuxmenu=true, by which web programs of PrimTux know that a menu has started them.
 */
[[nodiscard]] QUrl pageAddress(const QString &url);

/**
 * Gives web pages and documents without a command of their own the viewer that this PC has for
 * them, and marks those that can be opened and need nothing else that @p places do not offer.
 * Remote pages need the network. A page or file that is not there is told in @p findings.
 */
void matchTargets(std::vector<Entry> &entries,
                  const Viewers &viewers,
                  const SoftwarePlaces &places,
                  std::vector<Finding> &findings);

} // namespace PrimTux
