// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/documents.h"
#include "catalogue/sources/frameworkdocuments.h"
#include "catalogue/sources/metainfo.h"

#include <QCborMap>

namespace PrimTux
{

/** What sources say, in the form in which it is remembered until they change. */
[[nodiscard]] QCborMap toCbor(const Documents &documents);
[[nodiscard]] QCborMap toCbor(const FrameworkDocuments &frameworks);
[[nodiscard]] QCborMap toCbor(const InstalledMetainfo &metainfo);

/** The other way round: what toCbor() was given. */
void fromCbor(const QCborMap &map, Documents &documents);
void fromCbor(const QCborMap &map, FrameworkDocuments &frameworks);
void fromCbor(const QCborMap &map, InstalledMetainfo &metainfo);

} // namespace PrimTux
