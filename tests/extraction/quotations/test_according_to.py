from __future__ import annotations

import pytest
from tagged_sentences import relation, tagged

from newslens.extraction.quotations.according_to import read_according_to
from newslens.extraction.quotations.clause_end import find_limit
from newslens.extraction.quotations.cues import find_cues

ACCORDING = [
    ("According to the army", None),
    ("According to the army, two died.", ("according to", "the army", ["two died"])),
    ("Two died, according to the army.", ("according to", "the army", ["two died"])),
    ("Two died, according to the army, and three were hurt.", ("according to", "the army", ["two died"])),
    ("Two, according to the army, were hurt.", ("according to", "the army", ["two", "were hurt"])),
    ("Two died, according to the army, were hurt.", ("according to", "the army", ["two died", "were hurt"])),
    ("But according to the army, two died.", ("according to", "the army", ["two died"])),
    ("According to the army.", None),
    (
        "According to a poll released on Friday, two died.",
        ("according to", "a poll released on friday", ["two died"]),
    ),
    (
        "According to the army, a body of old men, two died.",
        ("according to", "the army , a body of old men", ["two died"]),
    ),
    ("It fell, per Silva.", ("per", "silva", ["it fell"])),
    ("Two, according to the army, on Monday.", ("according to", "the army", ["two"])),
    ("Two died according to the army;", ("according to", "the army", ["two died"])),
    ("Two died, according to.", None),
    # behind a conjunction, and behind a phrase of place or time
    ("It rained and, according to the army, two died.", ("according to", "the army", ["two died"])),
    ("It rained and according to the army, two died.", ("according to", "the army", ["two died"])),
    ("In the north, according to the army, two died.", ("according to", "the army", ["two died"])),
    (
        "In the north two died, according to the army, who left.",
        ("according to", "the army", ["in the north two died"]),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ACCORDING)
def test_according_to(text, expected):
    words = tagged(text)
    cue, *later = find_cues(words)
    found = read_according_to(words, cue, find_limit(words, cue, later), [])
    assert (found and relation(words, found)[:3]) == expected
