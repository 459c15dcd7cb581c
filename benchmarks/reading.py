"""Speed of cutting sentences, finding segments and reading dates, beside a peer for each, in one run.

Invented reports are made from templates with a seed. pysbd (sentences) and dateparser (dates) are installed into an
environment of their own in a temporary folder and read a part of the same text there; where they cannot be
installed, their lines say why. The second table shows that the time grows with the text; the third what the
processes of `newslens.large_corpora` bring on this machine.

    python benchmarks/reading.py [--no-peer]
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import random
import subprocess
import tempfile
import time
import venv
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from newslens.extraction.dates import find_dates
from newslens.large_corpora import extract_corpus
from newslens.reading import find_segments, read_articles, split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable

PUBLISHED = dt.datetime(2024, 5, 15)
TEMPLATES = [
    "The ferry {ship} sank off {town} on {day}, and Gov. A. B. Lee said at 5 p.m. that {n} people were missing.",
    "“We asked for help two weeks ago,” said Dr. Ada Marsden. “Nobody came.” She has lived there since May 20{n}.",
    "The harbourmaster of {town} said that nobody had warned the crew, and that he would wait for the inquiry.",
    "Relatives gathered in {town} early {day}; the U.S. Coast Guard, the company and its insurers did not comment.",
    "The owner bought the {ship} in 20{n} from Holm & Co. of {town} and had her engines repaired last month.",
    "The house will vote on the new rules on {day}, six months after the elections of 10 November.",
    "Was there a storm? The wind reached 40 knots, a spokesman wrote in an e-mail, and the waves were high.",
    "Several crews, among them that of the {ship}, have complained about their papers, their pay and their food.",
]
TOWNS = ["Port Avelin", "Corvane", "Ostrel", "Saltmark", "Marenka Bay", "Tarsova"]
SHIPS = ["Marenka", "Ilka", "Dravenne"]
DAYS = ["Monday", "Tuesday", "Friday", "Sunday"]
PEERS = {
    "pysbd": "from pysbd import Segmenter\nrun = Segmenter(language='en', clean=False).segment",
    "dateparser": "from dateparser.search import search_dates\nrun = lambda text: search_dates(text, languages=['en'])",
}
TIMED = """
import sys, time
{setup}
lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
run(lines[0])
begin = time.process_time()
for line in lines:
    run(line)
print(time.process_time() - begin)
"""


def report(size: int, seed: int = 7) -> str:
    """Paragraphs of an invented report, about so many characters of them."""
    draw = random.Random(seed)
    lines: list[str] = []
    while size > 0:
        sentences = [
            draw.choice(TEMPLATES).format(
                n=draw.randint(10, 23),
                ship=draw.choice(SHIPS),
                town=draw.choice(TOWNS),
                day=draw.choice(DAYS),
            )
            for _ in range(3)
        ]
        lines.append(" ".join(sentences))
        size -= len(lines[-1])
    return "\n".join(lines)


def seconds(work: Callable[[], object]) -> float:
    """Seconds of one core, the best of three runs."""
    best = float("inf")
    for _ in range(3):
        begin = time.process_time()
        work()
        best = min(best, time.process_time() - begin)
    return best


def peer_seconds(text: str) -> dict[str, float | str]:
    """Seconds that each peer takes, or the reason why that cannot be said."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        data = Path(folder) / "report.txt"
        data.write_text(text, encoding="utf-8")
        return {name: _one_peer(python, name, data) for name in PEERS}


def _one_peer(python: Path, name: str, data: Path) -> float | str:
    install = [python, "-m", "pip", "install", "--quiet", name]
    timed = [python, "-c", TIMED.format(setup=PEERS[name]), data]
    try:
        subprocess.run(install, check=True, capture_output=True, timeout=300)
        done = subprocess.run(timed, check=True, capture_output=True, text=True, timeout=600)
    except (subprocess.SubprocessError, OSError) as error:
        return f"skipped: {type(error).__name__}"
    return float(done.stdout)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--no-peer", action="store_true", help="leave the peers out")
    options = parser.parse_args()
    tasks: dict[str, tuple[Callable[[str], object], str | None]] = {
        "sentences": (split_sentences, "pysbd"),
        "segments": (find_segments, None),
        "dates": (lambda text: find_dates(text, PUBLISHED), "dateparser"),
    }
    small = report(40_000)
    peers = {} if options.no_peer else peer_seconds(small)
    size = len(small.encode()) / 1e6
    print(f"{'':12}{'MB/s':>8}  beside")
    for name, (work, peer) in tasks.items():
        own = seconds(lambda work=work: work(small))
        theirs = peers.get(peer or "")
        beside = f"{peer}: {theirs}" if isinstance(theirs, str) else ""
        if isinstance(theirs, float):
            beside = f"{peer} {size / theirs:.3f} MB/s, newslens is {theirs / own:.0f} times as fast"
        print(f"{name:12}{size / own:8.2f}  {beside}")
    print(f"\n{'characters':>12}" + "".join(f"{name + ' MB/s':>16}" for name in tasks))
    for length in (100_000, 200_000, 400_000, 800_000):
        text = report(length)
        speeds = [
            len(text.encode()) / 1e6 / seconds(lambda work=work, text=text: work(text))
            for work, _ in tasks.values()
        ]
        print(f"{len(text):>12}" + "".join(f"{speed:>16.2f}" for speed in speeds))
    articles = read_articles(pd.DataFrame({"text": [report(3_000, seed=seed) for seed in range(400)]}))
    print(f"\n{len(articles)} articles, {os.cpu_count()} cores\n{'workers':>8}{'seconds':>10}")
    for workers in (1, 2):
        begin = time.perf_counter()
        extract_corpus(articles, workers=workers)
        print(f"{workers:>8}{time.perf_counter() - begin:>10.2f}")


if __name__ == "__main__":
    main()
