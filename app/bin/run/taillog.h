// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "descriptor.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace PrimTux
{

/**
 * The last lines of what a program printed, in a file that never gets longer than a limit. What
 * comes faster than it is flushed is kept in memory only as far as it could still be wanted, so
 * that 100 MB of output cost neither disk nor time.
 */
class TailLog
{
public:
    /** Starts @p path anew; an empty path keeps nothing. */
    TailLog(std::string path, std::size_t limit);

    void append(std::string_view text);
    [[nodiscard]] bool isDirty() const { return m_unwritten > 0; }
    /** Brings the file up to date. */
    void flush();
    /** Whether the file could be made. */
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

private:
    void writeAll(std::string_view text);
    void startAgain();

    std::string m_path;
    std::size_t m_limit;
    Descriptor m_file;
    std::size_t m_size = 0; // of the file
    std::string m_recent; // the last of all that was printed, written or not
    std::size_t m_unwritten
        = 0; // bytes at the end that are not in the file; may be more than m_recent holds
};

} // namespace PrimTux
