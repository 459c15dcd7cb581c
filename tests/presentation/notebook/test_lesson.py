from __future__ import annotations

from types import SimpleNamespace

import invented_event
import pandas as pd
import pytest

import newslens as nl
from newslens.errors import InputError
from newslens.presentation import lesson


@pytest.fixture(scope="module")
def event():
    return invented_event.analysis()


def analysed(*texts):
    frame = pd.DataFrame({"article_id": [f"r{n}" for n in range(len(texts))], "text": texts})
    return nl.analyze(nl.read_articles(frame))


@pytest.mark.parametrize(
    ("guess", "reply"),
    [
        ({"voices": 3}, "✓ Yes, three voices. Reports 1, 2 and 3 share one."),
        ({"voices": 5}, "→ Fewer. Set reports 1 and 2 side by side"),
        ({"voices": 2}, "→ More. Look for the sentences of report 4"),
        ({"voices": 6}, "→ There are only five reports."),
        ({"named": ("100", "river")}, "→ No report prints “100” as a number."),
        ({"named": ("Several", "nobody")}, "✓ Yes, nobody is named in reports 1 and 2: the reports say it themselves."),
        ({"named": ("Several", "the mayor")}, "→ Nobody is named in reports 1 and 2"),
        ({"copied": (2, 1)}, "✓ Yes, 2 from 1. Word for word from the wire"),
        ({"copied": ("quill", "wire")}, "✓ Yes, 2 from 1."),
        ({"copied": (1, 2)}, "→ These two belong together. Which has more of the text"),
        ({"copied": (2, 3)}, "→ These two share a source, but neither"),
        ({"copied": (4, 1)}, "→ Report 4 has 0 % of its sentences from report 1"),
        ({"contradicted": "boats"}, "✓ Yes, the reports contradict each other there"),
        ({"contradictions": 1}, "✓ Yes, newslens found one, too."),
        ({"changed": 3}, "✓ Yes. Tarn Ilvers’s sentence lost its “not” in report 3."),
        ({}, "… Your guess is still missing"),
        ({"voices": None, "changed": None, "copied": (2, None)}, "… Your guess is still missing"),
    ],
)  # fmt: skip
def test_a_guess_is_answered(event, guess, reply):
    assert repr(lesson.check(event, **guess)).startswith(reply)


def test_a_wrong_guess_is_not_told_the_answer(event):
    for guess in ({"voices": 5}, {"voices": 2}, {"contradicted": "missing"}, {"copied": (1, 2)}):
        told = repr(lesson.check(event, **guess))
        assert "three voices" not in told
        assert "boats" not in told
        assert "2 from 1" not in told


def test_several_guesses_get_a_line_each(event):
    lines = repr(lesson.check(event, voices=3, changed=3)).splitlines()
    assert [line[0] for line in lines] == ["✓", "✓"]


@pytest.mark.parametrize("key", [6, 0, "nobody"])
def test_an_unknown_report_is_refused_with_the_known_ones(event, key):
    with pytest.raises(InputError, match=r"There is no report .*; there are 1 \(wire\), 2 \(quill\)"):
        lesson.check(event, changed=key)


def test_no_copies_no_changes_no_tables():
    alone = analysed("Two boats left the harbour.", "The mayor opened a school.")
    assert "No report was taken from another." in repr(lesson.check(alone, voices=2))
    assert repr(lesson.check(SimpleNamespace(), voices=1)).startswith("→ There is no report here")


@pytest.mark.parametrize(
    ("who", "sign"),
    [
        ("the council", "✓"),
        ("Town Council", "✓"),
        ("the police", "→"),
        ("nobody", "→"),
        ("the", "→"),
        ("of it", "→"),
    ],
)
def test_who_is_named_for_a_number(who, sign):
    event = analysed("About 3,000 people watched, according to the town council.")
    told = repr(lesson.check(event, named=("3,000", who)))
    assert told.startswith(sign)
    assert ("town council" in told) is (sign == "✓")
