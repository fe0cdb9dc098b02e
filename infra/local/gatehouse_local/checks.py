"""What must be there before anything is started; each thing missing is one clear line."""

import re
import shutil
import socket
import subprocess
import sys

from . import toolchain
from .terminal import Problem

PYTHON = (3, 10)
NODE = (20, 19)


def tools():
    """Checks Python, JDK, Maven and Node; answers the JDK's home."""
    missing = [line for line in (_python(), _maven(), _node()) if line]
    jdk = toolchain.find_jdk()
    if jdk is None:
        missing.insert(0, f"No JDK {toolchain.JDK} found: install one, such as Eclipse Temurin, or name it in JAVA_HOME.")
    if missing:
        raise Problem("\n".join(missing))
    return jdk


def ports(settings):
    """Checks that the ports are free; with a cloud of the developer's own only the console's matters."""
    wanted = {"GATEHOUSE_PORT": settings.port}
    if not settings.other_cloud:
        wanted["GATEHOUSE_CLOUD_PORT"] = settings.cloud_port
    taken = [
        f"Port {port} is in use: end what listens there, or choose another with {name}=…"
        for name, port in wanted.items()
        if in_use(port)
    ]
    if taken:
        raise Problem("\n".join(taken))


def in_use(port):
    """Whether anything listens on the port of this machine, by either family of addresses."""
    for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(0.5)
            try:
                if probe.connect_ex((host, port)) == 0:
                    return True
            except OSError:
                continue
    return False


def _python():
    if sys.version_info < PYTHON:
        return f"Python {_text(PYTHON)} or newer is needed; this is {sys.version.split()[0]}."
    return None


def _maven():
    return None if shutil.which("mvn") else "Maven was not found: install Maven 3.8.7 or newer."


def _node():
    needed = f"Node.js {_text(NODE)} or newer is needed"
    if not shutil.which("node") or not shutil.which("npm"):
        return f"{needed}, with npm; it was not found."
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout.strip()
    numbers = tuple(int(part) for part in re.findall(r"\d+", version)[:2])
    return None if numbers >= NODE else f"{needed}; this is {version}."


def _text(version):
    return ".".join(map(str, version))
