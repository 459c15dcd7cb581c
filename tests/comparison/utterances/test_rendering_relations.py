"""How two renderings relate."""

from __future__ import annotations

import pytest
from compared_quotations import quoted

from newslens import schema
from newslens.comparison.shared.comparable_text import read_wording
from newslens.comparison.utterances.foreign_speech import ForeignSpeech
from newslens.comparison.utterances.rendering_relations import RenderingRelations, wording_relation
from newslens.comparison.utterances.shared_origin import SharedOrigin
from newslens.comparison.utterances.utterance_groups import QuotationLink, QuotationPair
from newslens.schema import Lineage

TEN = "alpha bravo carol delta echo foxes golfs hotels india june"
"""Ten words, so that each that changes takes a tenth of the likeness."""


def changed(count, text=TEN):
    """A text with so many of its words put for others."""
    words = text.split()
    return " ".join([f"{word}x" for word in words[:count]] + words[count:])


ABROAD = "It happened in Lisbon."


def relations(*quotations, lineages, pairs=None, links=(), scene=ABROAD):
    ids = [str(n) for n in range(len(lineages))]
    table = schema.table(
        "lineages", [Lineage(key, name, None, 1.0, None) for key, name in zip(ids, lineages, strict=True)]
    )
    pairs = pairs if pairs is not None else [(0, 1)]
    return RenderingRelations(
        quotations,
        SharedOrigin(ids, None, table),
        [QuotationPair(0, a, b) for a, b in pairs],
        links,
        ForeignSpeech([scene] * len(ids), quotations),
    )


def relation(a, b, lineages="AB", *others, **more):
    pairs = [(0, 1), *((n, n + 1) for n in range(2, 2 + len(others), 2))]
    return relations(a, b, *others, lineages=lineages, pairs=pairs, **more).between(0, 1)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("We wait", "We wait", "identical"),
        ("We wait", "we wait!", "typographic"),
        ("the oil fields", "the oilfields", "typographic"),
        ("We wait for rain", "for rain", "truncated"),
        ("for rain", "We wait for rain", "truncated"),
        ("We wait here, all of us, for the rain", "We wait ... for the rain", "truncated"),
        ("We wait here, all of us, for the rain", "We wait [...] for the rain", "truncated"),
        ("We wait here, all of us, for the rain", "We wait … for the rain", "truncated"),
        ("We wait for snow", "We wait [...] for the rain", "other"),
        ("for the rain, all of us wait", "wait ... for the rain", "other"),  # pieces in another order
        ("We wait for rain", "We hope for rain", "other"),
        ("We start", "art", "other"),
        ("", "We wait", "other"),
    ],
)
def test_what_happened_between_two_wordings(a, b, expected):
    for independent, other in ((True, "translated"), (False, "reworded")):
        found = wording_relation(read_wording(a), read_wording(b), independent=independent)
        assert found == (other if expected == "other" else expected)


@pytest.mark.parametrize(
    ("words", "lineages", "expected"),
    [
        (0, "AB", "identical"),
        (1, "AB", "translated"),
        (3, "AB", "translated"),
        (9, "AB", "translated"),
        (9, "AA", "reworded"),
        (1, "AA", "reworded"),
    ],
)
def test_between_lineages_other_words_in_marks_are_another_translation(words, lineages, expected):
    assert relation(quoted(TEN), quoted(changed(words), 1), lineages) == expected


LONG = " ".join(f"word{letter}{other}" for letter in "abcde" for other in "abcde")
"""25 words."""


@pytest.mark.parametrize(("words", "expected"), [(2, "reworded"), (3, "translated")])
def test_a_word_or_two_were_misheard(words, expected):
    assert relation(quoted(LONG), quoted(changed(words, LONG), 1)) == expected


FOUR = "lamps ropes chairs tables"
THREE = "lamps ropes chairs"


