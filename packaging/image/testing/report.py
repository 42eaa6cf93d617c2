# SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was seen: a line and a picture for each step, and the figures at the end."""

import os
import time

from machine import Failed


class Report:
    def __init__(self, folder):
        self.folder = folder
        self.pictures = 0
        self.figures = []
        self.lines = open(os.path.join(folder, 'report.txt'), 'w', encoding='utf-8')
        self.begun = time.monotonic()

    def say(self, line):
        line = f'{time.monotonic() - self.begun:6.0f} s  {line}'
        print(line, flush=True)
        self.lines.write(line + '\n')
        self.lines.flush()

    def keep(self, name, picture):
        self.pictures += 1
        path = os.path.join(self.folder, f'{self.pictures:02d}-{name}.png')
        picture.save(path)
        return os.path.basename(path)

    def expect(self, what, holds, picture=None, name=None):
        """One step: says it, keeps its picture, and ends the test if it does not hold."""
        kept = f' ({self.keep(name, picture)})' if picture else ''
        self.say(('pass: ' if holds else 'FAIL: ') + what + kept)
        if not holds:
            raise Failed(what)

    def figure(self, what, value):
        self.figures.append(f'{what}: {value}')

    def close(self):
        for line in self.figures:
            print(line)
            self.lines.write(line + '\n')
        self.lines.close()
