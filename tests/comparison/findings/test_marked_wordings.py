"""What a report has of an utterance inside quotation marks."""

from __future__ import annotations

import pytest

from newslens import schema
from newslens.comparison.findings.marked_wordings import (
    MarkedPiece,
    MarkedWording,
    join_pieces,
    read_marked_wordings,
)

TEXT = "Rain fell. “We wait,” she said. “For rain.” It fell."


def read(*spans, sentences=(), kind="direct"):
    quotations = [schema.Quotation(start, end, TEXT[start:end], kind, "Ilka") for start, end in spans]
    told = [schema.Sentence(start, end, TEXT[start:end], 0) for start, end in sentences]
    return read_marked_wordings(
        schema.found_table("quotations", [("a", quotations)]),
        {"a": TEXT},
        schema.found_table("sentences", [("a", told)]) if sentences else None,
    )


def wording(text, start, end, *, article="a", speaker=None, around="It fell."):
    return MarkedWording(article, (MarkedPiece(start, end, text[start:end]),), speaker, around)


def surfaces(found):
    return {key: each.surface for key, each in found.items()}


def test_quotations_in_marks_by_article_and_start():
    found = read((12, 20))
    assert found == {("a", 12): MarkedWording("a", (MarkedPiece(12, 20, "We wait,"),), "Ilka", "We wait,")}
    assert found["a", 12].start == 12
    assert read((12, 20), kind="partial").keys() == {("a", 12)}
    assert read((12, 20), kind="indirect") == {}


@pytest.mark.parametrize(
    ("span", "around"),
    [
        ((12, 20), "“We wait,” she said."),
        ((33, 42), "“For rain.”"),
        ((12, 42), "“We wait,” she said. “For rain.”"),
        ((11, 31), "“We wait,” she said."),  # a whole sentence
        ((0, 10), "Rain fell."),
    ],
)
def test_the_sentences_around(span, around):
    (found,) = read(span, sentences=[(0, 10), (11, 31), (32, 43), (44, 52)]).values()
    assert found.around == around


def test_outside_the_sentences_a_quotation_stands_by_itself():
    before, after = read((0, 4), (33, 42), sentences=[(11, 31)]).values()
    assert before.around == TEXT[0:31]  # the next sentence that ends
    assert after.around == TEXT[11:42]


def joined(between, *, first=10, second=12):
    """Surfaces of two quotations with some text between them, marks included."""
    text = f"{'x' * first}{between}{'y' * second}"
    a, b = wording(text, 0, first), wording(text, first + len(between), len(text))
    return set(surfaces(join_pieces([b, a], {"a": text})).values())


@pytest.mark.parametrize(
    ("between", "is_one"),
    [
        ("” “", True),
        ("”" + " " * 118 + "“", True),
        ("”" + " " * 119 + "“", False),
        ("”\n“", True),
        ("”\n\n“", False),
        ("", True),
    ],
)
def test_pieces_near_each_other_in_one_paragraph_are_one(between, is_one):
    one, two = "x" * 10, "y" * 12
    assert joined(between) == ({f"{one}” “{two}"} if is_one else {one, two})


def test_a_quotation_within_a_quotation_is_no_piece_of_it():
    text = "We wait ‘for rain’ here"
    found = join_pieces([wording(text, 0, 23), wording(text, 9, 17)], {"a": text})
    assert surfaces(found) == {("a", 0): text, ("a", 9): "for rain"}


def test_pieces_of_two_articles_stay_apart():
    text = "We wait for rain"
    found = join_pieces([wording(text, 0, 7), wording(text, 8, 16, article="b")], {"a": text, "b": text})
    assert surfaces(found) == {("a", 0): "We wait", ("b", 8): "for rain"}


def test_each_piece_leads_to_the_whole():
    text = "one two three"
    pieces = [wording(text, 0, 3), wording(text, 4, 7), wording(text, 8, 13), wording(text, 4, 7)]
    found = join_pieces(pieces, {"a": text})
    assert surfaces(found) == dict.fromkeys([("a", 0), ("a", 4), ("a", 8)], "one” “two” “three")
    assert found["a", 8].start == 0
    assert [piece.start for piece in found["a", 0].pieces] == [0, 4, 8]


@pytest.mark.parametrize(
    ("speakers", "arounds", "speaker", "around"),
    [
        (("Ilka", None), ("One.", "One."), "Ilka", "One."),
        ((None, "Ilka"), ("One.", "Two."), "Ilka", "One. Two."),
        (("Ilka", "Olsen"), ("One.", "Two."), "Ilka", "One. Two."),
        ((None, None), ("One.", "One."), None, "One."),
    ],
)
def test_speaker_and_sentences_of_the_whole(speakers, arounds, speaker, around):
    text = "We wait for rain"
    pieces = [
        wording(text, *span, speaker=who, around=where)
        for span, who, where in zip(((0, 7), (8, 16)), speakers, arounds, strict=True)
    ]
    found = join_pieces(pieces, {"a": text})["a", 0]
    assert (found.speaker, found.around) == (speaker, around)


def test_a_piece_goes_on_from_the_last_quotation():
    text = "one\n\ntwo three"
    pieces = [wording(text, 0, 3), wording(text, 5, 8), wording(text, 9, 14)]
    assert surfaces(join_pieces(pieces, {"a": text})) == {
        ("a", 0): "one",
        ("a", 5): "two” “three",
        ("a", 9): "two” “three",
    }


def test_pieces_go_on_from_the_last_run_not_from_the_first():
    text = "“We wait,” she said, “for rain.”"
    found = [
        wording(text, 1, 9, article="a"),
        wording(text, 1, 9, article="b"),
        wording(text, 22, 31, article="b"),
    ]
    joined = join_pieces(found, {"a": text, "b": text})
    assert joined["b", 22].pieces == (*found[1].pieces, *found[2].pieces)
    assert joined["a", 1] == found[0]
