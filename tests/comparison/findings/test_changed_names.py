"""Names that were put for other names."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.changed_names import begins_sentence, name_kind
from newslens.comparison.findings.parted_stretches import part, read_pair


def kinds(a, b):
    pair = read_pair(a, b)
    return [name_kind(pair, stretch) for stretch in part(pair.a, pair.b)]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("I met Olsen there", "I met Brandt there", "name"),
        ("I met Olsen there", "I met pilots there", None),
        ("I met Olsen there", "I met him there", None),
        ("Olsen came", "Brandt came", None),  # a capital at the beginning says nothing
        ("I met Qadimi there", "I met Kadimi there", "spelling"),
        # titles
        ("I met General Olsen there", "I met Mr Olsen there", None),
        ("I met General Olsen there", "I met Mr Brandt there", "name"),
        # several names of one country, and of two
        ("We sold it to Britain then", "We sold it to the UK then", None),
        ("We sold it to Danish farms then", "We sold it to Denmark then", None),
        ("We sold it to Denmark then", "We sold it to Norway then", "name"),
        # long and short names
        ("I wrote to the Port Harbour Board then", "I wrote to the PHB then", None),
        ("I wrote to the PHB then", "I wrote to the Port Harbour Board then", None),
        ("I wrote to the Port Harbour Board then", "I wrote to the PGB then", "name"),
        ("I wrote to Olsen in Dec then", "I wrote to Olsen in December then", None),
        # more than the name differs, or the name stands elsewhere
        ("There Olsen won twice", "There the Bears lost twice", None),
        ("the head, Dana Olsen, of Velm Lines came", "the head of Velm Lines, Dana Olsen, came", None),
    ],
)
def test_names(a, b, expected):
    assert {kind for kind in kinds(a, b) if kind} == ({expected} if expected else set())


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("Boats sank", 0, True),
        ("“Boats sank”", 1, True),
        ("The Boats sank", 4, False),
        ("It ended. Boats sank", 10, True),
        ("It ended! Boats sank", 10, True),
        ("It ended? Boats sank", 10, True),
        ("He said: Boats sank", 9, True),
        ("He said: “Boats sank”", 10, True),
        ("He said, “Boats sank”", 10, False),
        ("It ended. (“[Boats sank]”)", 13, True),
        ("It ended.Boats sank", 9, False),
        ("It ended.“Boats sank”", 10, False),
        ("It ended; Boats sank", 10, False),
    ],
)
def test_where_a_capital_says_nothing(text, at, expected):
    assert begins_sentence(text, at) == expected
