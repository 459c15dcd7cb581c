"""Shuffling the articles changes nothing but the order of rows, and a name of an article decides nothing."""

from __future__ import annotations

import random
import re
from collections import Counter

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newslens

WIRE = [
    "TARNBY (Northgate Wire) — At least twelve people died when the ferry Ilsa sank off Tarnby on Sunday, police said.",
    "“We will not rest until we know why,” said the harbour master, Greta Solund.",
    "Divers pulled eleven passengers from the wreck before the current became too strong.",
    "The ship had cost 40 million crowns ($4.1 million), two thirds of what the owner had set aside.",
]
REWORDED = [
    "Nineteen people died when the ferry Ilsa sank near Tarnby, the coastguard said on 3 March 2031.",
    "‘We shall rest when we know why’, Ms Solund told reporters.",
    "Eleven passengers were pulled from the wreck by divers before the current grew too strong.",
]
OWN = [
    "Ms Solundt said that the ship had been inspected twice, in May and last week.",
    "Mayor Tomas Brekke called it “the worst night in 40 years”.",
    "Nine sailors and three passengers were killed, the Northgate Wire reports.",
    "The Ilsa had 22 of its 30 lifeboats on board; it sank on 2 March.",
    "Brekke denied that the town had known of the cracks in the hull.",
    "The town had known of the cracks in the hull, a former clerk said.",
    "Tarnby United beat Velm Rovers 3-1 on Saturday.",
    "Tarnby United beat Velm Rovers 2-1 on Saturday.",
    "Two boats were lost. Three boats were lost.",
]
STAMPS = ["2031-03-03", "2031-03-03T09:30+02:00", "2031-03-03T08:00Z", "2031-03-04T21:50", None]
TEXTS = st.lists(st.sampled_from([*WIRE, *REWORDED, *OWN]), min_size=1, max_size=6, unique=True).map(
    "\n\n".join
)
WRITTEN = st.sampled_from(["\n\n".join(WIRE), "\n\n".join(WIRE[:3]), "\n\n".join(REWORDED)])
CORPORA = st.lists(st.tuples(TEXTS | WRITTEN, st.sampled_from(STAMPS)), min_size=2, max_size=6)
NUMBERS = re.compile(r"\b[Rr]eports? \d+(?:(?:, | and | to )\d+)*\b")
"""Reports by their numbers, which are those of the rows."""


def read(pairs, outlets=("Northgate Wire", "Tarnby Post", None)):
    return newslens.read_articles(
        pd.DataFrame(
            {
                "article_id": [f"report-{number}" for number in range(len(pairs))],
                "outlet": [outlets[number % len(outlets)] for number in range(len(pairs))],
                "published": [published for _, published in pairs],
                "text": [text for text, _ in pairs],
            }
        )
    )


def shuffled(articles, seed):
    order = list(range(len(articles)))
    random.Random(seed).shuffle(order)
    return articles.iloc[order].reset_index(drop=True)


def renamed(articles):
    """The articles under names that sort the other way round."""
    names = {old: f"text-{len(articles) - number:03}" for number, old in enumerate(articles["article_id"])}
    return articles.assign(article_id=articles["article_id"].map(names).astype("string")), names


def contents(analysis, names=None):
    """How often each row stands in each table, the numbers of reports left out."""
    back = {new: old for old, new in (names or {}).items()}

    def cell(value):
        if not isinstance(value, str):
            return None if pd.isna(value) else value
        told = NUMBERS.sub("reports", value)
        for new, old in back.items():
            told = told.replace(new, old)
        return told

    return {
        name: Counter(tuple(map(cell, row)) for row in frame.itertuples(index=False, name=None))
        for name, frame in analysis.tables.items()
    }


def differing(one, other):
    """Rows that stand in one of two analyses alone."""
    return {
        name: [*(rows - other[name]), *(other[name] - rows)]
        for name, rows in one.items()
        if rows != other[name]
    }


@pytest.mark.parametrize("event", ["kadhimi-2021", "raft-race-2031"])
@pytest.mark.parametrize("seed", range(4))
def test_five_reports_shuffled(event, seed):
    articles = newslens.read_articles(f"data/{event}")
    straight, turned = newslens.analyze(articles), newslens.analyze(shuffled(articles, seed))
    assert differing(contents(straight), contents(turned)) == {}


@settings(max_examples=60, derandomize=True)
@given(CORPORA, st.integers(0, 999))
def test_any_reports_shuffled(pairs, seed):
    articles = read(pairs)
    straight, turned = newslens.analyze(articles), newslens.analyze(shuffled(articles, seed))
    assert differing(contents(straight), contents(turned)) == {}


@settings(max_examples=30, derandomize=True)
@given(CORPORA.filter(lambda pairs: len(set(pairs)) == len(pairs)))
def test_any_reports_renamed(pairs):
    articles = read(pairs, outlets=("Northgate Wire", "Tarnby Post"))
    anew, names = renamed(articles)
    straight, turned = newslens.analyze(articles), newslens.analyze(anew)
    assert differing(contents(straight), contents(turned, names)) == {}


def test_rows_follow_the_articles_given():
    articles = read(
        [("\n\n".join(OWN), None), ("\n\n".join(WIRE), "2031-03-03"), ("\n\n".join(REWORDED), None)]
    )
    for seed in range(3):
        turned = shuffled(articles, seed)
        analysis = newslens.analyze(turned)
        place = {key: number for number, key in enumerate(turned["article_id"])}
        for name in ("sentences", "names", "dates", "figures", "quotations", "lineages"):
            places = [place[key] for key in analysis.tables[name]["article_id"]]
            assert places == sorted(places), name
        for name in ("passages", "reuse"):
            places = [place[key] for key in analysis.tables[name]["article_a"]]
            assert places == sorted(places), name
        for name, column, told in (
            ("questions", "question", "figures"),
            ("renderings", "utterance", "quotations"),
        ):
            asked = analysis.tables[name][column].drop_duplicates().tolist()
            first = analysis.tables[told][column].drop_duplicates().tolist()
            assert asked == [each for each in first if each in set(asked)], name


def test_a_later_report_takes_no_id_from_an_earlier_one():
    pairs = [("\n\n".join(WIRE), "2031-03-03T08:00"), ("\n\n".join(REWORDED), "2031-03-03T09:00")]
    before = newslens.analyze(read(pairs))
    after = newslens.analyze(read([("\n\n".join(OWN), "2031-03-04T08:00"), *pairs]))
    names = dict(zip(["report-1", "report-2"], ["report-0", "report-1"], strict=True))
    for table, column in (("quotations", "utterance"), ("lineages", "lineage")):
        rows = after.tables[table].assign(article_id=after.tables[table]["article_id"].map(names))
        columns = ["article_id", *(["start"] if "start" in rows else []), column]
        kept = rows.dropna(subset="article_id")[columns].to_numpy().tolist()
        assert kept == before.tables[table][columns].to_numpy().tolist()
    assert set(before.findings["finding"]) <= set(after.findings["finding"])
