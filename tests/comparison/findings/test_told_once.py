"""One finding for a number that changed inside a quotation."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.findings.told_once import without_repeats

ALTERED = Draft(
    "altered_quotation",
    "olsen-number",
    "",
    "",
    "altered",
    0.8,
    "u1",
    (Proof("a", 10, 40, "We saw two boats", "two"), Proof("b", 10, 42, "We saw three boats", "three")),
)


def conflict(*proofs):
    return Draft("conflict", "boats", "", "", "conflict", 0.8, "q", tuple(proofs))


TWO, THREE = Proof("a", 17, 26, "two boats"), Proof("b", 17, 28, "Three boats")


@pytest.mark.parametrize(
    ("proofs", "left"),
    [
        ((TWO, THREE), ["altered"]),
        ((TWO, THREE, Proof("c", 0, 4, "nine")), ["conflict"]),  # a third report has another answer
        ((TWO, THREE, Proof("a", 90, 93, "two")), ["conflict"]),  # it stands outside the quotation as well
        ((TWO, Proof("c", 17, 22, "three")), ["conflict", "altered"]),  # another report
        ((TWO, Proof("b", 43, 48, "three")), ["conflict", "altered"]),  # behind the quotation
        ((TWO, Proof("b", 9, 14, "three")), ["conflict", "altered"]),
        (
            (Proof("a", 12, 15, "six"), Proof("b", 12, 15, "ten")),
            ["conflict", "altered"],
        ),  # another number of it
    ],
)
def test_a_number_is_told_once(proofs, left):
    drafts = [conflict(*proofs), ALTERED]
    assert [each.verdict for each in without_repeats(drafts)] == left
    assert [each.verdict for each in without_repeats(drafts[::-1])] == left[::-1]


def test_one_report_is_no_repeat():
    within = conflict(TWO, Proof("a", 30, 33, "two"))
    assert len(without_repeats([within, ALTERED])) == 2


def test_nothing_to_tell():
    assert without_repeats([]) == []
