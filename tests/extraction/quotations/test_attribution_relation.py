from __future__ import annotations

import pytest
from tagged_sentences import tagged

from newslens.extraction.quotations.indirect_speech import find_relations


@pytest.mark.parametrize(
    ("at", "held"),
    [(0, True), (1, True), (2, False), (3, False), (4, False), (5, False), (6, True), (7, True), (8, False)],
)
def test_a_word_belongs_to_either_part_of_a_content(at, held):
    (relation,) = find_relations(tagged("The dam, she said, had cracked."))
    assert relation.has(at) == held


def test_a_relation_is_parenthetical_and_not_nested_unless_told():
    (relation,) = find_relations(tagged("The dam, she said, had cracked."))
    assert (relation.frame, relation.nested) == ("parenthetical", False)
