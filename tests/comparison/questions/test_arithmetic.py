"""Sums that the figures of a report invite."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest
from invented_claims import claim

import newslens
from newslens.comparison.claims.claim_reading import read_claims
from newslens.comparison.questions.arithmetic import check_arithmetic
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
    assert checks(text)
    for check in checks(text):
        for figure in check.figures:
            assert text[figure.start : figure.end] == figure.surface


def told(text: str, *figures: tuple[str, float, dict]) -> list[Check]:
    """Checks of figures that a test gives itself, in the order of the text."""
    claims = []
    position = 0
    for row, (surface, value, more) in enumerate(figures):
        start = text.index(surface, position)
        position = start + len(surface)
        given = {
            "start": start,
            "end": position,
            "surface": surface,
            "sentence_start": 0,
            "article_id": "a",
        } | more
        claims.append(claim(row, value, **given))
    return check_arithmetic(claims[::-1], {"a": text})


PERCENT, UP = {"unit": "percent"}, {"unit": "percent", "change": "up"}


@pytest.mark.parametrize(
    ("step", "low", "high", "computed"),
    [
        (2.0, 5.0, 7.0, "5 to 7 per cent are 2 percentage points"),
        (2.0, 7.0, 5.0, "7 to 5 per cent are 2 percentage points"),
        (0.3, 5.1, 5.4, "5.1 to 5.4 per cent are 0.3 percentage points"),
        (3.0, 5.0, 7.0, None),
        (0.0, 5.0, 5.0, None),
    ],
)
def test_per_cent_where_points_are_meant(step: float, low: float, high: float, computed: str | None) -> None:
    text = f"It rose {step:g} per cent, against {low:g} and {high:g} per cent"
    found = told(text, (f"{step:g}", step, UP), (f"{low:g}", low, PERCENT), (f"{high:g}", high, PERCENT))
    points = [check for check in found if check.kind == "points"]
    assert [check.computed for check in points] == ([computed] if computed else [])
    assert all((c.verdict, c.said, len(c.figures)) == ("does_not_add_up", f"{step:g}", 3) for c in points)


@pytest.mark.parametrize(
    ("step", "low", "high"),
    [(PERCENT, PERCENT, PERCENT), (UP, UP, PERCENT), (UP, PERCENT, UP), ({}, PERCENT, PERCENT), (UP | {"high": None}, PERCENT, PERCENT), (UP, {"unit": "fraction"}, PERCENT)],
)  # fmt: skip
def test_points_are_between_two_levels(step: dict, low: dict, high: dict) -> None:
    text = "It rose 2 per cent, against 5 and 7 per cent"
    found = told(text, ("2", 2.0, step), ("5", 5.0, low), ("7", 7.0, high))
    assert not [check for check in found if check.kind == "points"]


def test_eight_percentages_are_tried_together() -> None:
    def steps(count: int) -> list[Check]:
        levels = [(f"{20 * n}", 20.0 * n, PERCENT) for n in range(1, count)]
        text = "2 " + " ".join(surface for surface, _, _ in levels) + " 22"
        found = told(text, ("2", 2.0, UP), *levels, ("22", 22.0, PERCENT))
        return [check for check in found if check.kind == "points"]

    assert len(steps(7)) == 1
    assert steps(8) == []


EUR, USD = {"unit": "EUR"}, {"unit": "USD"}


def rates(first: float, second: float, *, gap: str = " (", one: dict = EUR, other: dict = USD) -> list[Check]:
    """Checks of 100 and 1,000 euros with what they are converted to."""
    text = f"100{gap}{first:g}) 1000{gap}{second:g})"
    figures = [
        ("100", 100.0, one),
        (f"{first:g}", first, other),
        ("1000", 1000.0, one),
        (f"{second:g}", second, other),
    ]
    return [check for check in told(text, *figures) if check.kind == "rate"]


@pytest.mark.parametrize(
    ("first", "second", "wrong"),
    [(110.0, 1100.0, False), (110.0, 1154.0, False), (110.0, 1156.0, True), (110.0, 1044.0, True), (110.0, 2199.0, True), (110.0, 2200.0, False)],
)  # fmt: skip
def test_two_rates_of_one_article(first: float, second: float, *, wrong: bool) -> None:
    found = rates(first, second)
    assert bool(found) is wrong
    if wrong:
        assert (found[0].verdict, found[0].said) == ("does_not_add_up", "two rates")
        assert found[0].computed == f"{first / 100:.3g} in one place, {second / 1000:.3g} in the other"
        assert [figure.row for figure in found[0].figures] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({}, 1),
        ({"gap": " or "}, 0),
        ({"gap": " m ("}, 0),
        ({"gap": "m ("}, 1),
        ({"other": EUR}, 0),
        ({"other": {}}, 0),
        ({"one": {}}, 0),
        ({"one": EUR | {"high": None}}, 0),
        ({"other": USD | {"high": None}}, 0),
        ({"one": EUR | {"low": 0.0, "high": 0.0}}, 0),
    ],
)
def test_what_counts_as_a_conversion(more: dict, found: int) -> None:
    assert len(rates(110.0, 1400.0, **more)) == found


def test_rates_are_rounded_as_their_amounts_are() -> None:
    def both(one: str, other: str) -> list[Check]:
        figures = [("1 million", 1e6, EUR), (one, 1.1e6, USD), ("10 million", 1e7, EUR), (other, 1.3e7, USD)]
        return told(f"1 million ({one}) 10 million ({other})", *figures)

    # 1 million may be anything from half a million to one and a half.
    assert both("1.1 million", "13 million") == []


def test_one_pair_of_rates_is_reported_once() -> None:
    text = "100 (110) 1000 (1400) 2000 (3400)"
    figures = [("100", 100.0, EUR), ("110", 110.0, USD), ("1000", 1000.0, EUR), ("1400", 1400.0, USD), ("2000", 2000.0, EUR), ("3400", 3400.0, USD)]  # fmt: skip
    assert len([check for check in told(text, *figures) if check.kind == "rate"]) == 1


def test_eight_conversions_are_tried_together() -> None:
    def many(count: int) -> list[Check]:
        same = [(value, 1.1 * value) for value in range(100, 100 + count)]
        pairs = [*same, (500, 900)]
        text = " ".join(f"{a} ({b:g})" for a, b in pairs)
        figures = [each for a, b in pairs for each in ((f"{a}", float(a), EUR), (f"{b:g}", float(b), USD))]
        return [check for check in told(text, *figures) if check.kind == "rate"]

    assert len(many(7)) == 1
    assert many(8) == []


def test_sentences_are_looked_at_one_by_one() -> None:
    text = "15 of the 12"
    apart = told(text, ("15", 15.0, {}), ("12", 12.0, {"sentence_start": 10}))
    assert apart == []
    assert [check.kind for check in told(text, ("15", 15.0, {}), ("12", 12.0, {}))] == ["whole"]


def test_checks_across_articles_come_last() -> None:
    texts = {"b": "It lost 20 percent.", "a": "15 of the 12"}
    share = claim(0, 20.0, article_id="b", start=8, end=10, sentence_start=0, unit="percent", surface="20")
    part = claim(1, 15.0, article_id="a", start=0, end=2, sentence_start=0, surface="15")
    whole = claim(2, 12.0, article_id="a", start=10, end=12, sentence_start=0, surface="12")
    assert [check.kind for check in check_arithmetic([share, part, whole], texts)] == ["whole", "change"]
