# SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Switching on: until when, and what QEMU runs the PC with."""

import time

from machine import HEIGHT, WIDTH, ON_CONSOLE, WITH_SHELL, Failed, Machine

SUN, INK, DESK = (255, 201, 60), (34, 48, 74), (245, 246, 249)  # qml/common/Theme.qml
FIRST_CARD = (100, 160, 480, 645)  # mini, focused
FEW_WORDS = 0.0003  # of a screen; a cursor alone is half of it
BOOT_LIMIT = 120
ACCELS = {'kvm': 'kvm', 'tcg': 'tcg,thread=multi'}


def usable_accel(image, folder):
    """KVM if a PC gets as far as Linux with it within a minute; some hosts have it and do not."""
    try:
        machine = Machine(image, folder, 'kvm', options=['-snapshot'])
    except (Failed, OSError, ValueError):
        return ACCELS['tcg']
    try:
        machine.until('Linux has the screen', lambda: machine.screen().width >= WIDTH, 60)
        return ACCELS['kvm']
    except (Failed, OSError, ValueError):
        return ACCELS['tcg']
    finally:
        machine.cut_power()


def shows_first_screen(picture):
    return (picture.width == WIDTH and picture.height == HEIGHT and picture.share(SUN, FIRST_CARD) > 0.01
            and picture.share(INK) > 0.03 and picture.colours() > 200)


def since_when(machine, complete, change=0.002):
    """Waits until the screen rests and complete() is true of it: the picture, and its age when it was first seen.
    Another picture is one of which more than the part change differs."""
    seen = []

    def holds():
        now = machine.screen()
        if not seen or now.difference(seen[-1][1]) > change:
            seen.append((machine.age(), now))
            del seen[:-20]
        age, picture = seen[-1]
        return (age, picture) if machine.age() - age > 2 * machine.patience and complete(picture) else None

    age, picture = machine.until('the screen is complete', holds, BOOT_LIMIT)
    return picture, age


def start_into_menu(image, folder, accel, **options):
    machine = Machine(image, folder, accel, WITH_SHELL, **options)
    try:
        picture, age = since_when(machine, shows_first_screen)
    except Failed:
        machine.screen().save(folder + '/failed.png')
        machine.cut_power()
        raise
    return machine, picture, age


def time_to_console(image, folder, accel):
    """The same image until the login of a text console; the picture and the seconds."""
    machine = Machine(image, folder, accel, {**WITH_SHELL, **ON_CONSOLE}, options=['-snapshot'])

    def complete(picture):
        if picture.width != WIDTH or not FEW_WORDS < 1 - picture.share((0, 0, 0)) < 0.2:
            return False
        return machine.shell('systemctl is-active getty@tty1 lightdm || true').split() == ['active', 'inactive']

    try:
        picture, age = since_when(machine, complete, FEW_WORDS)
        kernel = machine.shell('systemd-analyze | head -n 1')
        return picture, age, kernel
    finally:
        machine.cut_power()


def rests_for(machine, seconds):
    time.sleep(seconds * machine.patience)
    return machine.at_rest()
