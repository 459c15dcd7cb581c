"""What a figure counts, and what was done."""

from __future__ import annotations

import pytest
from invented_claims import claim, read

from newslens.comparison.labels.figure_words import read_figure_words
from newslens.comparison.labels.label_counts import read_count


def reading(sentence: str, number: int = 0):
    found = read(sentence)[number]
    return read_count(found, read_figure_words(found))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Twelve sailors were towed to the pier.", "towed"),
        ("Guards stopped twelve sailors at the pier.", "stopped"),
        ("Guards let in twelve sailors at the pier.", None),
        ("Twelve sailors boarded the wrong ferry.", "who boarded the wrong ferry"),
        ("Twelve boats reached the harbour at dawn.", "that reached the harbour at dawn"),
        ("They spoke to twelve sailors who had boarded the wrong ferry.", "who had boarded the wrong ferry"),
        ("They looked at twelve boats painted by the students.", "painted"),
        ("The release of twelve sailors was a surprise.", "released"),
        ("A crew of twelve sailors was a surprise.", None),
        ("Twelve sailors asked whether it was safe.", None),
        ("Twelve sailors did not board the ferry.", None),
        ("Twelve sailors were in the water.", "in the water"),
        ("Twelve boats.", None),
    ],
)
def test_what_is_said_of_the_counted(sentence: str, expected: str | None) -> None:
    done = reading(sentence).done
    assert (done and done.text) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Twelve members of the council resigned.", "of the council"),
        ("Twelve members resigned.", None),
        ("Twelve members of it resigned.", None),
    ],
)
def test_what_the_counted_are_of(sentence: str, expected: str | None) -> None:
    assert reading(sentence).of == expected


def test_who_did_it_is_a_name() -> None:
    assert reading("Velina Osk scored 26 points.").doer == "Velina Osk"
    assert reading("The visitors scored 26 points.").doer is None


def test_without_a_sentence_the_noun_is_all_that_is_known() -> None:
    assert read_count(claim(0, counted="boats"), None) == ("boats", None, None, None, False)
