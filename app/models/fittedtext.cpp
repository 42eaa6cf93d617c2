// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fittedtext.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace PrimTux
{

namespace
{

// The largest size, at most the room's, at which a text fits on a line; widths grow in proportion.
int sizeOnOneLine(const QString &text, const TextRoom &room, const TextWidth &width)
{
    const qreal needed = width(text, room.largest);
    if (needed <= room.width) {
        return room.largest;
    }
    int size = static_cast<int>(room.largest * room.width / needed);
    while (size > 1 && width(text, size) > room.width) {
        --size;
    }
    return std::max(size, 1);
}

// The largest size at which so many lines are not too high.
int largestFor(qsizetype lines, const TextRoom &room)
{
    return room.height > 0
        ? static_cast<int>(room.height / (static_cast<qreal>(lines) * room.lineHeight))
        : room.largest;
}

struct TwoLines {
    QString first;
    QString second;
};

// The break that leaves the longer line shortest.
std::optional<TwoLines> evenLines(const QStringList &words, int size, const TextWidth &width)
{
    std::optional<TwoLines> best;
    qreal bestWidth = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const TwoLines lines{.first = words.sliced(0, i).join(u' '),
                             .second = words.sliced(i).join(u' ')};
        const qreal longer = std::max(width(lines.first, size), width(lines.second, size));
        if (!best || longer < bestWidth) {
            best = lines;
            bestWidth = longer;
        }
    }
    return best;
}

QStringList
wrapped(const QStringList &words, int size, const TextRoom &room, const TextWidth &width)
{
    QStringList lines;
    for (const QString &word : words) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + u' ' + word;
        if (!lines.isEmpty() && width(longer, size) <= room.width) {
            lines.last() = longer;
        } else {
            lines.append(word);
        }
    }
    return lines;
}

FittedText onManyLines(const QStringList &words, const TextRoom &room, const TextWidth &width)
{
    int size = room.smallest;
    for (const QString &word : words) {
        size = std::min(
            size,
            sizeOnOneLine(word, {.width = room.width, .largest = size, .smallest = 1}, width));
    }
    QStringList lines = wrapped(words, size, room, width);
    while (size > 1 && size > largestFor(lines.size(), room)) {
        --size;
        lines = wrapped(words, size, room, width);
    }
    return {.text = lines.join(u'\n'), .pixelSize = size, .lines = static_cast<int>(lines.size())};
}

} // namespace

FittedText fitText(const QString &text, const TextRoom &room, const TextWidth &width)
{
    if (const int size = std::min(sizeOnOneLine(text, room, width), largestFor(1, room));
        size >= room.smallest) {
        return {.text = text, .pixelSize = size, .lines = 1};
    }
    // No-break spaces hold words together.
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (const auto lines = evenLines(words, room.largest, width)) {
        const int size = std::min({sizeOnOneLine(lines->first, room, width),
                                   sizeOnOneLine(lines->second, room, width),
                                   largestFor(2, room)});
        if (size >= room.smallest) {
            return {.text = lines->first + u'\n' + lines->second, .pixelSize = size, .lines = 2};
        }
    }
    return onManyLines(words, room, width);
}

} // namespace PrimTux
