from __future__ import annotations

from curated_event import boats, reports

from newslens.comparison.questions import collate_figures
from newslens.comparison.questions.figure_reading import read_figures
from newslens.comparison.questions.placed_figures import (
    find_placed_clash,
    group_with_placed,
    placed_claims,
)
from newslens.extraction.figures import extract_figures


def collated(articles, placed):
    return collate_figures(articles, extract_figures(articles), placed=placed)


def test_a_figure_that_stands_alone_leaves_its_question():
    before, after = (collated(boats(), placed) for placed in ({}, {1: None}))
    assert before.questions["verdict"].tolist() == ["conflict", "single"]
    assert after.figures["question"].nunique() == 3
    assert after.questions["verdict"].tolist() == ["agree", "single", "single"]


def test_figures_that_a_person_put_together_are_held_against_each_other():
    articles = reports(a="Nine goats were counted in Corvane.", b="The choir of Selm has 12 singers.")
    apart, one = (collated(articles, placed) for placed in ({}, {1: 0}))
    assert apart.figures["question"].nunique() == 2
    assert one.figures["question"].nunique() == 1
    assert one.questions["verdict"].tolist() == ["conflict"]
    (clash,) = one.clashes.values()
    assert clash.reading.grounds == ("decided",)


def test_a_placed_figure_of_one_report_clashes_with_none_of_its_own():
    articles = reports(a="Nine goats were counted. The choir has 12 singers.")
    found = collated(articles, {1: 0})
    assert found.questions["verdict"].tolist() == ["single"]
    assert not found.clashes


def test_nothing_placed_is_the_machine_s_own_comparison():
    one, other = collated(boats(), {}), collate_figures(boats(), extract_figures(boats()))
    assert one.figures.equals(other.figures)
    assert one.questions.equals(other.questions)


def test_a_conversion_stands_for_the_figure_that_it_repeats():
    articles = reports(a="The road is 10 km (6.2 miles) long.", b="The pier is 300 m long.")
    read = read_figures(articles, extract_figures(articles))
    assert placed_claims(read, {1: 2}) == {0: 1}
    assert placed_claims(read, {1: 0}) == {}
    assert placed_claims(read, {1: None}) == {0: None}
    assert group_with_placed(read, {0: 1}).numbers == [0, 0]


def test_no_clash_without_a_figure_that_was_placed():
    read = read_figures(boats(), extract_figures(boats()))
    assert find_placed_clash(read.originals[:2], ()) is None
    assert find_placed_clash(read.originals[:2], {1}) is not None
    assert find_placed_clash(read.originals[:1], {0}) is None
