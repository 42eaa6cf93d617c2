// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/pin/pinfile.h"

namespace PrimTux
{

/** How the PIN stands. */
struct PinState {
    bool set = false;
    int wrongTries = 0;
    std::chrono::milliseconds wait{}; // until the next PIN is looked at

    friend bool operator==(const PinState &, const PinState &) = default;
};

/** Whether a PIN may take the place of another. */
enum class Replace : quint8 {
    No,
    Yes,
};

/** The PIN of the teacher's part. Everything here may take half a second. */
class Pin
{
public:
    /** @p file: in a folder that only those may write who may do all that the PIN guards. */
    Pin(const QString &file, Clock clock);

    [[nodiscard]] Result<PinState> state() const;
    /**
     * Whether @p pin is the one. It is counted as wrong, on the disk, before it is looked at; while
     * one has to wait, it is not looked at.
     */
    [[nodiscard]] Result<bool> isRight(QStringView pin) const;
    /** Wrong PINs are forgotten. Errors: not 4 to 8 digits, there is one, cannot be written. */
    [[nodiscard]] Result<void> set(QStringView pin, Replace replace) const;
    /** As set(), of what hashOfPin() made. */
    [[nodiscard]] Result<void> setHash(const QByteArray &hash, Replace replace) const;
    /** There is none from now on. */
    [[nodiscard]] Result<void> reset() const;

private:
    /** The PIN's hash once the try is counted; empty: nothing is to be looked at. */
    [[nodiscard]] Result<QByteArray> hashForTry() const;
    [[nodiscard]] Result<void> forgetTries(const QByteArray &hash) const;

    PinFile m_file;
    Clock m_clock;
};

} // namespace PrimTux
