"""What kind of difference a stretch makes."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.difference_kinds import kind_of
from newslens.comparison.findings.parted_stretches import part, read_pair


def kinds(a, b):
    """Kinds of the stretches in which two wordings part, None where a stretch changes no word."""
    pair = read_pair(a, b)
    return [kind_of(pair, stretch) for stretch in part(pair.a, pair.b)]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        # marks, spacing, contractions
        ("It isn't over", "It is not over", []),
        ("We can’t stay", "We cannot stay", []),
        ("the end game here", "the endgame here", [None]),
        ("We’ll stay and they’re here", "We will stay and they are here", []),
        # numbers
        ("Two boats sank", "Three boats sank", ["number"]),
        ("about 20 boats sank", "about 200 boats sank", ["number"]),
        ("two boats sank", "2 boats sank", [None]),
        ("1,200 boats sank", "1200 boats sank", [None]),
        ("two old boats sank", "2 big boats sank", ["replaced"]),
        ("saw two old boats sink", "saw 2 boats sink", ["replaced"]),
        ("saw 2 boats sink", "saw two old boats sink", ["replaced"]),
        ("saw two hundred and five boats", "saw two hundred and six boats", ["number"]),
        ("saw two boats", "saw many boats", ["replaced"]),
        ("It fell 12 miles from here", "It fell 19 kilometres from here", ["replaced"]),
        ("a 12-mile walk there", "a 19-kilometre walk there", ["replaced"]),
        ("It fell 12 miles from here", "It fell 14 miles from here", ["number"]),
        ("saw two old grey boats", "saw three big white boats", ["number"]),
        (
            "saw 5 kites, 3 boats",
            "saw 5 flags, 3 boats",
            ["replaced"],
        ),  # numbers beside a stretch are not its own
        ("saw 5 kites, 3 boats", "saw 5 or 3 boats", ["replaced"]),
        # modal verbs
        ("We must leave", "We should leave", ["modal"]),
        ("We must leave", "We have to leave", ["replaced"]),
        ("It may sink", "It might sink", ["replaced"]),
        ("It sinks here", "It may sink here", ["modal"]),
        ("It may sink here", "It sinks here", ["modal"]),
        ("It sinks here", "It will sink here", ["replaced"]),
        ("It sinks here", "It should sink here", ["modal"]),
        ("I cannot stand", "I could not stand", ["replaced"]),
        # denials
        ("We do not accept it", "We accept it", ["negation"]),
        ("We accept it", "We do not accept it", ["negation"]),
        ("Prices rose again", "Prices did not fall again", ["replaced"]),
        ("It is not legal", "It is illegal", ["replaced"]),
        ("Nobody stopped", "Everybody stopped", ["negation"]),
        ("We have no sign of it", "We had signs of it", ["negation"]),
        ("No peace until it is withdrawn", "No peace as long as it is not withdrawn", ["replaced", "added"]),
        ("They never stopped running", "They kept running", ["replaced"]),
        ("They kept running", "They never stopped running", ["replaced"]),
        ("He has shown no remorse until today", "He has shown remorse", ["negation", "dropped"]),
        ("The bonds were worthless", "The bonds had no worth", ["replaced"]),
        ("Not now, they never left", "Not here, they left", ["replaced", "negation"]),
        ("They never left us here", "They left no us here", ["dropped", "added"]),  # one denial each
        # exceptions
        ("We were anything but safe", "We were not safe", ["replaced"]),
        ("They brought nothing but debts", "They brought nothing at all", ["exception"]),
        ("They brought nothing at all", "They brought nothing but debts", ["exception"]),
        ("nothing but debts here", "nothing except debts here", ["replaced"]),
        ("They brought nothing but debts", "They brought debts", ["dropped"]),
        ("They brought debts", "They brought nothing but debts", ["added"]),
        # opposites
        ("Prices rose again", "Prices fell again", ["opposite"]),
        ("We leave this year", "We leave next year", ["opposite"]),
        ("That was legal", "That was illegal", ["opposite"]),
        ("Prices rose much", "Prices fell so much", ["opposite"]),
        ("Prices had risen much", "Prices fell much", ["opposite"]),
        # names
        ("I met Olsen there", "I met Brandt there", ["name"]),
        ("I met Olsen there", "I met pilots there", ["replaced"]),
        ("I met pilots there", "I met Olsen there", ["replaced"]),
        ("Olsen came", "Brandt came", ["replaced"]),  # a capital at the beginning says nothing
        ("We wait. Olsen came", "We wait. Brandt came", ["replaced"]),
        ("when The came", "when He came", ["replaced"]),  # words of the closed classes are no names
        ("I met Qadimi there", "I met Kadimi there", ["spelling"]),
        ("I met Jürgen there", "I met Jurgen there", [None]),
        ("I met Oleg Prodan there", "I met Oleh Prodan there", ["spelling"]),
        ("I met Karel Moss there", "I met Carol Mosh there", ["spelling"]),  # three edits in nine letters
        ("I met Karel Moss there", "I met Carol Mush there", ["name"]),
        # other words
        ("The harbour is shut", "The harbor is shut", ["spelling"]),
        ("missiles of treachery", "missiles of betrayal", ["replaced"]),
        ("our army and the navy", "our army and navy", ["dropped"]),
        ("our army", "our old army", ["added"]),
        ("the deck there", "the desk there", ["spelling"]),  # one edit in four letters
        ("the cod there", "the rod there", ["replaced"]),
        ("", "", []),
    ],
)
def test_kinds(a, b, expected):
    assert kinds(a, b) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        # at an edge
        ("We stay, and never sell it", "We stay", ["dropped"]),
        ("We stay, never sell it", "We stay", ["dropped"]),
        ("We will stay", "I do not think we will stay", ["added"]),
        ("We saw it never again", "We saw it once more", ["replaced"]),  # four words on both sides
        ("We saw it never again", "We saw it once", ["negation"]),
        ("We saw it never ever again", "We saw it once more", ["replaced"]),
        ("We will stay", "Do not think we will stay", ["added"]),
        ("We will stay", "We do not think we will stay", ["added"]),
        ("We must do it now, they say", "They say", ["dropped"]),
        # a whole sentence within
        (
            "We will stay. Olsen never believed in miracles. The harbour is ours.",
            "We will stay. The harbour is ours.",
            ["dropped"],
        ),
        (
            "We will stay! The harbour is ours",
            "We will stay! Olsen may not believe it. The harbour is ours",
            ["added"],
        ),
        # within a sentence: four words and more
        ("The boats, which may not sail, are ours", "The boats are ours", ["dropped"]),
        ("The boats are now not ours", "The boats are ours", ["negation"]),
        # where words stand on both sides, nothing is cut
        ("We stay and two of us", "We stay but three of them", ["number", "replaced"]),
    ],
)
def test_what_is_cut_changes_nothing(a, b, expected):
    assert kinds(a, b) == expected
