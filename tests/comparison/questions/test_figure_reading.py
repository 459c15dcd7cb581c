from __future__ import annotations

from curated_event import reports

from newslens.comparison.questions.figure_reading import read_figures
from newslens.extraction.figures import extract_figures


def test_every_figure_is_read_and_conversions_stand_for_what_they_repeat():
    articles = reports(a="The road is 10 km (6.2 miles) long.", b="Two boats sank.")
    figures = extract_figures(articles)
    read = read_figures(articles, figures)
    assert [claim.row for claim in read.claims] == [0, 1, 2]
    assert read.conversions == {1: 0}
    assert [claim.row for claim in read.originals] == [0, 2]
    assert read.lengths == {"a": len(articles.loc[0, "text"]), "b": 15}
