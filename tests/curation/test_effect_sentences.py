from __future__ import annotations

import pytest

from newslens.curation.effect_sentences import Outcome, tell_question, tell_utterance
from newslens.frames import FigureRow
from newslens.schema import Question

A, B, C, D = (("a", 0, 1), ("b", 0, 1), ("c", 0, 1), ("d", 0, 1))


def outcome(verdicts, **questions):
    """Questions with the figures of each: article and number."""
    figures = [
        FigureRow(0, 1, str(low), low, low, "exact", question=key, article_id=article)
        for key, given in questions.items()
        for article, low in given
    ]
    asked = [
        Question(key, key, None, None, len(given), len(given), len(given), None, None, verdicts[key])
        for key, given in questions.items()
    ]
    return Outcome.of(figures, asked)


def test_a_conflict_goes_away_and_comes_up():
    one = outcome({"x": "conflict"}, x=[("a", 1), ("b", 2)])
    other = outcome({"x": "single"}, x=[("a", 1)])
    back = outcome({"x": "agree"}, x=[("a", 1), ("b", 1)])
    assert tell_question(one, other, B) == ("The conflict on “x” goes away.", "single")
    assert tell_question(back, one, B) == ("A conflict on “x” comes up.", "conflict")


def test_answers_are_counted():
    one = outcome({"x": "conflict"}, x=[("a", 1), ("b", 2), ("c", 3)])
    two = outcome({"x": "conflict"}, x=[("a", 1), ("b", 2)])
    assert tell_question(one, two, C) == ("Two answers to “x” instead of three.", "conflict")


def test_numbers_are_written_as_everywhere():
    one = outcome({"x": "conflict"}, x=[(f"a{n}", n) for n in range(13)])
    two = outcome({"x": "conflict"}, x=[(f"a{n}", n) for n in range(12)])
    assert tell_question(one, two, ("a12", 0, 1))[0] == "Twelve answers to “x” instead of 13."


def test_the_last_answer_takes_its_question_along():
    one = outcome({"x": "single"}, x=[("a", 1)])
    assert tell_question(one, outcome({}), A) == (
        "The question “x” goes away, nothing else answers it.",
        None,
    )


def test_nothing_and_other_questions():
    one = outcome({"x": "single", "y": "agree"}, x=[("a", 1)], y=[("b", 1), ("c", 1)])
    assert tell_question(one, one, A) == ("Nothing changes.", "single")
    after = outcome({"x": "single", "y": "single", "z": "single"}, x=[("a", 1)], y=[("b", 1)], z=[("c", 1)])
    assert tell_question(one, after, A)[0] == "One other question changes too."


@pytest.mark.parametrize(
    ("verdict", "sentence"),
    [
        ("agree", "“x” is agreed on."),
        ("update", "“x” becomes an update."),
        ("compatible", "“x” has answers that can all be true."),
    ],
)
def test_a_verdict_in_words(verdict, sentence):
    given = [("a", 1), ("b", 2)]
    one, other = outcome({"x": "single"}, x=given), outcome({"x": verdict}, x=given)
    assert tell_question(one, other, A) == (sentence, verdict)


@pytest.mark.parametrize(
    ("now", "then", "sentence"),
    [
        ({A: "u1"}, {A: "u1"}, "Nothing changes."),
        ({A: "u1"}, {}, "It is left out; no other quotation renders it."),
        ({A: "u1", B: "u1"}, {B: "u1"}, "It is left out; one rendering of the utterance stays."),
        ({A: "u1", B: "u1"}, {A: "u2", B: "u1"}, "Both stand alone."),
        (
            {A: "u1", B: "u2"},
            {A: "u2", B: "u2"},
            "Two renderings of one utterance instead of one, in two reports instead of one.",
        ),
        (
            {A: "u1", B: "u1", C: "u2"},
            {A: "u2", B: "u1", C: "u2"},
            "It renders another utterance, together with others.",
        ),
        (
            {A: "u1", B: "u1", C: "u2"} | {D: "u1"},
            {A: "u1", B: "u1", C: "u1", D: "u2"},
            "The renderings of its utterance change.",
        ),
        ({A: None}, {A: None}, "Nothing changes."),
    ],
)
def test_utterances(now, then, sentence):
    assert tell_utterance(now, then, A) == sentence


def test_a_lonely_figure_that_joins_leaves_no_question_behind():
    one = outcome({"x": "single", "y": "single"}, x=[("a", 1)], y=[("b", 2)])
    other = outcome({"y": "conflict"}, y=[("a", 1), ("b", 2)])
    assert tell_question(one, other, A) == (
        "The question “x” goes away, nothing else answers it; a conflict on “y” comes up.",
        "conflict",
    )
