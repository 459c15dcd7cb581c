"""Sums and shares within one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented_claims import claim, read

from newslens.comparison.questions.parts_and_wholes import (
    OF_WHOLE,
    find_majorities,
    find_parts,
    find_portions,
    find_wholes,
)

if TYPE_CHECKING:
    from newslens.comparison.questions.arithmetic_check import Check


def run(find, text: str, *figures: tuple[str, float, dict]) -> list[Check]:
    claims = []
    position = 0
    for row, (surface, value, more) in enumerate(figures):
        start = text.index(surface, position)
        position = start + len(surface)
        given = {"start": start, "end": position, "surface": surface, "sentence_start": 0} | more
        claims.append(claim(row, value, **given))
    return list(find(claims, text))


def counts(*values: float, **more: object) -> list[tuple[str, float, dict]]:
    return [(f"{value:g}", value, more) for value in values]


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        (" of the ", True), (" out of ", True), (" seats of its ", True), (" in the ", True), (" of all ", True),
        (" of ", True), (" or ", False), (" good old seats of the ", False), (" of the old ", False),
    ],
)  # fmt: skip
def test_what_stands_between_a_part_and_its_whole(between: str, *, expected: bool) -> None:
    assert bool(OF_WHOLE.match(between)) is expected


@pytest.mark.parametrize(
    ("text", "values", "computed"),
    [
        ("4 people - 1 with burns, 3 with cuts", (4.0, 1.0, 3.0), "1 + 3 = 4"),
        ("6 people: 1, 2, 3 with cuts", (6.0, 1.0, 2.0, 3.0), "1 + 2 + 3 = 6"),
        ("3 people: 1, 2, 3 with cuts", (3.0, 1.0, 2.0, 3.0), "1 + 2 = 3"),
        ("7 people: 1, 2, 3 with cuts", (7.0, 1.0, 2.0, 3.0), None),
        ("4 people with 1 burn, 3 cuts", (4.0, 1.0, 3.0), None),
        ("4 of the old people: 1, 3", (4.0, 1.0, 3.0), None),
        ("1 man: 1 woman", (1.0, 1.0), None),
        ("2 men: 2 women, 0 boys", (2.0, 2.0, 0.0), "2 + 0 = 2"),
    ],
)
def test_a_total_and_its_parts(text: str, values: tuple[float, ...], computed: str | None) -> None:
    found = run(find_parts, text, *counts(*values))
    assert [check.computed for check in found] == ([computed] if computed else [])
    assert all(
        (check.kind, check.verdict, check.said) == ("parts", "adds_up", f"{values[0]:g}") for check in found
    )


def test_parts_are_plain_exact_counts() -> None:
    text = "4 people: 1, 3"
    one, three = counts(1.0, 3.0)
    assert run(find_parts, text, ("4", 4.0, {}), one, three)
    assert not run(find_parts, text, ("4", 4.0, {"unit": "mile"}), one, three)
    assert not run(find_parts, text, ("4", 4.0, {"high": None}), one, three)
    assert not run(find_parts, text, ("4", 4.0, {}), ("1", 1.0, {"unit": "mile"}), three)
    assert not run(find_parts, text, ("4", 4.0, {}), one, ("3", 3.0, {"high": 5.0}))


def test_eight_parts_are_tried() -> None:
    eight = "8: 1, 1, 1, 1, 1, 1, 1, 1"
    assert run(find_parts, eight, *counts(8.0, *[1.0] * 8))[0].figures[-1].row == 8
    assert not run(find_parts, "9" + eight[1:] + ", 1", *counts(9.0, *[1.0] * 9))


@pytest.mark.parametrize(
    ("text", "values", "more", "wrong"),
    [
        ("15 of the 12 seats", (15.0, 12.0), {}, True),
        ("12 of the 12 seats", (12.0, 12.0), {}, False),
        ("11 of the 12 seats", (11.0, 12.0), {}, False),
        ("15 or the 12 seats", (15.0, 12.0), {}, False),
        ("15 in the 12 seats", (15.0, 12.0), {}, False),
        ("15 of the 12 seats", (15.0, 12.0), {"high": None}, False),
    ],
)
def test_a_part_is_no_larger_than_its_whole(text, values, more, *, wrong) -> None:
    found = run(find_wholes, text, *counts(*values, **more))
    assert bool(found) is wrong
    if wrong:
        assert (found[0].kind, found[0].verdict, found[0].said, found[0].computed) == (
            "whole", "does_not_add_up", "15", "15 is more than 12",
        )  # fmt: skip
        assert len(found[0].figures) == 2


def test_parts_and_wholes_of_two_units_are_not_compared() -> None:
    assert not run(find_wholes, "15 of the 12 miles", ("15", 15.0, {}), ("12", 12.0, {"unit": "mile"}))


def portion(text: str, share: dict, whole: dict, part: dict) -> list[Check]:
    surfaces = ["12 percent", "2.4 billion", part.pop("said", "288 million")]
    figures = [
        (surfaces[0], 12.0, {"unit": "percent"} | share),
        (surfaces[1], 2.4e9, {"unit": "EUR"} | whole),
        (surfaces[2], part.pop("value", 288e6), {"unit": "EUR"} | part),
    ]
    return run(find_portions, text, *figures)


TEXT = "12 percent of sales of 2.4 billion, or 288 million"


def test_a_share_and_what_it_comes_to() -> None:
    (check,) = portion(TEXT, {}, {}, {})
    assert (check.kind, check.verdict, check.said) == ("portion", "adds_up", "288 million")
    assert check.computed == "12 percent of 2.4 billion is 288 million"
    assert [figure.row for figure in check.figures] == [2, 0, 1]


@pytest.mark.parametrize(
    ("share", "whole", "part"),
    [
        ({"unit": None}, {}, {}),
        ({"change": "up"}, {}, {}),
        ({"high": None}, {}, {}),
        ({}, {"high": None}, {}),
        ({}, {"unit": "USD"}, {}),
        ({}, {"unit": "percent"}, {"unit": "percent"}),
        ({}, {}, {"high": None}),
    ],
)
def test_portions_are_exact_amounts_of_one_unit(share: dict, whole: dict, part: dict) -> None:
    assert portion(TEXT, share, whole, part) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("12 percent of 2.4 billion, or 288 million", 1),
        ("12 percent of 2.4 billion euros (288 million)", 1),
        ("12 percent of 2.4 billion which is 288 million", 0),
        ("12 percent in sales of 2.4 billion, or 288 million", 0),
        ("12 percent of sales of 2.4 billion and 288 million", 0),
    ],
)
def test_how_a_portion_is_told(text: str, found: int) -> None:
    assert len(portion(text, {}, {}, {})) == found


@pytest.mark.parametrize(
    ("said", "value", "comparator", "verdict"),
    [
        # 12 percent is 11.5 to 12.5: 12 million either way; 288 million is off by half a million itself.
        ("300 million", 300e6, "exact", "adds_up"),
        ("300.6 million", 300.6e6, "exact", "does_not_add_up"),
        ("276 million", 276e6, "exact", "adds_up"),
        ("275 million", 275e6, "exact", "does_not_add_up"),
        ("275 million", 275e6, "about", "adds_up"),
        ("333 million", 333e6, "about", "adds_up"),
        ("335 million", 335e6, "about", "does_not_add_up"),
    ],
)
def test_what_a_portion_may_be_off(said: str, value: float, comparator: str, verdict: str) -> None:
    (check,) = portion(
        TEXT.replace("288 million", said), {}, {}, {"said": said, "value": value, "comparator": comparator}
    )
    assert check.verdict == verdict


@pytest.mark.parametrize(
    ("whole", "shown"),
    [(5000.0, "600"), (8000.0, "960"), (10000.0, "1,200"), (8337.5, "1,000"), (5001.3, "600.2"), (20e6, "2.4 million"), (20e9, "2.4 billion"), (20e12, "2.4 trillion")],
)  # fmt: skip
def test_amounts_are_shown_as_they_are_read(whole: float, shown: str) -> None:
    text = "12 percent of 2.4 billion, or 288 million"
    figures = [
        ("12 percent", 12.0, {"unit": "percent"}),
        ("2.4 billion", whole, {"unit": "EUR"}),
        ("288 million", 1.0, {"unit": "EUR"}),
    ]
    assert run(find_portions, text, *figures)[0].computed == f"12 percent of 2.4 billion is {shown}"


def majority(text: str, need: float, house: float, **more: object) -> list[tuple[str, str]]:
    figures = [(f"{need:g}", need, {}), (f"{house:g}", house, {"head": "seat"} | more)]
    return [(check.verdict, check.computed) for check in run(find_majorities, text, *figures)]


@pytest.mark.parametrize(
    ("need", "house", "verdict", "least"),
    [(61, 120, "adds_up", 61), (60, 120, "does_not_add_up", 61), (61, 121, "adds_up", 61), (62, 121, "does_not_add_up", 61)],
)  # fmt: skip
def test_the_votes_of_a_majority(need: float, house: float, verdict: str, least: int) -> None:
    text = f"a simple majority of {need} in the {house} seats"
    assert majority(text, need, house) == [(verdict, f"a simple majority of {house} is {least}")]


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("a majority of 61 in the 120 seats", {}),
        ("a simple total of 61 in the 120 seats", {}),
        ("a simple majority of 61 in the 120 votes", {"head": "vote"}),
        ("a simple majority of 61 in the 120 seats", {"high": None}),
    ],
)
def test_no_house_and_no_majority(text: str, more: dict) -> None:
    assert majority(text, 61, 120, **more) == []


def test_a_house_is_larger_than_its_majority() -> None:
    assert majority("a simple majority of 61 in the 61 seats", 61, 61) == []
    assert majority("a simple majority of 61 in the 20 seats", 61, 20) == []
    text = "a simple majority of 61 of the 120 seats"
    assert run(find_majorities, text, ("61", 61.0, {"high": None}), ("120", 120.0, {"head": "seat"})) == []


def test_a_majority_check_rests_on_both() -> None:
    text = "a simple majority of 61 in the 120 seats"
    (check,) = run(find_majorities, text, ("61", 61.0, {}), ("120", 120.0, {"head": "seat"}))
    assert (check.kind, check.said, [figure.row for figure in check.figures]) == ("majority", "61", [0, 1])


@pytest.mark.parametrize(
    ("heads", "count"), [(("seat", "seat"), 1), ((None, "seat"), 1), (("review", "play"), 0)]
)
def test_a_part_counts_what_its_whole_does(heads: tuple[str | None, str | None], count: int) -> None:
    figures = [(f"{value:g}", value, {"head": head}) for value, head in zip((90.0, 12.0), heads, strict=True)]
    found = run(find_wholes, "90 reviews of 12 plays", *figures)
    assert len(found) == count


def test_large_numbers_are_written_in_full() -> None:
    (check,) = run(find_wholes, "30000000 of 650000", ("30000000", 3e7, {}), ("650000", 6.5e5, {}))
    assert check.computed == "30,000,000 is more than 650,000"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Twelve people died: five in Marn and six in Tesk.", [("does_not_add_up", "5 + 6 = 11, not 12")]),
        ("Twelve people died: five in Marn and seven in Tesk.", [("adds_up", "5 + 7 = 12")]),
        (
            "Twelve people were hurt: five sailors, two cooks and three dockers.",
            [("does_not_add_up", "5 + 2 + 3 = 10, not 12")],
        ),
        ("Twelve people died in 3 towns: five in Marn and seven in Tesk.", [("adds_up", "5 + 7 = 12")]),
        ("Twelve people died in 3 towns: five in Marn and six in Tesk.", []),  # of which number, is open
        ("Twelve people died, five in Marn and six in Tesk.", []),  # nothing opens the list
        ("Twelve people died: five in Marn and six in Tesk, among others.", []),  # it goes on
        ("It has 12 rooms: 5 on the first floor and about 6 on the second.", []),  # rough
        ("Twelve people died: five of them in Marn and six in Tesk.", []),
        ("Twelve people died: five in Marn and six in Tesk where the river broke the old dam on Monday.", []),
    ],
)
def test_a_list_that_is_shown_to_be_complete(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(check.verdict, check.computed) for check in find_parts(read(sentence), sentence)] == expected
