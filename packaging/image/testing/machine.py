# SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PC in QEMU: its screen, keyboard, mouse, mains switch, and a root shell on its serial line."""

import base64
import json
import os
import signal
import socket
import subprocess
import time

from picture import Picture

WIDTH, HEIGHT = 1360, 768  # the VGA of QEMU knows only widths that are multiples of 8
# The image stays as it is shipped: systemd reads these units from the tables of the machine (SMBIOS).
SHELL_UNIT = '''[Unit]
DefaultDependencies=no
After=sysinit.target
[Service]
ExecStart=/bin/sh
StandardInput=tty-force
StandardOutput=tty
StandardError=tty
TTYPath=/dev/ttyS0
Environment=PS1= LC_ALL=C.UTF-8
'''
WITH_SHELL = {
    'systemd.extra-unit.image-test.service': SHELL_UNIT,
    'systemd.unit-dropin.multi-user.target': '[Unit]\nWants=image-test.service\n',
}
# A console login instead of the login manager.
ON_CONSOLE = {'systemd.unit-dropin.lightdm.service': '[Unit]\nConditionPathExists=/nowhere\n'}

# Where on the keyboard of a US PC the letters and digits of a French one are.
FRENCH = {'a': 'q', 'q': 'a', 'z': 'w', 'w': 'z', 'm': 'semicolon', ' ': 'spc'}


class Failed(Exception):
    """What was expected did not happen."""


class Machine:
    """Switched on when it is made. Times are in seconds since then."""

    def __init__(self, image, folder, accel, units=None, options=()):
        self.folder = folder
        self.patience = 1 if accel.startswith('kvm') else 6
        line, control = os.path.join(folder, 'serial.sock'), os.path.join(folder, 'control.sock')
        for path in (line, control):
            if os.path.exists(path):
                os.remove(path)
        command = [
            'qemu-system-x86_64', '-accel', accel, '-cpu', 'qemu64', '-smp', '2', '-m', '1024', '-nic', 'none',
            '-display', 'none', '-device', f'VGA,xres={WIDTH},yres={HEIGHT}',
            # What the guest writes is with the host when QEMU is killed; what it only meant to write is lost.
            '-drive', f'file={image},format=raw,cache=writeback',
            '-usb', '-device', 'usb-tablet',
            '-chardev', f'socket,id=line,path={line},server=on,wait=off', '-serial', 'chardev:line',
            '-qmp', f'unix:{control},server=on,wait=off']
        command += options
        for name, text in (units or {}).items():
            value = base64.b64encode(text.encode()).decode()
            command += ['-smbios', f'type=11,value=io.systemd.credential.binary:{name}={value}']
        with open(os.path.join(folder, 'qemu.log'), 'a', encoding='utf-8') as log:
            self.qemu = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.started = time.monotonic()
        self.control = self.connect(control).makefile('rw')
        self.line = self.connect(line)
        self.control.readline()
        self.ask('qmp_capabilities')

    def connect(self, path):
        for _ in range(100):
            connection = socket.socket(socket.AF_UNIX)
            try:
                connection.connect(path)
                connection.settimeout(300)
                return connection
            except OSError:
                connection.close()
                if self.qemu.poll() is not None:
                    break
                time.sleep(0.1)
        raise Failed(f'QEMU did not start (its words are in {self.folder}/qemu.log)')

    def age(self):
        return time.monotonic() - self.started

    def ask(self, command, **arguments):
        self.control.write(json.dumps({'execute': command, 'arguments': arguments}) + '\n')
        self.control.flush()
        while True:
            answer = json.loads(self.control.readline() or '{"error": "QEMU is gone"}')
            if 'error' in answer:
                raise Failed(f'{command}: {answer["error"]}')
            if 'return' in answer:
                return answer['return']

    def screen(self):
        path = os.path.join(self.folder, 'screen.ppm')
        self.ask('screendump', filename=path)
        return Picture.of_ppm(path)

    def until(self, what, holds, limit):
        """Waits until holds() is true and returns what it says; limit is for a PC that is not emulated."""
        end = time.monotonic() + limit * self.patience
        while time.monotonic() < end:
            answer = holds()
            if answer:
                return answer
            time.sleep(0.3)
        raise Failed(f'after {limit * self.patience} s still not: {what}')

    def at_rest(self, limit=30, still=1.5):
        """The screen once nothing but a cursor has changed on it for a while."""
        last = [self.screen(), time.monotonic()]

        def rests():
            now = self.screen()
            if now.difference(last[0]) > 0.0004:
                last[:] = [now, time.monotonic()]
            return now if time.monotonic() - last[1] >= still * min(3, self.patience) else None

        return self.until('the screen rests', rests, limit)

    def press(self, *keys):
        """Presses keys together, named as QEMU does."""
        held = [{'type': 'key', 'data': {'down': True, 'key': {'type': 'qcode', 'data': key}}} for key in keys]
        for event in held:
            self.ask('input-send-event', events=[event])
            time.sleep(0.03)
        time.sleep(0.1)
        for event in reversed(held):
            event['data']['down'] = False
            self.ask('input-send-event', events=[event])
        time.sleep(0.15)

    def type(self, text):
        for letter in text:
            if letter.isdigit():
                self.press('shift', letter)
            else:
                self.press(FRENCH.get(letter, letter))

    def point(self, x, y):
        axes = (('x', x / WIDTH), ('y', y / HEIGHT))
        self.ask('input-send-event', events=[
            {'type': 'abs', 'data': {'axis': axis, 'value': int(part * 32767)}} for axis, part in axes])
        time.sleep(0.3)

    def click(self, x, y):
        self.point(x, y)
        for down in (True, False):
            self.ask('input-send-event', events=[{'type': 'btn', 'data': {'down': down, 'button': 'left'}}])
            time.sleep(0.12)

    def shell(self, command, limit=60):
        """What a command says, run as root in the machine; raises if it fails."""
        # The line itself is echoed at first: the marks are in halves there.
        half = f'{time.monotonic_ns()}'
        begin, end = f'begin{half}', f'end{half}'
        self.line.settimeout(limit * self.patience)
        self.line.sendall(f"stty -echo; echo 'begin''{half}'; {command}; status=$?; echo; echo 'end''{half}' $status\n".encode())
        heard = b''
        try:
            while not (end.encode() in heard and heard.endswith(b'\n')):
                part = self.line.recv(65536)
                if not part:
                    raise Failed('the serial line is closed')
                heard += part
        except TimeoutError as error:
            raise Failed(f'no answer to: {command}; heard: {heard[-300:]!r}') from error
        said, _, status = heard.decode(errors='replace').replace('\r', '').rpartition(end)
        said = said.rpartition(begin)[2].strip()
        if status.strip() != '0':
            raise Failed(f'{command}: {said}')
        return said

    def cut_power(self):
        """No flush, no farewell: the process is killed."""
        self.qemu.send_signal(signal.SIGKILL)
        self.qemu.wait()

    def shut_down(self, limit=60):
        self.ask('system_powerdown')
        self.until('switched off', lambda: self.qemu.poll() is not None, limit)
