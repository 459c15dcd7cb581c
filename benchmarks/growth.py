"""How the time of every public reader grows with texts of every family: the ratio of a doubling, and the rate.

Plain texts and hostile ones (`tools/hostile/families.py`) are read at one length, twice and four times that length by every
function that takes a text, and by the analysis of two articles made of them; with `--events` also by that of two articles alike and of
many short ones, and by what writes the page and the files of exchange. A reader that is linear takes 2 times as
long for twice the text. Only the slowest and the fastest growing are printed; `--all` prints every line.

    python benchmarks/growth.py [--length 400] [--readers names,figures] [--families "A-A-,digits"] [--all]

The default takes about a minute, and the growth of so short texts is blurred; `--length 50000` takes hours.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tools"))

from hostile.families import FAMILIES
from hostile.growth import LINEAR, measure_growth
from hostile.readers import EVENT_READERS, READERS

SHOWN = 25
"""Lines that are printed where not all are asked for."""


def main() -> None:
    """Read the command line, measure, print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--length", type=int, default=400, help="characters of the shortest text")
    parser.add_argument("--readers", default=",".join(READERS), help="names with commas between them")
    parser.add_argument("--events", action="store_true", help="with what reads a text as an event")
    parser.add_argument(
        "--families", default="", help="names with commas between them; all where none is given"
    )
    parser.add_argument("--all", action="store_true", help="print every line, not only the worst")
    options = parser.parse_args()
    names = [name for name in FAMILIES if not options.families or name in options.families.split(",")]
    readers = READERS | EVENT_READERS
    asked = options.readers.split(",") + [*EVENT_READERS] * options.events
    for read in (readers[name] for name in asked):
        read(FAMILIES["report"].text(2000))  # words and patterns are loaded before anything is timed
    found = [
        (measure_growth(readers[reader], FAMILIES[name], options.length), reader, name)
        for reader in asked
        for name in names
    ]
    found.sort(key=lambda each: -each[0].seconds[-1])
    print(f"{'reader':12} {'family':28} {'seconds':>24} {'a doubling':>10} {'kB/s':>8}")
    for growth, reader, name in found if options.all else found[:SHOWN]:
        seconds = " ".join(f"{each:7.3f}" for each in growth.seconds)
        print(f"{reader:12} {name:28} {seconds:>24} {growth.ratio:>9.2f}x {growth.rate:>8.1f}")
    beyond = sum(growth.ratio > LINEAR for growth, _, _ in found)
    print(f"{len(found)} series, {beyond} of them above {LINEAR} for a doubling.")


if __name__ == "__main__":
    main()
