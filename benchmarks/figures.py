"""Speed of reading figures: megabytes a second on one core, beside quantulum3 on the same sentences.

Invented reports are made from templates with a seed. quantulum3 is installed into an environment of its own in a
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

TEMPLATES = [
    "At least {n} people were killed and {m} wounded when the ferry {ship} sank off {town}, the coastguard said.",
    "Rescuers brought {m} survivors ashore near {town}, about {n} km (some {m} miles) from the harbour.",
    "Insurers put the damage at ${n}.5 million, up {m} percent from the year before.",
    "The harbourmaster of {town} said that nobody had warned the crew, and that he would wait for the inquiry.",
    "Several hundred relatives gathered in {town} on Sunday, and two-thirds of them stayed overnight.",
    "The owner, who bought the {ship} in 2019, did not answer questions about her engines or her papers.",
    "Between {n} and {m} lorries were on board, according to the company, but only one driver has been found.",
    "“We have asked for help since May,” said Ada Marsden, {n}, a nurse, who has worked there for {m} years.",
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


def report(size: int, seed: int = 7) -> list[str]:
    """Sentences of invented reports, about so many characters of them."""
    draw = random.Random(seed)
    sentences: list[str] = []
    while size > 0:
        low, high = sorted((draw.randint(2, 50), draw.randint(51, 90)))
        template = draw.choice(TEMPLATES)
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
    sentences = report(60_000)
    size = sum(len(sentence.encode()) for sentence in sentences) / 1e6
    own = seconds(sentences)
    print(
        f"{len(sentences)} sentences, {size:.2f} MB, {sum(len(find_figures(s)) for s in sentences)} figures"
    )
    print(f"{'newslens':12}{size / own:8.2f} MB/s")
    peer = peer_seconds(sentences)
    if isinstance(peer, str):
        print(f"{'quantulum3':12}{peer}")
    else:
        print(f"{'quantulum3':12}{size / peer:8.3f} MB/s, newslens is {peer / own:.0f} times as fast")
    print(f"\n{'characters':>12}{'seconds':>10}{'MB/s':>8}")
    for length in (100_000, 200_000, 400_000, 800_000):
        text = " ".join(report(length))
        took = seconds([text])
        print(f"{len(text):>12}{took:>10.3f}{len(text.encode()) / 1e6 / took:>8.2f}")


if __name__ == "__main__":
    main()
