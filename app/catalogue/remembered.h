// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <map>

namespace PrimTux
{

/** What a source gave when it was read. */
struct RememberedSource {
    QByteArray state; // of its files, as fingerprintOf()
    QByteArray content; // CBOR

    friend bool operator==(const RememberedSource &, const RememberedSource &) = default;
};

/** A picture that was drawn. */
struct RememberedPicture {
    QString key;
    QByteArray png;

    friend bool operator==(const RememberedPicture &, const RememberedPicture &) = default;
};

/** What an index remembers for making the next one with less work. */
struct Remembered {
    std::map<QString, RememberedSource> sources; // by name
    std::map<QString, RememberedPicture> pictures; // by what they were drawn from
    QHash<QString, QByteArray> digests; // of the activities, by id

    friend bool operator==(const Remembered &, const Remembered &) = default;
};

} // namespace PrimTux
