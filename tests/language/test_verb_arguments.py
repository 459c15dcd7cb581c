from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tagged_sentences import surface, tagged

from newslens.language.tagger import tag_words
from newslens.language.verb_arguments import object_after, phrase_before, subject_after, subject_before


def read(reader, text):
    """What a reader finds at the place that a stroke marks."""
    before, after = text.split("|")
    words = tagged(before + after)
    return surface(words, reader(words, len(tagged(before).words)))


BEFORE = [
    ("She| said", "she"),
    ("The mayor of Porto| said", "the mayor of porto"),
    ("On Tuesday the council| said", "the council"),
    ("Last week Silva| said", "silva"),
    ("Ana Silva, the mayor,| said", "ana silva , the mayor ,"),
    ("Ana Silva, the mayor, who slept,| said", "ana silva , the mayor , who slept ,"),
    ("Several towns, including Porto and Alder,| said", "several towns , including porto and alder ,"),
    ("The dam - the oldest here -| said", "the dam - the oldest here -"),
    ("The mayor (51)| said", "the mayor ( 51 )"),
    ("the aide who had slept| said", "the aide who had slept"),
    ("who| said", "who"),
    ("The union on Monday| said", "the union"),
    ("The mayor often| said", "the mayor"),
    ("over 40 homes, the mayor of Porto, Ana Silva,| said", "the mayor of porto , ana silva ,"),
    ("The mayor last week| said", "the mayor"),
    ("Silva this month| said", "silva"),
    ("The last week| passed", "the last week"),
    ("This week| passed", "this week"),
    ("| said", None),
    ("Rain fell and she| said", "she"),
    ("About 40 people| said", "about 40 people"),
    ("both the towns| said", "both the towns"),
    ("Silva and Ruiz| said", "silva and ruiz"),
    ("He slept and the mayor| said", "the mayor"),
    ("<U> the mayor| said", "the mayor"),
    ("After the talks the mayor| said", "the mayor"),
    ("the talks with the union| said", "the talks with the union"),
    ("the old| said", "the old"),
    ("Then| said", None),
    ("The injured| said", "the injured"),
    ("if the mayor| said", "the mayor"),
    ("a man in the town she| said", "she"),
    ("Gathering crowds| said", "gathering crowds"),
    ("The mayor, on Monday,| said", "the mayor"),
    ("It was he| said", "he"),
    ("<Q> of the town| said", "<Q> of the town"),
]


@pytest.mark.parametrize(("text", "phrase"), BEFORE)
def test_the_subject_before_a_verb(text, phrase):
    assert read(subject_before, text) == phrase


AFTER = [
    ("said |Ana Silva, the mayor.", "ana silva , the mayor"),
    ("said |the mayor of Porto in May", "the mayor of porto"),
    ("said |the mayor on Monday", "the mayor"),
    ("said |she and left", "she"),
    ("said |the mayor, who slept, and", "the mayor"),
    ("said |Ana Silva, a poll published by Nova.", "ana silva , a poll published by nova"),
    ("said |often", None),
    ("said |", None),
    ("said |the mayor, adding", "the mayor"),
    ("said |Silva and Ruiz", "silva and ruiz"),
    ("said |the two very old men", "the two very old men"),
    ("said |officials in Porto", "officials in porto"),
    ("said |the report published Monday", "the report"),
    ("said |the men at the gate, old and new.", "the men at the gate , old and new"),
]


@pytest.mark.parametrize(("text", "phrase"), AFTER)
def test_the_subject_behind_its_verb(text, phrase):
    assert read(subject_after, text) == phrase


OBJECT = [
    ("told |them that", "them"),
    ("told |the mayor of Porto that", "the mayor of porto"),
    ("told |reporters on Monday that", "reporters on monday"),
    ("told |the two men", "the two men"),
    ("told |the mayor two men", "the mayor"),
    ("told |the", None),
    ("told |", None),
    ("told |often", None),
    ("told |the mayor the truth", "the mayor"),
    ("told |men and women that", "men and women"),
    ("told |in Porto", None),
    ("told |<Q> that", "<Q>"),
    ("told |it rained", "it"),
]


@pytest.mark.parametrize(("text", "phrase"), OBJECT)
def test_the_object_behind_a_verb(text, phrase):
    assert read(object_after, text) == phrase


ANTECEDENT = [
    ("the aide |who", "the aide"),
    ("the aide, |who", "the aide"),
    ("|who", None),
    ("the aide of the mayor, |who", "the aide of the mayor"),
    ("the man with |whom", "the man"),
    ("Silva, 54, of Porto, |who", "silva"),
    ("Silva, 54, |who", "silva"),
    ("Silva, from Porto, |who", "silva"),
    ("Silva, with Brandt, |who", "brandt"),
]


@pytest.mark.parametrize(("text", "phrase"), ANTECEDENT)
def test_what_a_relative_pronoun_refers_to(text, phrase):
    assert read(phrase_before, text) == phrase


@pytest.mark.parametrize(("words", "first"), [(60, 0), (61, 1)])
def test_a_subject_has_sixty_words_and_its_head(words, first):
    assert subject_before(tagged("old " * words + "men said"), words + 1) == (first, words + 1)


@pytest.mark.parametrize(("words", "end"), [(59, 61), (60, 61)])
def test_a_subject_behind_its_verb_has_sixty_words(words, end):
    assert subject_after(tagged("said " + "old " * words + "men"), 1) == (1, end)


@pytest.mark.parametrize(("words", "found"), [(19, True), (20, False)])
def test_an_object_has_twenty_words(words, found):
    assert (object_after(tagged("told " + "old " * words + "men that"), 1) is not None) == found


@pytest.mark.parametrize(("words", "found"), [(29, True), (30, False)])
def test_an_insertion_between_dashes_has_thirty_words(words, found):
    text = "The dam - " + "old " * words + "- said"
    assert (subject_before(tagged(text), words + 4) is not None) == found


WORDS = [
    "she",
    "the",
    "mayor",
    "of",
    "Porto",
    ",",
    "-",
    "(",
    ")",
    "who",
    "said",
    "slept",
    "on",
    "Monday",
    "old",
    "and",
    "about",
    "40",
    "including",
    "with",
    "that",
]


@given(st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join), st.integers(0, 20))
def test_phrases_lie_in_their_sentence(text, at):
    words = tag_words(text, 0, len(text))
    at = min(at, len(words.tags))
    for found in (subject_before(words, at), phrase_before(words, at)):
        assert found is None or 0 <= found.first < found.end <= at
    for found in (subject_after(words, at), object_after(words, at)):
        assert found is None or at <= found.first < found.end <= len(words.tags)
