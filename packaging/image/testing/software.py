# SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Software that comes and goes while the menu shows a page: systemd's units keep the index right."""

import json
import shlex

ID, PACKAGE = 'image-test:frogs', 'image-test-frogs'
DOCUMENT = {'format': 1, 'activities': [{
    'id': ID, 'name': {'fr': 'Les grenouilles'}, 'category': 'learning', 'levels': ['PS', 'MS', 'GS'],
    'domain': 'langage', 'command': [PACKAGE]}]}
CONTROL = f'Package: {PACKAGE}\nVersion: 1\nArchitecture: all\nMaintainer: Nobody <nobody@example.org>\nDescription: frogs\n'
PLACE = '/etc/primtux-menu/catalogue.d/50-image-test.json'


def is_well(machine, report):
    """An image has other times of files than what its index was made of: it is made again, minutes after the start."""
    machine.shell('for i in $(seq 40); do primtux-menuctl status >/tmp/status && break; sleep 5; done', 300)
    words = machine.shell('cat /tmp/status').splitlines()
    report.expect(f'nothing is wrong on the PC: {" ".join(words[:2])}', 'nothing is wrong' in words[0])


def comes_and_goes(machine, report, page):
    """On the first page of activities of “mini”. The package holds nothing that calls the menu's trigger in dpkg."""
    def write(text, path):
        escaped = text.replace('\n', '\\n')  # the serial line takes one line
        machine.shell(f'printf %b {shlex.quote(escaped)} >{path}')

    def known():
        return machine.shell('runuser -u eleve -- primtux-menuctl catalogue list --json 2>/dev/null '
                             f'| grep -c {shlex.quote(ID)} || true') != '0'

    write(json.dumps(DOCUMENT), PLACE)
    machine.until('the document is read', known, 60)
    report.expect('a document is read once it is there', machine.at_rest().difference(page) < 0.01)

    machine.shell(f'mkdir -p /tmp/frogs/DEBIAN /tmp/frogs/usr/games && ln -s /bin/true /tmp/frogs/usr/games/{PACKAGE}')
    write(CONTROL, '/tmp/frogs/DEBIAN/control')
    machine.shell('dpkg-deb --build /tmp/frogs /tmp/frogs.deb && dpkg --install /tmp/frogs.deb')
    machine.until('the page has one more', lambda: machine.screen().difference(page) > 0.2, 60)
    report.expect('a program that is installed comes to the page', True, machine.at_rest(), 'program-comes')

    machine.shell(f'dpkg --purge {PACKAGE}')
    machine.until('the page is as before', lambda: machine.screen().difference(page) < 0.01, 60)
    report.expect('a program that is removed goes from the page', True, machine.at_rest(), 'program-goes')
    machine.shell(f'rm {PLACE}')
    machine.until('the document is forgotten', lambda: not known(), 60)
