// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>

namespace PrimTux
{

/** 4 to 8 of the digits 0 to 9. */
[[nodiscard]] bool isPin(QStringView text);

/**
 * The hash of a PIN: Argon2id (RFC 9106) with 32 MiB, twice, in the format of libsodium's
 * crypto_pwhash_str. Takes a quarter of a second on a PC of 2011. Errors: not a PIN, no memory.
 */
[[nodiscard]] Result<QByteArray> hashOfPin(QStringView pin);

/** Whether it is such a hash, of at most 64 MiB and few passes, with or without a line end. */
[[nodiscard]] bool isPinHash(const QByteArray &text);

[[nodiscard]] bool opens(const QByteArray &hash, QStringView pin);

} // namespace PrimTux
