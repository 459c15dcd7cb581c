from __future__ import annotations

import pandas as pd
from invented_event import RESULTS
from invented_event import analysis as invented

import newslens as nl
from newslens.presentation.drawing.holder_groups import find_holder_groups
from newslens.presentation.event_view import EventView


def test_certified_results_come_before_what_the_reports_tell_and_nothing_is_told_twice():
    groups = find_holder_groups(EventView(invented()), RESULTS)
    assert groups[0].authorities == ("River Court",)
    places = [
        (row.article_id, row.start)
        for group in groups
        for holder in group.holders
        for row in holder.figures[-1]
    ]
    assert len(places) == len(set(places))


def test_without_results_the_reports_alone_are_heard():
    (group, *_) = find_holder_groups(EventView(invented()))
    assert group.authorities == ()
    assert {holder.label for holder in group.holders}


def test_an_event_has_three_pictures_at_most():
    text = " ".join(
        f"The {noun} rose from {low} to {low + 3} {unit}."
        for low, (noun, unit) in enumerate(
            [
                ("depth", "metres"),
                ("load", "tonnes"),
                ("price", "euros"),
                ("heat", "degrees"),
                ("fee", "dollars"),
            ],
            4,
        )
    )
    analysis = nl.analyze(nl.read_articles(pd.DataFrame({"article_id": ["a"], "text": [text]})))
    assert len(find_holder_groups(EventView(analysis))) == 3
