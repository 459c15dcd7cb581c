"""What the words behind a counted noun say of it."""

from __future__ import annotations

import pytest
from invented_claims import read

from newslens.comparison.labels.figure_words import read_figure_words
from newslens.comparison.labels.label_predicates import predicate_key, said_behind


def behind(sentence: str, **options: bool):
    """What is said of "boats" or "sailors" in a sentence."""
    found = read_figure_words(read(sentence)[0])
    noun = next(
        at for at in range(found.end, len(found.words.words)) if found.form(at) in {"boats", "sailors"}
    )
    return said_behind(found, noun + 1, **({"persons": True} | options))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Twelve sailors were towed to the pier.", "towed"),
        ("Twelve sailors boarded the wrong ferry.", "who boarded the wrong ferry"),
        ("They spoke to twelve sailors who had boarded the wrong ferry.", "who had boarded the wrong ferry"),
        ("They spoke to twelve sailors waiting at the pier.", "waiting at the pier"),
        ("Twelve sailors were in the water.", "in the water"),
        ("Twelve boats used by the firm were closed.", "used"),
        ("Twelve sailors asked whether it was safe.", None),
        ("Twelve sailors did not board the ferry.", None),
        ("Twelve sailors could be towed.", "who could be towed"),
        ("Twelve sailors, and a cook.", None),
    ],
)
def test_what_is_said_of_the_counted(sentence: str, expected: str | None) -> None:
    done = behind(sentence)
    assert (done and done.text) == expected


def test_things_do_it_as_that() -> None:
    done = behind("Twelve boats reached the harbour.", persons=False)
    assert done is not None
    assert done.text == "that reached the harbour"


def test_an_object_is_the_subject_of_no_verb() -> None:
    sentence = "Guards saw twelve boats and left."
    assert behind(sentence, is_object=True) is None
    painted = behind("Guards saw twelve boats painted in red.", is_object=True)
    assert painted is not None
    assert painted.text == "painted"


def test_a_weak_verb_needs_the_words_behind_it() -> None:
    done = behind("Twelve sailors were taken to hospital on Monday.")
    assert done is not None
    assert done.text == ""
    assert done.full.startswith("taken to hospital")


def test_a_long_predicate_ends_before_the_phrase_that_would_be_cut() -> None:
    done = behind("Twelve sailors boarded the ferry to the northern islands of the kingdom.")
    assert done is not None
    assert done.text == "who boarded the ferry"


@pytest.mark.parametrize(("form", "other"), [("sank", "sunk"), ("died", "killed"), ("stole", "stealing")])
def test_verbs_are_compared_by_outcome_or_stem(form: str, other: str) -> None:
    assert predicate_key(form) == predicate_key(other)
