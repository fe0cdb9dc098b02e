"""Mutation scores and benchmarks: what is run to know, and not to pass."""

import collections
import csv

from .settings import ROOT
from .terminal import Problem

_MUTANTS = ROOT / "functions" / "domain" / "target" / "pit-reports"
_BENCH = ROOT / "infra" / "bench" / "target" / "bench.txt"
_LISTS = (
    ROOT
    / "functions"
    / "lambda"
    / "target"
    / "surefire-reports"
    / "io.gatehouse.lambda.dynamodb.ListsCapacityTest-output.txt"
)
# PIT would count RUN_ERROR, too; but that is the JVM refusing to redefine a record with annotated components, and no test.
_NOTICED = {"KILLED", "TIMED_OUT", "MEMORY_ERROR"}
_LEAST_PERCENT = 85


def mutation(builds, steps):
    """Changes the engine in small ways, and says by package how many of the changes a test notices."""
    with steps.step("Mutants of the engine"):
        goal = "org.pitest:pitest-maven:mutationCoverage"
        builds.maven("mutation", "-Pmutation", "-pl", "functions/domain", "test-compile", goal)
    percents, made = scores((_MUTANTS / "mutations.csv").read_text().splitlines())
    for package, percent in percents.items():
        steps.say(f"  {percent:5.1f} % of {made[package]:>4}  {package}")
    steps.say(f"One by one: {_MUTANTS / 'index.html'}")
    poor = [package for package, percent in percents.items() if percent < _LEAST_PERCENT]
    if poor:
        raise Problem(f"Below {_LEAST_PERCENT} %: {', '.join(poor)}")


def scores(rows):
    """By package: how many percent were noticed, and of how many."""
    noticed, made = collections.Counter(), collections.Counter()
    for _, name, _, _, _, status, *_ in csv.reader(rows):
        package = name.rpartition(".")[0]
        made[package] += 1
        noticed[package] += status in _NOTICED
    return {one: 100 * noticed[one] / made[one] for one in sorted(made)}, made


def bench(builds, steps):
    """Measures decisions and checks; nothing else should be busy meanwhile."""
    _BENCH.unlink(missing_ok=True)
    with steps.step("Decisions and checks, measured"):
        # All of it at once: a module is built from its neighbours', not from what was installed some day.
        builds.maven("bench", "-Pbench", "-pl", "infra/bench", "-am", "package", "-DskipTests")
    with steps.step("Lists of 100,000 users, and 100,000 open invitations"):
        builds.maven(
            "lists",
            "-pl",
            "functions/lambda",
            "-am",
            "test",
            "-Dtest=ListsCapacityTest",
            "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dlists.users=100000",
        )
    if not _BENCH.exists():
        raise Problem(f"There is no report. What was said: {builds.log('bench')}")
    steps.say(_BENCH.read_text().rstrip())
    steps.say(_LISTS.read_text().rstrip())
