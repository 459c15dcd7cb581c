"""Reports of several time zones: ordered by the instant, read and shown by the clock of their outlet."""

from __future__ import annotations

import pandas as pd
import pytest

import newslens
from newslens.presentation.event_view import EventView
from newslens.presentation.page.finding_cites import statements_of
from newslens.presentation.phrasing import moment

WIRE = (
    "A ferry sank off Tarnby in the storm. Divers raised its bell from the wreck. Its owner had sold the engines. "
    "The harbour stays shut until Friday."
)
EAST, WEST = "2031-03-02T10:30+02:00", "2031-03-02T09:00Z"
"""The first is the earlier one, by half an hour, and reads later."""


def told(*pairs):
    texts, stamps = zip(*pairs, strict=True)
    ids = list("abcdef")[: len(pairs)]
    frame = pd.DataFrame({"article_id": ids, "outlet": ids, "published": stamps, "text": texts})
    return newslens.analyze(newslens.read_articles(frame))


@pytest.mark.parametrize("others", [(), (("Snow fell in Velm.", "2031-03-02T09:10"),)])
def test_the_earlier_instant_is_the_source_whoever_else_names_no_zone(others):
    lineages = told((WIRE, WEST), (WIRE, EAST), *others).lineages
    assert lineages.loc[0, "derived_from"] == "b"
    assert pd.isna(lineages.loc[1, "derived_from"])


def test_a_toll_moves_by_the_instant():
    four, nine = "Four people died in the fire in Tarnby.", "Nine people died in the fire in Tarnby."
    verdicts = {
        stamps: told((four, stamps[0]), (nine, stamps[1])).questions["verdict"].tolist()
        for stamps in ((EAST, WEST), (WEST, EAST))
    }
    assert verdicts == {(EAST, WEST): ["update"], (WEST, EAST): ["conflict"]}


def test_the_day_and_the_year_are_those_of_the_outlet():
    text = "Twelve people died on Sunday and 2031 had begun. The mayor spoke today."
    analysis = told((text, "2031-01-01T00:30+09:00"), (text, "2031-01-01T09:00Z"))
    days = analysis.dates[analysis.dates["surface"] == "today"]
    assert [str(first.date()) for first in days["first"]] == ["2031-01-01", "2031-01-01"]
    claims = newslens.comparison.questions.read_claims(analysis.articles, analysis.figures)
    assert {claim.article_id: claim.years for claim in claims if claim.surface == "Twelve"} == {
        "a": frozenset(),
        "b": frozenset(),
    }


def test_a_page_shows_the_clock_and_orders_by_the_moment():
    four, nine = "Four people died in the fire in Tarnby.", "Nine people died in the fire in Tarnby."
    event = EventView(told((nine, WEST), (four, EAST)))
    assert [moment(event.by_id[key].published)[-5:] for key in "ab"] == ["09:00", "10:30"]
    assert event.by_id["b"].moment < event.by_id["a"].moment
    (finding,) = event.findings.values()
    assert finding.verdict == "update"
    assert finding.summary.startswith("People killed: from four to nine.")
    assert [each.article.article_id for each in statements_of(event, finding)] == ["b", "a"]
