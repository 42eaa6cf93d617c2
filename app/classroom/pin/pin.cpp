// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/pin/pin.h"

#include "classroom/pin/pinhash.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

using namespace std::chrono_literals;

namespace PrimTux
{

namespace
{
struct PinText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Pin)
};
} // namespace

Pin::Pin(const QString &file, Clock clock)
    : m_file(file)
    , m_clock(std::move(clock))
{
}

Result<PinState> Pin::state() const
{
    return m_file.read().transform([this](const std::optional<StoredPin> &stored) {
        return stored ? PinState{.set = true,
                                 .wrongTries = stored->wrong.count,
                                 .wait = leftToWait(stored->wrong, m_clock())}
                      : PinState();
    });
}

Result<bool> Pin::isRight(QStringView pin) const
{
    if (!isPin(pin)) {
        return false;
    }
    const auto hash = hashForTry();
    if (!hash) {
        return std::unexpected(hash.error());
    }
    if (hash->isEmpty() || !opens(*hash, pin)) {
        return false;
    }
    return forgetTries(*hash).transform([] { return true; });
}

Result<void> Pin::set(QStringView pin, Replace replace) const
{
    return hashOfPin(pin).and_then([&](const QByteArray &hash) { return setHash(hash, replace); });
}

Result<void> Pin::setHash(const QByteArray &hash, Replace replace) const
{
    if (!isPinHash(hash)) {
        return std::unexpected(
            Error{PinText::tr("This is not a hash that “primtux-menuctl pin hash” has made.")});
    }
    const auto lock = m_file.lock();
    if (!lock) {
        return std::unexpected(lock.error());
    }
    if (replace == Replace::No) {
        const auto stored = m_file.read();
        if (!stored) {
            return std::unexpected(stored.error());
        }
        if (*stored) {
            return std::unexpected(Error{PinText::tr("There is a code already.")});
        }
    }
    return m_file.write({.hash = hash.trimmed(), .wrong = {}});
}

Result<void> Pin::reset() const
{
    return m_file.lock().and_then([this](const FolderLock &) { return m_file.remove(); });
}

Result<QByteArray> Pin::hashForTry() const
{
    const auto lock = m_file.lock();
    if (!lock) {
        return std::unexpected(lock.error());
    }
    auto stored = m_file.read();
    if (!stored) {
        return std::unexpected(stored.error());
    }
    std::optional<StoredPin> &set = *stored;
    if (!set) {
        return std::unexpected(Error{PinText::tr("No code is set yet.")});
    }
    StoredPin &pin = *set;
    const Moment now = m_clock();
    if (leftToWait(pin.wrong, now) > 0ms) {
        return QByteArray();
    }
    const int count = std::min(pin.wrong.count, std::numeric_limits<int>::max() - 1) + 1;
    pin.wrong = {.count = count, .last = now};
    return m_file.write(pin).transform([&pin] { return pin.hash; });
}

Result<void> Pin::forgetTries(const QByteArray &hash) const
{
    const auto lock = m_file.lock();
    if (!lock) {
        return std::unexpected(lock.error());
    }
    const auto stored = m_file.read();
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (const std::optional<StoredPin> &set = *stored; !set || set->hash != hash) {
        return std::unexpected(Error{PinText::tr("The code was changed meanwhile.")});
    }
    return m_file.write({.hash = hash, .wrong = {}});
}

} // namespace PrimTux
