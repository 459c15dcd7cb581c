"""Findings about totals that grew by a number that is told."""

from __future__ import annotations

import pandas as pd
import pytest

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.addition_findings import find_additions
from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.questions import read_claims
from newslens.extraction.figures import extract_figures

ORDER = {"a": 1, "b": 2, "c": 3}
GROWN = "Another 30 people fell ill from the well in Marn, bringing the total to 230 people."


def drafts(**texts):
    """Findings of some articles."""
    articles = pd.DataFrame({"article_id": list(texts), "text": list(texts.values()), "published": pd.NaT})
    claims = read_claims(articles, extract_figures(articles))
    questions = [f"q{row}" for row in range(len(claims))]
    return list(find_additions(claims, order=ORDER, questions=questions))


def test_a_total_that_grew():
    (draft,) = drafts(a="The well in Marn made 200 people fall ill.", b=GROWN)
    assert draft.summary == "From 200 people in report 1 to 230 in report 2, which adds 30."
    assert (draft.kind, draft.verdict, draft.weight) == (
        "update",
        "update",
        thresholds.FIGURE_WEIGHTS["update"],
    )
    assert (draft.key, draft.subject) == ("200-30-230", "q2")
    assert draft.proofs == (
        Proof("a", 22, 25, "200", "200"),
        Proof("b", 8, 10, "30", "30"),
        Proof("b", 72, 75, "230", "230"),
    )


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("The well in Marn made 210 people fall ill.", GROWN),  # another number
        ("Some 200 people sang in the hall of Tesk.", GROWN),  # something else
        ("The well in Marn fell by 200 feet.", GROWN),  # another unit
        ("The well in Marn made 200 people fall ill.", "Another 30 people fell ill from the well in Marn."),
        (
            "The well in Marn made 200 people fall ill.",
            "The well in Marn made 30 people ill, of 230 people in all.",
        ),
    ],
)
def test_what_is_no_growth(older, newer):
    assert drafts(a=older, b=newer) == []


def test_copies_are_one_finding():
    assert len(drafts(a="The well in Marn made 200 people fall ill.", b=GROWN, c=GROWN)) == 1


def test_limits():
    assert (thresholds.OLD_TOTALS_TRIED, thresholds.OLD_TOTAL_WORDS) == (32, 2)
