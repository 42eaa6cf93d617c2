// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel.h"

#include <array>
#include <cerrno>
#include <utility>

#include <poll.h>

namespace PrimTux
{
namespace
{

constexpr std::size_t longestLine = 4096;

} // namespace

Channel::Channel(int input, int output)
    : m_input(input)
    , m_output(output)
{
}

Channel::Channel(Descriptor socket)
    : m_socket(std::move(socket))
    , m_input(m_socket.number())
    , m_output(m_socket.number())
{
}

std::vector<std::string> Channel::lines()
{
    std::array<char, 1024> text{};
    const ssize_t size = ::read(m_input, text.data(), text.size());
    if (size < 0 && (errno == EAGAIN || errno == EINTR)) {
        return {};
    }
    if (size <= 0 || m_begun.size() > longestLine) {
        m_input = -1;
        return {};
    }
    m_begun.append(text.data(), static_cast<std::size_t>(size));

    std::vector<std::string> all;
    for (std::size_t end = m_begun.find('\n'); end != std::string::npos; end = m_begun.find('\n')) {
        all.push_back(m_begun.substr(0, end));
        m_begun.erase(0, end + 1);
    }
    return all;
}

void Channel::say(std::string_view line) const
{
    pollfd writable{.fd = m_output, .events = POLLOUT, .revents = 0};
    if (::poll(&writable, 1, 0) == 1 && (writable.revents & POLLOUT) != 0) {
        const std::string whole = std::string(line) + '\n';
        // Whoever has gone needs no answer.
        [[maybe_unused]] const ssize_t written = ::write(m_output, whole.data(), whole.size());
    }
}

} // namespace PrimTux
