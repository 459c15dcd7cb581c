from __future__ import annotations

import pytest
from tagged_sentences import relation, tagged

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.clause_end import find_limit
from newslens.extraction.quotations.clauses_around_cue import (
    read_as_clause,
    read_embedded,
    read_parenthetical,
)
from newslens.extraction.quotations.cues import find_cues
from newslens.extraction.quotations.indirect_speech import find_relations
from newslens.extraction.quotations.source_phrases import subject_of, turned_subject


def first_cue(text):
    words = tagged(text)
    cue, *later = find_cues(words)
    return words, cue, find_limit(words, cue, later)


def read(words, found):
    """Cue, source and contents as text."""
    return found and relation(words, found)[:3]


def around(text):
    words, cue, limit = first_cue(text)
    return read(words, read_parenthetical(words, cue, limit, subject_of(words, cue, []), []))


PARENTHETICAL = [
    ("It rained, she said.", ("said", "she", ["it rained"])),
    ("It rained, she said, and it poured.", ("said", "she", ["it rained", "and it poured"])),
    ("The dam, she said, had cracked.", ("said", "she", ["the dam", "had cracked"])),
    ("It rained, she has said.", ("has said", "she", ["it rained"])),
    ("It rained, she was told.", None),
    ("It rained, she stated.", ("stated", "she", ["it rained"])),
    ("It rained, she stated in May.", None),
    ("<U> she stated in May.", ("stated", "she", ["<U>"])),
    ("She stated, <U>", None),
    ("<U> she said.", ("said", "she", ["<U>"])),
    ("<Q> she said.", ("said", "she", ["<Q>"])),
    ("<U> she said in Porto.", ("said", "she", ["<U>"])),
    ("<U> she said in Porto, in May.", ("said", "she", ["<U>"])),
    ("<U> she said as it rained, <U>", ("said", "she", ["<U>", "<U>"])),
    ("<U> she said, her voice breaking, <U>", ("said", "she", ["<U>", "<U>"])),
    ("<U> she said, as it rained <U>", ("said", "she", ["<U>"])),
    ("She said.", None),
    ("Heavy rain in Porto, she said.", ("said", "she", ["heavy rain in porto"])),
    ("Rain in Porto, she said.", None),
    ("Into heavy rain there, she said.", None),
    ("Rain in all of Porto, she said on Monday.", None),
    ("It rained, something she said.", None),
    ("It rained, something said.", ("said", "something", ["it rained"])),
    ("It rained, which said it.", None),
    ("ALDER: It rained, she said.", ("said", "she", ["it rained"])),
    ("ALDER, Monday, (Coast Wire) - It rained, she said.", ("said", "she", ["it rained"])),
    ("Asked about it, she said.", None),
    ("Asked about it, it rained, she said.", None),
    ("It was bad - she said - and dark.", ("said", "she", ["it was bad"])),
    ("It rained, she said, adding more.", ("said", "she", ["it rained"])),
    ("It rained, she said, as it poured.", ("said", "she", ["it rained"])),
    ("It rained, she told them, in Porto.", ("told", "she", ["it rained", "in porto"])),
    ("It rained, she told them, hard.", ("told", "she", ["it rained"])),
    ("It rained, she said, and.", ("said", "she", ["it rained"])),
    ("The dam, she announced, had cracked.", ("announced", "she", ["the dam", "had cracked"])),
    ("It rained, she was saying.", None),
    ("It rained and she said.", None),
    ("It rained but, she said, the dam held.", ("said", "she", ["the dam held"])),
    ("It fell on a dam, which, she said, held.", ("said", "she", ["which", "held"])),
    ("If it rains, she finds two boats.", None),
    ("Two boats sank, she found.", ("found", "she", ["two boats sank"])),
    ("<U> she said, and the door fell shut.", ("said", "she", ["<U>"])),
    ("<U> she said, in a voice that shook.", ("said", "she", ["<U>"])),
]


@pytest.mark.parametrize(("text", "expected"), PARENTHETICAL)
def test_a_cue_behind_or_within_its_content(text, expected):
    assert around(text) == expected


TURNED = [
    ("It rained, said the mayor.", ("said", "the mayor", ["it rained"])),
    ("<U> said the mayor, <U>", ("said", "the mayor", ["<U>", "<U>"])),
    (
        "It rained, said the mayor of Porto, and it poured.",
        ("said", "the mayor of porto", ["it rained", "and it poured"]),
    ),
    ("<U> said the mayor who slept", ("said", "the mayor who slept", ["<U>"])),
]


