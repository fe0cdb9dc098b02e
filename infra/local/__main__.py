"""`python3 infra/local <command>`: hands over to the package beside it."""

import sys

from gatehouse_local.__main__ import main

sys.exit(main(sys.argv[1:]))
