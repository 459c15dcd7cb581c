from __future__ import annotations

import re
from types import SimpleNamespace

import pandas as pd
import pytest
from invented_event import analysis as invented

import newslens
from newslens.comparison.questions.certified_results import match_results
from newslens.comparison.questions.result_files import Result, read_results
from newslens.extraction.figures import extract_figures
from newslens.schema import Name, found_table


def result(year: int, value: float = 22.0, holder: str = "Meadow", total: float | None = 80.0) -> Result:
    return Result(holder, f"The {holder} Party", (holder,), "seats", year, value, total, "River Court")


def reported(
    text: str, *results: Result, names: str = "Meadow Hill Sadr", year: str = "2032-03-01"
) -> list[tuple[str, str, int]]:
    """Figures of one report that speak of a result: surface, holder and year."""
    articles = newslens.read_articles(
        pd.DataFrame({"article_id": ["a"], "text": [text], "published": [year]})
    )
    found = [
        Name(match.start(), match.end(), match.group(), match.group(), "organisation")
        for match in re.finditer(rf"\b(?:{'|'.join(names.split())})\b", text)
    ]
    tables = SimpleNamespace(
        articles=articles,
        figures=extract_figures(articles),
        sentences=None,
        names=found_table("names", [("a", found)]),
    )
    matched = match_results(tables, results)
    return [(s, h, y) for s, h, y in zip(matched["surface"], matched["holder"], matched["year"], strict=True)]


BOTH = [result(2027), result(2031)]


def test_figures_meet_the_result_of_their_holder_and_year():
    found = match_results(invented(), BOTH)
    assert found[["article_id", "surface", "year"]].to_numpy().tolist() == [
        ["wire", "more than 30", 2031],
        ["wire", "22", 2027],
        ["dnes", "more than 30", 2031],
    ]


def test_figures_of_another_holder_and_the_whole_house_stay_out():
    found = match_results(invented(), BOTH)
    assert not found["article_id"].eq("calder").any()


def test_every_seat_of_the_five_reports_is_found(analysis, corpus_folder):
    found = match_results(analysis, read_results(corpus_folder))
    told = sorted(found[["holder", "year", "article_id", "surface"]].to_numpy().tolist())
    assert told == [
        ["Fatah", 2018, "agency", "48"],
        ["Fatah", 2021, "agency", "around 15"],
        ["Sadr", 2018, "cnn", "54"],
        ["Sadr", 2018, "retranslation", "54"],
        ["Sadr", 2021, "agency", "more than 70"],
        ["Sadr", 2021, "cnn", "more than 70"],
        ["Sadr", 2021, "retranslation", "more than 70"],
    ]


def test_no_results_match_no_figures():
    assert match_results(invented(), []).empty


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meadow won 22 seats.", [("22", "Meadow", 2031)]),
        ("Meadow won 22 seats in 2027.", [("22", "Meadow", 2027)]),
        ("Meadow won 22 seats in 2029.", [("22", "Meadow", 2031)]),
        ("Meadow previously won 22 seats.", [("22", "Meadow", 2027)]),
        ("Meadow won 22 votes.", []),
        ("Meadow won all 80 seats.", []),
        ("Meadow won 22 percent of seats.", []),
        ("Hill and Meadow won 22 seats.", [("22", "Meadow", 2031)]),
        ("Meadow and Hill won 22 seats.", [("22", "Hill", 2031)]),
        ("There were 22 seats for Meadow.", [("22", "Meadow", 2031)]),
        ("Hill says that 22 seats went to Meadow.", [("22", "Hill", 2031)]),
        ("It was told. There were 22 seats.", []),
        ("Meadow was told. There were 22 seats.", []),
        ("There were 22 seats. Meadow was told.", []),
    ],
)
def test_which_result_a_figure_speaks_of(text, expected):
    assert reported(text, *BOTH, result(2031, holder="Hill")) == expected


def test_the_latest_of_the_results_whose_year_is_named():
    assert reported("Meadow won 22 seats in 2027 and 2031.", *reversed(BOTH)) == [("22", "Meadow", 2031)]


def test_one_result_stands_for_every_time():
    assert reported("Meadow previously won 22 seats.", result(2031)) == [("22", "Meadow", 2031)]


def test_a_total_that_is_not_known_leaves_nothing_out():
    assert reported("Meadow won all 80 seats.", result(2031, total=None)) == [("80", "Meadow", 2031)]


def test_a_name_is_found_among_the_words_of_a_longer_one():
    assert reported("Meadow-List won 22 seats.", result(2031), names="Meadow-List") == [
        ("22", "Meadow", 2031)
    ]
    assert reported("Meadows won 22 seats.", result(2031), names="Meadows") == []
