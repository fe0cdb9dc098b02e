"""Processes that outlive the command that started them, each leader of a group of its own."""

import fcntl
import os
import signal
import subprocess
import time

from .terminal import Problem


class Processes:
    """Starts, finds and ends processes by name; a file with the process id and its mark keeps track of each."""

    def __init__(self, state):
        self._state = state

    def lock(self):
        """Keeps a second command from starting things meanwhile; good until this process ends, whatever it becomes."""
        self._state.mkdir(parents=True, exist_ok=True)
        lock = os.open(self._state / "lock", os.O_CREAT | os.O_RDWR)
        os.set_inheritable(lock, True)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Problem("Another make up is under way.") from None

    def start(self, name, command, environment, mark):
        """Starts the command with its output in a log; `mark` is a part of the command line that proves it is ours."""
        self._state.mkdir(parents=True, exist_ok=True)
        with open(self.log(name), "wb") as log:
            process = subprocess.Popen(
                command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        self._file(name).write_text(f"{process.pid}\n{mark}\n")
        return process

    def pid(self, name):
        """The process id, or None if it is not running; an id that now belongs to another program does not count."""
        try:
            pid, mark = self._file(name).read_text().splitlines()[:2]
        except (OSError, ValueError):
            return None
        return int(pid) if mark in _command_line(int(pid)) else None

    def stop(self, name, patience=2.0):
        """Ends the whole group, gently first; answers whether there was one."""
        pid = self.pid(name)
        if pid is not None:
            for which in (signal.SIGTERM, signal.SIGKILL):
                _signal(pid, which)
                deadline = time.monotonic() + patience
                while _alive(pid) and time.monotonic() < deadline:
                    time.sleep(0.05)
        self._file(name).unlink(missing_ok=True)
        return pid is not None

    def wait_until(self, ready, name, process, patience):
        """Waits until `ready()`; a process that ends before, or takes too long, is a problem shown with its last words."""
        deadline = time.monotonic() + patience
        while not ready():
            if process.poll() is not None:
                raise Problem(f"The {name} ended with status {process.returncode}:\n{self.last_words(name)}")
            if time.monotonic() > deadline:
                raise Problem(f"The {name} was not ready after {patience:.0f} s:\n{self.last_words(name)}")
            time.sleep(0.05)

    def log(self, name):
        return self._state / f"{name}.log"

    def last_words(self, name, lines=20):
        text = self.log(name).read_text(errors="replace").splitlines()[-lines:]
        return "\n".join(text + [f"(all of it: {self.log(name)})"])

    def _file(self, name):
        return self._state / f"{name}.pid"


def _command_line(pid):
    return subprocess.run(["ps", "-o", "args=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout


def _alive(pid):
    try:
        # A child of ours that has ended stays in the table until it is waited for.
        os.waitpid(pid, os.WNOHANG)
    except OSError:
        pass
    try:
        os.killpg(pid, 0)
    except OSError:
        return False
    return True


def _signal(pid, which):
    try:
        os.killpg(pid, which)
    except OSError:
        pass
