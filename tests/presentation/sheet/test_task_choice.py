from __future__ import annotations

import invented_event
import pandas as pd
import pytest

import newslens as nl
from newslens.presentation.event_view import EventView
from newslens.presentation.sheet.task_choice import MOST_REPORTS, choose_tasks


def tasks_of(*texts):
    frame = pd.DataFrame({"article_id": [f"r{n}" for n in range(len(texts))], "text": texts})
    return choose_tasks(EventView(nl.analyze(nl.read_articles(frame))))


@pytest.fixture(scope="module")
def tasks():
    return choose_tasks(EventView(invented_event.analysis()))


def test_what_differs_is_asked_first_and_one_question_is_calm(tasks):
    labels = [each.label for each in tasks.asked]
    assert labels[:2] == ["Boats that came first", "People dead"]
    assert {each.verdict for each in tasks.asked[2:]} <= {"compatible", "agree"}
    assert len(labels) == len(set(labels)) <= 4  # the fifth row is the sum


def test_the_sum_that_does_not_add_up_is_asked(tasks):
    assert tasks.sum.finding == "share"


def test_the_altered_quotation_is_traced_from_where_it_is_altered(tasks):
    assert tasks.quotation.rendering.article_id == "dnes"
    assert tasks.quotation.rendering.surface.startswith("I rule out")


def test_reports_stand_by_number(tasks):
    assert [each.number for each in tasks.reports] == [1, 2, 3, 4, 5]


def test_of_many_reports_those_that_differ_are_taken():
    same = "Two rafts sank on Sunday in Ondra, the mayor said."
    tasks = tasks_of(*[same] * 12, "Five rafts sank on Sunday in Ondra, the mayor said.")
    assert len(tasks.reports) == MOST_REPORTS
    assert 13 in {each.number for each in tasks.reports}


def test_claims_with_a_source_come_first_and_one_without_is_among_them():
    tasks = tasks_of(
        "At least 40 people came, according to the police. The band played for 90 minutes.",
        "Some 55 people came, the mayor said.",
    )
    assert [bool(row.attributed_to) for row in tasks.claims] == [True, False] or [
        bool(row.attributed_to) for row in tasks.claims
    ] == [True, True, False]


def test_a_term_in_marks_is_no_quotation_to_trace():
    assert tasks_of("He called it a “water ballet”.").quotation is None


@pytest.mark.parametrize("texts", [("The band played.",), ("The band played.", "The mayor left.")])
def test_an_event_may_offer_nothing(texts):
    tasks = tasks_of(*texts)
    assert (tasks.asked, tasks.claims, tasks.sum, tasks.quotation) == ((), (), None, None)
    assert not tasks.contradicted


@pytest.mark.parametrize(("said", "traced"), [("We will all return", True), ("We will return", False)])
def test_a_quotation_worth_tracing_has_four_words(said, traced):
    assert (tasks_of(f"“{said},” said Ana Brel.").quotation is not None) is traced


def test_five_questions_fit_on_the_sheet():
    things = ["boats sank", "trees fell", "roofs burnt", "bridges broke", "cars were damaged", "cows drowned"]
    texts = [
        " ".join(f"{n} {thing} on Sunday." for thing in things) + " Nine people died." for n in ("Two", "Six")
    ]
    asked = tasks_of(*texts).asked
    assert len(asked) == 5
    assert [each.verdict for each in asked[:-1]] == ["conflict"] * 4
    assert asked[-1].verdict == "agree"


def test_three_numbers_are_asked_about():
    texts = [
        f"At least {n} people came, according to the police. The band played for {n} minutes."
        for n in (40, 50, 60, 70)
    ]
    tasks = tasks_of(*texts)
    assert len(tasks.claims) == 3
    assert len({row.article_id for row in tasks.claims}) == 3
    assert [bool(row.attributed_to) for row in tasks.claims] == [True, True, False]


def test_a_long_question_is_cut():
    label = (
        "Delegates of the provisional standing committee of the united associations of the valley who left"
    )
    text = f"Two {label.lower()} early."
    for each in tasks_of(text, text.replace("Two", "Nine")).asked:
        assert len(each.label) <= 65
