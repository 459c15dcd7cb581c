"""What finding quotations costs, and how it stands beside the direct quotations of textacy.

    python benchmarks/quotations.py [--sizes 0.25 0.5 1 2] [--no-peer]

The text is made up by this script, always the same: reports of invented people with direct, partial and indirect
quotations, half of the sentences without any. Cost is processor time of one core; what matters is that the speed
holds as the text grows, and that it holds on hostile text: nothing but marks, nothing but cues.

textacy is installed into an environment of its own, beside this script. It needs a trained English pipeline of spaCy,
which is no package of the usual index: where one is not installed there, the peer is left out and the reason printed.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
import venv
from pathlib import Path

from newslens.extraction.names import find_names
from newslens.extraction.quotations import find_quotations

SEED = 7
PEOPLE = ["Mayor Tom Hale", "Lena Ortiz", "Ana Ruiz", "General Omar Saad", "Chancellor Eva Lind", "Rosa Diaz"]
CLAUSES = [
    "the dam held through the night",
    "nobody had been warned in time",
    "the talks will go on next week",
    "four hundred houses stand under water",
    "the money never reached the valley",
    "engineers had asked for repairs since spring",
]
TEMPLATES = [
    "“{Clause},” said {person}. “{Clause2}.”",
    "{person} said that {clause} and that {clause2}.",
    "{Clause}, {person} told reporters on Monday, adding that {clause2}.",
    "According to {person}, {clause}.",
    "{person} called the plan “a gift to nobody” and urged the council to think again.",
    "The council met on Tuesday in the old harbour hall and parted late at night.",
    "Trucks with sand and pumps stood along the road from the coast to the hills.",
    "Rain fell over the northern provinces for the third week in a row.",
    "Schools and shops stayed shut, and the trains stopped at the river.",
]
HOSTILE = {"marks": '"', "cues": "said that ", "commas": "A, ", "open marks": "“he said "}
ENVIRONMENT = Path(__file__).parent / "_environments" / "textacy"
PEER = """
import sys, time
import spacy, textacy
try:
    pipeline = spacy.load("en_core_web_sm")
except OSError as error:
    sys.exit(f"no English pipeline: {str(error)[:60]}")
text = sys.stdin.read()
started = time.process_time()
doc = pipeline(text)
found = list(textacy.extract.direct_quotations(doc))
print(len(found), time.process_time() - started)
"""


def made_up(characters: int) -> str:
    """A text of about so many characters, five sentences a paragraph."""
    draw = random.Random(SEED)
    parts: list[str] = []
    length = 0
    while length < characters:
        clause, clause2 = draw.sample(CLAUSES, 2)
        sentence = draw.choice(TEMPLATES).format(
            person=draw.choice(PEOPLE),
            clause=clause,
            clause2=clause2,
            Clause=clause[0].upper() + clause[1:],
            Clause2=clause2[0].upper() + clause2[1:],
        )
        parts.append(sentence + ("\n" if draw.random() < 0.2 else " "))
        length += len(parts[-1])
    return "".join(parts)


def seconds(text: str, *, with_names: bool) -> tuple[float, int]:
    """Processor time for a text, and how many quotations it holds."""
    names = find_names(text) if not with_names else None
    started = time.process_time()
    found = find_quotations(text, names=names)
    return time.process_time() - started, len(found)


def own(sizes: list[float]) -> None:
    """Speed by size of the text, in articles of five thousand characters."""
    print(f"{'MB':>6}{'quotations':>12}{'MB/s':>8}{'MB/s, names known':>20}")
    seconds(made_up(5_000), with_names=True)
    for size in sizes:
        articles = [made_up(5_000)] * round(size * 200)
        runs = [seconds(text, with_names=True) for text in articles]
        alone = [seconds(text, with_names=False) for text in articles]
        total = sum(map(len, articles)) / 1e6
        found = sum(number for _, number in runs)
        speed, speed_alone = (total / sum(cost for cost, _ in each) for each in (runs, alone))
        print(f"{size:6.2f}{found:12d}{speed:8.2f}{speed_alone:20.2f}")


def hostile() -> None:
    """Growth on text made to be slow: four times the text must cost about four times the time."""
    print(f"\n{'hostile text':14}{'20 kB':>9}{'80 kB':>9}{'growth':>9}")
    for name, pattern in HOSTILE.items():
        small, large = (
            seconds(pattern * (size // len(pattern)), with_names=False)[0] for size in (20_000, 80_000)
        )
        print(f"{name:14}{small:8.2f}s{large:8.2f}s{large / max(small, 1e-9):9.1f}")


def peer() -> None:
    """Textacy on one article, in an environment of its own."""
    python = ENVIRONMENT / "bin" / "python"
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True)
        install = subprocess.run(
            [python, "-m", "pip", "install", "-q", "textacy"], check=False, capture_output=True
        )
        if install.returncode:
            print("\ntextacy left out: it cannot be installed here.")
            return
    text = made_up(50_000)
    run = subprocess.run([python, "-c", PEER], input=text, check=False, capture_output=True, text=True)
    if run.returncode:
        print(
            f"\ntextacy left out: {run.stderr.strip().splitlines()[-1] if run.stderr.strip() else 'it failed'}"
        )
        return
    found, cost = run.stdout.split()
    mine, number = seconds(text, with_names=True)
    print(
        f"\n50 kB: textacy {found} direct quotations in {float(cost):.2f} s; newslens {number} of all kinds in {mine:.2f} s"
    )


def main() -> None:
    """Run all parts."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=float, nargs="+", default=[0.25, 0.5, 1, 2], metavar="MB")
    parser.add_argument("--no-peer", action="store_true", help="leave textacy out")
    options = parser.parse_args()
    print(f"Python {sys.version.split()[0]}, one core")
    own(options.sizes)
    hostile()
    if not options.no_peer:
        peer()


if __name__ == "__main__":
    main()
