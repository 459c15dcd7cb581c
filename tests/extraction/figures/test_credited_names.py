"""Whom the subject of a verb of counting means."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.credited_names import CreditedNames, Voucher
from newslens.extraction.quotations import find_quotations

FIRM = "Corvell Inc. cut jobs. The company said sales had fallen."


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("", "the city's", "city"),
        ("", "The harbour board", "harbour board"),
        (FIRM, "The company", "Corvell Inc"),
        (FIRM, "A company", "company"),
        (FIRM, "The firm", "firm"),
        ("Mayor Ana Duarte said it rained.", "Duarte", "Ana Duarte"),
        ("Ana Duarte said it rained. Rui Duarte said it was dry.", "Duarte", "Duarte"),
    ],
)
def test_a_phrase_is_given_in_the_form_in_which_the_text_has_it(text, phrase, name):
    assert CreditedNames(text, find_quotations(text)).of(phrase) == name


@pytest.mark.parametrize(
    ("pronoun", "before", "name"),
    [
        ("it", ["navy"], "navy"),
        ("it", ["navy", "forest service"], "forest service"),
        ("it", ["navy", "Ana Duarte"], None),
        ("she", ["navy", "Ana Duarte"], "Ana Duarte"),
        ("he", ["navy"], None),
        ("they", ["officials"], "officials"),
        ("they", ["police"], "police"),
        ("they", ["navy"], None),
        ("we", ["navy"], None),
        ("boats", ["navy"], None),
        ("it", [], None),
    ],
)
def test_a_pronoun_means_the_last_who_vouched_where_it_fits(pronoun, before, name):
    vouchers = [Voucher(place, each) for place, each in enumerate(before)]
    assert CreditedNames.behind_pronoun(pronoun, vouchers) == name
