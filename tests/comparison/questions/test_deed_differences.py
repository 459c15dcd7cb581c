"""What the deeds of two claims say against one question."""

from __future__ import annotations

import pytest
from invented_claims import claim

from newslens.comparison.claims.deed import HAVING, Deed
from newslens.comparison.questions.deed_differences import (
    DeedDifferences,
    are_of_two_of_a_kind,
    compare_deeds,
)

NOTHING = DeedDifferences()
APART, OPEN = DeedDifferences(("deed",)), DeedDifferences((), ("deed",))


def compared(
    one: Deed, other: Deed, values: tuple[float, float] = (12.0, 14.0), **changes: object
) -> DeedDifferences:
    """How two deeds differ, whichever comes first."""
    a, b = claim(0, values[0], deed=one, **changes), claim(1, values[1], deed=other, **changes)
    found = compare_deeds(a, b)
    assert compare_deeds(b, a) == found
    return found


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Deed("build"), Deed("build"), NOTHING),
        (Deed("build"), Deed(), NOTHING),
        (Deed("build"), Deed("sell"), APART),
        (Deed("hire"), Deed("march", is_own=True), APART),
        # "Broke in" and "robbed the museum" may be one deed.
        (Deed("break", is_own=True), Deed("rob", is_own=True), OPEN),
        (Deed(HAVING), Deed(HAVING), NOTHING),
        (Deed(HAVING), Deed(is_aside=True), OPEN),
        (Deed(is_aside=True), Deed(is_aside=True), OPEN),
    ],
)
def test_two_verbs(one: Deed, other: Deed, expected: DeedDifferences) -> None:
    assert compared(one, other) == expected


@pytest.mark.parametrize(("values", "expected"), [((14.0, 12.0), APART), ((12.0, 14.0), OPEN)])
def test_what_is_had_is_the_whole_of_a_smaller_number(values, expected: DeedDifferences) -> None:
    assert compared(Deed(HAVING), Deed("shut"), values) == expected


def test_verbs_tell_nothing_of_measures_and_of_what_became_of_persons() -> None:
    assert compared(Deed("build"), Deed("sell"), unit="meter") == NOTHING
    assert compared(Deed("build"), Deed("sell"), outcome="killed") == NOTHING


@pytest.mark.parametrize(
    ("moods", "expected"),
    [
        (("meant", "done"), DeedDifferences(("status",))),
        (("meant", "meant"), NOTHING),
        (("meant", ""), NOTHING),
        (("", "done"), NOTHING),
    ],
)
def test_what_is_meant_is_not_what_is_done(moods: tuple[str, str], expected: DeedDifferences) -> None:
    assert compared(*(Deed("build", mood=mood) for mood in moods)) == expected


ADULTS, CHILDREN, TICKET = frozenset("ta"), frozenset("tc"), frozenset("t")


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        (Deed(agents=ADULTS), Deed(agents=CHILDREN), True),
        (Deed(agents=ADULTS), Deed(agents=TICKET), False),
        (Deed(agents=ADULTS), Deed(), False),
        (Deed(agents=frozenset("v"), is_of_name=True), Deed(agents=frozenset("o"), is_of_name=True), True),
        (Deed(agents=ADULTS, is_of_name=True), Deed(agents=CHILDREN, is_of_name=True), False),
        # "The firm" may be the one that the other report names.
        (Deed(agents=frozenset("v"), is_of_name=True), Deed(agents=frozenset("o")), False),
    ],
)
def test_two_subjects(one: Deed, other: Deed, *, differ: bool) -> None:
    assert compared(one, other).unsure == (("agent",) if differ else ())
    assert compared(one, other, unit="USD").apart == (("agent",) if differ else ())


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Deed("take", mood="able"), Deed("check"), DeedDifferences(("deed",), ("status",))),
        (Deed("take", mood="able"), Deed(), DeedDifferences((), ("status",))),
        (Deed("take", mood="able"), Deed("take", mood="able"), NOTHING),
        (Deed(HAVING, mood="meant"), Deed(HAVING), DeedDifferences((), ("status",))),
        (Deed(HAVING, mood="meant"), Deed(HAVING, mood="meant"), NOTHING),
        (Deed("build", mood="meant"), Deed("build"), NOTHING),
    ],
)
def test_what_can_or_is_to_be_leaves_open_what_is(one: Deed, other: Deed, expected: DeedDifferences) -> None:
    assert compared(one, other) == expected


def subject(*words: str, is_of_name: bool = False) -> Deed:
    return Deed("cost", agents=frozenset(words), is_of_name=is_of_name)


@pytest.mark.parametrize(
    ("one", "other", "unit", "expected"),
    [
        (subject("ticket", "adult"), subject("ticket", "child"), "EUR", True),
        (subject("ticket", "adult"), subject("ticket"), "EUR", False),
        (subject("government"), subject("cabinet"), "EUR", False),
        (subject("Silva", "Ana", is_of_name=True), subject("Silva", "mayor", is_of_name=True), "EUR", False),
        (subject("huge", "fire"), subject("large", "fire"), None, False),
    ],
)
def test_two_subjects_of_one_kind(one: Deed, other: Deed, unit: str | None, *, expected: bool) -> None:
    a, b = claim(0, 12.0, deed=one, unit=unit), claim(1, 8.0, deed=other, unit=unit)
    assert are_of_two_of_a_kind(a, b) is are_of_two_of_a_kind(b, a) is expected
