"""Either side of each number of utterances."""

from __future__ import annotations

import pytest
from compared_quotations import measured, quoted

from newslens import schema
from newslens.comparison.shared.comparable_text import read_comparable, read_wording
from newslens.comparison.shared.rarity import Rarity
from newslens.comparison.utterances.answering_part import answering_stretch
from newslens.comparison.utterances.described_speakers import described_persons
from newslens.comparison.utterances.foreign_speech import ForeignSpeech
from newslens.comparison.utterances.likeness import LikenessMeasure
from newslens.comparison.utterances.pair_measuring import linked
from newslens.comparison.utterances.quotation_candidates import find_quotation_candidates
from newslens.comparison.utterances.rendering_relations import RenderingRelations
from newslens.comparison.utterances.said_by_somebody import is_cited_report
from newslens.comparison.utterances.same_speaker import Voice
from newslens.comparison.utterances.same_utterance import (
    is_enough_beside,
    is_enough_for_best,
    is_one_utterance,
)
from newslens.comparison.utterances.shared_origin import SharedOrigin
from newslens.comparison.utterances.utterance_groups import (
    QuotationLink,
    QuotationPair,
    Speaking,
    group_quotations,
    is_one_part,
)
from newslens.schema import Name, Passage

COUNTED = {"first": quoted("Three boats sank"), "second": quoted("Two boats sank", 1)}
FRAGMENTS = {"first": quoted("calm", kind="partial"), "second": quoted("calm", 1, kind="partial")}


@pytest.mark.parametrize(
    ("who", "words", "share", "expected"),
    [
        ("same", 3, 0.48, True),
        ("same", 2, 0.99, False),
        ("same", 3, 0.46, False),
        ("same", 4, 0.45, True),
        ("same", 4, 0.43, False),
        ("same", 6, 0.4, True),
        ("same", 5, 0.44, False),
        ("same", 6, 0.38, False),
        ("unknown", 4, 0.7, True),
        ("unknown", 3, 0.99, False),
        ("unknown", 4, 0.68, False),
        ("unknown", 6, 0.6, True),
        ("unknown", 5, 0.68, False),
        ("unknown", 6, 0.58, False),
        ("different", 5, 0.75, True),
        ("different", 4, 0.99, False),
        ("different", 5, 0.73, False),
    ],
)
def test_needed(who, words, share, expected):
    assert is_one_utterance(measured(who=who, words=words, share=share)) == expected


@pytest.mark.parametrize(
    ("who", "words", "share", "cover", "expected"),
    [
        ("same", 5, 0.36, 0.25, True),
        ("same", 4, 0.36, 0.25, False),
        ("same", 5, 0.34, 0.25, False),
        ("same", 5, 0.36, 0.23, False),
        ("unknown", 6, 0.55, 0.5, True),
        ("unknown", 5, 0.55, 0.5, False),
        ("unknown", 6, 0.53, 0.5, False),
        ("unknown", 6, 0.55, 0.48, False),
        ("different", 6, 0.7, 0.7, False),
    ],
)
def test_covered(who, words, share, cover, expected):
    pair = measured(**FRAGMENTS, who=who, words=words, share=share, cover=cover)
    assert is_one_utterance(pair) == expected


@pytest.mark.parametrize(("words", "cover", "expected"), [(4, 0.12, True), (4, 0.11, False), (5, 0.11, True)])
def test_least_cover(words, cover, expected):
    pair = measured(words=words, share=0.7, cover=cover)
    assert is_one_utterance(pair) == is_enough_for_best(pair) == expected


@pytest.mark.parametrize(
    ("words", "share", "cover", "expected"),
    [
        (2, 0.55, 0.12, True),
        (1, 0.99, 0.3, False),
        (2, 0.53, 0.3, False),
        (4, 0.33, 0.33, True),
        (3, 0.37, 0.33, False),
        (4, 0.32, 0.32, False),
        (4, 0.37, 0.32, False),
        (3, 0.38, 0.33, True),
        (2, 0.49, 0.33, False),
        (2, 0.5, 0.33, True),
        (2, 0.5, 0.32, False),
    ],
)
def test_best(words, share, cover, expected):
    assert is_enough_for_best(measured(words=words, share=share, cover=cover)) == expected


@pytest.mark.parametrize(("share", "expected"), [(0.33, True), (0.31, False)])
def test_beside_share(share, expected):
    assert is_enough_beside(measured(share=share)) == expected


@pytest.mark.parametrize(("words", "share", "expected"), [(2, 0.4, True), (1, 0.4, False), (2, 0.38, False)])
def test_aligned_words_and_share(words, share, expected):
    pair = measured(one_lineage=True, corresponding=True, words=words, share=share)
    assert is_one_utterance(pair) == expected


@pytest.mark.parametrize(("words", "cover", "expected"), [(2, 0.9, True), (1, 0.9, False), (2, 0.87, False)])
def test_all_content_and_phrase_words(words, cover, expected):
    assert is_one_utterance(measured(who="unknown", words=words, cover=cover)) == expected


@pytest.mark.parametrize(("cover", "full"), [(0.6, True), (0.58, False)])
def test_full_cover(cover, full):
    assert (linked(measured(cover=cover)).whole is None) == full


@pytest.mark.parametrize(("words", "expected"), [(4, True), (3, False)])
def test_stock_words(words, expected):
    assert is_one_utterance(measured(**FRAGMENTS, who="different", same=True, words=words)) == expected


@pytest.mark.parametrize(("cover", "expected"), [(0.3, True), (0.28, False)])
def test_word_cover(cover, expected):
    assert is_one_utterance(measured(**FRAGMENTS, inside=True, words=1, cover=cover)) == expected


