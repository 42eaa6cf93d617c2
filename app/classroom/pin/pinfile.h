// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/pin/throttle.h"
#include "core/durable.h"
#include "core/error.h"

#include <QByteArray>

#include <optional>

namespace PrimTux
{

/** What the file of the PIN holds. */
struct StoredPin {
    QByteArray hash;
    WrongTries wrong;

    friend bool operator==(const StoredPin &, const StoredPin &) = default;
};

/** The file of the PIN: its owner's alone, replaced as a whole, on the disk when write() returns.
 */
class PinFile
{
public:
    explicit PinFile(QString path);

    /** Empty: there is no PIN. Errors: not to be read, damaged. */
    [[nodiscard]] Result<std::optional<StoredPin>> read() const;
    [[nodiscard]] Result<void> write(const StoredPin &pin) const;
    /** Also a damaged one, or none. */
    [[nodiscard]] Result<void> remove() const;

    /** Held while what was read is to be written again; the folder is made. */
    [[nodiscard]] Result<FolderLock> lock() const;

private:
    [[nodiscard]] std::unexpected<Error> notWritten() const;

    QString m_path;
};

} // namespace PrimTux
