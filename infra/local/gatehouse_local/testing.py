"""Everything `make test` checks, stage by stage; the first that fails ends it, and the stack is always taken down."""

import os
import re
import socket
import subprocess
import sys

from . import importing, lint, readme, seed, toolchain
from .builds import LOCAL, SITE, Builds
from .cloud import Cloud
from .processes import Processes
from .settings import ROOT, Settings, without_aws
from .terminal import Problem

MEMORY_LIMIT_MEGABYTES = 900


def run(settings, steps):
    """Runs all stages; answers the exit status."""
    stack = _own_stack(settings)
    test = Testing(stack, Builds(settings.builds, toolchain.find_jdk()))
    stages = {
        "Driver: unit tests": test.driver,
        "Template: SAM command line": lambda: lint.template(settings),
        "Functions: format, lint, all tests": test.functions,
        "Catalogue: a right one, a wrong one, the matrix": test.catalogue,
        "Console: lint, unit tests, build": test.site,
        "Mails: what mail programs know, pictures": test.mails,
        "Stack: make up": lambda: test.command("up"),
        "Stack: a second make up, a port in use, memory": test.stack,
        "Console: upload into a site bucket": test.upload,
        "README: the example": lambda: readme.run_examples(stack),
        "Imports: by the form, through the queue, to the file of results": test.imports,
        "End to end, in a browser": test.end_to_end,
        "Stack: make down leaves no process": test.down,
    }
    try:
        for title, stage in stages.items():
            with steps.step(title):
                stage()
    except Problem:
        # A stage whose tests cannot be counted has failed all the same.
        test.failed = max(test.failed, 1)
        raise
    finally:
        Processes(stack.state).stop("host")
        Processes(stack.state).stop("cloud")
        steps.say(f"{test.passed} passed, {test.failed} failed")
    return 0


