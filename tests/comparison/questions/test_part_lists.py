"""Lists of parts in a sentence."""

from __future__ import annotations

import pytest
from invented_claims import claim, read

from newslens.comparison.questions.part_lists import ADDED_UP, PartList, counts_persons, find_part_lists


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Six sailors and seven dockers were injured.", ["6 + 7 = 13"]),
        ("Two died in Marn, five in Tesk and nine in Olm.", ["2 + 5 + 9 = 16"]),
        ("Nineteen tourists and the teacher were rescued.", ["19 + 1 = 20"]),
        ("Nineteen tourists and the bus driver were rescued.", ["19 + 1 = 20"]),
        ("A guard, a teacher and nine prisoners were killed.", ["9 + 1 + 1 = 11"]),
        ("Nineteen tourists and the bus were rescued.", []),
        ("The firm built 10 ships and sold 4.", []),
        ("Twelve people were killed and 14 injured.", []),
        ("Six sailors who came late and seven dockers were injured.", []),
        ("Six sailors; and seven dockers were injured.", []),
        ("Two women dead and an employee wounded is what he saw.", []),
        ("It fell by 12 per cent and 14 per cent.", []),
    ],
)
def test_lists_of_a_sentence(sentence: str, expected: list[str]) -> None:
    assert [each.computed for each in find_part_lists(read(sentence), sentence)] == expected


def test_a_sum_is_written_out() -> None:
    listed = PartList((claim(0, 1200.0), claim(1, 8.0, outcome="killed")), 2)
    assert (listed.sum, listed.outcome, listed.computed) == (1210.0, "killed", "1,200 + 8 + 1 + 1 = 1,210")
    assert PartList((claim(0, 2.3), claim(1, 1.1))).sum == 3.4


def test_what_counts_persons() -> None:
    assert counts_persons(claim(persons=True))
    assert counts_persons(claim(head="die"))
    assert not counts_persons(claim(head="ship"))
    assert not counts_persons(claim(head=None))


def test_what_is_added_up() -> None:
    assert sorted(ADDED_UP) == ["count", "money"]
