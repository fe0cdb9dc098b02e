"""Asks the Java code about catalogues: the same that functions start with."""

import os
import subprocess

from .builds import HOST_CLASSES, HOST_LIBRARIES
from .terminal import Problem


def check(jdk, file):
    """Answers OK; raises every fault of the file."""
    return _run(jdk, "CheckCatalogue", file)


def matrix(jdk, file):
    """The table of roles; without a file, of the catalogue that comes along."""
    return _run(jdk, "RoleMatrix", *([file] if file else []))


def _run(jdk, name, *arguments):
    command = [jdk / "bin" / "java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
    command += ["-cp", f"{HOST_CLASSES}{os.pathsep}{HOST_LIBRARIES}/*", f"io.gatehouse.local.{name}", *arguments]
    result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise Problem(result.stderr.rstrip())
    return result.stdout.rstrip()
