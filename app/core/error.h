// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace PrimTux
{

/** What went wrong, in words fit to show to an adult. */
struct Error {
    QString message;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = std::expected<T, Error>;

/** One thing wrong in one source; the rest of that source may still have been read. */
struct Problem {
    QString source; // file the adult can open
    QString place; // JSON pointer (RFC 6901), line, key: where in it
    QString reason; // what is wrong, and what was expected

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace PrimTux
