"""What narrows a count."""

from __future__ import annotations

import pytest
from invented_claims import read


def keys(sentence: str) -> list[list[str]]:
    return [sorted(claim.narrowed) for claim in read(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Four people were seriously injured and 20 slightly hurt.", [["severe"], ["slight"]]),
        ("The crash left 6 people in critical condition.", [["severe"]]),
        ("The crash seriously injured 12 people.", [["severe"]]),
        ("Two people were hurt, one of them seriously.", [[], ["severe"]]),
        ("The 11 towns worst hit by the flood got help.", [["worst"]]),
        ("They face 12 serious charges.", [[]]),
        ("The 11 hardest-hit towns got help first.", [["worst"]]),
        ("The remaining 12 hostages were freed.", [["remaining"]]),
        ("He won his last 6 races.", [["last"]]),
        ("Dell, who turned 38 last week, won.", [[]]),
        ("There were 12 new cases and 3 suspected cases.", [["new"], ["suspected"]]),
        ("Five New Velm clubs closed.", [[]]),
        ("Twelve people were hurt.", [[]]),
        ("More than 12 people were hurt.", [[]]),
    ],
)
def test_a_choice_among_the_counted(sentence: str, expected: list[list[str]]) -> None:
    assert keys(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("About 300 of the 1,200 workers walked out.", [["of a whole"], []]),
        ("Of the 288 candidates, 281 are lawyers.", [[], ["of a whole"]]),
        ("Of those, 12 were pensioners.", [["of a whole"]]),
        ("Five Danes were among the 91 dead.", [["danish", "of a whole"], []]),
        ("Twelve Danish tourists drowned.", [["danish"]]),
        ("Twelve Danish soldiers were killed.", [[]]),
        ("Some 40,000 Danes marched.", [[]]),
    ],
)
def test_a_part_of_a_whole(sentence: str, expected: list[list[str]]) -> None:
    assert keys(sentence) == expected


def test_others_are_a_part_where_they_are_told_from_the_same_kind() -> None:
    assert keys("One bomb hit a school and two others hit a mill.")[1] == ["other"]
    assert keys("The quake killed 10 people and injured 80 others.")[1] == []
    assert keys("It sank with 12 people or more.") == [[]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The plant makes 300 cars a day.", [["per day"]]),
        ("The plant makes 300 cars daily.", [["per day"]]),
        ("The plant lost 300 cars a day later.", [[]]),
        ("They were fined 12,000 crowns each.", [["each"]]),
        ("On average, 12 people die here each year.", [["average", "per year"]]),
        ("An average of 12 boats leave.", [["average"]]),
        ("The median income is 12,000 crowns.", [["average"]]),
        ("The strike hit 12 schools in Ostrel alone.", [["alone"]]),
        ("Twelve cases were treated in one hospital.", [["one hospital"], []]),
        ("The record of 48 goals was set in May.", [["record"]]),
    ],
)
def test_a_scope_of_its_own(sentence: str, expected: list[list[str]]) -> None:
    assert keys(sentence) == expected


def test_a_rate_whose_unit_says_so_needs_no_key() -> None:
    assert keys("The wind blew at 120 miles an hour.") == [[]]
    assert keys("He earns 900 euros a month.") == [[]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Eight people have serious or critical injuries, while 40 were unhurt.", "severe"),
        ("Eight people have serious doubts or injuries, while 40 were unhurt.", None),
    ],
)
def test_a_row_of_harms_may_go_beyond_the_clause(sentence: str, expected: str | None) -> None:
    assert keys(sentence)[0] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ninety rescuers were at work in shifts of 20.", [[], ["of each"]]),
        ("Teams of 12 divers searched.", [["of each"]]),
        ("A team of 12 divers searched.", [[]]),
        ("The deaths of 12 divers shocked it.", [[]]),
    ],
)
def test_the_size_of_each_group(sentence: str, expected: list[list[str]]) -> None:
    assert keys(sentence) == expected
