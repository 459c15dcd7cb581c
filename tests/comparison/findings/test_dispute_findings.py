"""Findings about statements and their denials."""

from __future__ import annotations

import pandas as pd
import pytest

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.dispute_findings import find_disputes
from newslens.comparison.findings.finding_draft import Proof
from newslens.document import extract_sentences

ORDER = {"a": 1, "b": 2, "c": 3}
TOLD = "The mill poured grey dye into the Osk river, a warden said."


def drafts(**texts):
    """Findings of some articles."""
    articles = pd.DataFrame({"article_id": list(texts), "text": list(texts.values())})
    return list(find_disputes(texts, extract_sentences(articles), order=ORDER))


def test_a_statement_and_its_denial():
    (draft,) = drafts(a=TOLD, b="Its owner denied that the mill poured grey dye into the Osk river.")
    assert (draft.kind, draft.verdict, draft.weight) == ("dispute", "disputed", thresholds.DISPUTE_WEIGHT)
    assert draft.summary == (
        "Report 1 tells it: “The mill poured grey dye into the Osk river, a warden said”; report 2 tells that it is denied: "
        "“the mill poured grey dye into the Osk river”."
    )
    assert draft.reason.endswith("the reports do not contradict each other.")
    assert draft.proofs == (
        Proof("a", 0, len(TOLD), TOLD, "told"),
        Proof("b", 22, 65, "the mill poured grey dye into the Osk river", "denied"),
    )


@pytest.mark.parametrize(
    "denial",
    [
        "The mill denied pouring grey dye into the Osk river.",
        "The mill dismissed reports that it poured grey dye into the Osk river.",
        "The mill rejected claims of having poured grey dye into the Osk river.",
        "The mill has denied it poured grey dye into the Osk river, as it did in May.",
    ],
)
def test_ways_to_deny(denial):
    assert len(drafts(a=TOLD, b=denial)) == 1


@pytest.mark.parametrize(
    ("told", "denial"),
    [
        (TOLD, "The mill denied any part in the dye in the Osk river near the grey town."),  # another deed
        (TOLD, "The mill denied the claims."),
        (TOLD, "The mill denied pouring dye."),  # too few words
        (TOLD, "The mill rejected the grey dye that a warden poured into the Osk river."),  # no claim
        (
            "The mill never poured grey dye into the Osk river.",
            "The mill denied pouring grey dye into the Osk river.",
        ),
        (
            "Has the mill poured grey dye into the Osk river?",
            "The mill denied pouring grey dye into the Osk river.",
        ),
        (
            "The mill denies pouring grey dye into the Osk river.",
            "The mill denied pouring grey dye into the Osk river.",
        ),
    ],
)
def test_what_is_no_dispute(told, denial):
    assert drafts(a=told, b=denial) == []


def test_a_report_that_tells_both_sides_is_none():
    assert drafts(a=f"{TOLD} The mill denied pouring grey dye into the Osk river.", b="Rain fell.") == []


def test_copies_of_a_denial_are_one_finding():
    denial = "The mill denied pouring grey dye into the Osk river."
    assert len(drafts(a=TOLD, b=denial, c=denial)) == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DENIED_WORDS", 4), ("DENIED_SHARE", 0.8), ("TELLING_TIMES", 3), ("DENIED_LOOKED_UP", 2), ("DENIED_TRIED", 64),
        ("DISPUTE_SHOWN", 90), ("DISPUTE_WEIGHT", 0.65),
    ],
)  # fmt: skip
def test_limits(name, value):
    assert getattr(thresholds, name) == value


@pytest.mark.parametrize(
    ("told", "count"),
    [("The mill poured dye into the Osk river.", 1), ("The mill poured dye into the river.", 0)],
)
def test_most_words_of_what_is_denied_are_told(told, count):
    assert len(drafts(a=told, b="The mill denied pouring grey dye into the Osk river.")) == count


def test_a_long_sentence_tells_nothing():
    words = " ".join(f"word{letter}" for letter in "abcdefghijk")
    assert drafts(a=f"{TOLD[:-1]} {words}.", b="The mill denied pouring grey dye into the Osk river.") == []


def test_a_long_statement_is_cut():
    extra = "by the old stone bridge of the brothers near the market of the town"
    (draft,) = drafts(
        a=f"The mill poured grey dye into the Osk river {extra}.",
        b=f"The mill denied pouring grey dye into the Osk river {extra}.",
    )
    assert " …”; report 2" in draft.summary
