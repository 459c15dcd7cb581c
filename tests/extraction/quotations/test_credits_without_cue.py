from __future__ import annotations

import pytest
from tagged_sentences import relation, tagged

from newslens.extraction.quotations.attribution_relation import AttributionRelation
from newslens.extraction.quotations.credits_without_cue import find_credits, find_headline
from newslens.extraction.quotations.indirect_speech import find_relations
from newslens.language.verb_arguments import WordRange

# sentence, then for each credit: cue, source, contents, frame
CREDITS = [
    (": <U> beamed Silva", [("beamed", "silva", ["<U>"], "parenthetical")]),
    ("Silva: <U>", [(":", "silva", ["<U>"], "parenthetical")]),
    ("<U> - Ana Silva, mayor", [("-", "ana silva , mayor", ["<U>"], "parenthetical")]),
    ("<U> beamed Silva", [("beamed", "silva", ["<U>"], "parenthetical")]),
    ("<U> Silva beamed on Monday.", [("beamed", "silva", ["<U>"], "parenthetical")]),
    ("<U> Ana Silva in a statement.", [("in a statement", "ana silva", ["<U>"], "parenthetical")]),
    ("<U> Ana Silva in a hurry.", []),
    ("The mayor of Porto smiled: <U>", [(":", "the mayor of porto", ["<U>"], "parenthetical")]),
    ("The mayor: <U>", [(":", "the mayor", ["<U>"], "parenthetical")]),
    ("Then: <U>", []),
    (": <U>", []),
    ("<Q> beamed Silva", [("beamed", "silva", ["<Q>"], "parenthetical")]),
    ("<Q> Silva beamed.", []),
    ("<Q> Silva in a statement.", []),
    ("<Z> beamed Silva", [("beamed", "silva", ["<Z>"], "parenthetical")]),
    ("<Z> Silva beamed.", [("beamed", "silva", ["<Z>"], "parenthetical")]),
    ("<Z> Silva in a statement.", [("in a statement", "silva", ["<Z>"], "parenthetical")]),
    ("<U> beamed the two women.", [("beamed", "the two women", ["<U>"], "parenthetical")]),
    ("<U> - and then they left.", []),
    ("Silva in Porto: <U>", [(":", "silva in porto", ["<U>"], "parenthetical")]),
    ("<U> Silva on the radio.", [("on the radio", "silva", ["<U>"], "parenthetical")]),
    ("<U> Silva in a statement that shocked.", []),
    ("<U> laughing Silva", []),
    ("<U> The woman in the long coat beamed.", []),
    ("X: <U>", [(":", "x", ["<U>"], "parenthetical")]),
]


@pytest.mark.parametrize(("text", "expected"), CREDITS)
def test_what_stands_in_place_of_a_cue_credits_a_quotation(text, expected):
    words = tagged(text)
    assert [relation(words, each) for each in find_credits(words, [])] == expected


def test_a_credit_is_a_cue_for_words_in_marks_alone():
    (found,) = find_credits(tagged("<U> beamed Silva"), [])
    assert (found.cue.lemma, found.cue.frames, found.cue.tag) == ("beamed", {"quote"}, "-")
    assert (found.cue.first, found.cue.head, found.cue.end) == (1, 1, 2)


def test_a_quotation_that_a_relation_holds_needs_no_credit():
    words = tagged("<U> beamed Silva")
    (cue,) = (each.cue for each in find_credits(words, []))
    held = AttributionRelation(cue, None, (WordRange(0, 1),))
    assert list(find_credits(words, [held])) == []


HEADLINES = [
    ("Silva: Dam will hold", [(":", "silva", ["dam will hold"], "headline")]),
    ("Silva: Dam will hold.", [(":", "silva", ["dam will hold"], "headline")]),
    (
        "Ana Maria Rosa Duarte Silva: Dam will hold",
        [(":", "ana maria rosa duarte silva", ["dam will hold"], "headline")],
    ),
    ("Ana Maria Rosa Duarte Ruiz Silva: Dam will hold", []),
    ("Silva: Old dam", []),
    ("The dam: It will hold", []),
    ("Silva: Dam is <Q>", [(":", "silva", ["dam is <Q>"], "headline")]),
    ("Silva: <U>", []),
]


@pytest.mark.parametrize(("text", "expected"), HEADLINES)
def test_who_speaks_in_a_headline(text, expected):
    words = tagged(text)
    assert [relation(words, each) for each in find_headline(words)] == expected


def test_the_colon_of_a_headline_reports_a_clause():
    (found,) = find_headline(tagged("Silva: Dam will hold"))
    assert (found.cue.first, found.cue.head, found.cue.end, found.cue.frames) == (1, 1, 2, {"clause"})


def test_a_headline_counts_only_where_no_other_relation_is_found():
    frames = [each.frame for each in find_relations(tagged("Silva: Dam will hold, say experts"))]
    assert "headline" not in frames
