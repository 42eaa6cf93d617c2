// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/tarheader.h"

#include <QByteArray>

#include <algorithm>

namespace PrimTux
{

namespace
{
constexpr qsizetype sumAt = 148;
constexpr qsizetype sumLength = 8;

/** A field up to its first zero byte. */
QByteArray fieldOf(QByteArrayView block, qsizetype at, qsizetype length)
{
    const QByteArrayView field = block.sliced(at, length);
    return field.first(std::ranges::find(field, '\0') - field.begin()).toByteArray();
}

std::optional<qint64> octal(const QByteArray &field)
{
    const QByteArray digits = field.trimmed();
    bool right = !digits.isEmpty() && digits.front() != '-' && digits.front() != '+';
    const qint64 number = right ? digits.toLongLong(&right, 8) : 0;
    return right ? std::optional(number) : std::nullopt;
}
} // namespace

bool isTarHeader(QByteArrayView bytes)
{
    if (bytes.size() < tarBlock || bytes.front() == '\0') {
        return false;
    }
    const QByteArrayView block = bytes.first(tarBlock);
    qint64 sum = sumLength * qint64(' '); // the sum itself counts as blanks
    for (qsizetype at = 0; at < tarBlock; ++at) {
        const bool ofSum = at >= sumAt && at < sumAt + sumLength;
        sum += ofSum ? 0 : static_cast<uchar>(block[at]);
    }
    return octal(fieldOf(block, sumAt, sumLength)) == sum;
}

std::optional<TarHeader> tarHeaderOf(QByteArrayView block)
{
    const auto size = isTarHeader(block) ? octal(fieldOf(block, 124, 12)) : std::nullopt;
    if (!size) {
        return std::nullopt;
    }
    const QByteArray prefix = fieldOf(block, 345, 155);
    const QByteArray name = fieldOf(block, 0, 100);
    return TarHeader{.name = prefix.isEmpty() ? name : prefix + '/' + name,
                     .type = block[156] == '\0' ? '0' : block[156],
                     .size = *size};
}

} // namespace PrimTux
