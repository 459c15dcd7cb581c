from __future__ import annotations

import pytest

from newslens.extraction.names import find_names
from newslens.extraction.quotations.outside_marks import read_own_sentences
from newslens.extraction.quotations.quotation_builder import (
    build_indirect,
    build_marked,
    find_spoken_relations,
)
from newslens.extraction.quotations.quotation_marks import find_marked_stretches
from newslens.extraction.quotations.speakers import Speakers


def built(text):
    """Kind, surface, speaker and cue of the quotations of a text of one sentence."""
    outer = [each for each in find_marked_stretches(text) if each.depth == 1]
    (sentence,) = read_own_sentences(text, outer)
    speakers = Speakers(text, find_names(text))
    speakers.begin(sentence)
    relations = find_spoken_relations(sentence, speakers)
    found = [
        *build_indirect(text, sentence, relations),
        *build_marked(text, sentence, relations, None, speakers),
    ]
    for each in found:
        assert text[each.start : each.end] == each.surface
        assert each.cue is None or text[each.cue_start : each.cue_end] == each.cue
    return [(each.kind, each.surface, each.speaker, each.cue) for each in found]


QUOTATIONS = [
    ("Tom Hale said it rained.", [("indirect", "it rained", "Tom Hale", "said")]),
    ("“It rained,” Tom Hale said.", [("direct", "It rained,", "Tom Hale", "said")]),
    (
        "Tom Hale said it was “very bad”.",
        [
            ("attributed", "it was “very bad”", "Tom Hale", "said"),
            ("partial", "very bad", "Tom Hale", "said"),
        ],
    ),
    (
        "Tom Hale had told police he “heard voices”, prosecutors said.",
        [
            ("indirect", "Tom Hale had told police he “heard voices”", "prosecutors", "said"),
            ("partial", "heard voices", "Tom Hale", "had told"),
        ],
    ),
    (
        "Ana Ruiz said he hoped for “peace”.",
        [("indirect", "he hoped for “peace”", "Ana Ruiz", "said"), ("partial", "peace", "Ana Ruiz", "said")],
    ),
    # what nameless people do in a headline; in a sentence, or where somebody is named, it is told
    ("Miners want to leave", []),
    ("Miners rule the dam is safe", []),
    ("Miners rule the dam is safe.", [("indirect", "the dam is safe", "Miners", "rule")]),
    ("Miners say the dam is safe", [("indirect", "the dam is safe", "Miners", "say")]),
    ("Miners want to leave.", [("attributed", "to leave", "Miners", "want")]),
    ("Tom Hale wants to leave", [("attributed", "to leave", "Tom Hale", "wants")]),
    ("“Go!”", [("direct", "Go!", None, None)]),
    ("“It rained”", [("direct", "It rained", None, None)]),
    ("“it rained”", [("partial", "it rained", None, None)]),
    ("They shouted the “Go now!” twice.", [("partial", "Go now!", None, "shouted")]),
    ("Tom Hale left (“It rained.”).", [("direct", "It rained.", None, None)]),
    ("“stay” she said.", [("partial", "stay", None, "said")]),
    ("“Stay” she said.", [("direct", "Stay", None, "said")]),
    ("“stay,” she said.", [("direct", "stay,", None, "said")]),
    ("They watched “The Long Day”.", []),
    ("They closed the “odd” gate.", []),
    ("They closed the “very odd” gate.", [("partial", "very odd", None, None)]),
    ("They closed the “House of the Dead” again.", []),
    ("They closed the “1984 2024” again.", []),
    ("Dam: It holds", []),
]


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS)
def test_quotations_of_a_sentence(text, expected):
    assert built(text) == expected


def test_a_sentence_announces_the_quotation_of_the_next():
    text = "Ana Ruiz said this:\n“We stay.” It rained."
    outer = find_marked_stretches(text)
    first, second, *_ = read_own_sentences(text, outer)
    speakers = Speakers(text, find_names(text))
    speakers.begin(first)
    (announced,) = find_spoken_relations(first, speakers)
    assert announced.relation.frame == "announced"
    speakers.begin(second)
    (found,) = build_marked(text, second, [], announced, speakers)
    assert (found.kind, found.speaker, found.cue) == ("direct", "Ana Ruiz", "said")


def test_a_headline_counts_where_its_speaker_is_named_again():
    def heads(text):
        first, *_ = read_own_sentences(text, [])
        speakers = Speakers(text, find_names(text))
        speakers.begin(first)
        return [each.speaker for each in find_spoken_relations(first, speakers)]

    assert heads("Hale: Dam will hold\nTom Hale spoke. Tom Hale left.") == ["Tom Hale"]
    assert heads("Hale: Dam will hold\nNobody left.") == []
