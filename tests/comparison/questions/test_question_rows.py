"""Rows of the questions table."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest
from invented_claims import claim

from newslens import schema
from newslens.comparison.claims.dimensions import LOST_CURRENCY
from newslens.comparison.claims.roles import fold
from newslens.comparison.questions.question_rows import AnswerCounts, question_row
from newslens.comparison.shared.content_words import word
from newslens.schema import Question

EVENING, MORNING = dt.datetime(2027, 10, 17, 21), dt.datetime(2027, 10, 18, 6)


def row(
    *claims, lineages: dict[str, str] | None = None, extra: tuple[str, ...] = (), hours=(None, None)
) -> Question:
    """The row of a question that all claims answer; `extra` are articles of conversions."""
    articles = [each.article_id for each in claims] + list(extra)
    figures = pd.DataFrame({"question": ["q"] * len(articles), "article_id": articles})
    table = None if lineages is None else pd.DataFrame(lineages.items(), columns=["article_id", "lineage"])
    published = dict(zip("ab", hours, strict=True))
    return question_row("q", "boats", claims, AnswerCounts(figures, table), published)


def stems(text: str) -> frozenset[str]:
    return frozenset(fold(word(each)) for each in text.split())


def test_counts_of_figures_articles_and_lineages() -> None:
    claims = [claim(n, 2.0, article_id=article) for n, article in enumerate("aabc")]
    found = row(*claims, lineages={"a": "A", "b": "A", "c": None}, extra=("c",))
    assert (found.n_figures, found.n_articles, found.n_lineages) == (5, 3, 2)
    assert row(*claims).n_lineages == 3


def test_counts_know_each_question() -> None:
    figures = pd.DataFrame({"question": ["q", "p", "q"], "article_id": ["a", "a", "a"]})
    counts = AnswerCounts(figures, None)
    assert counts.figures == {"q": 2, "p": 1}
    assert counts.articles == counts.lineages == {"q": {"a"}, "p": {"a"}}


def test_what_a_row_says() -> None:
    found = row(claim(0, 2.0), claim(1, 5.0, counted="boats"))
    assert found == Question("q", "boats", "boats", None, 2, 2, 2, 2.0, 5.0, "conflict")
    open_ = row(claim(0, 2.0, high=None, comparator="at_least"), claim(1, None))
    assert (open_.low, open_.high) == (2.0, None)


def test_values_are_in_the_unit_of_the_first_figure() -> None:
    found = row(claim(0, 10.0, unit="kilometer"), claim(1, 3.0, unit="mile"))
    assert (found.unit, found.high) == ("kilometer", 10.0)
    assert found.low == pytest.approx(4.828, abs=0.001)


def test_amounts_of_another_currency_take_no_part() -> None:
    claims = [claim(0, 3.0, unit="USD"), claim(1, 5.0, unit="EUR"), claim(2, 5.0, unit="EUR")]
    found = row(*claims)
    assert (found.unit, found.low, found.high, found.verdict) == ("EUR", 5.0, 5.0, "agree")
    commoner = row(claims[1], claim(0, 3.0, unit="USD"), claim(2, 3.0, unit="USD"))
    assert (commoner.unit, commoner.low, commoner.high) == ("USD", 3.0, 3.0)
    tied = row(*claims[:2])
    assert (tied.unit, tied.verdict) == ("EUR", "agree")
    lost = row(claims[1], claim(0, 7.0, dimension=LOST_CURRENCY))
    assert (lost.unit, lost.verdict) == ("EUR", "conflict")
    assert row(claim(0, 7.0, dimension=LOST_CURRENCY)).verdict == "single"


def test_amounts_of_two_units_have_the_play_of_a_whole_number() -> None:
    assert row(claim(0, 10.0, unit="mile"), claim(1, 16.0, unit="kilometer")).verdict == "compatible"
    assert row(claim(0, 10.0, unit="mile"), claim(1, 17.4, unit="kilometer")).verdict == "compatible"
    assert row(claim(0, 10.0, unit="mile"), claim(1, 17.5, unit="kilometer")).verdict == "conflict"
    assert row(claim(0, 10.0, unit="mile"), claim(1, 10.4, unit="mile")).verdict == "conflict"


@pytest.mark.parametrize(
    ("one", "verdict"),
    [
        ({"outcome": "killed"}, "update"),
        ({"outcome": "protesting"}, "conflict"),
        ({}, "conflict"),
        ({"outcome": "killed", "years": frozenset([2019])}, "conflict"),
    ],
)
def test_a_count_that_grows_is_updated(one: dict, verdict: str) -> None:
    assert row(claim(0, 2.0, **one), claim(1, 5.0, **one), hours=(EVENING, MORNING)).verdict == verdict


def test_a_year_of_one_report_is_no_other_event() -> None:
    years = claim(0, 2.0, outcome="killed", years=frozenset([2019]))
    assert row(years, claim(1, 5.0), hours=(EVENING, MORNING)).verdict == "update"


@pytest.mark.parametrize(
    ("higher", "verdict"),
    [
        ({}, "conflict"),
        ({"growth": "risen"}, "update"),
        ({"growth": "added"}, "update"),
        ({"growth": "so_far"}, "conflict"),
        ({"growth": "superseded"}, "update"),
        # Another number was given before, or had to be corrected.
        ({"status": "earlier"}, "update"),
        ({"status": "corrected"}, "update"),
        ({"status": "denied"}, "conflict"),
    ],
)
def test_what_the_text_says_of_a_toll_updates_it_within_the_hour(higher: dict, verdict: str) -> None:
    killed = {"outcome": "killed"}
    found = row(claim(0, 2.0, **killed), claim(1, 5.0, **killed, **higher), hours=(MORNING, MORNING))
    assert found.verdict == verdict


@pytest.mark.parametrize(
    ("one", "verdict"),
    [
        ({"outcome": "missing"}, "update"),
        ({"head": "captive"}, "update"),
        ({"head": "boat"}, "conflict"),
        ({"outcome": "killed"}, "conflict"),
        ({"outcome": "missing", "years": frozenset([2019])}, "conflict"),
    ],
)
def test_a_count_that_shrinks_is_updated(one: dict, verdict: str) -> None:
    assert row(claim(0, 5.0, **one), claim(1, 2.0, **one), hours=(EVENING, MORNING)).verdict == verdict


def test_what_clashes_and_is_not_shown_to_be_one_question_is_compatible() -> None:
    claims = [claim(0, 2.0), claim(1, 5.0)]
    counts = AnswerCounts(pd.DataFrame({"question": ["q"] * 2, "article_id": ["a", "b"]}), None)
    assert question_row("q", "boats", claims, counts, {}, shown=False).verdict == "compatible"
    assert question_row("q", "boats", claims, counts, {}).verdict == "conflict"


SHARES = {"clause_words": stems("shares of the yard")}


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ({"unit": "percent", "change": "down"}, {"unit": "percent"}, "update"),
        ({"unit": "percent"}, {"unit": "percent"}, "conflict"),
        ({"unit": "EUR"}, {"unit": "EUR"}, "update"),
        ({"unit": "mile"}, {"unit": "mile"}, "conflict"),
        ({"unit": "EUR"}, {"unit": "EUR", "clause_words": stems("cost of the yard")}, "conflict"),
    ],
)
def test_prices_move_from_hour_to_hour(one: dict, other: dict, verdict: str) -> None:
    assert row(claim(0, 2.0, **(SHARES | one)), claim(1, 5.0, **(SHARES | other))).verdict == verdict


def test_reports_that_meet_in_a_conversion_agree() -> None:
    assert row(claim(0, 2.0)).verdict == "single"
    assert row(claim(0, 2.0), extra=("b",)).verdict == "agree"
    assert row(claim(0, 2.0), extra=("a",)).verdict == "single"


def test_one_source_raises_its_own_toll() -> None:
    killed = {"outcome": "killed", "source": "Corvane police"}
    assert row(claim(0, 2.0, **killed), claim(1, 5.0, **killed), hours=(MORNING, MORNING)).verdict == "update"


def test_a_row_fits_its_table() -> None:
    assert len(schema.table("questions", [row(claim(0, 2.0))])) == 1
