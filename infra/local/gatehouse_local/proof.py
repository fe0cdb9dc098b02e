"""Mutation scores and benchmarks: what is run to know, and not to pass."""

import collections
import csv

from .settings import ROOT
from .terminal import Problem

_MUTANTS = ROOT / "functions" / "domain" / "target" / "pit-reports"
_BENCH = ROOT / "infra" / "bench" / "target" / "bench.txt"
_NOTICED = {"KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR"}


def mutation(builds, steps):
    """Changes the engine in small ways, and says by package how many of the changes a test notices."""
    report = _MUTANTS / "mutations.csv"
    report.unlink(missing_ok=True)
    try:
        with steps.step("Mutants of the engine"):
            goal = "org.pitest:pitest-maven:mutationCoverage"
            builds.maven("mutation", "-Pmutation", "-pl", "functions/domain", "test-compile", goal)
    finally:
        if report.exists():
            steps.say(scores(report.read_text().splitlines()))
            steps.say(f"One by one: {_MUTANTS / 'index.html'}")


def scores(rows):
    """A line for each package, and one for all."""
    noticed, made = collections.Counter(), collections.Counter()
    for _, name, _, _, _, status, *_ in csv.reader(rows):
        for package in (name.rpartition(".")[0], "all"):
            made[package] += 1
            noticed[package] += status in _NOTICED
    packages = [*sorted(made.keys() - {"all"}), "all"]
    return "\n".join(f"  {100 * noticed[one] / made[one]:5.1f} % of {made[one]:>4}  {one}" for one in packages)


def bench(builds, steps):
    """Measures decisions and checks; nothing else should be busy meanwhile."""
    _BENCH.unlink(missing_ok=True)
    with steps.step("Decisions and checks, measured"):
        # All of it at once: a module is built from its neighbours', not from what was installed some day.
        builds.maven("bench", "-Pbench", "-pl", "infra/bench", "-am", "package", "-DskipTests")
    if not _BENCH.exists():
        raise Problem(f"There is no report. What was said: {builds.log('bench')}")
    steps.say(_BENCH.read_text().rstrip())
