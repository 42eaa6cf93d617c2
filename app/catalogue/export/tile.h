// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QXmlStreamWriter;

namespace PrimTux
{

struct ExportContent;
struct ShownActivity;

/** A symbol of the page as a picture that readers of screens leave out: a text stands beside it. */
void writeSymbol(QXmlStreamWriter &writer, const QString &symbol, const QString &style);

/** An activity as a tile with all that teachers ask about it. */
void writeTile(QXmlStreamWriter &writer,
               const ShownActivity &shown,
               const ExportContent &content,
               const QString &symbol);

} // namespace PrimTux
