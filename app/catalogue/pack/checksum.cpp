// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/checksum.h"

#include <array>

namespace PrimTux
{

namespace
{
constexpr quint32 polynomial = 0xEDB88320;

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    quint32 number = 0;
    for (quint32 &entry : table) {
        entry = number++;
        for (int bit = 0; bit < 8; ++bit) {
            entry = (entry >> 1) ^ ((entry & 1) != 0 ? polynomial : 0);
        }
    }
    return table;
}
} // namespace

quint32 crc32Of(QByteArrayView bytes, quint32 before)
{
    static constexpr auto table = crcTable();
    quint32 sum = ~before;
    for (const char byte : bytes) {
        sum = table[(sum ^ static_cast<uchar>(byte)) & 0xFF] ^ (sum >> 8);
    }
    return ~sum;
}

} // namespace PrimTux
