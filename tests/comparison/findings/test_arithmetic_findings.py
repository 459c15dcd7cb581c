"""Findings about calculations that hold or do not."""

from __future__ import annotations

import pandas as pd
import pytest

from newslens.comparison.findings.arithmetic_findings import draft_check, find_sums
from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.questions import Check, read_claims
from newslens.extraction.figures import extract_figures

ORDER = {"a": 1, "b": 2, "c": 3}


def claims_of(**texts):
    """Claims of the figures of some articles."""
    articles = pd.DataFrame({"article_id": list(texts), "text": list(texts.values()), "published": pd.NaT})
    return read_claims(articles, extract_figures(articles))


def check(
    verdict, *articles, kind="portion", said="two  thirds of\nthe boats", computed="8 of 12 is 66.67 %"
):
    """A check over the first figure of each article, which is 8 in all of them."""
    claims = claims_of(**dict.fromkeys(sorted(set(articles)), "It lost 8 boats."))
    by_article = {claim.article_id: claim for claim in claims}
    return Check(kind, verdict, said, computed, tuple(by_article[name] for name in articles))


@pytest.mark.parametrize(
    ("verdict", "articles", "summary", "reason", "weight"),
    [
        (
            "adds_up",
            "b",
            "“Two thirds of the boats” holds: 8 of 12 is 66.67 %.",
            "All of the figures stand in report 2.",
            0.2,
        ),
        (
            "does_not_add_up",
            "b",
            "“Two thirds of the boats” does not fit: 8 of 12 is 66.67 %.",
            "All of the figures stand in report 2. One of them must be wrong, or they count different things.",
            0.7,
        ),
        (
            "adds_up",
            "cab",
            "“Two thirds of the boats” holds: 8 of 12 is 66.67 %.",
            (
                "Reports 1, 2 and 3 support each other: the share stands in one, the numbers in another. "
                "That both speak of the same group is read from the counted noun alone."
            ),
            0.3,
        ),
        (
            "does_not_add_up",
            "ab",
            "“Two thirds of the boats” does not fit: 8 of 12 is 66.67 %.",
            (
                "Reports 1 and 2 support each other: the share stands in one, the numbers in another. "
                "That both speak of the same group is read from the counted noun alone."
            ),
            0.7,
        ),
    ],
)
def test_a_calculation_as_a_finding(verdict, articles, summary, reason, weight):
    draft = draft_check(check(verdict, *articles), ORDER, "boats")
    assert (draft.summary, draft.reason) == (summary, reason)
    assert draft.weight == pytest.approx(weight)
    assert (draft.kind, draft.verdict, draft.subject) == ("arithmetic", verdict, "boats")


def test_the_id_names_the_calculation_whatever_reports_have_it():
    turned = dict(zip(ORDER, reversed(ORDER.values()), strict=True))
    for order in (ORDER, turned):
        assert (
            draft_check(check("adds_up", "c", "a"), order, None).key == "portion-two-thirds-of-the-boats-8-8"
        )


def test_each_figure_is_a_proof():
    draft = draft_check(check("adds_up", "b", "a"), ORDER, None)
    assert draft.proofs == (Proof("b", 8, 9, "8", "8"), Proof("a", 8, 9, "8", "8"))


def test_two_rates_of_exchange():
    draft = draft_check(
        check("does_not_add_up", "b", kind="rate", computed="1.2 and 1.4 dollars a euro"), ORDER, None
    )
    assert draft.summary == "Report 2 converts at two rates: 1.2 and 1.4 dollars a euro."
    assert draft.reason.startswith("The two conversions cannot both be right;")


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("The Civic Union lost about two-thirds of its seats, from 48 seats to 15.", ["adds_up"]),
        ("The Civic Union lost nearly half of its seats, down from 31 seats to 19.", ["does_not_add_up"]),
        ("The Civic Union lost half of its seats.", []),  # nobody gives the parts: unchecked
    ],
)
def test_calculations_of_a_text(text, verdicts):
    claims = claims_of(a=text)
    questions = [f"q of {claim.surface}" for claim in claims]
    found = list(find_sums(claims, {"a": text}, order=ORDER, questions=questions))
    assert [draft.verdict for draft in found] == verdicts
    assert all(draft.subject == f"q of {draft.proofs[0].surface}" for draft in found)
