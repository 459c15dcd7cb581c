from __future__ import annotations

import lxml.html
import pytest
from events_of_findings import conflict, event_with, first_articles
from invented_event import analysis

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors
from newslens.presentation.page.answers_section import show_answers


def section(event):
    return lxml.html.fromstring(str(show_answers(event, Anchors(event)).body))


def said(tree, path):
    return [" ".join(each.text_content().split()) for each in tree.xpath(path)]


def with_questions(count):
    """The invented event with as many questions as asked for, each answered by two reports."""
    tables = vars(analysis())
    figures, questions = [], []
    for n in range(count):
        figure = schema.Figure(n, n + 1, "4", 4.0, 4.0, "exact", question=f"k{n}")
        figures += [("wire", [figure]), ("quill", [figure])]
        questions.append(schema.Question(f"k{n}", f"question {n}", None, None, 2, 2, 1, 4.0, 4.0, "agree"))
    order = list(tables["articles"]["article_id"])
    figures.sort(key=lambda pair: (order.index(pair[0]), pair[1][0].start))
    return event_with(
        figures=schema.found_table("figures", figures), questions=schema.table("questions", questions)
    )


def test_the_voices_stand_above_their_reports():
    tree = section(EventView(analysis()))
    assert said(tree, "//thead/tr[1]/th") == ["A, one voice", "B", "C"]
    assert said(tree, "//thead/tr[2]/th")[1:3] == ["1 Northgate Wire", "2 The Morning…"]


def test_what_disagrees_is_red_and_what_is_missing_is_said():
    tree = section(event_with(conflict()))
    (row,) = tree.xpath("//tr[th[contains(., 'Boats')]]")
    assert [each.get("class").split()[-1] for each in row.xpath("./td")] == [
        "off",
        "off",
        "off",
        "off",
        "silent",
        "said",
    ]
    assert "no answer found" in row.text_content()
    assert "Red answers cannot all be right." in said(tree, "//p[@class='deck']")[0]


def test_without_a_conflict_no_red_is_spoken_of():
    calm = with_questions(2)
    assert "Red" not in said(section(calm), "//p[@class='deck']")[0]


@pytest.mark.parametrize(("count", "shown", "folded"), [(14, 14, 0), (15, 12, 3)])
def test_many_rows_are_folded(count, shown, folded):
    tree = section(with_questions(count))
    assert len(tree.xpath("//section/div//tbody/tr")) == shown
    assert len(tree.xpath("//details//tbody/tr")) == folded


def test_answers_given_once_are_counted():
    assert (
        "Six more questions have an answer in one report only."
        in said(section(EventView(analysis())), "//p[@class='caption']")[0]
    )


def test_where_nobody_answers_the_same_question_that_is_said():
    event = event_with(questions=analysis().questions.iloc[:0])
    assert said(section(event), "//p") == ["No two of these reports give an answer to one question."]


def test_one_report_has_no_map():
    assert show_answers(event_with(**first_articles(1)), None) is None
