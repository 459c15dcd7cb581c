from __future__ import annotations

from types import SimpleNamespace

import lxml.html
import pytest
from events_of_findings import (
    altered,
    compatible,
    conflict,
    event_with,
    failed_sum,
    first_articles,
    lineages,
    undated,
    update,
)
from invented_event import analysis

from newslens.presentation import templating
from newslens.presentation.event_view import EventView
from newslens.presentation.page.head_section import compatible_lead, show_head
from newslens.presentation.page.highlights import Anchors


def head(event, title="The sluice"):
    return lxml.html.fromstring(str(show_head(event, Anchors(event), title)))


def said(tree, path):
    return [" ".join(each.text_content().split()) for each in tree.xpath(path)]


def test_the_title_stands_as_given_above_the_opening_sentence():
    tree = head(EventView(analysis()), "The mill & the sluice")
    assert said(tree, "//h1/span") == ["The mill & the sluice"]
    assert said(tree, "//h1/b") == ["Five reports, three voices, and one copy that says the opposite"]


def test_without_a_title_the_event_is_named_by_how_a_report_opens_unless_openings_stand_below():
    articles = analysis().articles.assign(title=None)
    assert said(head(event_with(conflict(), articles=articles), None), "//h1/span")[0].startswith("“")
    below = head(event_with(articles=articles), None)
    assert "How the voices open" in said(below, "//article/h2")
    assert not below.xpath("//h1/span")


def test_the_strongest_finding_is_told_as_two_sentences_with_its_words_marked():
    tree = head(EventView(analysis()))
    assert said(tree, "//article/h2") == ["Tarn Ilvers’s sentence lost its “not” in report 3."]
    assert said(tree, "//blockquote/p[@class='source']") == ["1 Northgate Wire", "3 Vetra Dnes, a copy of 1"]
    assert said(tree, "//blockquote//a[@class='mark x']") == ["do not rule out", "rule out"]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ([failed_sum()], "“two-thirds” does not fit."),
        ([update()], "People dead: from at least four to six."),
        ([conflict(), update()], "Boats that came first: two, or three."),
    ],
)
def test_each_kind_of_finding_can_lead(told, words):
    assert said(head(event_with(*told)), "//article/h2") == [words]


@pytest.mark.parametrize("told", [[update()], [compatible()], []])
def test_where_nothing_disagrees_nothing_is_red(told):
    tree = head(event_with(*told))
    assert not tree.xpath("//*[contains(concat(' ', @class, ' '), ' x ')]")


def test_without_a_disagreement_the_answers_furthest_apart_stand_there():
    near = compatible("near", "missing")
    event = event_with(near, compatible("far", "hurt"))
    assert compatible_lead(event).finding == "far"
    assert said(head(event), "//article/h2") == ["Missing: “several” and seven can both be true."]
    assert compatible_lead(event_with(near, conflict())) is None


def test_without_any_finding_the_voices_open():
    tree = head(event_with())
    assert said(tree, "//h1/b") == ["Five reports, three voices, and no contradiction found"]
    assert said(tree, "//article/h2") == ["How the voices open"]
    assert len(tree.xpath("//blockquote")) == 3


def test_one_report_shows_its_opening_and_no_voices():
    tree = head(event_with(**first_articles(1)))
    assert said(tree, "//h1/b") == ["One report, read closely"]
    assert said(tree, "//article/h2") == ["How the report opens"]
    assert not tree.xpath("//ul[@class='voices']")
    assert "where it contradicts itself" in said(tree, "//p[@class='deck']")[0]


def test_one_report_shows_its_own_contradiction():
    spans = [("wire", "At least four", "at least four"), ("wire", "22", "22")]
    event = event_with(
        conflict("own", "dead", "People dead: at least four, or 22.", spans), **first_articles(1)
    )
    tree = head(event)
    assert said(tree, "//article/h2") == ["People dead: at least four, or 22."]
    assert "All answers" not in tree.text_content()  # there is no table that would hold them


@pytest.mark.parametrize(("letters", "copies"), [("AAABC", True), ("ABCDE", False), ("AAAAA", True)])
def test_copies_are_spoken_of_only_where_there_are_some(letters, copies):
    tree = head(event_with(conflict(), lineages=lineages(letters)))
    assert ("Copies count as one voice." in said(tree, "//p[@class='deck']")[0]) is copies


def test_days_of_publication_are_told_and_so_is_that_they_are_missing():
    assert said(head(event_with()), "//p[@class='over']/span")[1] == "Published 9 and 10 March 2031"
    assert (
        said(head(event_with(articles=undated())), "//p[@class='over']/span")[1]
        == "Dates of publication not given"
    )
    some = analysis().articles
    some.loc[0, "published"] = None
    assert said(head(event_with(articles=some)), "//p[@class='over']/span")[1].endswith(", 1 undated")


def test_without_dates_nothing_is_a_copy_of_anything():
    tree = head(event_with(altered("turned", "do not rule out", "rule out"), articles=undated()))
    assert "a copy of" not in tree.text_content()


@pytest.mark.parametrize(
    ("count", "source", "told"),
    [
        (1, "wire", "and copy 2"),
        (8, "wire", "and copies 2, 3, 4, 5, 6, 7, 8, 9"),
        (9, "wire", "and nine copies"),
        # Of reports of one voice nobody knows which was taken from which.
        (1, None, "and 2 of its voice"),
        (2, None, "and 2, 3 of its voice"),
        (9, None, "and nine more of its voice"),
    ],
)
def test_what_stands_beside_a_quoted_report_is_a_copy_where_that_is_shown(count, source, told):
    found = [SimpleNamespace(number=n, derived_from=source) for n in range(2, count + 2)]
    module = templating._environment().get_template("macros.html.j2").module
    assert str(module.copies(found)).strip(", ") == told


def test_one_source_among_them_makes_them_no_copies():
    found = [SimpleNamespace(number=2, derived_from="wire"), SimpleNamespace(number=3, derived_from=None)]
    module = templating._environment().get_template("macros.html.j2").module
    assert str(module.copies(found)).strip(", ") == "and 2, 3 of its voice"
