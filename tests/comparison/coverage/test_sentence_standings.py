from __future__ import annotations

import gc
import time

import pytest
from invented_coverage import PASSAGES, lineages, place, rows

from newslens.comparison.coverage import SentenceKey, stand_sentences
from newslens.frames import EvidenceRow, SentenceRow
from newslens.schema import Lineage, Passage


def standings(**options):
    return stand_sentences(rows(), PASSAGES, lineages(), **options)


@pytest.mark.parametrize(
    ("article_id", "number", "origin", "source"),
    [
        ("wire", 1, "own", None),
        ("short", 1, "kept", ("wire", 1)),
        ("free", 1, "reworded", ("wire", 1)),
        ("free", 2, "unseen", ("short", 2)),
        ("short", 2, "unseen", ("free", 2)),
        ("free", 3, "own", None),
        ("island", 2, "own", None),
    ],
)
def test_where_a_sentence_comes_from(article_id, number, origin, source):
    found = standings().by_key[SentenceKey(article_id, number)]
    assert (found.origin, found.source) == (origin, source)


def test_another_voice_is_one_of_another_lineage():
    found = standings().by_key
    assert found[SentenceKey("wire", 1)].voices == {"C"}
    assert found[SentenceKey("short", 1)].voices == set()
    assert found[SentenceKey("island", 2)].voices == {"A"}


def test_a_copy_left_out_what_stands_in_its_source_alone():
    left = standings().missing
    assert [each.key.number for each in left("short")] == [2, 3, 4]
    assert left("wire") == left("harbour") == []


def test_what_a_disagreement_rests_on_is_disputed_even_across_two_sentences():
    start, _ = place("wire", 2)
    span = EvidenceRow(start - 6, start + 4, "", "f", article_id="wire")
    found = standings(disputed=[span]).by_key
    assert [found[SentenceKey("wire", n)].disputed for n in (1, 2, 3, 4)] == [True, True, False, False]


def test_a_shared_quotation_makes_the_other_voice_have_the_sentence():
    a = EvidenceRow(*place("wire", 2), "", "f", article_id="wire")
    b = EvidenceRow(*place("harbour", 1), "", "f", article_id="harbour")
    assert standings(renderings=[(a, b)]).by_key[SentenceKey("wire", 2)].voices == {"B"}


def test_asides_are_counted_and_left_out():
    found = standings(asides={("wire", place("wire", 2)[0])})
    assert [each.key.number for each in found.by_article["wire"]] == [1, 3, 4]


def test_without_a_known_source_copies_are_held_against_one_of_them():
    unknown = [Lineage(row.article_id, row.lineage, None, 0.9, None) for row in lineages()]
    found = stand_sentences(rows(), PASSAGES, unknown)
    assert found.references["wire"] is None
    assert found.references["short"] == "wire"
    assert found.by_key[SentenceKey("short", 1)].origin == "kept"


def test_a_copy_of_a_copy_is_held_against_the_source_where_the_copy_lacks_the_sentence():
    line = lineages(sources={"short": "wire", "free": "short"})
    extra = Passage("wire", *place("wire", 4), "free", *place("free", 3), "reworded", 0.5)
    found = stand_sentences(rows(), [*PASSAGES, extra], line).by_key
    assert found[SentenceKey("free", 1)].source == ("short", 1)
    assert found[SentenceKey("free", 3)].source == ("wire", 4)


def test_circles_of_sources_end():
    round_trip = lineages(sources={"wire": "free", "free": "wire", "short": "wire"})
    assert stand_sentences(rows(), PASSAGES, round_trip).by_article["wire"]


def test_without_lineages_every_sentence_is_its_own():
    untraced = stand_sentences(rows(), PASSAGES, [])
    assert {each.origin for each in untraced.by_key.values()} == {"own"}
    assert stand_sentences([], [], []).by_key == {}


def test_time_grows_with_the_sentences():
    def measured(size):
        told = [
            SentenceRow(10 * at, 10 * at + 9, "It rained", 0, article_id=key)
            for key in map(str, range(size))
            for at in range(20)
        ]
        shared = [
            Passage("0", 10 * at, 10 * at + 9, str(n), 10 * at, 10 * at + 9, "identical", 1.0)
            for n in range(1, size)
            for at in range(20)
        ]
        traced = [Lineage(str(n), "A", "0" if n else None, 0.9, None) for n in range(size)]
        times = []
        gc.disable()  # what other tests left in memory is not looked through
        for _ in range(3):
            begin = time.process_time()
            stand_sentences(told, shared, traced)
            times.append(time.process_time() - begin)
        gc.enable()
        return min(times)

    assert measured(1600) < 30 * max(measured(200), 0.01)
