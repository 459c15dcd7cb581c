from __future__ import annotations

import pytest
from tagged_sentences import surface, tagged

from newslens.extraction.quotations.cues import find_cues
from newslens.extraction.quotations.source_phrases import (
    agent_of,
    named_source,
    source_behind,
    subject_of,
    turned_subject,
    with_name_before,
)
from newslens.language.verb_arguments import WordRange

SUBJECTS = [
    # a phrase with its own participle
    ("The council slept, with the mayor saying it.", "the mayor"),
    ("The council slept, with Ana Silva of Porto saying it.", "ana silva of porto"),
    ("With the tall mayor saying it, the council slept.", "the tall mayor"),
    ("The council slept near the mayor, saying it.", "the council"),
    ("She said it.", "she"),
    ("The mayor of Porto said it.", "the mayor of porto"),
    ("The mayor came and said it.", "the mayor"),
    ("The mayor came, and said it.", "the mayor"),
    ("The mayor, saying it rained, slept.", "the mayor"),
    ("The mayor slept, saying it rained.", "the mayor"),
    ("The mayor, planned to say it rained, slept.", None),
    ("Men wanting to say it", "men"),
    ("Saying it rained, the mayor slept.", "the mayor"),
    ("Asked to say it, the mayor slept.", "the mayor"),
    ("said it", None),
    ("The mayor had come and said it.", "the mayor"),
    ("The mayor slept, and said it.", "the mayor"),
    ("The mayor saying it rained", "the mayor"),
    ("To say so, the mayor slept.", "the mayor"),
    ("Then, saying it rained, slept.", None),
    ("The mayor has often said it.", "the mayor"),
    ("The mayor came and has never said it.", "the mayor"),
    # the comma behind an apposition is left out
    ("Ana Silva, chief of the port said it.", "ana silva , chief of the port"),
    ("Ana Silva, harbour chief said it.", "ana silva , harbour chief"),
    ("In Porto, miners said it.", "miners"),
    ("Ana Silva, the mayor said, slept.", "the mayor"),
    ("Ana Silva slept, mayor Tom Hale said.", "mayor tom hale"),
    # an age and a place behind a name
    ("Ana Silva, 54, of Porto, said it.", "ana silva"),
    # a clause before the main one
    ("Although they slept, other men came, shouting it.", "other men"),
    ("While it rained, the mayor slept, saying it froze.", "the mayor"),
    # whom another quotes
    ("The daily quoted Silva as saying it rained.", "silva"),
    ("The mayor left, the daily said, citing an aide as saying it rained.", "the daily"),
]


@pytest.mark.parametrize(("text", "source"), SUBJECTS)
def test_the_subject_of_a_cue(text, source):
    words = tagged(text)
    assert surface(words, subject_of(words, next(find_cues(words)), [])) == source


def test_a_cue_without_a_subject_of_its_own_shares_the_last_before_it():
    words = tagged("She said it rained, adding more.")
    _, adding = find_cues(words)
    earlier = [WordRange(2, 3), WordRange(0, 1)]
    assert subject_of(words, adding, earlier) == WordRange(0, 1)


def test_whom_another_quotes():
    words = tagged("The mayor left, the daily wrote, citing an aide as saying it rained.")
    saying = list(find_cues(words))[-1]
    assert surface(words, subject_of(words, saying, [WordRange(0, 2)])) == "an aide"


AGENTS = [
    ("The plan was called <Q> by Silva.", 4, "silva"),
    ("The plan described by Silva as <Q> fell.", 6, "silva"),
    ("The plan was called <Q> on Monday.", 4, None),
    ("The plan was called <Q>.", 4, None),
]


@pytest.mark.parametrize(("text", "at", "agent"), AGENTS)
def test_who_acts_in_the_passive(text, at, agent):
    words = tagged(text)
    found = agent_of(words, next(find_cues(words)), at)
    assert (found and surface(words, found)) == agent


NAMED_BEFORE = [
    ("Ana Silva, mayor", 3, "ana silva , mayor"),
    ("Ana Silva, harbour chief", 3, "ana silva , harbour chief"),
    ("In Porto, harbour chief", 3, "harbour chief"),
    ("Ana Silva, the mayor", 3, "the mayor"),
    ("Ana Silva, wood", 3, "wood"),
    ("The tide, mayor", 3, "mayor"),
]


@pytest.mark.parametrize(("text", "first", "source"), NAMED_BEFORE)
def test_an_apposition_takes_the_name_before_it(text, first, source):
    words = tagged(text)
    assert surface(words, with_name_before(words, WordRange(first, len(words.tags)))) == source


TURNED = [
    ("<U> said the mayor.", "the mayor"),
    ("<U> said the mayor in Porto.", "the mayor in porto"),
    ("It rained, said the mayor.", "the mayor"),
    ("It rained, said the mayor, who slept.", "the mayor"),
    ("Rain, said the mayor.", None),
    ("It rained (hard) said the mayor.", "the mayor"),
    ("It rained said the mayor.", None),
    ("It rained, has said the mayor.", None),
    ("It rained, the mayor said.", None),
    ("It rained, the man said Silva.", None),
    ("It rained - said the mayor - and", "the mayor"),
    ("said the mayor", None),
    ("<U> said.", None),
    ("It rained, said the mayor on Monday.", "the mayor"),
    ("It rained, said the mayor but", None),
    ("<U> saying so", None),
]


@pytest.mark.parametrize(("text", "source"), TURNED)
def test_the_subject_behind_its_cue(text, source):
    words = tagged(text)
    assert surface(words, turned_subject(words, next(find_cues(words)))) == source


NAMED = [
    ("the army, two died", "the army"),
    ("the army, a body of old men, two died", "the army , a body of old men"),
    ("the army, which is old, two died", "the army , which is old"),
    ("the army, who left, died", "the army , who left"),
    ("the army, he said, died", "the army"),
    ("the army, then, died", "the army"),
    ("the army", "the army"),
    ("<U>", None),
]


@pytest.mark.parametrize(("text", "source"), NAMED)
def test_a_source_that_a_comma_parts_from_its_clause(text, source):
    words = tagged(text)
    assert surface(words, named_source(words, 0, len(words.tags))) == source


def test_a_named_source_ends_within_its_limit():
    words = tagged("the army, a body of old men, two died")
    assert surface(words, named_source(words, 0, 6)) == "the army"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("according to the harbour she sank", "the harbour"),
        ("according to the harbour office 600 swans drowned", "the harbour office"),
        ("according to the mayor of Porto it rained", "the mayor of porto"),
        ("according to Channel 4, it rained", "channel 4"),
        ("according to police, it rained", "police"),
        ("according to the police all swans drowned", "the police"),
        ("according to the office both swans drowned", "the office"),
        ("according to all miners it rained", "all miners"),
        ("according to", None),
    ],
)
def test_the_phrase_behind_according_to_ends_before_a_subject(text, source):
    words = tagged(text)
    found = source_behind(words, 2)
    assert (surface(words, found) if found else None) == source
