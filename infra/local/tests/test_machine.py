"""What the driver asks of the machine: tools, ports, processes."""

import io
import os
import signal
import socket
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from gatehouse_local import checks, toolchain
from gatehouse_local.processes import Processes
from gatehouse_local.settings import Settings
from gatehouse_local.terminal import Problem, Steps


class ToolchainTest(unittest.TestCase):
    def setUp(self):
        self.folder = _temporary(self)

    def jdk(self, name, version):
        home = self.folder / name
        (home / "bin").mkdir(parents=True)
        (home / "bin" / "javac").touch()
        (home / "release").write_text(f'JAVA_VERSION="{version}"\n')
        return home

    def test_finds_the_right_version_among_others(self):
        self.jdk("a-17", "17.0.15")
        wanted = self.jdk("b-25", "25.0.1")
        self.assertEqual(wanted, toolchain.find_jdk({"PATH": ""}, [str(self.folder / "*")]))

    def test_what_the_developer_names_comes_first(self):
        self.jdk("a-25", "25")
        named = self.jdk("named", "25.0.2")
        self.assertEqual(named, toolchain.find_jdk({"PATH": "", "JAVA_HOME": str(named)}, [str(self.folder / "a*")]))

    def test_a_runtime_without_compiler_or_an_older_one_does_not_count(self):
        self.jdk("a-21", "21.0.3")
        (self.jdk("b-25", "25") / "bin" / "javac").unlink()
        self.assertIsNone(toolchain.find_jdk({"PATH": ""}, [str(self.folder / "*")]))


class PortsTest(unittest.TestCase):
    def test_a_port_in_use_is_one_clear_line(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            settings = Settings(port, _free_port(), Path("."), None)
            with self.assertRaises(Problem) as refused:
                checks.ports(settings)
        self.assertEqual(
            f"Port {port} is in use: end what listens there, or choose another with GATEHOUSE_PORT=…", str(refused.exception)
        )

    def test_free_ports_pass(self):
        checks.ports(Settings(_free_port(), _free_port(), Path("."), None))


class SettingsTest(unittest.TestCase):
    def test_our_own_endpoint_in_the_environment_is_no_other_cloud(self):
        settings = Settings.from_environment({"AWS_ENDPOINT_URL": "http://localhost:4566"})
        self.assertIsNone(settings.other_cloud)

    def test_another_endpoint_is_used_as_it_is(self):
        settings = Settings.from_environment({"AWS_ENDPOINT_URL": "http://localhost:9999"})
        self.assertEqual("http://localhost:9999", settings.endpoint)

    def test_an_own_catalogue_is_named_by_its_path_also_in_another_cloud(self):
        environment = {"CATALOGUE": "mine.yaml", "AWS_ENDPOINT_URL": "http://localhost:9999"}
        self.assertEqual(Path("mine.yaml"), Settings.from_environment(environment).catalogue)
        self.assertIsNone(Settings.from_environment({"CATALOGUE": ""}).catalogue)

    def test_ports_can_be_chosen(self):
        settings = Settings.from_environment({"GATEHOUSE_PORT": "9000", "GATEHOUSE_CLOUD_PORT": "9001"})
        self.assertEqual(("http://localhost:9000", "http://localhost:9001"), (settings.site_url, settings.endpoint))


class ProcessesTest(unittest.TestCase):
    def setUp(self):
        self.processes = Processes(_temporary(self))

    def start(self, program):
        return self.processes.start("sleeper", [sys.executable, "-c", program], dict(os.environ), mark="import time")

    def test_stop_ends_the_whole_group(self):
        process = self.start("import time, subprocess; subprocess.Popen(['sleep', '60']); time.sleep(60)")
        self.assertEqual(process.pid, self.processes.pid("sleeper"))
        self.assertTrue(self.processes.stop("sleeper"))
        process.wait()
        self.assertIsNone(self.processes.pid("sleeper"))
        with self.assertRaises(OSError):
            os.killpg(process.pid, 0)

    def test_what_ignores_the_gentle_signal_is_ended_too(self):
        process = self.start("import time, signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('on', flush=True); time.sleep(60)")
        while "on" not in self.processes.log("sleeper").read_text():
            pass
        self.processes.stop("sleeper", patience=0.2)
        process.wait()
        self.assertIsNone(self.processes.pid("sleeper"))

    def test_an_id_that_now_belongs_to_another_program_is_left_alone(self):
        process = self.processes.start("other", ["sleep", "60"], dict(os.environ), mark="FunctionHost")
        self.addCleanup(process.wait)
        self.addCleanup(process.send_signal, signal.SIGKILL)
        self.assertIsNone(self.processes.pid("other"))
        self.assertFalse(self.processes.stop("other"))
        self.assertIsNone(process.poll())

    def test_one_that_ends_before_it_is_ready_is_shown_with_its_last_words(self):
        process = self.start("import time; print('no such class'); raise SystemExit(3)")
        with self.assertRaises(Problem) as problem:
            self.processes.wait_until(lambda: False, "sleeper", process, patience=10)
        self.assertIn("ended with status 3", str(problem.exception))
        self.assertIn("no such class", str(problem.exception))


class StepsTest(unittest.TestCase):
    def test_each_step_is_one_line_when_the_output_is_no_terminal(self):
        output = io.StringIO()
        with Steps(output).step("Cloud"):
            pass
        self.assertRegex(output.getvalue(), r"^✓ Cloud +0\.0 s\n$")

    def test_all_problems_of_steps_side_by_side_are_told(self):
        def fail(what):
            raise Problem(what)

        output = io.StringIO()
        with self.assertRaises(Problem) as problem:
            Steps(output).together({"A": lambda: fail("no disk"), "B": lambda: fail("no air"), "C": lambda: None})
        self.assertEqual("A:\nno disk\n\nB:\nno air", str(problem.exception))
        self.assertIn("✓ C", output.getvalue())


def _temporary(test):
    folder = tempfile.TemporaryDirectory()
    test.addCleanup(folder.cleanup)
    return Path(folder.name)


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
