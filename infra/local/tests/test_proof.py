"""What the driver makes of PIT's report."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from gatehouse_local import proof


class ScoresTest(unittest.TestCase):
    def test_what_tests_noticed_by_package(self):
        rows = [
            "Access.java,a.access.Access,Mutator,check,10,KILLED,a.access.AccessTest",
            "Access.java,a.access.Access,Mutator,check,11,SURVIVED,none",
            "Access.java,a.access.Access$Inner,Mutator,check,12,TIMED_OUT,none",
            "Access.java,a.access.AccessFacts,Mutator,isHome,31,RUN_ERROR,none",
            "Role.java,a.catalogue.Role,Mutator,of,13,NO_COVERAGE,none",
        ]
        percents, made = proof.scores(rows)
        self.assertEqual({"a.access": 50, "a.catalogue": 0}, percents)
        self.assertEqual({"a.access": 4, "a.catalogue": 1}, made)


if __name__ == "__main__":
    unittest.main()
