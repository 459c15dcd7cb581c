"""Fresh hostile texts and files through every reader, for as long as one likes: `make fuzz`.

    python -m hostile [--minutes 10] [--seed N] [--kind texts|files|both]

The seed of a run is printed, so that a run can be repeated. What breaks a promise ends the program with 1: a text is printed in
its smallest form, a file is kept in a temporary folder, beside what it broke. Half of the time is for each kind.
"""

from __future__ import annotations

import argparse
import random
import sys

from hostile.files.file_rounds import fuzz_files
from hostile.fuzzing import fuzz_texts


def main() -> int:
    """Read the command line and run rounds until the time is over."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--kind", choices=("texts", "files", "both"), default="both")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    minutes = options.minutes / (2 if options.kind == "both" else 1)
    faults = fuzz_files(options.seed, minutes) if options.kind != "texts" else 0
    if options.kind != "files":
        fuzz_texts(options.seed, minutes)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
