"""What the driver makes of PIT's report."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from gatehouse_local import proof


class ScoresTest(unittest.TestCase):
    def test_one_line_for_each_package_and_one_for_all(self):
        rows = [
            "Access.java,a.access.Access,Mutator,check,10,KILLED,a.access.AccessTest",
            "Access.java,a.access.Access,Mutator,check,11,SURVIVED,none",
            "Access.java,a.access.Access$Inner,Mutator,check,12,TIMED_OUT,none",
            "Role.java,a.catalogue.Role,Mutator,of,13,NO_COVERAGE,none",
        ]
        self.assertEqual(
            "   66.7 % of    3  a.access\n    0.0 % of    1  a.catalogue\n   50.0 % of    4  all", proof.scores(rows)
        )


if __name__ == "__main__":
    unittest.main()
