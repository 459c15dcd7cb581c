from __future__ import annotations

from types import SimpleNamespace

import pytest
from invented_event import analysis as invented
from invented_event import with_tables

from newslens import schema
from newslens.presentation.drawing.question_panels import (
    MOST_PANELS,
    charted_questions,
    ordered_questions,
    question_in_words,
    question_panel,
)
from newslens.presentation.event_view import EventView


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


def keys(questions):
    return [row.question for row in questions]


def many(count, verdict="conflict", low=1.0):
    """An article that answers so many questions, each once."""
    figures = [schema.Figure(n, n + 1, "x", low, low, "exact", question=f"q{n}") for n in range(count)]
    asked = [
        schema.Question(f"q{n}", f"boats {n}", "boats", None, 1, 1, n, low, low, verdict)
        for n in range(count)
    ]
    article = schema.Article("a", None, None, None, None, None, None, None, None, "x" * count)
    return EventView(
        SimpleNamespace(
            articles=schema.table("articles", [article]),
            figures=schema.found_table("figures", [("a", figures)]),
            questions=schema.table("questions", asked),
        )
    )


def test_what_differs_comes_first_and_most_lineages_before_fewer(shown):
    assert keys(ordered_questions(shown))[:5] == ["boats", "dead", "missing", "hurt", "meadow"]
    assert keys(ordered_questions(many(3))) == ["q2", "q1", "q0"]


def test_questions_without_disagreement_get_no_chart(shown):
    assert keys(charted_questions(shown)) == ["boats", "dead", "missing", "hurt"]


@pytest.mark.parametrize(("count", "drawn"), [(MOST_PANELS, MOST_PANELS), (MOST_PANELS + 1, MOST_PANELS)])
def test_a_page_has_so_many_charts_at_most(count, drawn):
    assert len(charted_questions(many(count))) == drawn


@pytest.mark.parametrize("verdict", ["agree", "single", None])
def test_other_verdicts_are_not_drawn(verdict):
    assert charted_questions(many(1, verdict)) == []


def test_questions_without_an_amount_are_not_drawn():
    assert charted_questions(many(1, low=None)) == []


def test_the_words_name_who_gives_which_answer(shown):
    assert question_in_words(shown, shown.questions["boats"]) == (
        "Boats that came first: reports 1, 2 and 3: two boats; report 4: three boats."
    )


def test_an_article_that_says_it_twice_is_named_once():
    figures = [schema.Figure(n, n + 3, "two", 2.0, 2.0, "exact", question="boats") for n in (0, 8)]
    twice = EventView(with_tables(figures=schema.found_table("figures", [("wire", figures)])))
    assert question_in_words(twice, twice.questions["boats"]) == "Boats that came first: report 1: two."


def test_marks_lead_where_the_address_says(shown):
    question = shown.questions["boats"]
    linked = str(question_panel(shown, question, lambda key, start, _: f"#{key}{start}").to_dict())
    assert "#calder96" in linked
    assert "href" not in str(question_panel(shown, question).to_dict())


def test_amounts_with_a_unit_need_not_start_at_zero():
    figures = [
        ("wire", [schema.Figure(0, 2, "143", 143.0, 143.0, "exact", "kilometre", question="boats")]),
        ("calder", [schema.Figure(0, 2, "150", 150.0, 150.0, "exact", "kilometre", question="boats")]),
    ]

    def least(unit):
        asked = [schema.Question("boats", "boats", "boats", unit, 2, 2, 2, 143.0, 150.0, "conflict")]
        view = EventView(
            with_tables(
                figures=schema.found_table("figures", figures), questions=schema.table("questions", asked)
            )
        )
        drawn = question_panel(view, view.questions["boats"]).to_dict()
        return next(
            layer["encoding"]["x"]["scale"]["domain"][0]
            for layer in drawn["layer"]
            if "domain" in (layer["encoding"]["x"].get("scale") or {})
        )

    assert least(None) == 0
    assert least("kilometre") > 100
