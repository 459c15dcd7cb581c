"""Why two figures are read as answers to one question, in words."""

from __future__ import annotations

import pytest
from invented_claims import claim

from newslens.comparison.findings.clash_phrasing import tell_doubt, tell_grounds
from newslens.comparison.questions.clash_licence import Clash, ClashReading

ORDER = {"a": 1, "b": 4}


def clash(*grounds: str, unsure: tuple[str, ...] = (), apart: tuple[str, ...] = ()) -> Clash:
    """A clash of reports 1 and 4."""
    return Clash(claim(0, 2.0), claim(1, 5.0), ClashReading(grounds, apart, unsure))


@pytest.mark.parametrize(
    ("grounds", "told"),
    [
        (("outcome",), "Reports 1 and 4 tell what became of the same persons: probably one question."),
        (
            ("counted", "role"),
            "Reports 1 and 4 count the same thing and speak of it in the same sense: probably one question.",
        ),
        (
            ("counted", "wording", "day"),
            "Reports 1 and 4 count the same thing, tell it in nearly the same words and name the same day: surely one question.",
        ),
        # Copied text carries its figures along.
        (
            ("passage",),
            "Reports 1 and 4 have the figure at one place of a sentence that they share: surely one question.",
        ),
        (
            ("person", "place"),
            "Reports 1 and 4 give the age of the same person and name the same place: probably one question.",
        ),
        (
            ("outcome", "owner"),
            "Reports 1 and 4 tell what became of the same persons and name the same owner: probably one question.",
        ),
    ],
)
def test_grounds_are_named_and_how_sure_they_are(grounds: tuple[str, ...], told: str) -> None:
    assert tell_grounds(clash(*grounds), ORDER) == told


@pytest.mark.parametrize(
    ("unsure", "told"),
    [
        (("year",), "only one of them names a year"),
        (("place",), "only one of them names another place"),
        (("set",), "only one of them narrows down what it counts"),
        (("day",), "only one of them names its day"),
        (("deed",), "they do not tell the same deed"),
        (("agent",), "they name different subjects"),
        (
            ("place", "set"),
            "only one of them names another place and only one of them narrows down what it counts",
        ),
        # Nothing is left open: another figure of the report answers as well.
        ((), "another figure could be meant as well"),
    ],
)
def test_doubt_says_what_only_one_report_tells(unsure: tuple[str, ...], told: str) -> None:
    assert tell_doubt(clash("counted", unsure=unsure), ORDER) == (
        f"Reports 1 and 4 count the same thing, but {told}: this may be one question or two."
    )


def test_two_sources_of_one_report_are_named_as_such() -> None:
    inside = Clash(claim(0, 2.0), claim(2, 5.0), ClashReading(("outcome",), (), ("year",)))
    same = "Its two sources tell what became of the same persons"
    assert tell_grounds(inside, ORDER) == f"{same}: probably one question."
    assert tell_doubt(inside, ORDER) == (
        f"{same}, but only one of them names a year: this may be one question or two."
    )
