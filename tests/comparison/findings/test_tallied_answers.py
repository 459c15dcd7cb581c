"""The answers to one question, tallied over lineages."""

from __future__ import annotations

import datetime as dt

import pytest

from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.findings.tallied_answers import KnownReports, is_toll, tally_answers
from newslens.frames import FigureRow
from newslens.schema import Question


def known(articles="abcd", lineages=None, hours=None):
    published = {name: dt.datetime(2031, 5, 2, hour) for name, hour in (hours or {}).items()}
    return KnownReports({name: n for n, name in enumerate(articles, start=1)}, lineages or {}, published)


def question(verdict="conflict", label="boats"):
    return Question("boats", label, None, None, 3, 3, 3, 2.0, 3.0, verdict)


def figure(article, surface, low, *, high=None, start=0, comparator="exact"):
    high = low if high is None else high
    return FigureRow(start, start + len(surface), surface, low, high, comparator, article_id=article)


def test_answers_of_more_lineages_come_first():
    figures = [figure("a", "two", 2), figure("b", "three", 3), figure("c", "three", 3), figure("d", "two", 2)]
    found = tally_answers(question(), figures, known(lineages={"a": "A", "d": "A"}))
    assert found.given == ["three", "two"]
    assert found.voices == {"two": {"A"}, "three": {"b", "c"}}
    assert found.lineages == {"A", "b", "c"}
    assert found.title == "Boats"


def test_of_equals_the_smaller_comes_first():
    figures = [figure("a", "four", 4), figure("b", "two", 2), figure("b", "three", 3)]
    for order in (figures, figures[::-1]):
        assert tally_answers(question(), order, known()).given == ["two", "three", "four"]


def test_of_equally_large_the_first_in_the_table_comes_first():
    figures = [figure("a", "at least two", 2, comparator="at_least"), figure("b", "two", 2)]
    assert tally_answers(question(), figures, known()).given == ["at least two", "two"]
    assert tally_answers(question(), figures[::-1], known()).given == ["two", "at least two"]


def test_a_conflict_does_not_ask_for_the_hour():
    figures = [figure("a", "two", 2), figure("b", "three", 3)]
    assert tally_answers(question(), figures, known(hours={"a": 9, "b": 3})).given == ["two", "three"]


def test_of_one_hour_an_update_goes_from_the_smaller_number():
    figures = [figure("a", "9", 9), figure("b", "3", 3)]
    assert tally_answers(question("update"), figures, known(hours={"a": 5, "b": 5})).given == ["3", "9"]


@pytest.mark.parametrize(
    ("label", "given"),
    [("boats", ["9", "3", "5"]), ("people killed", ["3", "5", "9"]), ("people missing", ["9", "5", "3"])],
)
def test_an_update_goes_by_the_hour_and_a_toll_by_its_size(label, given):
    figures = [figure("a", "3", 3), figure("b", "9", 9), figure("c", "5", 5), figure("d", "9", 9)]
    hours = {"a": 5, "b": 3, "c": 7, "d": 8}
    assert tally_answers(question("update", label), figures, known(hours=hours)).given == given


def test_a_toll_in_conflict_goes_by_its_lineages():
    figures = [figure("a", "3", 3), figure("b", "2", 2), figure("c", "3", 3)]
    assert tally_answers(question("conflict", "people killed"), figures, known()).given == ["3", "2"]


def test_an_unknown_hour_comes_first():
    figures = [figure("a", "3", 3), figure("b", "9", 9)]
    assert tally_answers(question("update"), figures, known(hours={"a": 5})).given == ["9", "3"]


@pytest.mark.parametrize(
    ("low", "high", "size"), [(2.0, 7.0, 2.0), (0.0, 7.0, 0.0), (None, 7.0, 7.0), (None, None, 0.0)]
)
def test_the_number_behind_an_answer(low, high, size):
    row = FigureRow(0, 3, "few", low, high, "vague", article_id="a")
    assert tally_answers(question(), [row], known()).size == {"few": size}


def test_one_wording_for_one_value():
    figures = [
        figure("a", "Two", 2),
        figure("b", "2", 2),
        figure("c", "two", 2),
        figure("d", "some  2", 2, comparator="about"),
    ]
    found = tally_answers(question(), figures, known())
    assert [proof.position for proof in found.proofs] == ["two", "two", "two", "two"]
    assert found.proofs[0] == Proof("a", 0, 3, "Two", "two")
    even = tally_answers(question(), figures[:2], known())
    assert even.given == ["2"]


@pytest.mark.parametrize(
    ("other", "count"),
    [
        ({"low": 2.0}, 1),
        ({"low": 1.0}, 2),
        ({"high": 9.0}, 2),
        ({"comparator": "at_least"}, 2),
        ({"comparator": "about"}, 1),
        ({"comparator": "about", "low": 3.0, "high": 3.0}, 2),
        ({"unit": "kilometer"}, 2),
    ],
)
def test_what_makes_a_value(other, count):
    rows = [
        FigureRow(
            0, 3, surface, article_id=article, **({"low": 2.0, "high": 2.0, "comparator": "exact"} | kinds)
        )
        for article, surface, kinds in (("a", "two", {}), ("b", "zwo", other))
    ]
    assert len(tally_answers(question(), rows, known()).given) == count


@pytest.mark.parametrize(
    ("label", "expected"),
    [("people killed", True), ("soldiers injured", True), ("boats", False), ("", False)],
)
def test_questions_of_life_and_limb(label, expected):
    assert is_toll(label) == expected


def test_what_is_known_of_a_report():
    reports = known(lineages={"a": "A"}, hours={"a": 3})
    assert (reports.lineage("a"), reports.lineage("b")) == ("A", "b")
    since = dt.datetime(2031, 5, 2, 3) - dt.datetime(1, 1, 1)
    assert (reports.time("a"), reports.time("b")) == (since.total_seconds(), 0)
