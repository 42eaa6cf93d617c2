// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taillog.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>

namespace PrimTux
{
namespace
{

constexpr std::size_t smallestLimit = 4096;
constexpr std::string_view omission = "[…]\n";

// Removed before, so that a link in the file's place is not followed.
[[nodiscard]] Descriptor created(const std::string &path)
{
    constexpr mode_t ownerOnly = 0600;
    if (path.empty()) {
        return {};
    }
    ::unlink(path.c_str());
    return Descriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ownerOnly));
}

} // namespace

TailLog::TailLog(std::string path, std::size_t limit)
    : m_path(std::move(path))
    , m_limit(std::max(limit, smallestLimit))
    , m_file(created(m_path))
{
}

void TailLog::append(std::string_view text)
{
    if (!isOpen()) {
        return;
    }
    m_unwritten += text.size();
    m_recent.append(text);
    if (m_recent.size() > 2 * m_limit) {
        m_recent.erase(0, m_recent.size() - m_limit);
    }
}

void TailLog::flush()
{
    if (!isOpen() || m_unwritten == 0) {
        return;
    }
    if (m_size + m_unwritten <= m_limit) {
        writeAll(std::string_view(m_recent).substr(m_recent.size() - m_unwritten));
    } else {
        startAgain();
    }
    m_unwritten = 0;
}

// Half of the limit is filled again, so that this is rare; it begins with a whole line.
void TailLog::startAgain()
{
    std::string_view last = m_recent;
    last.remove_prefix(last.size() - std::min(last.size(), m_limit / 2));
    if (const std::size_t lineEnd = last.find('\n'); lineEnd != std::string_view::npos) {
        last.remove_prefix(lineEnd + 1);
    }
    const std::string next = m_path + ".new";
    Descriptor file = created(next);
    if (!file.isOpen()) {
        return; // the folder is gone or full: the old lines are better than none
    }
    m_file = std::move(file);
    m_size = 0;
    writeAll(omission);
    writeAll(last);
    std::rename(next.c_str(), m_path.c_str());
}

void TailLog::writeAll(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(m_file.number(), text.data(), text.size());
        if (written < 0 && errno != EINTR) {
            return; // a full disk must not keep a child from playing
        }
        const auto done = static_cast<std::size_t>(std::max<ssize_t>(written, 0));
        text.remove_prefix(done);
        m_size += done;
    }
}

} // namespace PrimTux
