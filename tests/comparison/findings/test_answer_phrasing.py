"""Summary and reason of a finding about a figure."""

from __future__ import annotations

import datetime as dt

import pytest

from newslens.comparison.findings.answer_phrasing import tell_compatible, tell_conflict, tell_update
from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.findings.tallied_answers import KnownReports, TalliedAnswers


def answers(*said, lineages=None, hours=None, sizes=None):
    """Answers as (article, value), named in the order in which they come; a size is the number in the value."""
    order = {
        article: number for number, article in enumerate(dict.fromkeys(sorted(a for a, _ in said)), start=1)
    }
    published = {article: dt.datetime(2031, 5, 2, hour) for article, hour in (hours or {}).items()}
    known = KnownReports(order, lineages or {}, published)
    given = list(dict.fromkeys(value for _, value in said))
    voices = {value: {known.lineage(a) for a, v in said if v == value} for value in given}
    size = sizes or {value: float(value) for value in given if value.isdigit()}
    proofs = tuple(Proof(article, 0, len(value), value, value) for article, value in said)
    return TalliedAnswers("Boats", given, voices, size, proofs, known)


@pytest.mark.parametrize(
    ("values", "summary"),
    [
        (["2", "3"], "Boats: 2, or 3."),
        (["2", "3", "5"], "Boats: 2, 3 or 5."),
        (["5", "2", "3", "4"], "Boats: four answers, from 2 to 5."),
        (["20", "100", "30", "40", "9"], "Boats: five answers, from 9 to 100."),
    ],
)
def test_answers_of_a_conflict(values, summary):
    said = [(article, value) for article, value in zip("abcde", values, strict=False)]
    assert tell_conflict(answers(*said)).summary == summary


@pytest.mark.parametrize(
    ("said", "lineages", "reason"),
    [
        ([("a", "2"), ("a", "3")], {}, "Report 1 gives both figures itself."),
        (
            [("a", "2"), ("b", "3")],
            {},
            "One lineage says 2 and one lineage says 3; not all of them can be true.",
        ),
        (
            [("a", "2"), ("b", "3"), ("c", "3")],
            {},
            "One lineage says 2 and two lineages say 3; not all of them can be true.",
        ),
        (
            [("a", "2"), ("b", "3"), ("c", "3")],
            {"b": "B", "c": "B"},
            "One lineage says 2 and one lineage says 3; not all of them can be true.",
        ),
        # copies of one text
        (
            [("a", "2"), ("b", "3")],
            {"a": "A", "b": "A"},
            (
                "The reports go back to one source and still differ, 2 in report 1 and 3 in report 2: "
                "changed on the way, or corrected in between."
            ),
        ),
        # a report, and a lineage, that says two things
        (
            [("a", "2"), ("b", "2"), ("b", "3")],
            {},
            "One lineage says 2 and report 2 itself gives 2 and 3; not all of them can be true.",
        ),
        (
            [("a", "2"), ("b", "2"), ("c", "3")],
            {"b": "B", "c": "B"},
            "One lineage says 2 and within lineage B report 2 says 2 and report 3 says 3; not all of them can be true.",
        ),
        (
            [("a", "2"), ("b", "2"), ("c", "3"), ("d", "3")],
            {"b": "B", "c": "B", "d": "B"},
            (
                "One lineage says 2 and within lineage B report 2 says 2 and reports 3 and 4 say 3; "
                "not all of them can be true."
            ),
        ),
        (
            [("a", "2"), ("a", "3"), ("b", "2"), ("b", "3")],
            {},
            "Report 1 itself gives 2 and 3 and report 2 itself gives 2 and 3; not all of them can be true.",
        ),
        # many answers
        (
            [("a", "5"), ("b", "2"), ("c", "3"), ("d", "4"), ("e", "2")],
            {},
            "The answers go from 2 in reports 2 and 5 to 5 in report 1; not all of them can be true.",
        ),
    ],
)
def test_who_says_what_in_a_conflict(said, lineages, reason):
    assert tell_conflict(answers(*said, lineages=lineages)).reason == reason


def test_an_update_goes_from_the_first_answer_to_the_last():
    told = tell_update(
        answers(("a", "3"), ("b", "4"), ("c", "5"), ("d", "5"), hours={"a": 1, "b": 2, "c": 3, "d": 4})
    )
    assert told.summary == "Boats: from 3 to 5."
    assert told.reason == (
        "The figure moved while the event went on; 5 stands in reports 3 and 4, the later state."
    )


def test_the_last_report_may_still_have_the_old_number():
    told = tell_update(answers(("a", "3"), ("c", "3"), ("b", "5"), hours={"a": 1, "b": 2, "c": 3}))
    assert told.summary == "Boats: from 3 to 5. Report 3, the last to appear, still has 3."
    assert told.reason == "The old number is counted as old, not as a conflict."


def test_of_reports_of_one_hour_the_new_number_is_the_later():
    told = tell_update(answers(("a", "3"), ("b", "5"), hours={"a": 1, "b": 1}))
    assert told.summary == "Boats: from 3 to 5."


@pytest.mark.parametrize(
    ("values", "summary"),
    [
        (["dozens", "125"], "Boats: “dozens” and 125 can both be true."),
        (["3", "few"], "Boats: 3 and “few” can both be true."),
        (["dozens", "40", "some"], "Boats: “dozens”, 40 and “some” can all be true."),
    ],
)
def test_vague_words_stand_in_marks(values, summary):
    said = [(article, value) for article, value in zip("abc", values, strict=False)]
    told = tell_compatible(answers(*said, sizes=dict.fromkeys(values, 1.0)))
    assert told.summary == summary
    assert told.reason.startswith("A vague word has a range, and the ranges overlap")
