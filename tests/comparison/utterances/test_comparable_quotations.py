"""Quotations ready to be compared."""

from __future__ import annotations

import pandas as pd
import pytest
from compared_quotations import quoted

from newslens import schema
from newslens.comparison.utterances.comparable_quotations import read_quotations
from newslens.schema import Name, Quotation

CLAUSE = "it a “vile act” that “hurts” the port"


def read(*said, names=None):
    """Quotations of article a, given as (start, text, kind, speaker)."""
    text = " " * 200
    found = [
        Quotation(start, start + len(each), each, kind, speaker=speaker)
        for start, each, kind, speaker in said
    ]
    for start, each, *_ in said:
        text = text[:start] + each + text[start + len(each) :]
    articles = pd.DataFrame({"article_id": ["a"], "text": [text]})
    table = None if names is None else schema.found_table("names", [("a", names)])
    return read_quotations(articles, schema.found_table("quotations", [("a", found)]), table)


def forms(words):
    return [each.form for each in words]


def test_a_row_is_a_quotation():
    (found,) = read((7, "We stay.", "direct", "Ada Brandt"))
    assert (found.article, found.text.start, found.text.end, found.kind) == (0, 7, 15, "direct")
    assert (found.speaker, found.speaker_kind, found.unmarked) == ("Ada Brandt", None, None)
    assert found.marked


@pytest.mark.parametrize(
    ("surface", "kind", "expected"),
    [
        ("that the port stays shut", "indirect", ["the", "port", "stays", "shut"]),
        ("That the port stays", "indirect", ["the", "port", "stays"]),
        ("the port that stays", "indirect", ["the", "port", "that", "stays"]),
        ("that the port stays", "direct", ["that", "the", "port", "stays"]),
        ("that", "indirect", []),
        ("", "indirect", []),
    ],
)
def test_a_reported_clause_is_read_without_its_that(surface, kind, expected):
    (found,) = read((0, surface, kind, None))
    assert forms(found.text.words) == expected
    assert found.text.letters == "".join(expected)
    assert found.text.surface == surface


def test_the_rest_of_indirect_speech_stands_in_no_quotation_of_its_own():
    vile, hurts = CLAUSE.index("vile"), CLAUSE.index("hurts")
    clause, *marked = read(
        (10, CLAUSE, "indirect", None),
        (10 + hurts, "hurts", "partial", None),
        (10 + vile, "vile act", "partial", None),
    )
    assert clause.unmarked is not None
    assert forms(clause.unmarked.words) == ["it", "a", "that", "the", "port"]
    assert clause.unmarked.letters == "itathattheport"
    assert [each.unmarked for each in marked] == [None, None]
    assert not clause.marked


@pytest.mark.parametrize(
    ("start", "text", "inside"),
    [
        (10, "it a", True),
        (9, " it a", False),  # begins before the clause
        (10 + len(CLAUSE) - 4, "port", True),
        (10 + len(CLAUSE) - 4, "port ", False),  # ends behind it
        (100, "port", False),
    ],
)
def test_only_quotations_inside_the_clause_count(start, text, inside):
    clause = next(
        each
        for each in read((10, CLAUSE, "indirect", None), (start, text, "partial", None))
        if not each.marked
    )
    assert (clause.unmarked is not None) == inside


def test_indirect_speech_inside_indirect_speech_is_no_fragment_in_marks():
    clause, _ = read((10, CLAUSE, "indirect", None), (10, "it a", "indirect", None))
    assert clause.unmarked is None


def test_kinds_of_speakers_come_from_the_names():
    name = Name(0, 4, "Port", "Port Office", "organisation")
    first, second = read(
        (0, "We stay", "direct", "Port Office"), (20, "We go", "direct", "Ada"), names=[name]
    )
    assert (first.speaker_kind, second.speaker_kind) == ("organisation", None)


def test_a_description_is_read_as_its_person():
    text = "Ada Brandt, the head of the port office"
    (first, second) = read(
        (0, text, "indirect", "head of the port office"),
        (60, "We stay", "direct", "mayor"),
        names=[Name(0, 10, "Ada Brandt", "Ada Brandt", "person")],
    )
    assert (first.speaker, first.speaker_kind) == ("Ada Brandt", "person")
    assert second.speaker == "mayor"


def test_kinds_in_marks():
    assert [quoted("x", kind=kind).marked for kind in ("direct", "partial", "indirect")] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Brandt: We stay.", "direct", True),
        ("Brandt: “We stay.”", "direct", False),
        ("Brandt: We stay.”", "direct", False),  # opened in a line above
        ("Brandt said we stay.", "indirect", False),
    ],
)
def test_a_line_without_marks_is_transcribed(text, kind, expected):
    start = text.casefold().index("we")
    said = Quotation(start, start + 8, text[start : start + 8], kind, speaker="Brandt")
    articles = pd.DataFrame({"article_id": ["a"], "text": [text]})
    (found,) = read_quotations(articles, schema.found_table("quotations", [("a", [said])]))
    assert found.transcribed == expected
