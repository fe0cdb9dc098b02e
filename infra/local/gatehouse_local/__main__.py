"""The commands behind the Makefile: `python3 infra/local <command>`."""

import os
import signal
import sys
import time

from . import catalogue, checks, proof, toolchain
from .builds import VENV, Builds
from .processes import Processes
from .settings import ROOT, Settings
from .terminal import Problem, Steps

_STARTED = "GATEHOUSE_STARTED_AT"
# Says that the virtual environment is made and this is its Python.
_INSIDE = "--inside"


def main(arguments):
    """Runs one command; answers the exit status."""
    command = COMMANDS.get(arguments[0] if arguments else "")
    inside = arguments[1:] == [_INSIDE]
    if command is None or arguments[1:] not in ([], [_INSIDE]):
        print(f"usage: python3 infra/local {{{'|'.join(COMMANDS)}}}", file=sys.stderr)
        return 2
    os.environ.setdefault(_STARTED, str(time.time()))
    # Ended from outside as by Ctrl-C: what was started is taken down too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return command(Settings.from_environment(), Steps(), inside) or 0
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


def command_up(settings, steps, inside):
    processes = Processes(settings.state)
    if not inside:
        processes.lock()
        if processes.pid("host"):
            steps.say(f"Gatehouse is already up at {settings.site_url} (make down ends it).")
            return
        # A cloud without its host was left behind, by a crash for example.
        processes.stop("cloud")
        build(settings, steps)
        if settings.catalogue:
            catalogue.check(toolchain.find_jdk(), settings.catalogue)
        _go_on_inside("up")
    from . import up

    up.up(settings, steps, processes, toolchain.find_jdk())
    steps.say(f"  Up after {time.time() - float(os.environ[_STARTED]):.0f} s. `make down` ends it.")


def command_down(settings, steps, inside):
    processes = Processes(settings.state)
    ended = [name for name in ("host", "cloud") if processes.stop(name)]
    settings.environment_file.unlink(missing_ok=True)
    steps.say("Gatehouse is down." if ended else "Gatehouse was not up.")


def command_status(settings, steps, inside):
    processes = Processes(settings.state)
    running = {name: processes.pid(name) for name in ("cloud", "host")}
    for name, pid in running.items():
        steps.say(f"{name:<6} {f'runs, process {pid}' if pid else 'is down'}   log: {processes.log(name)}")
    steps.say(f"console at {settings.site_url}" if running["host"] else "make up brings it up")
    return 0 if running["host"] else 3


def command_logs(settings, steps, inside):
    processes = Processes(settings.state)
    logs = [str(processes.log(name)) for name in ("cloud", "host") if processes.log(name).exists()]
    if not logs:
        raise Problem("There are no logs yet: make up first.")
    os.execvp("tail", ["tail", "-n", "40", "-F", *logs])


def command_test(settings, steps, inside):
    if not inside:
        checks.tools()
        Builds(settings.builds, toolchain.find_jdk()).virtual_environment()
        _go_on_inside("test")
    from . import testing

    return testing.run(settings, steps)


def command_lint_template(settings, steps, inside):
    from . import lint

    with steps.step("template.yaml by the SAM command line"):
        lint.template(settings)


def command_check_catalogue(settings, steps, inside):
    file = os.environ.get("FILE")
    if not file:
        raise Problem("Which one? make check-catalogue FILE=my-catalogue.yaml")
    steps.say(catalogue.check(_functions(settings), file))


def command_matrix(settings, steps, inside):
    steps.say(catalogue.matrix(_functions(settings), settings.catalogue))


def command_mutation(settings, steps, inside):
    proof.mutation(Builds(settings.builds, checks.tools()), steps)


def command_bench(settings, steps, inside):
    proof.bench(Builds(settings.builds, checks.tools()), steps)


def command_import_users(settings, steps, inside):
    if not inside:
        _go_on_inside("import-users")
    from . import importing
    from .cloud import Cloud

    importing.run(Cloud(settings), int(os.environ.get("LINES") or 10_000), steps.say)


def command_site_upload(settings, steps, inside):
    if not inside:
        builds = Builds(settings.builds, checks.tools())
        steps.together({"Virtual environment": builds.virtual_environment, "Console": builds.site})
        _go_on_inside("site-upload")
    from . import upload

    upload.upload(os.environ.get("STACK") or settings.stack, steps)


def build(settings, steps):
    """Checks the machine, then builds what changed, side by side."""
    checks.ports(settings)
    jdk = checks.tools()
    builds = Builds(settings.builds, jdk)
    steps.together(
        {
            "Virtual environment": builds.virtual_environment,
            "Functions and function host": builds.functions,
            "Console": builds.site,
        }
    )


def _functions(settings):
    """Packages the functions, silently on standard output, which is for what was asked; answers the JDK."""
    jdk = checks.tools()
    with Steps(sys.stderr).step("Functions and function host"):
        Builds(settings.builds, jdk).functions()
    return jdk


def _go_on_inside(command):
    """The rest needs the packages of the virtual environment: this process becomes its Python."""
    python = VENV / "bin" / "python"
    os.execv(python, [str(python), str(ROOT / "infra" / "local"), command, _INSIDE])


COMMANDS = {
    "up": command_up,
    "down": command_down,
    "status": command_status,
    "logs": command_logs,
    "test": command_test,
    "lint-template": command_lint_template,
    "check-catalogue": command_check_catalogue,
    "matrix": command_matrix,
    "mutation": command_mutation,
    "bench": command_bench,
    "import-users": command_import_users,
    "site-upload": command_site_upload,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
