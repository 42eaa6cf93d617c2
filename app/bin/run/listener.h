// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "descriptor.h"

#include <expected>
#include <optional>
#include <string>

namespace PrimTux
{

/**
 * A UNIX stream socket that only this user may open, where a menu that was started again finds the
 * supervisor. Its file goes with it.
 */
class Listener
{
public:
    /** Listens at @p path, whose folder must be there. The error is a sentence's end. */
    [[nodiscard]] static std::expected<Listener, std::string> at(const std::string &path);

    Listener(Listener &&) noexcept = default;
    Listener &operator=(Listener &&) noexcept = default;
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    ~Listener();

    [[nodiscard]] int number() const { return m_socket.number(); }
    /** One who connected and is this user (or root). */
    [[nodiscard]] std::optional<Descriptor> accepted() const;

private:
    Listener(Descriptor socket, std::string path);

    Descriptor m_socket;
    std::string m_path;
};

} // namespace PrimTux