@pytest.mark.parametrize(("text", "expected"), TURNED)
def test_a_cue_with_its_subject_behind_it(text, expected):
    words, cue, limit = first_cue(text)
    source = turned_subject(words, cue)
    assert read(words, read_parenthetical(words, cue, limit, source, [], turned=True)) == expected


@pytest.mark.parametrize(("more", "contents"), [(0, 2), (1, 1)])
def test_a_content_goes_on_behind_a_comma_that_is_near(more, contents):
    between = "old " * (thresholds.ASIDE_WORDS - 2 + more)
    assert len(around(f"It rained, she said to {between}men, and it poured.")[2]) == contents


@pytest.mark.parametrize(("missing", "found"), [(0, True), (1, False)])
def test_before_a_cue_that_ends_its_sentence_a_phrase_of_some_words_will_do(missing, found):
    phrase = " ".join(["heavy"] * (thresholds.PHRASE_WORDS - 1 - missing) + ["rain"])
    assert (around(f"{phrase}, she said.") is not None) == found


AS = [
    ("As Silva noted, it rained.", ("noted", "silva", ["it rained"])),
    ("As Silva noted.", None),
    ("As Silva noted,.", None),
    ("It rained, as Silva noted.", ("noted", "silva", ["it rained"])),
    ("It rained as Silva noted.", None),
    ("It rained, as Silva noted, in Porto.", ("noted", "silva", ["it rained"])),
    ("It rained, as Silva noted yesterday.", None),
    ("As Silva noted, rain.", ("noted", "silva", ["rain"])),
]


@pytest.mark.parametrize(("text", "expected"), AS)
def test_a_cue_behind_as(text, expected):
    words, cue, _ = first_cue(text)
    assert read(words, read_as_clause(words, cue, subject_of(words, cue, []), [])) == expected


@pytest.mark.parametrize(("more", "found"), [(0, True), (1, False)])
def test_a_clause_with_as_ends_within_some_words(more, found):
    between = "wet " * (thresholds.AS_CLAUSE_WORDS - 3 + more)
    words, cue, _ = first_cue(f"As Silva noted on {between}days, it rained.")
    assert (read_as_clause(words, cue, subject_of(words, cue, []), []) is not None) == found


# a cue behind others: what it reports starts where theirs ends
BEHIND_OTHERS = [
    (
        "She said it rained, and it poured, he said.",
        [("said", "she", ["it rained , and it poured"]), ("said", "he", ["it poured"])],
    ),
    (
        "She said it rained, he said.",
        [("said", "she", ["it rained"]), ("said", "he", ["she said it rained"])],
    ),
    (
        "It rained, she said, and it poured, he said.",
        [("said", "she", ["it rained", "and it poured"]), ("said", "he", ["it poured"])],
    ),
    (
        "Two died, according to the army, but it rained, he said.",
        [("according to", "the army", ["two died"]), ("said", "he", ["it rained"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BEHIND_OTHERS)
def test_a_content_starts_where_an_earlier_relation_ends(text, expected):
    words = tagged(text)
    assert [read(words, each) for each in find_relations(words)] == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The storm, which police say killed 12, moved north.", ("say", "police", ["killed 12"])),
        ("The firm builds boats that it claims burn a third less.", ("claims", "it", ["burn a third less"])),
        (
            "A gun that police say cost 200 crowns was found.",
            ("say", "police", ["cost 200 crowns was found"]),
        ),
        ("It made a deal it says is worth a million.", ("says", "it", ["is worth a million"])),
        ("What he said was true.", None),
        ("The way she said was long.", None),
        ("The storm, which police say people feared, moved north.", None),
        ("She said killed men were buried.", None),
        ("The man who said it rained left.", None),
    ],
)
def test_a_cue_inside_a_relative_clause(text, found):
    words, cue, limit = first_cue(text)
    assert read(words, read_embedded(words, cue, limit, subject_of(words, cue, []))) == found


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("In the north, according to police, it rained.", ["it rained"]),
        ("The dam held and, according to Silva, it rained.", ["it rained"]),
        ("Two men, according to police, were hurt.", ["two men", "were hurt"]),
        ("In May, two men, according to police, were hurt.", ["in may , two men", "were hurt"]),
        ("It rained, according to police.", ["it rained"]),
    ],
)
def test_where_according_to_opens_its_clause(text, contents):
    words = tagged(text)
    (found,) = find_relations(words)
    assert read(words, found)[2] == contents


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "The crews asked for calm, and the club was shut, Silva said.",
            ["the crews asked for calm , and the club was shut"],
        ),
        ("He said it rained, and the club was shut, Silva said.", ["the club was shut"]),
    ],
)
def test_what_a_later_speaker_reports_of_an_earlier_clause(text, contents):
    words = tagged(text)
    assert read(words, find_relations(words)[-1])[2] == contents
