"""Finds the JDK 25 that stands somewhere on the machine, not necessarily first on the path."""

import glob
import os
import re
import shutil
import subprocess
from pathlib import Path

JDK = 25

_FOLDERS = [
    "/usr/lib/jvm/*",
    "/usr/java/*",
    "/opt/java/*",
    "/opt/jdk*",
    "/Library/Java/JavaVirtualMachines/*/Contents/Home",
    "~/Library/Java/JavaVirtualMachines/*/Contents/Home",
    "~/.sdkman/candidates/java/*",
    "~/.jdks/*",
    "~/.local/share/mise/installs/java/*",
    "~/.asdf/installs/java/*",
    "/opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home",
]


def find_jdk(environment=os.environ, folders=None):
    """The home of a JDK 25, or None: first what the developer names, then the path, then the usual folders."""
    candidates = [environment.get(name) for name in ("JAVA_HOME", "JAVA25_HOME", "JDK25_HOME")]
    compiler = shutil.which("javac", path=environment.get("PATH"))
    if compiler:
        candidates.append(str(Path(compiler).resolve().parent.parent))
    for pattern in _FOLDERS if folders is None else folders:
        candidates += sorted(glob.glob(os.path.expanduser(pattern)))
    return next((Path(home) for home in candidates if home and _is_wanted(Path(home))), None)


def _is_wanted(home):
    """Reads the release file every JDK carries; asks the compiler only where it is missing."""
    if not (home / "bin" / "javac").exists():
        return False
    release = home / "release"
    if release.exists():
        match = re.search(r'JAVA_VERSION="(\d+)', release.read_text(errors="replace"))
        return bool(match) and int(match[1]) == JDK
    version = subprocess.run([home / "bin" / "javac", "-version"], capture_output=True, text=True, check=False)
    return version.stdout.startswith(f"javac {JDK}")
