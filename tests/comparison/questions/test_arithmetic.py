"""Sums that the figures of a report invite."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

import newslens
from newslens.comparison.questions.arithmetic import check_arithmetic
from newslens.comparison.questions.claim_reading import read_claims
from newslens.extraction.figures import extract_figures

if TYPE_CHECKING:
    from newslens.comparison.questions.arithmetic_check import Check


def checks(*texts: str) -> list[Check]:
    articles = newslens.read_articles(
        pd.DataFrame({"article_id": [str(n) for n in range(len(texts))], "text": list(texts)})
    )
    claims = read_claims(articles, extract_figures(articles))
    return check_arithmetic(claims, dict(zip(articles["article_id"], articles["text"], strict=True)))


@pytest.mark.parametrize(
    ("text", "kind", "verdict", "computed"),
    [
        (
            "The Civic Union lost nearly half of its seats, down from 31 seats to 19.",
            "change",
            "does_not_add_up",
            "31 to 19 is a loss of 38.71 per cent",
        ),
        (
            "The Civic Union lost about two-thirds of its seats, from 48 seats to 15.",
            "change",
            "adds_up",
            "48 to 15 is a loss of 68.75 per cent",
        ),
        ("Four people - one with burns, three with cuts - were treated.", "parts", "adds_up", "1 + 3 = 4"),
        (
            "Passing it takes a simple majority of 61 in the 120-seat house.",
            "majority",
            "adds_up",
            "a simple majority of 120 is 61",
        ),
        (
            "With a simple majority of 141 votes needed in the 300-seat house, the bill passed.",
            "majority",
            "does_not_add_up",
            "a simple majority of 300 is 151",
        ),
        ("Some said 15 of the 12 seats were empty.", "whole", "does_not_add_up", "15 is more than 12"),
        (
            "The yard owes 100 million euros ($110 million). Repairs cost 30 million euros ($42 million).",
            "rate",
            "does_not_add_up",
            "1.1 in one place, 1.4 in the other",
        ),
    ],
)
def test_a_check_of_one_report(text: str, kind: str, verdict: str, computed: str) -> None:
    found = {check.kind: check for check in checks(text)}
    assert kind in found, found
    assert (found[kind].verdict, found[kind].computed) == (verdict, computed)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The plant makes 12 percent of sales of 2.4 billion euros, or 288 million euros.", "adds_up"),
        ("The plant makes 12 percent of sales of 2.4 billion euros, or about 290 million euros.", "adds_up"),
        (
            "The plant makes 12 percent of sales of 2.4 billion euros, or about 190 million euros.",
            "does_not_add_up",
        ),
        ("It owns 12 percent of a fund of 2.4 billion euros, and lost 190 million euros.", None),
    ],
)
def test_a_share_of_an_amount_and_what_it_comes_to(text: str, verdict: str | None) -> None:
    found = [check for check in checks(text) if check.kind == "portion"]
    assert [check.verdict for check in found] == ([verdict] if verdict else [])
    assert all(check.computed == "12 percent of 2.4 billion euros is 288 million" for check in found)


def test_conversions_at_one_rate_are_not_reported() -> None:
    text = "The yard owes 100 million euros ($110 million). Repairs cost 30 million euros ($33 million)."
    assert not [check for check in checks(text) if check.kind == "rate"]


def test_a_share_in_one_report_and_its_parts_in_another_support_each_other() -> None:
    found = checks(
        "The Civic Union lost around two-thirds of its seats.",
        "The Civic Union won 15 of the 329 seats, down from the 48 it held before.",
    )
    assert [(check.kind, check.verdict) for check in found] == [("change", "adds_up")]
    assert [figure.article_id for figure in found[0].figures] == ["0", "1", "1"]


def test_a_share_that_another_report_does_not_bear_out_is_not_accused() -> None:
    found = checks(
        "The Civic Union lost a tenth of its seats.", "The Harbour List won 15 seats, down from 48."
    )
    assert {check.verdict for check in found} <= {"unchecked"}


def test_a_share_without_its_parts_is_said_to_be_unchecked() -> None:
    assert [check.verdict for check in checks("The Civic Union lost two-thirds of its seats.")] == [
        "unchecked"
    ]


def test_every_check_rests_on_figures_of_the_text() -> None:
    text = "Four people - one with burns, three with cuts - were treated."
    for check in checks(text):
        for figure in check.figures:
            assert text[figure.start : figure.end] == figure.surface