@pytest.mark.parametrize(
    ("words", "ordered", "expected"), [(4, 0.8, True), (3, 0.8, False), (4, 0.78, False)]
)
def test_altered_words_and_order(words, ordered, expected):
    assert is_one_utterance(measured(**COUNTED, words=words, ordered=ordered)) == expected


@pytest.mark.parametrize(
    ("text", "looked_at"), [("lamps ropes chairs", True), ("lamps ropes chairs tables", False)]
)
def test_few_ideas(text, looked_at):
    found = LikenessMeasure(Rarity([])).of(
        read_wording(text), read_wording("lamps doors windows walls roofs")
    )
    assert (found.ordered > 0) == looked_at


@pytest.mark.parametrize(("count", "pairs"), [(24, 276), (25, 24)])
def test_wording_crowd(count, pairs):
    said = [quoted("ropes and lamps", n) for n in range(count)]
    assert len(find_quotation_candidates(said)) == pairs


@pytest.mark.parametrize(("count", "pairs"), [(24, 276), (25, 24)])
def test_group_crowd(count, pairs):
    links = [QuotationLink(n, n + 1, 1.0) for n in range(count - 1)]
    assert len(group_quotations([Speaking(n, Voice(None)) for n in range(count)], links).pairs) == pairs


@pytest.mark.parametrize(("first", "expected"), [(70, True), (71, False)])
def test_part_share(first, expected):
    assert is_one_part(frozenset(range(100)), frozenset(range(first, first + 100))) == expected


@pytest.mark.parametrize(
    ("between", "expected"),
    [("that he had hung", "lamps that he had hung ropes"), ("that he had then hung", "lamps")],
)
def test_stretch_gap(between, expected):
    whole = read_comparable(0, 0, f"We saw lamps {between} ropes")
    assert answering_stretch(whole, read_wording("lamps ropes")).surface == expected


@pytest.mark.parametrize(("count", "expected"), [(3, True), (2, False)])
def test_lineage_passages(count, expected):
    passages = [Passage("a", 9 * n, 9 * n + 8, "b", 9 * n, 9 * n + 8, "reworded", 0.5) for n in range(count)]
    origin = SharedOrigin(["a", "b"], schema.table("passages", passages), None)
    assert origin.one_lineage(read_comparable(0, 0, "x"), read_comparable(1, 0, "x")) == expected


FIFTY = [f"word{a}{b}" for a in "abcdefghij" for b in "abcde"]


def relation(changes, telling=()):
    """Relation of two quotations of fifty words that differ in some, beside others of the speaker to the letter."""
    turned = [f"{word}x" for word in FIFTY[:changes]] + FIFTY[changes:]
    texts = [" ".join(FIFTY), " ".join(turned), *[" ".join(telling)] * 2]
    said = [quoted(text, n % 2, 900 * n) for n, text in enumerate(texts)]
    pairs = [QuotationPair(0, 0, 1), QuotationPair(1, 2, 3)]
    origin = SharedOrigin(["a", "b"], None, None)
    foreign = ForeignSpeech(["It happened in Lisbon."] * 2, said)
    return RenderingRelations(said, origin, pairs, [], foreign).between(0, 1)


@pytest.mark.parametrize(("changes", "expected"), [(4, "reworded"), (5, "translated")])
def test_misheard_from(changes, expected):
    assert relation(changes) == expected


@pytest.mark.parametrize(("changes", "expected"), [(12, "reworded"), (13, "translated")])
def test_translated_below(changes, expected):
    assert relation(changes, ("lamps", "ropes", "chairs", "tables")) == expected


@pytest.mark.parametrize(("count", "expected"), [(4, "reworded"), (3, "translated")])
def test_telling_words(count, expected):
    assert relation(10, ("lamps", "ropes", "chairs", "tables")[:count]) == expected


def described(text, description):
    place = text.index("Ada Brandt")
    names = schema.found_table(
        "names", [("a", [Name(place, place + 10, "Ada Brandt", "Ada Brandt", "person")])]
    )
    return bool(described_persons([description], names, {"a": text}))


@pytest.mark.parametrize(("spaces", "expected"), [(55, True), (56, False)])
def test_description_reach(spaces, expected):
    assert (
        described(f"head of the harbour trust{' ' * spaces}Ada Brandt", "head of the harbour trust")
        == expected
    )


@pytest.mark.parametrize(("more", "expected"), [("old new grey", True), ("old new grey tall", False)])
def test_description_spare(more, expected):
    assert (
        described(f"Ada Brandt, the {more} head of the port office, spoke", "head of the port office")
        == expected
    )


@pytest.mark.parametrize(("description", "expected"), [("harbour head", True), ("head", False)])
def test_description_words(description, expected):
    assert described("Ada Brandt, the harbour head, spoke", description) == expected


@pytest.mark.parametrize(("count", "expected"), [(2, True), (1, False)])
def test_cited_credits(count, expected):
    assert is_cited_report("The quay is shut, Captain Ada Brandt said. " * count) == expected


@pytest.mark.parametrize(("places", "expected"), [(1, True), (0, False)])
def test_scene_places(places, expected):
    texts = ["It happened in Lisbon." if n < places else "It was dark." for n in range(2)]
    said = quoted("We stay", speaker=None)
    assert ForeignSpeech(texts, [said]).is_translated(said) == expected


@pytest.mark.parametrize(
    ("title", "expected"), [("works office fleet chief", True), ("fish works office fleet chief", False)]
)
def test_title_words(title, expected):
    said = quoted("We stay", speaker="Eva Lund")  # the given name is the fifth word
    assert ForeignSpeech([f"Danish {title} Eva Lund spoke."], [said]).is_translated(said) == expected
