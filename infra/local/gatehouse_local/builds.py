"""Builds the virtual environment, the functions and the site, each only if what it is made of has changed."""

import hashlib
import os
import re
import shutil
import subprocess
import sys

from .settings import ROOT
from .terminal import Problem

VENV = ROOT / ".venv"
LOCAL = ROOT / "infra" / "local"
SITE = ROOT / "site"
FUNCTIONS_ZIP = ROOT / "functions" / "lambda" / "target" / "gatehouse-lambda.zip"
HOST_CLASSES = LOCAL / "target" / "classes"
HOST_LIBRARIES = LOCAL / "target" / "lib"

_NOT_SOURCES = {"node_modules", "dist", "target", "test-results", "playwright-report", "e2e", "mails"}


class Builds:
    """Knows what each build is made of and makes, by a digest kept beside the build's log."""

    def __init__(self, folder, jdk):
        self._folder = folder
        self._jdk = jdk

    def virtual_environment(self, folder=VENV, requirements=LOCAL / "requirements.txt"):
        """Makes a virtual environment with exactly the pinned packages."""

        def build(run):
            if folder.exists():
                shutil.rmtree(folder)
            run([sys.executable, "-m", "venv", folder], "python3-venv may be missing")
            # Files are compiled when first needed; nearly all of the AWS client's never are.
            pip = [folder / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
            run([*pip, "--no-compile", "--no-deps", "--requirement", requirements])

        self._build(folder.name, [requirements], [folder / "bin" / "python"], build)

    def functions(self, checked=False):
        """Packages the functions and the function host; `checked` runs every check and test, whatever has changed."""
        sources = [ROOT / "pom.xml", ROOT / ".mvn", ROOT / "functions", LOCAL / "pom.xml", LOCAL / "src" / "main"]
        sources += [ROOT / "infra" / "catalogue.schema.json"]
        goals = ["verify"] if checked else ["-Dmaven.test.skip=true", "package"]
        products = [FUNCTIONS_ZIP, HOST_CLASSES, HOST_LIBRARIES]
        self._build("functions", sources, products, lambda run: run(["mvn", "-B", "-ntp", *goals]), always=checked)

    def site(self, checked=False):
        """Installs the site's packages and builds it; `checked` runs its linters and unit tests before."""
        lock = SITE / "package-lock.json"
        self._build("site packages", [lock], [SITE / "node_modules"], lambda run: run(["npm", "ci", *_QUIET], at=SITE))
        scripts = ["lint", "test", "build"] if checked else ["build"]

        def build(run):
            for script in scripts:
                run(["npm", "run", script, *_QUIET], at=SITE)

        self._build("site", [SITE, ROOT / "infra" / "openapi.yaml"], [SITE / "dist"], build, always=checked)

    def maven(self, name, *arguments):
        """Runs Maven for its own sake, whatever has changed."""
        self._build(name, [], [], lambda run: run(["mvn", "-B", "-ntp", *arguments]), always=True)

    def log(self, name):
        """Where the last build of that name left what it said."""
        return self._folder / f"{name.replace(' ', '-')}.log"

    def _build(self, name, sources, products, build, always=False):
        stamp = self.log(name).with_suffix(".sha256")
        digest = _digest(sources)
        built = all(product.exists() for product in products) and stamp.exists() and stamp.read_text() == digest
        if built and not always:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        stamp.unlink(missing_ok=True)
        log = self.log(name)
        with open(log, "wb") as output:
            build(lambda command, hint="", at=ROOT: self._run(command, hint, at, output, log))
        # Once more: a build may write sources of its own, such as the types made from the HTTP contract.
        stamp.write_text(_digest(sources))

    def _run(self, command, hint, at, output, log):
        path = f"{self._jdk / 'bin'}{os.pathsep}{os.environ['PATH']}"
        environment = {**os.environ, "JAVA_HOME": str(self._jdk), "PATH": path, "CI": "1"}
        status = subprocess.run(
            command, cwd=at, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False
        ).returncode
        if status != 0:
            words = [line for line in log.read_text(errors="replace").splitlines() if not _NO_HELP.match(line)]
            raise Problem("\n".join([*words[-25:], f"(all of it: {log})", *([hint] if hint else [])]))


# What Maven and npm say after every failure, or about themselves, whatever it was.
_NO_HELP = re.compile(
    r"\[ERROR] (-> |\[Help|To see the full|Re-run Maven|For more info|After correct|  mvn <args>|$)"
    r"|\[INFO]|npm error(   | *$| aliases| Run| A complete| Options| Usage)|npm warn Unknown|.*sun\.misc\.Unsafe|\S*WARNING: Please"
)

_QUIET = ["--no-audit", "--no-fund", "--loglevel=warn"]


def _digest(sources):
    digest = hashlib.sha256()
    for source in sources:
        for file in [source] if source.is_file() else sorted(_files(source)):
            digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _files(folder):
    for at, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name not in _NOT_SOURCES]
        yield from (ROOT / at / name for name in files)
