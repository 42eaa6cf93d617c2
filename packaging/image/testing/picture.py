# SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of a screen: compared, searched for colours, and kept as PNG."""

import struct
import zlib

STEP = 4  # of the grid of points that are compared


class Picture:
    """Width, height and the bytes (red, green, blue) of all points."""

    def __init__(self, width, height, points):
        self.width = width
        self.height = height
        self.points = points

    @classmethod
    def of_ppm(cls, path):
        with open(path, 'rb') as file:
            words = file.readline().split() + file.readline().split() + file.readline().split()
            if words[0] != b'P6' or words[3] != b'255':
                raise ValueError(f'{path} is no picture of a screen')
            return cls(int(words[1]), int(words[2]), file.read())

    def save(self, path):
        """Writes a PNG file."""
        row = 3 * self.width
        lines = b''.join(b'\0' + self.points[at:at + row] for at in range(0, row * self.height, row))

        def chunk(kind, content):
            check = zlib.crc32(kind + content)
            return struct.pack('>I', len(content)) + kind + content + struct.pack('>I', check)

        header = struct.pack('>IIBBBBB', self.width, self.height, 8, 2, 0, 0, 0)
        with open(path, 'wb') as file:
            file.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', header) + chunk(b'IDAT', zlib.compress(lines))
                       + chunk(b'IEND', b''))

    def at(self, x, y):
        place = 3 * (y * self.width + x)
        return tuple(self.points[place:place + 3])

    def rows(self, area=None):
        """The points of a grid as lists, one per row, of the whole or of (left, top, right, bottom)."""
        left, top, right, bottom = area or (0, 0, self.width, self.height)
        for y in range(top, bottom, STEP):
            row = self.points[3 * (y * self.width + left):3 * (y * self.width + right)]
            yield list(zip(row[::3 * STEP], row[1::3 * STEP], row[2::3 * STEP]))

    def difference(self, other, area=None):
        """Which part of all points differs clearly, from 0 to 1."""
        if (self.width, self.height) != (other.width, other.height):
            return 1.0
        if self.points == other.points:
            return 0.0
        differ = compared = 0
        for mine, theirs in zip(self.rows(area), other.rows(area)):
            compared += len(mine)
            if mine != theirs:
                differ += sum(a != b and max(map(abs, (a[0] - b[0], a[1] - b[1], a[2] - b[2]))) > 12
                              for a, b in zip(mine, theirs))
        return differ / max(1, compared)

    def share(self, colour, area=None):
        """Which part of all points has this colour, from 0 to 1."""
        found = compared = 0
        for row in self.rows(area):
            compared += len(row)
            found += row.count(colour)
        return found / max(1, compared)

    def colours(self):
        """How many different colours there are."""
        return len({point for row in self.rows() for point in row})
