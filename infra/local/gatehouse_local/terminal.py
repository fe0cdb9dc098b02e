"""Shows the steps of a command as they go."""

import concurrent.futures
import contextlib
import sys
import threading
import time


class Problem(Exception):
    """Something the developer can do something about; shown as one line, without a stack trace."""


class Steps:
    """Writes one line per finished step, with its seconds; on a terminal also what is running now."""

    def __init__(self, output=None):
        self._output = output or sys.stdout
        self._running = []
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def step(self, title):
        """Runs the block as a step: ✓ when it ends, ✗ when it raises."""
        started = time.monotonic()
        self._change(started=title)
        try:
            yield
        except BaseException:
            self._change(ended=title, line=f"✗ {title}")
            raise
        self._change(ended=title, line=f"✓ {title:<44} {time.monotonic() - started:5.1f} s")

    def together(self, actions):
        """Runs titled actions side by side; when all have ended, the problems of those that failed are raised."""
        with concurrent.futures.ThreadPoolExecutor(len(actions)) as pool:
            futures = {title: pool.submit(self._run, title, action) for title, action in actions.items()}
        failures = {title: future.exception() for title, future in futures.items() if future.exception()}
        for failure in failures.values():
            if not isinstance(failure, Problem):
                raise failure
        if failures:
            raise Problem("\n\n".join(f"{title}:\n{failure}" for title, failure in failures.items()))

    def say(self, text=""):
        self._write(text + "\n")

    def _run(self, title, action):
        with self.step(title):
            return action()

    def _change(self, started=None, ended=None, line=None):
        with self._lock:
            self._running = [title for title in self._running if title != ended] + ([started] if started else [])
            if self._output.isatty():
                self._write("\r\033[K")
            if line:
                self._write(line + "\n")
            if self._output.isatty() and self._running:
                self._write("… " + ", ".join(self._running))

    def _write(self, text):
        self._output.write(text)
        self._output.flush()
