from __future__ import annotations

from dataclasses import replace

import pytest
from invented_coverage import (
    LETTERS,
    LOSSES,
    PASSAGES,
    TEXTS,
    figure,
    loss,
    passage,
    place,
    rows,
    statement,
    telling,
    telling_losses,
)

from newslens.comparison.coverage import TellingRows, left_out, stand_sentences
from newslens.frames import SegmentRow
from newslens.schema import Lineage

SINGLE = [[key] for key in LETTERS]


def starts(told):
    return [(each.kind, each.article_id, each.spans[0][0]) for each in told.told.points]


def test_a_copy_is_held_against_its_source():
    told = telling(
        [figure("wire", 3, "40", "rescued")],
        [statement("wire", 2, "the light on the reef had been dark for weeks", "Ute Brandis")],
    )
    short = left_out(told, SINGLE, LETTERS)[1]
    assert (short.source, short.missing) == ("wire", 3)
    assert {kind for kind, _, _ in starts(short)} == {"speaker", "answer", "sentence"}


def test_other_reports_are_held_against_what_two_other_voices_have():
    _, _, _, harbour, island = left_out(telling(), SINGLE, LETTERS)
    assert starts(harbour) == [("sentence", "wire", place("wire", 1)[0])]
    assert harbour.told.points[0].reports == {"wire", "island"}
    assert starts(island) == []
    assert harbour.source is None


def missing_in_island(*figures):
    """What the report from the island left out of what the others tell of losses."""
    return left_out(telling_losses(*figures), [["island"]], LETTERS)[0]


def test_what_one_other_voice_has_was_not_left_out():
    told = missing_in_island(loss("wire", "40", "lost"), loss("harbour", "40", "lost"))
    assert starts(told) == [("answer", "wire", LOSSES["wire"].index("40"))]
    assert starts(missing_in_island(loss("wire", "40", "lost"))) == []
    assert starts(missing_in_island(loss("wire", "40", "lost"), loss("short", "40", "lost"))) == []


def test_answers_in_one_sentence_are_one_point():
    wheat, rye = ([loss(key, words, words) for key in ("wire", "harbour")] for words in ("40", "30"))
    (point,) = missing_in_island(*wheat, *rye).told.points
    assert len(point.spans) == 2


def test_speakers_whom_two_other_voices_quote():
    told = telling(
        quotations=[
            statement("wire", 2, "dark for weeks", "Ute Brandis"),
            statement("island", 1, "before midnight", "Ute Brandis"),
        ]
    )
    assert ("speaker", "wire", place("wire", 2, "dark for weeks")[0]) in starts(
        left_out(told, SINGLE, LETTERS)[3]
    )


@pytest.mark.parametrize(
    ("answers", "told", "differs"),
    [
        ([("wire", "40", 40.0), ("harbour", "40", 40.0)], ("wire", "40"), False),
        ([("wire", "40", 40.0), ("harbour", "40", 45.0)], ("wire", "40"), True),
        ([("wire", "40", 40.0), ("wire", "30", 45.0), ("harbour", "40", 45.0)], ("wire", "30"), False),
        ([("wire", "40", 40.0), ("short", "40", 45.0), ("harbour", "40", 45.0)], ("short", "40"), False),
    ],
)
def test_an_answer_is_told_that_each_voice_gives(answers, told, differs):
    figures = [loss(key, words, "lost", size) for key, words, size in answers]
    (point,) = missing_in_island(*figures).told.points
    article_id, words = told
    assert (point.article_id, point.spans[0][0]) == (article_id, LOSSES[article_id].index(words))
    assert (point.differs, {LETTERS[key] for key in point.reports}) == (differs, {"A", "B"})


@pytest.mark.parametrize(
    ("utterances", "differs"),
    [(["dark", "dark"], False), (["dark", "early"], True), ([None, None], True)],
)
def test_a_statement_is_told_that_each_voice_renders(utterances, differs):
    places = [("wire", 2, "dark for weeks"), ("island", 1, "before midnight")]
    said = [
        replace(statement(*where, "Ute Brandis"), utterance=utterance)
        for where, utterance in zip(places, utterances, strict=True)
    ]
    points = left_out(telling(quotations=said), SINGLE, LETTERS)[3].told.points
    point = next(each for each in points if each.kind == "speaker")
    assert (point.spans, point.differs) == ((place(*places[0]),), differs)


def test_what_two_copies_share_is_missing_in_their_source():
    wire = left_out(telling(), SINGLE, LETTERS)[0]
    assert starts(wire) == [("sentence", "short", place("short", 2)[0])]
    assert wire.told.points[0].reports == {"short", "free"}


def test_a_sentence_of_one_copy_alone_is_not_missing_in_its_source():
    apart = [each for each in PASSAGES if each.start_a != place("short", 2)[0]]
    traced = [Lineage(key, letter, "wire" if key in {"short", "free"} else None, 0.9, None) for key, letter in LETTERS.items()]  # fmt: skip
    told = TellingRows(stand_sentences(rows(), apart, traced), [], [], texts=TEXTS)
    assert starts(left_out(told, SINGLE, LETTERS)[0]) == []


def test_a_correction_that_a_copy_does_not_carry():
    note = SegmentRow(900, 930, "Correction: it was Saturday", "correction", article_id="wire")
    found = left_out(telling(corrections=[note]), SINGLE, LETTERS)
    assert ("correction", "wire", 900) in starts(found[1])


def test_a_voice_is_held_against_other_voices_with_all_its_reports():
    voices = [["wire", "short", "free"], ["harbour"], ["island"]]
    more = passage("harbour", 1, "island", 1, "reworded")
    traced = [Lineage(key, letter, "wire" if key in {"short", "free"} else None, 0.9, None) for key, letter in LETTERS.items()]  # fmt: skip
    told = TellingRows(stand_sentences(rows(), [*PASSAGES, more], traced), [], [], texts=TEXTS)
    assert starts(left_out(told, voices, LETTERS)[0]) == [("sentence", "harbour", place("harbour", 1)[0])]


@pytest.mark.parametrize(("more", "told"), [(3, True), (4, False)])
def test_of_many_voices_a_third_must_have_it(more, told):
    letters = LETTERS | {f"far{n}": f"Z{n}" for n in range(more)}
    assert len(set(letters.values())) == 3 + more
    found = left_out(telling(), SINGLE, letters)[3]
    assert bool(found.told.points) is told
