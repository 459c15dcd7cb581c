"""The record of what a figure claims."""

from __future__ import annotations

import dataclasses

import pytest
from invented_claims import claim, words

from newslens.comparison.claims.claim import NearbyName


def test_a_claim_is_never_changed_and_can_be_compared() -> None:
    one = claim(3, 7.0, nouns=words("boat"))
    assert one == claim(3, 7.0, nouns=words("boat"))
    assert one != claim(3, 8.0, nouns=words("boat"))
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.low = 9.0


def test_a_name_is_located_only_where_the_text_says_so() -> None:
    assert NearbyName(0, 6, "Ostrel", "place").is_located is False
