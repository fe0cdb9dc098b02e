"""Runs the examples of the README, so that what it promises stays true."""

import os
import re
import subprocess

from .settings import ROOT, without_aws
from .terminal import Problem

_BLOCK = re.compile(r"^```(?:sh|bash|shell)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def run_examples(settings, file=ROOT / "README.md"):
    """Runs each shell block that sources the local environment; one of them has to create something."""
    blocks = [block for block in _BLOCK.findall(file.read_text(encoding="utf-8")) if ".gatehouse/env.sh" in block]
    printed = [_run(settings, block) for block in blocks]
    if not any(re.search(r'"status":\s*201', text) for text in printed):
        raise Problem("No example of the README printed a created user:\n" + "\n".join(printed))


def _run(settings, block):
    """In a reader's shell, in the folder of the README; only the environment file is that of the stack under test."""
    script = block.replace(".gatehouse/env.sh", str(settings.environment_file))
    result = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=ROOT,
        env=without_aws(os.environ),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode != 0:
        raise Problem(f"{block}\n{result.stdout}{result.stderr}")
    return result.stdout
