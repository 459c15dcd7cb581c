"""Speed of the collation of figures: seconds of one core, by the number of articles.

A seeded corpus of invented reports is made, every report a handful of sentences from a stock of templates with changing
numbers, places and outlets; figures are taken from the templates, so that extraction is no part of the time.

    python benchmarks/questions.py [ARTICLES ...]
"""

from __future__ import annotations

import random
import sys
import time

import pandas as pd

from newslens.comparison.findings import find_discrepancies
from newslens.comparison.questions import collate_figures
from newslens.schema import Figure, Sentence, found_table

TEMPLATES = [
    ("{n} people were killed when the ferry {ship} sank off {town}, the coastguard said.", 40, "people"),
    ("At least {n} passengers were injured in {town}.", 90, "passengers"),
    ("Rescuers brought {n} survivors ashore near {town} on Sunday.", 140, "survivors"),
    ("The {ship} carried {n} lorries and a cargo of timber.", 30, "lorries"),
    ("Insurers put the damage at {n} million crowns.", 60, "crowns"),
    ("{n} boats took part in the search off {town}.", 12, "boats"),
    ("The harbour of {town} had been closed {n} times since spring.", 9, "times"),
    ("Police in {town} arrested {n} members of the crew.", 7, "members"),
]
TOWNS = ["Port Avelin", "Corvane", "Ostrel", "Saltmark", "Marenka Bay", "Tarsova"]
SHIPS = ["Marenka", "Ilka", "Dravenne"]


def corpus(size: int, seed: int = 7) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Articles, figures and sentences of an invented event."""
    draw = random.Random(seed)
    texts, figures, sentences = [], [], []
    for number in range(size):
        text, found, lines = "", [], []
        for template, most, noun in draw.sample(TEMPLATES, k=6) * 3:
            value = draw.randint(2, most)
            line = template.format(n=value, town=draw.choice(TOWNS), ship=draw.choice(SHIPS))
            start = len(text) + line.index(str(value))
            found.append(
                Figure(start, start + len(str(value)), str(value), value, value, "exact", None, noun)
            )
            lines.append(Sentence(len(text), len(text) + len(line), line, 0))
            text += line + " "
        texts.append((f"a{number:05d}", text))
        figures.append((f"a{number:05d}", found))
        sentences.append((f"a{number:05d}", lines))
    articles = pd.DataFrame(texts, columns=["article_id", "text"])
    articles["published"] = pd.Timestamp("2027-10-17")
    return articles, found_table("figures", figures), found_table("sentences", sentences)


def main() -> None:
    """Print a line for each size of corpus."""
    print(f"{'articles':>10}{'figures':>10}{'questions':>11}{'collate s':>11}{'findings s':>12}")
    for size in [int(each) for each in sys.argv[1:]] or [125, 250, 500, 1000]:
        articles, figures, sentences = corpus(size)
        begin = time.process_time()
        collation = collate_figures(articles, figures, sentences=sentences)
        middle = time.process_time()
        find_discrepancies(
            articles=articles, figures=collation.figures, questions=collation.questions, sentences=sentences
        )
        end = time.process_time()
        print(
            f"{size:>10}{len(figures):>10}{len(collation.questions):>11}{middle - begin:>11.2f}{end - middle:>12.2f}"
        )


if __name__ == "__main__":
    main()
