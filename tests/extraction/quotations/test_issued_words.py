from __future__ import annotations

import pytest

from newslens.extraction.quotations import find_quotations
from newslens.extraction.quotations.issued_words import issuer_of, issuer_of_phrase
from newslens.language.tagger import tag_words


def phrase(text, noun, find=issuer_of, *more):
    """The text of the phrase that gives out a noun, or nothing."""
    words = tag_words(text, 0, len(text))
    found = find(words, words.words.index(noun), *more)
    return None if found is None else " ".join(words.words[found.first : found.end])


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("The ministry issued a statement.", "the ministry"),
        ("On Friday Brightwater Ltd published a long statement.", "brightwater ltd"),
        ("The nurses have sent an open statement.", "the nurses"),
        ("Ines Roth wrote a short statement.", "ines roth"),
        ("Ines Roth read a statement.", None),
        ("The board rejected the statement.", None),
        ("The ministry spoke after a statement.", None),
        ("The nurses were sent a statement.", None),
        ("A statement was issued.", None),
    ],
)
def test_who_gives_out_words(text, issuer):
    assert phrase(text, "statement") == issuer


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Brightwater Ltd made a “last and best” offer on Monday.", "Brightwater Ltd"),
        ("Brightwater Ltd made a $3 million “last and best offer” on Monday.", "Brightwater Ltd"),
        ("The bishop issued an “unreserved and late” apology.", "bishop"),
        ("The nurses sent a “very clear warning” to the clinic.", "nurses"),
        ("Brightwater Ltd studied the “last and best” offer.", None),
        ("Brightwater Ltd made a “light and fast” boat.", None),
        ("Brightwater Ltd made boats for the “last and best” offer.", None),
    ],
)
def test_a_fragment_of_what_somebody_gives_out(text, speaker):
    assert [each.speaker for each in find_quotations(text)] == [speaker]


def test_the_noun_stands_in_the_marks_or_behind_them():
    assert phrase("They made a grim offer.", "grim", issuer_of_phrase, "grim") == "they"
    assert phrase("They made a grim.", "grim", issuer_of_phrase, "offer") == "they"
    assert phrase("They made a grim.", "grim", issuer_of_phrase, "boat") is None
