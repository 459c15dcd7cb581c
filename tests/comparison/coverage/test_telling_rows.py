from __future__ import annotations

from dataclasses import replace

import pytest
from invented_coverage import figure, rows, statement

from newslens.comparison.coverage import coverage_thresholds, stand_sentences
from newslens.comparison.coverage.telling_rows import TellingRows
from newslens.schema import Lineage, Passage


def telling(texts, figures=(), quotations=(), partners=()):
    """Articles of sentences; partners are articles whose first sentences correspond."""
    sentences, whole = [], {}
    for key, parts in texts.items():
        at = 0
        for part in parts:
            row = replace(rows()[0], start=at, end=at + len(part), surface=part, article_id=key)
            sentences.append(row)
            at += len(part) + 1
        whole[key] = " ".join(parts)
    passages = [Passage(a, 0, len(texts[a][0]), b, 0, len(texts[b][0]), "reworded", 0.8) for a, b in partners]
    lineages = [Lineage(key, key, None, 0.9, None) for key in texts]
    return TellingRows(stand_sentences(sentences, passages, lineages), figures, quotations, texts=whole)


def answer(text, words, **options):
    at = text.index(words)
    row = figure("wire", 3, "40", "asked")
    return replace(row, start=at, end=at + len(words), surface=words, article_id="a", **options)


@pytest.mark.parametrize(
    ("text", "words", "is_answer"),
    [
        ("Forty Winters.", "Forty", False),
        ("Five were hurt.", "Five", True),
        ("My list of the year is: 1. Salt, 2. Glass.", "2", False),
        ("They took it from 1. It ended at 3. Nobody won.", "3", True),
    ],
)
def test_a_title_and_the_number_of_an_item_answer_nothing(text, words, is_answer):
    assert bool(telling({"a": [text]}, [answer(text, words)]).answers) is is_answer


@pytest.mark.parametrize(("least", "is_answer"), [(3, True), (4, False)])
def test_how_many_words_the_sentence_of_an_answer_has(monkeypatch, least, is_answer):
    monkeypatch.setattr(coverage_thresholds, "SENTENCE_WORDS", least)
    assert bool(telling({"a": ["Five were hurt."]}, [answer("Five were hurt.", "Five")]).answers) is is_answer


@pytest.mark.parametrize(
    ("there", "tells"),
    [
        ("The oak boat of 18 metres was raised on Friday.", True),
        ("The oak boat of 28 metres was raised on Friday.", False),
        ("The oak boat of 18 metres was never raised on Friday.", False),
    ],
)
def test_who_denies_a_sentence_or_gives_another_number_does_not_tell_it(there, tells):
    told = telling({"a": ["On Friday the oak boat, 18 metres long, was raised."], "b": [there]}, partners=[("a", "b")])  # fmt: skip
    assert ("b" in told.tellers(told.standings.by_article["a"][0])) is tells


def test_who_renders_a_quotation_tells_its_sentence_unless_it_turns_it_round():
    said = {"a": "We shall open it.", "b": "We shall open it now.", "c": "We shall not open it."}
    quoted = [
        replace(statement("wire", 2, "dark", "Ada"), start=0, end=len(text), surface=text, article_id=key, utterance="x")
        for key, text in said.items()
    ]  # fmt: skip
    told = telling({key: [text] for key, text in said.items()}, quotations=quoted)
    assert told.tellers(told.standings.by_article["a"][0]) == ["a", "b"]


NEWS = "A woman was buried with gold and horses in an oak boat near Velm, scholars of the town say."
THERE = ["Scholars of the university have dug up a burial of gold.", "It is an old boat."]


@pytest.mark.parametrize(
    ("before", "told"), [([], True), (["Velm"], True), (["It rained on the whole valley for a night and a day."], False)]
)  # fmt: skip
def test_the_first_sentence_tells_the_news_that_others_have(before, told):
    rows_of = telling({"a": [*before, NEWS], "b": THERE})
    at = sum(len(each) + 1 for each in before)
    assert ("b" in rows_of.tellers_of_content("a", at, at + len(NEWS))) is told


@pytest.mark.parametrize(("share", "told"), [(0.25, True), (0.6, False)])
def test_how_much_of_the_first_sentence_is_enough(monkeypatch, share, told):
    monkeypatch.setattr(coverage_thresholds, "OPENING_TOLD", share)
    assert ("b" in telling({"a": [NEWS], "b": THERE}).tellers_of_content("a", 0, len(NEWS))) is told


@pytest.mark.parametrize(("small", "stands"), [(3, True), (2, False)])
def test_below_which_amount_a_thing_that_is_named_is_answered(monkeypatch, small, stands):
    monkeypatch.setattr(coverage_thresholds, "SMALL_AMOUNT", small)
    here = "Officers and two helicopters joined the long search by night."
    row = answer(here, "two", low=2, high=2, counted="helicopters")
    told = telling({"a": [here], "b": ["A helicopter and officers search."]}, [row])
    assert ("b" in told.holders_of_answer(row)) is stands
