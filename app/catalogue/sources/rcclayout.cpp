// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/rcclayout.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <optional>
#include <ranges>
#include <unordered_set>
#include <vector>

namespace PrimTux
{

namespace
{
// Of the header: "qres", then the version and three places.
constexpr quint32 magic = 0x71726573;
constexpr quint64 versionPlace = 4;
constexpr quint64 treePlace = 8;
constexpr quint64 dataPlace = 12;
constexpr quint64 namesPlace = 16;

constexpr quint32 newestVersion = 3;
constexpr quint64 oldNode = 14; // bytes; of version 1
constexpr quint64 nodeWithTime = 22;
constexpr quint64 nameHeader = 6; // length and hash
constexpr quint16 folderFlag = 2;

/** Numbers of a file, none from beyond its end. */
class RccReader
{
public:
    explicit RccReader(std::span<const unsigned char> file)
        : m_file(file)
    {
    }

    template<typename Number>
    [[nodiscard]] std::optional<Number> at(quint64 place) const
    {
        if (!holds(place, sizeof(Number))) {
            return std::nullopt;
        }
        return qFromBigEndian<Number>(m_file.data() + place);
    }

    [[nodiscard]] bool holds(quint64 place, quint64 size) const
    {
        const quint64 all = m_file.size();
        return place <= all && size <= all - place;
    }

private:
    std::span<const unsigned char> m_file;
};

bool holdsName(const RccReader &reader, quint64 place)
{
    const auto length = reader.at<quint16>(place);
    return length && reader.holds(place + nameHeader, quint64{*length} * sizeof(char16_t));
}

bool holdsContent(const RccReader &reader, quint64 place)
{
    const auto length = reader.at<quint32>(place);
    return length && reader.holds(place + sizeof(quint32), *length);
}

/** Visits the nodes of a file, each once. */
class RccTree
{
public:
    RccTree(const RccReader &reader, quint64 tree, quint64 data, quint64 names, quint64 nodeSize)
        : m_reader(reader)
        , m_tree(tree)
        , m_data(data)
        , m_names(names)
        , m_nodeSize(nodeSize)
    {
    }

    [[nodiscard]] bool isWhole()
    {
        m_known = {0};
        while (!m_known.empty()) {
            const quint64 number = m_known.back();
            m_known.pop_back();
            if (!holdsNode(number)) {
                return false;
            }
        }
        return true;
    }

private:
    bool holdsNode(quint64 number)
    {
        const quint64 place = m_tree + (number * m_nodeSize);
        if (!m_reader.holds(place, m_nodeSize)) {
            return false;
        }
        const auto number32 = [this, place](quint64 offset) {
            return quint64{m_reader.at<quint32>(place + offset).value_or(0)};
        };
        if (number > 0 && !holdsName(m_reader, m_names + number32(0))) {
            return false;
        }
        const quint64 first = number32(10); // child, or place of the content
        if ((m_reader.at<quint16>(place + 4).value_or(0) & folderFlag) == 0) {
            return holdsContent(m_reader, m_data + first);
        }
        const quint64 count = number32(6);
        if (count == 0) {
            return true;
        }
        // A child that has another folder already would be a loop.
        if (!m_reader.holds(m_tree + (first * m_nodeSize), count * m_nodeSize)
            || !std::ranges::all_of(std::views::iota(first, first + count), [this](quint64 child) {
                   return m_seen.insert(child).second;
               })) {
            return false;
        }
        std::ranges::copy(std::views::iota(first, first + count), std::back_inserter(m_known));
        return true;
    }

    RccReader m_reader;
    std::unordered_set<quint64> m_seen{0};
    std::vector<quint64> m_known; // to be visited
    quint64 m_tree;
    quint64 m_data;
    quint64 m_names;
    quint64 m_nodeSize;
};
} // namespace

bool isRccLayoutWhole(std::span<const unsigned char> file)
{
    const RccReader reader(file);
    const auto version = reader.at<quint32>(versionPlace);
    const auto tree = reader.at<quint32>(treePlace);
    const auto data = reader.at<quint32>(dataPlace);
    const auto names = reader.at<quint32>(namesPlace);
    if (!version || !tree || !data || !names || *version < 1 || *version > newestVersion) {
        return false;
    }
    return reader.at<quint32>(0) == magic
        && RccTree(reader, *tree, *data, *names, *version == 1 ? oldNode : nodeWithTime).isWhole();
}

} // namespace PrimTux
