from __future__ import annotations

from curated_event import boats, reports

from newslens.comparison.questions import collate_figures, weigh_figures
from newslens.comparison.questions.figure_odds import FigureOdds
from newslens.extraction.figures import extract_figures


def weighed(articles):
    return weigh_figures(articles, collate_figures(articles, extract_figures(articles)).figures)


def test_agreeing_figures_have_a_chance_and_a_clashing_one_has_none():
    two, three, again, cranes = weighed(boats())
    assert two.own == again.own
    assert 0.5 < two.own < 1
    assert three.own is None
    assert three.others == 2
    assert cranes == FigureOdds(None, 0, cranes.rival, cranes.rival_question)


def test_a_figure_of_another_question_is_named_with_its_chance():
    articles = reports(
        a="Police said 40 sailors were rescued at Selm.",
        b="Police said 40 sailors were rescued at Selm.",
    )
    figures = collate_figures(articles, extract_figures(articles), placed={1: None}).figures
    first, second = weigh_figures(articles, figures)
    assert first.rival == second.rival > 0.5
    assert (first.rival_question, second.rival_question) == tuple(figures["question"][::-1])


def test_a_conversion_has_the_chance_of_what_it_repeats():
    articles = reports(a="The road is 10 km (6.2 miles) long.", b="The road is 10 km long.")
    first, conversion, _ = weighed(articles)
    assert conversion == first
    assert first.own is not None


def test_no_figures():
    assert weighed(reports(a="Nobody came.")) == []
