"""Claims of all figures of a corpus, from its tables."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest
from invented_claims import figure_row, words

from newslens import schema
from newslens.comparison.claims.claim import DayMention, NearbyName
from newslens.comparison.claims.claim_reading import SentenceReader, read_claims
from newslens.comparison.claims.roles import fold
from newslens.comparison.shared.content_words import word
from newslens.schema import Date, Figure, Sentence


def number(text: str, surface: str, value: float) -> Figure:
    start = text.index(surface)
    return Figure(start, start + len(surface), surface, value, value, "exact")


TEXT = "A storm hit Marn. It killed 12 people in 2019 and 2027.\nIn Ostrel 5 ran."
SPANS = [(0, 17), (18, 55)]
NAMES = [NearbyName(12, 16, "Marn", "place"), NearbyName(59, 65, "Ostrel", "place")]


def reader(**more: object) -> SentenceReader:
    return SentenceReader(TEXT, SPANS, **more)


def claims(reader: SentenceReader, *figures: Figure):
    return reader.claims([(row, figure_row(figure, "a")) for row, figure in enumerate(figures)])


def test_a_figure_is_read_in_its_sentence() -> None:
    (claim,) = claims(reader(mentions=NAMES, published=dt.datetime(2027, 10, 18)), number(TEXT, "12", 12.0))
    assert (claim.sentence_start, claim.sentence_end) == (18, 55)
    assert claim.words_before == frozenset(fold(word(each)) for each in ("storm", "hit", "Marn"))
    assert claim.places == frozenset()
    assert claim.years == {2019}


def test_a_figure_outside_of_every_sentence_is_read_in_its_line() -> None:
    (claim,) = claims(reader(mentions=NAMES), number(TEXT, "5 ran", 5.0))
    assert (claim.sentence_start, claim.sentence_end) == (56, len(TEXT))
    assert claim.places == words("Ostrel")
    before = SentenceReader("5 ran.\nAll.", [(7, 11)])
    (claim,) = before.claims([(0, figure_row(Figure(0, 1, "5", 5.0, 5.0, "exact"), "a"))])
    assert (claim.sentence_start, claim.sentence_end) == (0, 6)
    assert claim.words_before == frozenset()
    opened = SentenceReader("\n5 ran.\nAll.", [(8, 12)])
    (claim,) = opened.claims([(0, figure_row(Figure(1, 2, "5", 5.0, 5.0, "exact"), "a"))])
    assert (claim.sentence_start, claim.sentence_end) == (1, 7)


def test_the_first_sentence_has_none_before_it() -> None:
    text = "It killed 12."
    (claim,) = SentenceReader(text, [(0, 13)]).claims([(4, figure_row(number(text, "12", 12.0), "a"))])
    assert (claim.row, claim.words_before) == (4, frozenset())


def test_days_of_the_sentence_only() -> None:
    monday, tuesday = (dt.datetime(2027, 10, day) for day in (18, 19))
    days = [DayMention(2, monday, monday), DayMention(18, tuesday, tuesday), DayMention(55, monday, monday)]
    (claim,) = claims(reader(days=days), number(TEXT, "12", 12.0))
    assert claim.days == ((tuesday, tuesday),)


def test_figures_are_read_in_the_order_of_the_text() -> None:
    text = "It won 15 of the 329 seats."
    found = [(0, number(text, "329", 329.0)), (1, number(text, "15", 15.0))]
    whole_first = SentenceReader(text, [(0, 27)]).claims(
        [(row, figure_row(each, "a")) for row, each in found]
    )
    assert [(claim.row, claim.is_whole) for claim in whole_first] == [(1, False), (0, True)]


ARTICLES = pd.DataFrame(
    {
        "article_id": ["a", "b"],
        "text": [TEXT, "It killed 12 people in 2019."],
        "published": [dt.datetime(2027, 10, 18), pd.NaT],
    }
)
FIGURES = schema.found_table(
    "figures",
    [("b", [number("It killed 12 people in 2019.", "12", 12.0)]), ("a", [number(TEXT, "12", 12.0)])],
)


def test_claims_stand_in_the_order_of_the_figures_table() -> None:
    found = read_claims(ARTICLES, FIGURES)
    assert [(claim.row, claim.article_id, claim.start) for claim in found] == [(0, "b", 10), (1, "a", 28)]
    assert [claim.years for claim in found] == [{2019}, {2019}]
    assert found[1].words_before == frozenset(fold(word(each)) for each in ("storm", "hit", "Marn"))


def test_sentences_that_are_given_are_not_found_anew() -> None:
    table = schema.found_table("sentences", [("a", [Sentence(18, 55, TEXT[18:55], 0)])])
    found = read_claims(ARTICLES, FIGURES, sentences=table)
    assert (found[1].sentence_start, found[1].words_before) == (18, frozenset())
    assert (found[0].sentence_start, found[0].sentence_end) == (0, 28)


def test_names_and_dates_reach_their_article() -> None:
    fields = dict.fromkeys(Date.__dataclass_fields__)
    monday = dt.datetime(2027, 10, 18)
    date = Date(**(fields | {"start": 18, "end": 20, "surface": "It", "first": monday, "last": monday}))
    dates = schema.found_table("dates", [("a", [date])])
    found = read_claims(ARTICLES, FIGURES, mentions={"a": NAMES}, dates=dates)
    assert [claim.days for claim in found] == [(), ((monday, monday),)]
    killed, ran = number("It killed 12 people in 2019.", "12", 12.0), number(TEXT, "5 ran", 5.0)
    table = schema.found_table("figures", [("b", [killed]), ("a", [ran])])
    elsewhere, there = read_claims(ARTICLES, table, mentions={"a": NAMES})
    assert (elsewhere.places, there.places) == (frozenset(), words("Ostrel"))


@pytest.mark.parametrize("columns", [["article_id", "text"], ["article_id", "text", "published"]])
def test_no_figures_make_no_claims(columns: list[str]) -> None:
    assert read_claims(ARTICLES[columns], schema.empty("figures")) == []
