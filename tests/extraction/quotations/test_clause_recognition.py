from __future__ import annotations

import time

import pytest
from tagged_sentences import tagged

from newslens.extraction.quotations.clause_recognition import starts_clause

# what stands behind a cue; whether it is a clause behind any cue, and behind one that has no things as its objects
STARTS = [
    ("the dam had cracked", True, True),
    ("the crews who came had rested", True, True),
    ("rivers, lakes, ponds and seas had risen", True, True),
    ("the mayor, who was ill, slept", True, True),
    ("they slept", True, True),
    ("the man she met", False, True),
    ("this week he slept", False, True),
    ("a deal with the port", False, False),
    ("rivers, lakes, ponds and seas", False, False),
    ("the crews of the port", False, False),
]


@pytest.mark.parametrize(("text", "clause", "thingless"), STARTS)
def test_a_clause_has_a_subject_and_its_verb(text, clause, thingless):
    tags = tagged(text).tags
    assert starts_clause(tags, 0, len(tags), thingless=False) is clause
    assert starts_clause(tags, 0, len(tags), thingless=True) is thingless


@pytest.mark.parametrize(("limit", "found"), [(2, False), (3, True)])
def test_the_verb_stands_before_the_limit(limit, found):
    assert starts_clause("DNV", 0, limit, thingless=False) is found


@pytest.mark.parametrize("repeated", [",N", ",N,N,CN", ",KN,N,C", "NPEE"])
def test_a_subject_that_can_be_read_in_many_ways_takes_no_longer(repeated):
    # 60 of them would take a regular expression, which tries all combinations, longer than a life
    begun = time.perf_counter()
    assert not starts_clause("N" + 60 * repeated + ",CN.", 0, 60 * len(repeated), thingless=False)
    assert time.perf_counter() - begun < 2