@pytest.mark.parametrize(
    ("words", "said", "expected"),
    [
        (2, FOUR, "reworded"),  # likeness 0.8: in between, and the speaker is quoted to the letter elsewhere
        (3, FOUR, "translated"),  # 0.7: below
        (2, THREE, "translated"),  # three words to the letter tell nothing
    ],
)
def test_in_between_the_speakers_other_quotations_decide(words, said, expected):
    others = (quoted(said, 0, 500), quoted(said, 1, 500))
    assert relation(quoted(TEN), quoted(changed(words), 1), "AB", *others) == expected


def test_one_other_translation_of_the_speaker_is_enough():
    letter = [quoted(FOUR, n % 2, 500 + 100 * n) for n in range(4)]
    turned = [quoted(TEN, 0, 900), quoted(changed(6), 1, 900)]
    assert relation(quoted(TEN), quoted(changed(2), 1), "AB", *letter) == "reworded"
    assert relation(quoted(TEN), quoted(changed(2), 1), "AB", *letter, *turned) == "translated"


def by(speaker, quotations):
    return [each._replace(speaker=speaker) for each in quotations]


def test_where_nothing_is_known_of_the_speaker_most_of_the_corpus_decides():
    letter = by("Ivo Olsen", [quoted(FOUR, 0, 500), quoted(FOUR, 1, 500)])
    turned = by("Ivo Olsen", [quoted(TEN, 0, 900), quoted(changed(6), 1, 900)])
    first, second = quoted(TEN), quoted(changed(2), 1)
    assert relation(first, second, "AB", *letter) == "reworded"
    assert relation(first, second, "AB", *letter, *turned) == "reworded"  # one each: as it were to the letter
    assert relation(first, second, "AB", *letter, *turned, *turned) == "translated"


def test_quotations_of_one_lineage_and_reported_ones_tell_nothing():
    letter = [quoted(FOUR, 0, 500), quoted(FOUR, 2, 500)]
    first, second = quoted(TEN), quoted(changed(2), 1)
    assert relation(first, second, "ABA", *letter) == "translated"
    reported = [quoted(FOUR, 0, 500, kind="indirect"), quoted(FOUR, 1, 500)]
    assert relation(first, second, "AB", *reported) == "translated"


def test_reported_speech_is_reworded_unless_the_speaker_is_translated():
    first, second = quoted(TEN, kind="indirect"), quoted(changed(5), 1)
    assert relation(first, second) == "reworded"
    turned = [quoted(TEN, 0, 900), quoted(changed(6), 1, 900)]
    assert relation(first, second, "AB", *turned) == "translated"


def test_what_deviates_from_a_rendering_in_its_own_lineage_is_a_rewording_of_it():
    agency, wire, copy = quoted(TEN), quoted(TEN, 1), quoted(changed(5), 2)
    found = relations(agency, wire, copy, lineages="ABB", pairs=[(0, 1), (0, 2), (1, 2)])
    assert [found.between(a, b) for a, b in ((0, 1), (0, 2), (1, 2))] == ["identical", "reworded", "reworded"]
    apart = relations(agency, wire, copy, lineages="ABC", pairs=[(0, 1), (0, 2), (1, 2)])
    assert apart.between(0, 2) == "translated"


WHOLE = "All that they promise only prepares the planned closure of the Bridge, we say."


def part(a, b, *places, whole=0):
    return QuotationLink(a, b, 0.5, whole=whole, places=frozenset(places))


def test_a_fragment_is_compared_with_the_part_that_answers_to_the_fullest_one():
    whole = quoted(WHOLE)
    full = quoted("planned closure of the bridge", 1, kind="partial")
    cut = quoted("planned closure", 2, kind="partial")
    links = [part(0, 1, 3, 4, 5), part(0, 2, 3, 4)]
    found = relations(whole, full, cut, lineages="ABC", pairs=[(0, 1), (0, 2)], links=links)
    assert found.between(0, 1) == "typographic"
    assert found.between(0, 2) == "truncated"
    alone = relations(whole, cut, lineages="AB", links=[part(0, 1, 3, 4)])
    assert alone.between(0, 1) == "identical"


