"""Checks the templates with the SAM command line, in a virtual environment of its own."""

import os
import subprocess

from . import toolchain
from .builds import LOCAL, Builds
from .settings import ROOT, without_aws
from .terminal import Problem


def template(settings):
    """`sam validate --lint` on the stack and on its fragment; the first finding is a problem."""
    folder = settings.builds / "sam-environment"
    Builds(settings.builds, toolchain.find_jdk()).virtual_environment(folder, LOCAL / "requirements-sam.txt")
    environment = {**without_aws(os.environ), "SAM_CLI_TELEMETRY": "0", "AWS_DEFAULT_REGION": settings.region}
    for name in ("template.yaml", "infra/site.yaml"):
        command = [folder / "bin" / "sam", "validate", "--lint", "--template", ROOT / name]
        result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise Problem(f"{name}:\n{result.stdout}{result.stderr}")
