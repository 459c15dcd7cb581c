"""A sheet as it is printed and looked at: two pages of tasks, one of answers, accessible, nothing cut."""

from __future__ import annotations

import re

import invented_event
import pandas as pd
import pytest
from browsing import axe_findings, marks
from project import FIVE_REPORTS, RAFT_RACE

import newslens as nl
from newslens.presentation.sheet import write_sheet

pytestmark = marks

LONG = "Two hundred and eleven remarkably long-winded delegates of the association of associations"


def crowd():
    """Twelve reports with long names, long questions and long quotations."""
    texts = [
        f"{LONG} met on Sunday, according to the provisional secretary of the standing committee.\n\n"
        f"{n} delegates of the association left early. “We have talked at length about the length of our talks, and "
        f"we shall talk again at some length in week {n} of the coming year, if nobody objects at length,” said Ana Brel."
        for n in range(2, 14)
    ]
    outlets = [f"The {n}th Illustrated Weekly Messenger of the Upper and Lower Provinces" for n in range(12)]
    return nl.analyze(
        nl.read_articles(
            pd.DataFrame({"article_id": [f"r{n}" for n in range(12)], "text": texts, "outlet": outlets})
        )
    )


EVENTS = {
    "invented": invented_event.analysis,
    "race": lambda: nl.analyze(nl.read_articles(RAFT_RACE)),
    "five": lambda: nl.analyze(nl.read_articles(FIVE_REPORTS)),
    "crowd": crowd,
    "one": lambda: nl.analyze(
        nl.read_articles(pd.DataFrame({"article_id": ["a"], "text": ["Two boats left."]}))
    ),
}


@pytest.mark.parametrize("name", EVENTS)
def test_printed_and_seen(name, watched, tmp_path):
    event = EVENTS[name]()
    for answers in (False, True):
        write_sheet(event, tmp_path / "sheet.html", title=LONG if name == "crowd" else None, answers=answers)
        page = watched(viewport={"width": 1280, "height": 900}, offline=True)
        page.goto((tmp_path / "sheet.html").as_uri())
        printed = page.pdf(prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 2 + answers
    for width, scheme in ((1280, "light"), (390, "dark")):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert axe_findings(page) == []
    assert page.asked == [page.url]
    assert page.complaints == []
