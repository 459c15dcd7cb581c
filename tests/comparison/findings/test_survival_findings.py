"""Findings about life and death."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

import newslens
from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.survival_findings import find_fates, find_survivor_counts
from newslens.comparison.findings.tallied_answers import KnownReports
from newslens.comparison.questions import read_claims
from newslens.document import extract_sentences
from newslens.extraction.figures import extract_figures
from newslens.extraction.names import extract_names

EARLY, LATE = dt.datetime(2031, 10, 16, 8), dt.datetime(2031, 10, 16, 18)
RIDER = "The rider, Ada Brenn, fell at Marn."


def read(texts, hours):
    """Articles, their texts, and what is known of them."""
    articles = newslens.read_articles(
        pd.DataFrame({"article_id": list(texts), "text": list(texts.values()), "published": list(hours)})
    )
    clean = dict(zip(articles["article_id"], articles["text"], strict=True))
    order = {article: number for number, article in enumerate(texts, 1)}
    published = dict(zip(texts, hours, strict=True))
    return articles, clean, KnownReports(order, {}, published)


def fates(*texts, hours=(EARLY, LATE)):
    """Findings about named persons."""
    articles, clean, known = read(dict(zip("ab", texts, strict=True)), hours)
    return list(find_fates(extract_names(articles), clean, extract_sentences(articles), known=known))


def counts(*texts, hours=(EARLY, LATE)):
    """Findings about counts."""
    articles, clean, known = read(dict(zip("ab", texts, strict=True)), hours)
    claims = read_claims(articles, extract_figures(articles))
    return list(find_survivor_counts(claims, clean, known=known))


@pytest.mark.parametrize(
    ("first", "other", "hours", "verdict"),
    [
        ("Ada Brenn survived.", "Ada Brenn was killed.", (EARLY, LATE), "update"),
        ("Ada Brenn survived.", "Ada Brenn, 54, was killed.", (EARLY, EARLY), "conflict"),
        ("Ada Brenn died.", "Ada Brenn is recovering.", (EARLY, LATE), "conflict"),
    ],
)
def test_a_named_person(first, other, hours, verdict):
    (draft,) = fates(f"{RIDER} {first}", f"{RIDER} {other}", hours=hours)
    assert (draft.kind, draft.verdict, draft.subject, draft.key) == (
        "survival",
        verdict,
        "Ada Brenn",
        "ada-brenn",
    )
    assert draft.weight == thresholds.SURVIVAL_WEIGHTS[verdict]
    assert {proof.position for proof in draft.proofs} == {"dead", "alive"}


def test_what_is_said():
    (draft,) = fates(f"{RIDER} Ada Brenn survived.", f"{RIDER} Ada Brenn was killed.")
    assert draft.summary == "Ada Brenn: alive in report 1, dead in report 2."
    assert draft.reason == "The news of the death is the later one."
    assert [proof.surface for proof in draft.proofs] == ["Ada Brenn survived", "Ada Brenn was killed"]


@pytest.mark.parametrize(
    "other",
    [
        "Ada Brenn survived.",
        "Ada Brenn is survived by two sons.",
        "Ada Brenn survived in 2019.",
        "Doctors feared Ada Brenn died.",
        "Ada Brenn survived at first. Ada Brenn died on Friday.",  # tells both
    ],
)
def test_no_two_fates(other):
    first = (
        f"{RIDER} Ada Brenn survived." if other == "Ada Brenn survived." else f"{RIDER} Ada Brenn was killed."
    )
    assert fates(first, f"{RIDER} {other}") == []


@pytest.mark.parametrize(
    ("first", "other", "count"),
    [
        ("All 14 sailors survived the storm.", "Fourteen sailors were killed in the storm.", 1),
        ("All 14 sailors survived the storm.", "All 14 people were killed in the storm off Marn.", 0),
        ("All 14 people survived the storm off Marn.", "The storm off Marn killed 14 sailors.", 1),
        ("14 sailors survived the storm.", "14 sailors were killed in the storm.", 0),  # half of them each
        ("All 14 sailors survived the storm.", "15 sailors were killed in the storm.", 0),
        ("All 14 sailors survived the storm.", "14 sailors were killed in the storm of 1962.", 0),
    ],
)
def test_counts(first, other, count):
    assert len(counts(first, other)) == count


def test_a_count_is_told():
    (draft,) = counts("All 14 sailors survived the storm.", "Fourteen sailors were killed in the storm.")
    assert draft.summary == "14 sailors: alive in report 1, dead in report 2."
    assert draft.verdict == "update"


def test_limits():
    assert thresholds.SURVIVAL_WORDS == 2
    assert thresholds.SURVIVAL_WEIGHTS == {"conflict": 0.86, "update": 0.66}
