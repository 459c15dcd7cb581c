"""What comparison costs as a corpus grows, and how word alignment stands beside CollateX.

    python benchmarks/comparison.py [--sizes 50 100 200 400 800] [--no-peer]

The corpus is made up by this script, always the same: invented words by Zipf's law, wires that half of the
articles copy with cuts, speakers with utterances that articles quote with words changed, cut or whole. Cost is
processor time of one core. What matters is the last column: time a thousand quotations must not grow.

CollateX is installed into an environment of its own, beside this script; where that fails, it is left out and
the reason is printed.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import subprocess
import sys
import time
import venv
from pathlib import Path

import pandas as pd

from newslens import schema
from newslens.comparison.reuse import find_reuse, trace_lineages
from newslens.comparison.shared.alignment import align_many
from newslens.comparison.utterances import collate_quotations

SEED = 7
SYLLABLES = [
    "ka",
    "lo",
    "mi",
    "ter",
    "van",
    "so",
    "rin",
    "del",
    "pu",
    "gar",
    "nes",
    "tio",
    "bel",
    "cor",
    "fe",
]
SENTENCES = 20
QUOTATIONS = 8
WITNESSES = 8
"""Articles that quote one utterance, on average."""
ENVIRONMENT = Path(__file__).parent / "_environments" / "collatex"
PEER = """
import json, sys, time
from collatex import Collation, collate
for witnesses in json.load(sys.stdin):
    started = time.process_time()
    collation = Collation()
    for number, words in enumerate(witnesses):
        collation.add_plain_witness(str(number), " ".join(words))
    collate(collation, segmentation=False)
    print(time.process_time() - started)
"""


class Maker:
    """Makes up words, sentences and articles from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        made = {"".join(self.random.choices(SYLLABLES, k=self.random.randint(2, 4))) for _ in range(9000)}
        self.words = sorted(made)
        self.random.shuffle(self.words)

    def word(self) -> str:
        """A word of grammar, or one of content: few often, most seldom."""
        if self.random.random() < 0.4:
            return self.random.choice(["the", "of", "and", "to", "in", "a", "that", "for", "on", "with"])
        return self.words[min(int(self.random.expovariate(1 / 600)), len(self.words) - 1)]

    def sentence(self, least: int, most: int) -> list[str]:
        """Words of a sentence of some length."""
        return [self.word() for _ in range(self.random.randint(least, most))]

    def changed(self, words: list[str], share: float) -> list[str]:
        """A sentence with a share of its words replaced, and in one case of five cut."""
        kept = [self.word() if self.random.random() < share else word for word in words]
        return kept[: max(3, len(kept) // 2)] if self.random.random() < 0.2 else kept


def corpus(count: int) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Articles, their sentences and their quotations."""
    maker = Maker(SEED)
    wires = [[maker.sentence(8, 22) for _ in range(SENTENCES)] for _ in range(max(3, count // 12))]
    people = [f"Person{number}" for number in range(60)]
    said = [
        (maker.random.choice(people), maker.sentence(6, 25)) for _ in range(count * QUOTATIONS // WITNESSES)
    ]
    articles, sentences, quotations = [], [], []
    for number in range(count):
        copied = maker.random.random() < 0.5
        wire = maker.random.choice(wires)
        lines = [line for line in wire if maker.random.random() < 0.7] if copied else []
        lines = lines or [maker.sentence(8, 22) for _ in range(SENTENCES)]
        text, spans, quoted = "", [], []
        for line in lines:
            surface = f"{' '.join(line).capitalize()}."
            spans.append(schema.Sentence(len(text), len(text) + len(surface), surface, len(spans)))
            text += f"{surface}\n"
        for person, words in maker.random.sample(said, QUOTATIONS):
            inside = " ".join(maker.changed(words, 0.08))
            surface = f'"{inside}," {person} said.'
            start = len(text) + 1
            quoted.append(schema.Quotation(start, start + len(inside), inside, "direct", speaker=person))
            spans.append(schema.Sentence(len(text), len(text) + len(surface), surface, len(spans)))
            text += f"{surface}\n"
        key = f"a{number:05}"
        articles.append({"article_id": key, "text": text})
        sentences.append((key, spans))
        quotations.append((key, quoted))
    return (
        pd.DataFrame(articles),
        schema.found_table("sentences", sentences),
        schema.found_table("quotations", quotations),
    )


def grow(sizes: list[int]) -> None:
    """Print what reuse, lineages and utterances cost for corpora of growing size."""
    print(
        f"{'articles':>9} {'quotations':>11} {'renderings':>11} {'reuse':>8} {'lineages':>9} {'utterances':>11}",
        end="",
    )
    print(f" {'ms a quotation':>15}")
    for size in sizes:
        articles, sentences, quotations = corpus(size)
        times = [time.process_time()]
        shared = find_reuse(articles, sentences=sentences)
        times.append(time.process_time())
        lineages = trace_lineages(articles, shared.passages, shared.reuse)
        times.append(time.process_time())
        found = collate_quotations(
            articles, quotations, passages=shared.passages, sentences=sentences, lineages=lineages
        )
        times.append(time.process_time())
        reuse, descent, utterances = (later - earlier for earlier, later in itertools.pairwise(times))
        each = 1000 * (times[-1] - times[0]) / len(quotations)
        print(
            f"{size:>9} {len(quotations):>11} {len(found.renderings):>11} {reuse:>7.2f}s {descent:>8.2f}s "
            f"{utterances:>10.2f}s {each:>15.2f}",
            flush=True,
        )


def peer_python() -> Path:
    """Python of an environment that has CollateX; installed there where it is missing."""
    python = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True)
        (ENVIRONMENT.parent / ".gitignore").write_text("*\n")
    if subprocess.run(
        [python, "-c", "import collatex, Levenshtein"], capture_output=True, check=False
    ).returncode:
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "collatex", "Levenshtein"],
            check=True,
            capture_output=True,
        )
    return python


def align(with_peer: bool) -> None:
    """Print what the alignment of 2 to 8 witnesses costs, here and with CollateX."""
    maker = Maker(SEED)
    cases = []
    for count in (2, 4, 6, 8):
        words = maker.sentence(25, 40)
        cases.append([maker.changed(words, 0.15) for _ in range(count)])
    own = []
    for witnesses in cases:
        started = time.process_time()
        align_many(witnesses)
        own.append(time.process_time() - started)
    peer, reason = None, "not asked for"
    if with_peer:
        try:
            run = subprocess.run(
                [peer_python(), "-c", PEER],
                input=json.dumps(cases),
                capture_output=True,
                text=True,
                check=True,
            )
            peer = [float(line) for line in run.stdout.split()]
        except (OSError, subprocess.CalledProcessError) as error:
            said = getattr(error, "stderr", None) or str(error)
            reason = (said if isinstance(said, str) else said.decode()).strip().splitlines()[-1:]
    print(f"\n{'witnesses':>9} {'newslens':>10} {'CollateX':>10}")
    for number, witnesses in enumerate(cases):
        other = f"{1000 * peer[number]:>8.1f}ms" if peer else f"{'-':>10}"
        print(f"{len(witnesses):>9} {1000 * own[number]:>8.1f}ms {other}")
    if peer is None:
        print(f"CollateX left out: {reason}")


def main() -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[50, 100, 200, 400, 800])
    parser.add_argument("--no-peer", action="store_true", help="do not install and run CollateX")
    options = parser.parse_args()
    grow(options.sizes)
    align(not options.no_peer)


if __name__ == "__main__":
    main()