class Testing:
    """The stages, and how many tests ran in them."""

    def __init__(self, stack, builds):
        self._stack = stack
        self._builds = builds
        self.passed = 0
        self.failed = 0

    def driver(self):
        output = self._run([sys.executable, "-m", "unittest", "discover", "--start-directory", LOCAL / "tests"])
        self._count(output, passed=r"^Ran (\d+) tests? in")

    def functions(self):
        self._counting("functions", lambda: self._builds.functions(checked=True), _surefire)

    def catalogue(self):
        """What a deployer with a catalogue of their own does."""
        right = ROOT / "functions" / "lambda" / "src" / "main" / "resources" / "catalogue.yaml"
        wrong = self._stack.state / "wrong.yaml"
        wrong.parent.mkdir(parents=True, exist_ok=True)
        wrong.write_text(right.read_text().replace("requires: [shop.view]", "requires: [shop.views]"))
        if "OK" not in self.command("check-catalogue", {"FILE": str(right)}).splitlines():
            raise Problem("make check-catalogue does not say that a right catalogue is OK.")
        try:
            self.command("check-catalogue", {"FILE": str(wrong)})
        except Problem as refused:
            if "there is no permission 'shop.views'" not in str(refused) or "Traceback" in str(refused):
                raise
        else:
            raise Problem("make check-catalogue passed a wrong catalogue.")
        if "organisations" not in self.command("matrix", {"CATALOGUE": str(right)}):
            raise Problem("make matrix does not print the rows of section 4.")

    def site(self):
        self._counting("site", lambda: self._builds.site(checked=True), r"^\s*Tests\s.*?(\d+) passed")

    def mails(self):
        """Looks at the golden mails of the functions; needs the site's packages and a browser, but no stack."""
        self._count(self._run(["npm", "run", "mails", "--silent"], at=SITE), passed=r"^\s*(\d+) passed")

    def command(self, name, environment=None):
        """Runs one of the driver's commands as make does; answers what it printed."""
        return self._run([sys.executable, ROOT / "infra" / "local", name], environment)

    def stack(self):
        if "already up" not in self.command("up"):
            raise Problem("A second make up did not say that it is already up.")
        elsewhere = {"GATEHOUSE_STATE": str(self._stack.state / "elsewhere")}
        try:
            self.command("up", elsewhere)
        except Problem as refused:
            if f"Port {self._stack.port} is in use" not in str(refused) or "Traceback" in str(refused):
                raise Problem(f"A port in use is not said in one line:\n{refused}") from None
        else:
            raise Problem("make up went on though its port was in use.")
        used = sum(_memory_megabytes(Processes(self._stack.state).pid(name)) for name in ("cloud", "host"))
        if used > MEMORY_LIMIT_MEGABYTES:
            raise Problem(f"The stack uses {used} MB of memory; {MEMORY_LIMIT_MEGABYTES} are allowed.")

    def upload(self):
        """The way into AWS, walked with the local cloud in its place."""
        self.command("site-upload", self._stack.credentials())
        cloud = Cloud(self._stack)
        bucket = cloud.outputs()["SiteBucket"]
        configuration = cloud.client("s3").get_object(Bucket=bucket, Key="config.json")["Body"].read()
        page = cloud.client("s3").head_object(Bucket=bucket, Key="index.html")
        if b"userPoolId" not in configuration or page["ContentType"] != "text/html":
            raise Problem(f"The site bucket has not got what the console needs: {page}")

    def imports(self):
        """More lines than one chunk has; the same file again makes nobody twice."""
        os.environ.update(self._stack.credentials())
        done, result = importing.run(Cloud(self._stack), 120, say=lambda line: None)
        if done["state"] != "DONE" or done["progress"]["created"] != 120:
            raise Problem(f"The import ended otherwise than it should: {done}")
        if len(result) != 120 or not all(",created,," in line for line in result):
            raise Problem(f"The file of results is not what became of the lines: {result[:3]}")

    def end_to_end(self):
        environment = {
            "GATEHOUSE_URL": self._stack.site_url,
            "GATEHOUSE_CLOUD_URL": self._stack.endpoint,
            "GATEHOUSE_DEMO_PASSWORD": seed.PASSWORD,
            "GATEHOUSE_OPERATOR_EMAIL": seed.operator_address(),
        }
        output = self._run(["npm", "run", "e2e", "--silent"], environment, at=SITE)
        self._count(output, passed=r"^\s*(\d+) passed")

    def down(self):
        processes = Processes(self._stack.state)
        pids = [processes.pid(name) for name in ("cloud", "host")]
        self.command("down")
        left = [pid for pid in pids if pid and _exists(pid)]
        if left:
            raise Problem(f"make down left processes: {left}")

    def _counting(self, log, build, passed):
        try:
            build()
        except Problem:
            self._count(self._builds.log(log).read_text(errors="replace"), passed, wanted=False)
            raise
        self._count(self._builds.log(log).read_text(errors="replace"), passed)

    def _count(self, output, passed, wanted=True):
        plain = re.sub(r"\x1b\[[0-9;]*m", "", output)
        if callable(passed):
            good, bad = passed(plain)
        else:
            good, bad = sum(map(int, re.findall(passed, plain, re.MULTILINE))), 0
        if wanted and good + bad == 0:
            raise Problem(f"No test ran:\n{plain[-2000:]}")
        self.passed += good
        self.failed += bad

    def _run(self, command, environment=None, at=ROOT):
        given = {
            **without_aws(os.environ),
            "GATEHOUSE_PORT": str(self._stack.port),
            "GATEHOUSE_CLOUD_PORT": str(self._stack.cloud_port),
            "GATEHOUSE_STATE": str(self._stack.state),
            **(environment or {}),
        }
        result = subprocess.run(
            command, cwd=at, env=given, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        if result.returncode != 0:
            raise Problem(result.stdout + result.stderr)
        return result.stdout + result.stderr


def _surefire(output):
    """The sums Maven prints once per module: run, of them failed."""
    sums = re.findall(r"Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)$", output, re.MULTILINE)
    bad = sum(int(failures) + int(errors) for _, failures, errors, _ in sums)
    return sum(int(run) - int(skipped) for run, _, _, skipped in sums) - bad, bad


def _own_stack(settings):
    """A stack beside the developer's own: free ports, another state folder, never another cloud."""
    with socket.socket() as first, socket.socket() as second:
        first.bind(("127.0.0.1", 0))
        second.bind(("127.0.0.1", 0))
        port, cloud_port = first.getsockname()[1], second.getsockname()[1]
    return Settings(port, cloud_port, ROOT / ".gatehouse" / "test", None, settings.stack, settings.region)


def _memory_megabytes(pid):
    size = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True).stdout
    return int(size) // 1024


def _exists(pid):
    """Whether it still runs; what has ended and only waits for its parent to notice (Z) does not."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout
    return state.strip()[:1] not in ("", "Z")
