// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace PrimTux
{

struct ExportContent;

/**
 * One page to browse the catalogue, whole in itself (pictures as data: addresses) and without a
 * network; searching needs JavaScript, reading does not. HTML 5 that is XML too. Its words are in
 * the language of the program, the activities' in those of the content.
 */
[[nodiscard]] QByteArray toHtml(const ExportContent &content);

} // namespace PrimTux
