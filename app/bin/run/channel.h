// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "descriptor.h"

#include <string>
#include <string_view>
#include <vector>

namespace PrimTux
{

/** A menu to talk to, line by line: standard input and output, or one who connected to the socket.
 */
class Channel
{
public:
    /** Reads from @p input and writes to @p output, which it does not own. */
    Channel(int input, int output);
    /** Reads from and writes to @p socket, which it closes at the end. */
    explicit Channel(Descriptor socket);

    [[nodiscard]] int input() const { return m_input; }
    /** False once the other side is gone. */
    [[nodiscard]] bool isOpen() const { return m_input >= 0; }
    /** The whole lines that have arrived; call when input() can be read. */
    [[nodiscard]] std::vector<std::string> lines();
    /** Sends a line, or drops it: one who does not read must not hold the program up. */
    void say(std::string_view line) const;

private:
    Descriptor m_socket;
    int m_input;
    int m_output;
    std::string m_begun; // a line without its end
};

} // namespace PrimTux
