from __future__ import annotations

import pytest

from newslens.comparison.coverage import coverage_thresholds
from newslens.comparison.coverage.sentences_elsewhere import SentencesElsewhere
from newslens.frames import FigureRow


def known(*texts):
    """What the sentences of articles 0, 1 ... tell; a bar ends a sentence."""
    spans = {}
    for number, text in enumerate(texts):
        ends = [at + 1 for at, sign in enumerate(text) if sign == "|"] + [len(text)]
        spans[str(number)] = list(zip([0, *ends], ends, strict=False))
    return SentencesElsewhere({str(number): text for number, text in enumerate(texts)}, spans)


def figure(words, low, **options):
    return FigureRow(0, len(words), words, low, low, "exact", article_id="0", **options)


@pytest.mark.parametrize(
    ("there", "stands"),
    [
        ("He was a guide of 38.", True),
        ("The guide, thirty-eight, died.", True),
        ("A guide of 39 died.", False),
        ("The pen costs 38 crowns.", False),
        ("The guide came at 10:38.", False),
    ],
)
def test_a_number_beside_a_word_of_its_sentence(there, stands):
    held = known("A 38-year-old guide was hurt.", there)
    age = figure("38", 38, unit="year_of_age")
    assert ("1" in held.holders_of_number(age, "A 38-year-old guide was hurt.")) is stands


def test_a_number_of_which_nothing_is_known_stands_anywhere():
    held = known("It rose to 4 then.", "Level 4 was in force.", "Five mills burned.")
    assert held.holders_of_number(figure("4", 4), "It rose to 4 then.") == {"0", "1"}


def test_a_figure_whose_noun_is_known_is_compared_as_a_figure():
    texts = {"0": "The pier feeds 700 families.", "1": "The storm tore 700 metres off the pier."}
    spans = {key: [(0, len(text))] for key, text in texts.items()}
    at = texts["1"].index("700")
    families = figure("700", 700, counted="families")
    assert SentencesElsewhere(texts, spans).holders_of_number(families, texts["0"]) == {"0", "1"}
    assert SentencesElsewhere(texts, spans, [("1", at)]).holders_of_number(families, texts["0"]) == {"0"}


@pytest.mark.parametrize(
    ("there", "stands"),
    [
        ("Eighty officers and a helicopter search.", True),
        ("Eighty officers search.", False),
        ("A helicopter stood in the museum.", False),
    ],
)
def test_a_thing_that_is_named_without_its_number(there, stands):
    here = "Officers and two helicopters joined the search."
    assert (
        "1" in known(here, there).holders_of_noun(figure("two", 2, counted="helicopters"), here)
    ) is stands


@pytest.mark.parametrize(
    ("there", "stands"),
    [
        ("The powder was filled on 3 and 4 October.", True),
        ("In the old silo | the flour had been packed by the crew.", True),
        ("The crew slept in the town on 3 October.", False),
        ("", False),
    ],
)
def test_most_words_or_two_numbers_tell_the_same(there, stands):
    here = "The crew packed the flour of the silo on October 3 and 4."
    assert ("1" in known(here, there).holders_of_content("0", 0, len(here))) is stands


@pytest.mark.parametrize(
    ("there", "stands"),
    [("The escape was seen at ten past five.", True), ("The escape was seen at ten past six.", False), ("Tea is drunk at ten past five.", False)],
)  # fmt: skip
def test_a_time_beside_a_word_tells_the_same(there, stands):
    here = "The escape was noticed at 5.10am by the warders of the northern wing."
    assert ("1" in known(here, there).holders_of_content("0", 0, len(here))) is stands


def test_a_headline_between_the_sentences_counts():
    texts = {"0": "The miller sold the granary.", "1": "Miller sold granary\n\nRain fell."}
    held = SentencesElsewhere(texts, {"0": [(0, 28)], "1": [(21, 31)]})
    assert held.holders_of_content("0", 0, 28) == {"0", "1"}


@pytest.mark.parametrize(
    ("name", "value", "stands"),
    [
        ("WORDS_TOLD", 0.5, True),
        ("WORDS_TOLD", 0.6, False),
        ("LEAST_WORDS", 4, True),
        ("LEAST_WORDS", 5, False),
        ("MOST_PLACES", 2, True),
        ("MOST_PLACES", 0, False),
    ],
)
def test_how_many_words_tell_the_same(monkeypatch, name, value, stands):
    monkeypatch.setattr(coverage_thresholds, name, value)
    here = "The miller sold the granary yesterday."
    held = known(here, "The miller burned the granary.")
    share = coverage_thresholds.WORDS_TOLD
    assert ("1" in held.holders_of_content("0", 0, len(here), share)) is stands


@pytest.mark.parametrize(("least", "stands"), [(2, True), (3, False)])
def test_how_many_numbers_tell_the_same(monkeypatch, least, stands):
    monkeypatch.setattr(coverage_thresholds, "NUMBERS_TOLD", least)
    held = known("Packed on 3 and 4.", "On 3 and 4 we filled it.")
    assert ("1" in held.holders_of_content("0", 0, 18)) is stands
