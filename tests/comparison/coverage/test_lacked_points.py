from __future__ import annotations

from dataclasses import replace

import pytest
from invented_coverage import figure, rows, statement

from newslens.comparison.coverage import CoveragePoint, TellingRows, stand_sentences
from newslens.comparison.coverage.lacked_points import lacked
from newslens.schema import Lineage

TEXTS = {
    "pier": "The pier has 310 lamps and two cranes, says the office. “It will be mended,” Ada Morl said. Nobody was hurt in the fall of the crane.",
    "quay": "Of the 310 lamps six are out. It will be mended, says a spokeswoman. Nobody was hurt in the fall of the crane.",
    "dock": "Of 90 lamps we know, says the office. The roof fell on the cars in the yard that night.",
}


def telling(figures=(), quotations=()):
    sentences, traced = [], []
    for key, text in TEXTS.items():
        at = 0
        for part in text.split(". "):
            sentences.append(replace(rows()[0], start=at, end=at + len(part), surface=part, article_id=key))
            at += len(part) + 2
        traced.append(Lineage(key, key, None, 0.9, None))
    return TellingRows(stand_sentences(sentences, [], traced), figures, quotations, texts=TEXTS)


def count(key, words, size, noun, question=None):
    start = TEXTS[key].index(words)
    row = figure("wire", 3, "40", question)
    return replace(row, start=start, end=start + len(words), surface=words, low=size, high=size, counted=noun, article_id=key)  # fmt: skip


def said(key, words, speaker=None, utterance=None):
    start = TEXTS[key].index(words)
    row = statement("wire", 2, "dark", speaker, "direct")
    return replace(row, start=start, end=start + len(words), surface=words, utterance=utterance, article_id=key)  # fmt: skip


def point(kind, *spans, **options):
    return CoveragePoint(kind, "pier", spans, 10, **options)


LAMPS, CRANES = count("pier", "310", 310, "lamps", "lamps"), count("pier", "two", 2, "cranes", "cranes")


def test_of_an_answer_only_the_figures_are_left_that_do_not_stand_there():
    told = telling([LAMPS, CRANES, count("quay", "310", 310, "lamps")])
    both = point("answer", (LAMPS.start, LAMPS.end), (CRANES.start, CRANES.end))
    assert lacked(told, both, ["quay"]).spans == ((CRANES.start, CRANES.end),)
    assert lacked(told, both, ["dock"]) == both
    assert lacked(told, point("answer", (LAMPS.start, LAMPS.end)), ["quay"]) is None


@pytest.mark.parametrize("differs", [True, False])
def test_another_answer_there_is_no_omission(differs):
    told = telling([LAMPS, count("dock", "90", 90, "lamps")])
    held = point("answer", (LAMPS.start, LAMPS.end), differs=differs)
    assert lacked(told, held, ["dock"]) is None
    assert lacked(telling([LAMPS, count("dock", "90", 90, "cars")]), held, ["dock"]) == held


@pytest.mark.parametrize(
    ("speaker", "there", "stays"),
    [
        ("Edda Vorn", "dock", True),
        ("Ada Morl", "pier", False),
        ("police", "dock", False),
    ],
)
def test_different_statements_are_told_of_a_name_that_does_not_stand_there(speaker, there, stays):
    held = point("speaker", (0, 4), speaker=speaker, differs=True)
    assert (lacked(telling(), held, [there]) == held) is stays


@pytest.mark.parametrize(
    ("there", "left"),
    [
        (None, False),
        (said("dock", "says the office", utterance="mended"), True),
    ],
)
def test_words_of_a_speaker_that_stand_there_are_not_left_out(there, left):
    here = said("pier", "It will be mended,", "Ada Morl", "mended")
    told = telling(quotations=[here, *([there] if there else [])])
    held = point("speaker", (here.start, here.end), speaker="Ada Morl")
    assert lacked(told, held, ["quay"]) is None
    assert (lacked(told, held, ["dock"]) is None) is left


def test_a_sentence_that_stands_there_word_for_word_is_not_left_out():
    start = TEXTS["pier"].index("Nobody")
    held = point("sentence", (start, len(TEXTS["pier"])))
    assert lacked(telling(), held, ["quay"]) is None
    assert lacked(telling(), held, ["dock"]) == held


def test_a_sentence_whose_figures_all_stand_there_is_not_left_out():
    end = TEXTS["pier"].index(".")
    held = point("sentence", (0, end))
    lamps = count("quay", "310", 310, "lamps")
    assert lacked(telling([LAMPS, lamps]), held, ["quay"]) is None
    assert lacked(telling([LAMPS, CRANES, lamps]), held, ["quay"]) == held
    assert lacked(telling([LAMPS, lamps]), held, ["dock"]) == held
