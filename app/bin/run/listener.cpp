// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listener.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace PrimTux
{
namespace
{

[[nodiscard]] Descriptor unixSocket()
{
    return Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
}

[[nodiscard]] const sockaddr *generic(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(
        &address); // NOLINT(*-reinterpret-cast): the API's way
}

[[nodiscard]] std::unexpected<std::string> failure()
{
    return std::unexpected(
        std::string(std::strerror(errno))); // NOLINT(concurrency-mt-unsafe): one thread
}

} // namespace

std::expected<Listener, std::string> Listener::at(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) {
        return std::unexpected("the path is too long for a socket");
    }
    std::ranges::copy(path, std::begin(address.sun_path));

    if (::connect(unixSocket().number(), generic(address), sizeof address) == 0) {
        return std::unexpected("another supervisor listens there");
    }
    ::unlink(path.c_str()); // left by one that was killed

    Descriptor socket = unixSocket();
    const mode_t before = ::umask(0177);
    const int bound = ::bind(socket.number(), generic(address), sizeof address);
    ::umask(before);
    if (bound != 0 || ::listen(socket.number(), 4) != 0) {
        return failure();
    }
    return Listener(std::move(socket), path);
}

Listener::Listener(Descriptor socket, std::string path)
    : m_socket(std::move(socket))
    , m_path(std::move(path))
{
}

Listener::~Listener()
{
    if (m_socket.isOpen()) {
        ::unlink(m_path.c_str());
    }
}

std::optional<Descriptor> Listener::accepted() const
{
    Descriptor client(::accept4(number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    ucred peer{};
    socklen_t size = sizeof peer;
    if (!client.isOpen()
        || ::getsockopt(client.number(), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) {
        return std::nullopt;
    }
    const bool mayAsk = peer.uid == ::getuid() || peer.uid == 0;
    return mayAsk ? std::optional(std::move(client)) : std::nullopt;
}

} // namespace PrimTux
