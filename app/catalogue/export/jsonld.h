// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace PrimTux
{

struct ExportContent;

/**
 * A graph of LearningResource objects (schema.org with LRMI, JSON-LD 1.1): each teaches
 * DefinedTerms and is aligned with the same nodes of a framework for readers of older LRMI.
 * inLanguage are the languages that the catalogue has its name in.
 */
[[nodiscard]] QByteArray toJsonLd(const ExportContent &content);

} // namespace PrimTux
