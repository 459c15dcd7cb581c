"""Labels of questions that measure."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented_claims import claim, read

from newslens.comparison.labels.measure_labels import label_measure, shared_measure


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (["The shaft is 60 metres deep.", "It has a depth of 62 metres."], "depth of the shaft (meters)"),
        (["Half of the hall fell.", "About half of the hall stood."], "share of the hall"),
        (["The tram slid for eight seconds."], "“The tram slid for … seconds”"),
        (["They offer a reward of 40,000 francs.", "The reward is 40,000 francs."], "reward (francs)"),
        (["They paid 40,000 francs."], "sum paid (francs)"),
        (["The firm had sales of 17 billion."], "sales"),
        (["The firm hopes for 17 billion."], "“The firm hopes for …”"),
        (["Osmo Terrick, 42, was held."], "age of Osmo Terrick"),
        (["The 42-year-old driver was held.", "A driver, 42, was held."], "age of the driver"),
    ],
)
def test_the_label_of_a_measure(sentences: list[str], expected: str) -> None:
    assert (
        label_measure([read(each, article)[0] for article, each in zip("ab", sentences, strict=False)])
        == expected
    )


def test_half_of_the_claims_allow_the_reading() -> None:
    deep = read("It has a depth of 60 metres.", "a")
    other = [*read("They dug 60 metres.", "b"), *read("They went 60 metres.", "c")]
    assert shared_measure([*deep, other[0]]) == "depth"
    assert shared_measure([*deep, *other]) is None


def test_without_anything_the_unit_is_the_label() -> None:
    assert label_measure([claim(0, unit="EUR")]) == "EUR"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The leader of the Open, who is 42, was held.", "age of the leader of the Open"),
        ("The driver of Open, who is 42, was held.", "age of Open"),
    ],
)
def test_what_has_an_article_is_nobody_who_has_an_age(sentence: str, expected: str) -> None:
    assert label_measure([replace(read(sentence)[0], holders=frozenset({"Open"}))]) == expected
