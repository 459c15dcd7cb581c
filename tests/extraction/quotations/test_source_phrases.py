from __future__ import annotations

import pytest
from tagged_sentences import surface, tagged

from newslens.extraction.quotations.cues import find_cues
from newslens.extraction.quotations.source_phrases import named_source, subject_of, turned_subject
from newslens.language.verb_arguments import WordRange

SUBJECTS = [
    ("She said it.", "she"),
    ("The mayor of Porto said it.", "the mayor of porto"),
    ("The mayor came and said it.", "the mayor"),
    ("The mayor came, and said it.", "the mayor"),
    ("The mayor, saying it rained, slept.", "the mayor"),
    ("The mayor slept, saying it rained.", "the mayor"),
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
