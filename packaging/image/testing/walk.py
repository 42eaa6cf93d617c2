# SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""walk.py [--accel kvm|tcg] [--uefi] IMAGE FOLDER CODE: uses the image as children and a teacher do, in a PC of QEMU.

What is right is read from the screen; a root shell on the serial line tells what a screen cannot: which process runs,
what is on the disk, how much memory is used. Places are those of a screen of 1360×768 in French.
"""

import argparse
import json
import sys
import time

import software
import starting
from machine import Failed
from report import Report
from starting import DESK, INK, SUN

HOUSE, HOUSE_AREA = (36, 36), (0, 0, 80, 80)
QUESTION_MENU, QUESTION_AREA = (339, 110), (250, 28, 430, 192)
CATALOGUE, LEAVE = (50, 182), (50, 650)
OPEN_LESSON, FOR_MINI, PUBLISH = (1248, 737), (1006, 219), (1283, 31)
TRAY, PUBLISH_AREA = (300, 708, 900, 766), (1226, 12, 1340, 50)
PROGRAM = 'ktuberling'  # the first activity of the first domain of “mini”

# Whatever a child may press; nothing of it leads anywhere.
COMBINATIONS = [
    ('ctrl', 'alt', 'f1'), ('ctrl', 'alt', 'f2'), ('ctrl', 'alt', 'f6'), ('ctrl', 'alt', 'f12'), ('alt', 'f2'),
    ('ctrl', 'alt', 'backspace'), ('ctrl', 'alt', 'delete'), ('ctrl', 'alt', 't'), ('alt', 'tab'),
    ('meta_l',), ('meta_l', 'r'), ('print',), ('menu',),
    ('alt', 'sysrq', 'r'), ('alt', 'sysrq', 'k'), ('alt', 'sysrq', 'e'),
]


class Walk:
    def __init__(self, machine, report, code):
        self.machine = machine
        self.report = report
        self.code = code
        self.place = None  # the page that a program was started from

    def program_runs(self):
        return self.machine.shell(f'pgrep -xc {PROGRAM} || true') == '1'

    def into_a_domain(self):
        for name in ('domains', 'activities'):
            before = self.machine.screen()
            self.machine.press('ret')
            self.machine.until('another page', lambda: self.machine.screen().difference(before) > 0.2, 20)
            self.place = self.machine.at_rest()
            self.report.expect(f'Enter leads to the {name}', self.place.share(SUN) > 0.001, self.place, name)

    def into_a_program(self, name):
        self.machine.press('ret')
        self.machine.until(f'{PROGRAM} runs', self.program_runs, 30)

        def has_house():
            picture = self.machine.screen()
            return (picture.share((255, 255, 255), HOUSE_AREA) > 0.5 and picture.share(INK, HOUSE_AREA) > 0.03
                    and picture.difference(self.place) > 0.5)

        self.machine.until('the program with the house', has_house, 60)
        picture = self.machine.at_rest()
        edges = [(90, 0, 1360, 4), (1340, 0, 1360, 768), (0, 764, 1360, 768), (0, 90, 4, 768)]
        self.report.expect(f'Enter starts {PROGRAM}, which fills the screen from edge to edge',
                           all(picture.difference(self.place, edge) > 0.9 for edge in edges), picture, name)

    def question(self, how, name):
        self.machine.until('the question', lambda: self.machine.screen().share(INK, QUESTION_AREA) > 0.5, 5)
        self.report.expect(f'{how} asks whether to go on', True, self.machine.screen(), name)
        time.sleep(1)  # who presses at once has not seen the question: the menu does not heed it

    def is_back(self, how, name):
        self.machine.until('the menu is back', lambda: self.machine.screen().difference(self.place) < 0.01, 60)
        self.machine.until('the program is gone', lambda: not self.program_runs(), 20)
        self.report.expect(f'{how} leads back to the page it was started from', True, self.machine.at_rest(), name)

    def there_and_back(self):
        self.into_a_program('program')
        self.machine.press('meta_l')
        self.question('the Super key', 'question-by-key')
        self.machine.press('meta_l')
        self.is_back('the Super key a second time', 'back-by-key')
        self.into_a_program('program-again')
        self.machine.click(*HOUSE)
        self.question('a click on the house', 'question-by-mouse')
        self.machine.click(*QUESTION_MENU)
        self.machine.point(680, 740)
        self.is_back('a click on “Menu”', 'back-by-mouse')

    def ways_out(self):
        def unharmed():
            return self.machine.shell('cat /sys/class/tty/tty0/active; pgrep -x primtux-menu; '
                                      'ps --no-headers -u eleve -o comm | sort; cat /proc/sys/kernel/random/boot_id')

        before, picture = unharmed(), self.machine.at_rest()
        for keys in COMBINATIONS:
            self.machine.press(*keys)
            time.sleep(0.5)
        after = self.machine.at_rest()
        self.report.expect('no console, no end of the X server, no other program by any key', unharmed() == before)
        self.report.expect('the page is where it was', after.difference(picture) < 0.01, after, 'after-all-keys')
        self.machine.press('alt', 'f4')
        gate = self.machine.until('the code is asked for', lambda: self.page_with(DESK, 0.5), 20)
        self.report.expect('Alt+F4 asks for the code', unharmed() == before, gate, 'alt-f4')
        self.machine.press('esc')
        starting.rests_for(self.machine, 1)

    def into_teachers_part(self):
        self.machine.press('f10')
        gate = self.machine.until('the code is asked for', lambda: self.page_with(DESK, 0.5), 20)
        self.report.expect('F10 asks for the code', True, gate, 'code')
        starting.rests_for(self.machine, 0.5)
        self.machine.type(self.code)
        self.machine.press('ret')
        self.machine.until('the teacher’s pages', lambda: self.page_with(INK, 0.7, (0, 300, 98, 600)), 30)
        self.report.expect('the code, on a French keyboard, opens the teacher’s part', True, self.machine.at_rest(), 'teacher')

    def page_if(self, holds):
        picture = self.machine.screen()
        return picture if holds(picture) else None

    def page_with(self, colour, share, area=None):
        return self.page_if(lambda picture: picture.share(colour, area) > share)

    def make_a_lesson(self):
        self.machine.click(*CATALOGUE)
        starting.rests_for(self.machine, 1)
        for key in ('down', 'ret', 'down', 'ret'):
            self.machine.press(key)
            self.machine.at_rest()
        page = self.machine.until('the tray with the lesson', lambda: self.page_with(INK, 0.4, (1160, 722, 1180, 752)), 20)
        self.report.expect('two activities are in a new lesson', True, page, 'catalogue')
        self.machine.click(*OPEN_LESSON)
        starting.rests_for(self.machine, 1)
        self.machine.click(*FOR_MINI)
        self.machine.until('it can be published', lambda: self.page_with(INK, 0.4, PUBLISH_AREA), 20)
        self.report.keep('lesson', self.machine.screen())
        self.machine.click(*PUBLISH)
        page = self.machine.until('it is published', lambda: self.page_with((255, 255, 255), 0.6, PUBLISH_AREA), 20)
        self.report.expect('the lesson is published, says the screen', True, page, 'published')
        # The screen is ahead of the disk by the time that the service needs; what is kept is what others can read.
        self.machine.until('others can read it', self.lessons_of_mini, 20)

    def lessons_of_mini(self):
        return [lesson['activities'] for lesson in self.lessons() if lesson['profiles'] == ['mini']]

    def memory(self):
        machine = self.machine
        self.report.figure('memory in use with the first screen, of 1 GB', machine.shell(
            "free -m | awk '/^Mem/ {print $3 \" MB used, \" $7 \" MB available\"}'"))
        for name, process in (('menu', 'primtux-menu'), ('session', 'primtux-menu-session'), ('window manager', 'openbox'),
                              ('X server', 'Xorg')):
            self.report.figure(f'PSS of the {name}', self.pss(process))

    def pss(self, program):
        found = (f'for exe in /proc/[0-9]*/exe; do case $(readlink $exe) in */{program}) '
                 'cat ${exe%exe}smaps_rollup;; esac; done')
        return self.machine.shell(f"({found}) | awk '/^Pss:/ {{s += $2}} END {{printf \"%.1f MB\", s / 1024}}'")

    def lessons(self):
        lessons = json.loads(self.machine.shell('primtux-menuctl lesson list --json'))
        return [lesson for lesson in lessons if lesson['published']]

    def has_what_was_put_in(self):
        names = [lesson['name'] for lesson in self.lessons()]
        packs = self.machine.shell('primtux-menuctl pack list --json')
        self.report.expect('the lesson and the pack that the image was made with are there',
                           names == ['Dessiner'] and 'syllabes-et-verbes' in packs)


def whole_walk(image, folder, code, accel, report):
    machine, picture, age = starting.start_into_menu(image, folder, accel)
    walk = Walk(machine, report, code)
    try:
        report.expect('the PC starts into the menu', True, picture, 'first-screen')
        report.figure('first start to first screen', f'{age:.1f} s')
        report.expect('nothing failed in the system', machine.shell('systemctl --failed --quiet') == '')
        software.is_well(machine, report)
        walk.has_what_was_put_in()
        walk.memory()
        walk.into_a_domain()
        walk.there_and_back()
        software.comes_and_goes(machine, report, walk.place)
        walk.ways_out()
        walk.into_teachers_part()
        walk.make_a_lesson()
        machine.cut_power()
        report.say('the power is cut')
        walk.machine, picture, age = starting.start_into_menu(image, folder, accel)
        machine = walk.machine
        report.expect('the PC starts again', True, picture, 'first-screen-again')
        report.figure('switching on to first screen', f'{age:.1f} s ({machine.shell("systemd-analyze | head -n 1")})')
        kept = walk.lessons_of_mini()
        report.expect(f'the lesson is there: {kept}', len(kept) == 1 and len(kept[0]) == 2)
        report.expect('the file system is sound', machine.shell('dmesg | grep -c "EXT4-fs error" || true') == '0')
        machine.press('ret')
        path = starting.rests_for(machine, 1)
        report.expect('children see it', path.difference(picture) > 0.05, path, 'lesson-of-children')
        walk.into_teachers_part()
        report.figure('PSS of the service', walk.pss('primtux-menu-service'))
        machine.click(*LEAVE)
        machine.until('the login screen', lambda: machine.shell('pgrep -c lightdm-gtk-gre || true') != '0', 60)
        report.expect('leaving leads to the login screen', True, starting.rests_for(machine, 2), 'login')
        machine.press('ret')
        picture = machine.until('the first screen', lambda: walk.page_if(starting.shows_first_screen), 60)
        report.expect('Enter there gives the PC back to the children', True, picture, 'given-back')
        machine.shut_down()
        report.say('pass: the button switches the PC off')
    except Exception:
        report.keep('failed', machine.screen())
        raise
    finally:
        if machine.qemu.poll() is None:
            machine.cut_power()
    picture, age, words = starting.time_to_console(image, folder, accel)
    report.keep('console', picture)
    report.figure('switching on to a console login', f'{age:.1f} s ({words})')


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument('--accel', choices=('kvm', 'tcg'))
    arguments.add_argument('--uefi', action='store_true')
    arguments.add_argument('image')
    arguments.add_argument('folder')
    arguments.add_argument('code')
    given = arguments.parse_args()
    report = Report(given.folder)
    try:
        accel = starting.ACCELS.get(given.accel) or starting.usable_accel(given.image, given.folder)
        report.say(f'QEMU with {accel}')
        if given.uefi:
            machine, picture, age = starting.start_into_menu(
                given.image, given.folder, accel, options=['-snapshot', '-bios', '/usr/share/ovmf/OVMF.fd'])
            try:
                report.expect(f'the PC starts into the menu with UEFI, in {age:.0f} s', True, picture, 'uefi')
                Walk(machine, report, given.code).has_what_was_put_in()
            finally:
                machine.cut_power()
        else:
            whole_walk(given.image, given.folder, given.code, accel, report)
    except (Failed, OSError, ValueError) as error:
        report.say(f'FAIL: {error}')
        return 1
    finally:
        report.close()
    return 0


sys.exit(main())