def test_a_fragment_of_another_part_is_no_model():
    whole = quoted(WHOLE)
    other = quoted("All that they promise only prepares", 1, kind="partial")
    cut = quoted("planned closure", 2, kind="partial")
    links = [part(0, 1, 0, 1, 2), part(0, 2, 3, 4)]
    found = relations(whole, other, cut, lineages="ABC", pairs=[(0, 1), (0, 2)], links=links)
    assert [found.between(0, 1), found.between(0, 2)] == ["identical", "identical"]


def test_a_reported_fragment_is_no_model_for_one_in_marks():
    whole = quoted(WHOLE)
    reported = quoted("the planned closure of the bridge", 1, kind="indirect")
    cut = quoted("planned closure", 2, kind="partial")
    links = [part(0, 1, 3, 4, 5), part(0, 2, 3, 4)]
    found = relations(whole, reported, cut, lineages="ABC", pairs=[(0, 1), (0, 2)], links=links)
    assert found.between(0, 2) == "identical"


def test_beside_a_whole_that_is_a_fragment_itself_a_fragment_is_cut():
    whole, cut = quoted(WHOLE, kind="partial"), quoted("planned closure", 1, kind="partial")
    assert relations(whole, cut, lineages="AB", links=[part(0, 1, 3, 4)]).between(0, 1) == "truncated"


def test_the_whole_may_stand_behind():
    cut, whole = quoted("planned closure of the bridge", kind="partial"), quoted(WHOLE, 1)
    found = relations(cut, whole, lineages="AB", links=[part(0, 1, 3, 4, 5, whole=1)])
    assert found.between(0, 1) == "typographic"


def test_a_sentence_is_compared_with_whole_sentences():
    whole = quoted("We mourn the dead. All of us ask for calm in Velm. We wait.")
    sentence = quoted("All of us ask for calm.", 1)
    found = relations(whole, sentence, lineages="AB", links=[part(0, 1, 2, 3)])
    assert found.between(0, 1) == "truncated"
    fragment = quoted("All of us ask for calm", 1, kind="partial")
    assert relations(whole, fragment, lineages="AB", links=[part(0, 1, 2, 3)]).between(0, 1) == "identical"


@pytest.mark.parametrize(
    ("scene", "expected"), [(ABROAD, "translated"), ("It was dark.", "reworded"), ("In Wales.", "reworded")]
)
def test_a_translation_needs_something_that_shows_it(scene, expected):
    a, b = quoted("We mourn the drowned and bury them"), quoted("All the dead are in our thoughts", 1)
    assert relation(a, b, scene=scene) == expected
    titled = quoted("All the dead are in our thoughts", 1, speaker="the British consul")
    assert relation(a, titled, scene=scene) == "reworded"


def test_a_fragment_is_cut_from_a_speech_that_is_printed_in_full():
    whole = quoted("We ask old friends for calm, and for ropes.")
    fragment = quoted("calm and for ropes", 1, kind="partial")
    link = QuotationLink(0, 1, 0.4, whole=0, places=frozenset([3, 4]))
    assert relation(whole, fragment, links=[link]) == "typographic"
    assert relation(whole._replace(transcribed=True), fragment, links=[link]) == "truncated"


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [("the old bridge is shut until noon", "reworded"), ("bridge is shut until noon", "identical")],
)
def test_a_fragment_that_says_more_than_its_part_is_not_cut_from_it(fragment, expected):
    whole = quoted("We met the council, and our bridge is shut until noon.")
    reported = quoted(fragment, 1, kind="indirect")
    link = QuotationLink(0, 1, 0.4, whole=0, places=frozenset([2, 3, 4]))
    assert relation(whole, reported, links=[link], scene="It was dark.") == expected


@pytest.mark.parametrize(
    ("note", "relation"), [("(Translated from the Danish)", "translated"), ("It froze.", "reworded")]
)
def test_other_words_of_a_translated_report_are_a_translation(note, relation):
    said = [
        quoted("We ask for patience until the pier is mended", 0, speaker="Eva Lund"),
        quoted("Have patience till repair of the pier ends", 1, speaker="Eva Lund"),
    ]
    assert relations(*said, lineages="AB", scene=note).between(0, 1) == relation
