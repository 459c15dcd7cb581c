"""Speed of reading figures: megabytes a second on one core, beside quantulum3 on the same sentences.

Invented reports are made from templates with a seed, once with numbers in every sentence and once with as many as
news reports have. quantulum3 is installed into an environment of its own in a
temporary folder and reads the sentences there; where it cannot be installed, its line says why. The second table
shows that the time grows with the text.

    python benchmarks/figures.py
"""

from __future__ import annotations

import json
import random
import subprocess
import tempfile
import time
import venv
from pathlib import Path

from newslens.extraction.figures import find_figures

WITH_NUMBERS = [
    "At least {n} people were killed and {m} wounded when the ferry {ship} sank off {town}, the coastguard said.",
    "Rescuers brought {m} survivors ashore near {town}, about {n} km (some {m} miles) from the harbour.",
    "Insurers put the damage at ${n}.5 million, up {m} percent from the year before.",
    "Several hundred relatives gathered in {town} on Sunday, and two-thirds of them stayed overnight.",
    "Between {n} and {m} lorries were on board, according to the company, but only one driver has been found.",
    "“We have asked for help since May,” said Ada Marsden, {n}, a nurse, who has worked there for {m} years.",
]
WITHOUT = [
    "The harbourmaster of {town} said that nobody had warned the crew, and that he would wait for the inquiry.",
    "The owner, who is said to live abroad, did not answer questions about the engines of the {ship} or her papers.",
    "In {town} the flags were at half-mast, and the schools stayed closed for a day of mourning.",
    "“She should never have left the harbour,” the widow of a sailor told reporters who waited outside the church.",
    "The minister called the criticism unfair, but promised stricter rules for ships like the {ship}.",
]
TOWNS = ["Port Avelin", "Corvane", "Ostrel", "Saltmark", "Marenka Bay", "Tarsova"]
SHIPS = ["Marenka", "Ilka", "Dravenne"]
PEER = """
import json, sys, time
from quantulum3 import parser
sentences = json.load(open(sys.argv[1], encoding="utf-8"))
parser.parse(sentences[0])
begin = time.process_time()
for sentence in sentences:
    parser.parse(sentence)
print(time.process_time() - begin)
"""


def report(size: int, plain: int = 0, seed: int = 7) -> list[str]:
    """Sentences of invented reports, about so many characters, so many without numbers to each with numbers."""
    draw = random.Random(seed)
    sentences: list[str] = []
    while size > 0:
        low, high = draw.randint(2, 50), draw.randint(51, 90)
        for template in [draw.choice(WITH_NUMBERS), *draw.choices(WITHOUT, k=plain)]:
            sentence = template.format(n=low, m=high, town=draw.choice(TOWNS), ship=draw.choice(SHIPS))
            sentences.append(sentence)
            size -= len(sentence)
    return sentences


def seconds(texts: list[str]) -> float:
    """Seconds of one core for the figures of some texts, the best of three runs."""
    best = float("inf")
    for _ in range(3):
        begin = time.process_time()
        for text in texts:
            find_figures(text)
        best = min(best, time.process_time() - begin)
    return best


def peer_seconds(sentences: list[str]) -> float | str:
    """Seconds that quantulum3 takes, or the reason why that cannot be said."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        data = Path(folder) / "sentences.json"
        data.write_text(json.dumps(sentences), encoding="utf-8")
        try:
            subprocess.run(
                [python, "-m", "pip", "install", "--quiet", "quantulum3"],
                check=True,
                capture_output=True,
                timeout=300,
            )
            done = subprocess.run(
                [python, "-c", PEER, data], check=True, capture_output=True, text=True, timeout=900
            )
        except (subprocess.SubprocessError, OSError) as error:
            return f"skipped: {type(error).__name__}"
        return float(done.stdout)


def main() -> None:
    """Print both tables."""
    for name, plain in (("every sentence with numbers", 0), ("one sentence in four with numbers", 3)):
        sentences = report(60_000, plain)
        size = sum(len(sentence.encode()) for sentence in sentences) / 1e6
        own, peer = seconds(sentences), peer_seconds(sentences)
        print(f"{name}: {len(sentences)} sentences, {size:.2f} MB")
        print(f"  {'newslens':12}{size / own:8.2f} MB/s")
        if isinstance(peer, str):
            print(f"  {'quantulum3':12}{peer}")
        else:
            print(f"  {'quantulum3':12}{size / peer:8.3f} MB/s, newslens is {peer / own:.0f} times as fast")
    print(f"\n{'characters':>12}{'seconds':>10}{'MB/s':>8}")
    for length in (100_000, 200_000, 400_000, 800_000):
        text = " ".join(report(length, plain=3))
        took = seconds([text])
        print(f"{len(text):>12}{took:>10.3f}{len(text.encode()) / 1e6 / took:>8.2f}")


if __name__ == "__main__":
    main()
