from __future__ import annotations

import invented_event
import pandas as pd
import pytest

import newslens as nl
from newslens.presentation.event_view import EventView
from newslens.presentation.sheet.task_answers import answer_tasks, paragraph_of, voices_in_words
from newslens.presentation.sheet.task_choice import choose_tasks


@pytest.fixture(scope="module")
def event():
    return EventView(invented_event.analysis())


@pytest.fixture(scope="module")
def answers(event):
    return answer_tasks(event, choose_tasks(event))


def test_answers_name_the_reports_that_give_them(answers):
    boats = next(row for row in answers.asked if row.label == "Boats that came first")
    assert boats.said == "“Two boats” (1, 2, 3); “Three boats” (4)"
    assert boats.can_all_be_right == "They cannot all be right."


def test_an_update_is_no_contradiction(answers):
    dead = next(row for row in answers.asked if row.label == "People dead")
    assert dead.can_all_be_right.startswith("The later number is newer")


def test_a_claim_without_a_source_is_nobodys(answers):
    assert "Nobody is named: the report says it itself" in answers.claims


def test_sources_and_writers_of_a_report(answers):
    first = answers.credits[0]
    assert (first.report.number, first.wrote) == (1, "no reporter is named")
    assert "Tarn Ilvers" in first.credited


def test_voices_and_origins(event, answers):
    assert (
        answers.voices
        == voices_in_words(event)
        == "Three voices: 1, 2 and 3 share one; 4 and 5 each stand alone."
    )
    assert answers.origins == [
        "2 from 1: Word for word from the wire",
        "3 from 1: The order of the wire in other words",
    ]


def test_the_quotation_is_given_as_each_report_has_it(answers):
    summary, said = answers.quotation
    assert summary == "Tarn Ilvers’s sentence lost its “not” in report 3."
    assert "(1); “I rule out the closing of the canal,” (3)" in said


def test_paragraphs_count_from_one(event):
    text = invented_event.TEXTS["wire"]
    assert paragraph_of(event, "wire", 0) == 1
    assert paragraph_of(event, "wire", text.index("The Meadow Party")) == 4


@pytest.mark.parametrize(("count", "told"), [(5, "Emil Eyot"), (6, "and 1 more")])
def test_five_sources_of_a_report_are_named(count, told):
    names = ["Ana Arvel", "Bea Brel", "Cato Crane", "Dora Dunn", "Emil Eyot", "Fina Falk"][:count]
    text = "\n\n".join(f"“We have been here for long,” said {name}." for name in names)
    frame = pd.DataFrame({"article_id": ["a"], "text": [text]})
    event = EventView(nl.analyze(nl.read_articles(frame)))
    credited = answer_tasks(event, choose_tasks(event)).credits[0].credited
    assert told in credited
    assert ("more" in credited) is (count > 5)


@pytest.mark.parametrize(
    ("count", "reports", "voices"),
    [(12, "10, 11, 12)", "1 to 12"), (13, "11, 12, 1 more)", "in 13 reports.")],
)
def test_twelve_reports_are_listed(count, reports, voices):
    texts = [
        "Two boats sank on Sunday, the mayor said, and nobody has seen them since then in the bay."
    ] * count
    frame = pd.DataFrame({"article_id": [f"r{n}" for n in range(count)], "text": texts})
    event = EventView(nl.analyze(nl.read_articles(frame)))
    answers = answer_tasks(event, choose_tasks(event))
    assert reports in answers.asked[0].said
    assert voices in answers.voices


@pytest.mark.parametrize(("count", "more"), [(6, False), (7, True)])
def test_six_wordings_of_an_answer_are_listed(count, more):
    texts = [f"{n} boats sank on Sunday." for n in range(2, 2 + count)]
    frame = pd.DataFrame({"article_id": [f"r{n}" for n in range(count)], "text": texts})
    event = EventView(nl.analyze(nl.read_articles(frame)))
    said = answer_tasks(event, choose_tasks(event)).asked[0].said
    assert ("; one more wording" in said) is more
