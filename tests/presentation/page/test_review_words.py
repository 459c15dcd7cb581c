from __future__ import annotations

import pandas as pd
import pytest
from invented_event import span, with_tables

from newslens.curation import DECISION_DTYPES
from newslens.presentation.event_view import EventView
from newslens.presentation.page.review_words import review_in_words


def words(*lines):
    told = [dict.fromkeys(DECISION_DTYPES) | {"line": place} | line for place, line in enumerate(lines, 2)]
    frame = pd.DataFrame(told, columns=list(DECISION_DTYPES)).astype(DECISION_DTYPES)
    return review_in_words(EventView(with_tables(decisions=frame)))


def figure(words_of_it, action="keep", **columns):
    start, end, _ = span("wire", words_of_it)
    return {"table": "figures", "article_id": "wire", "start": start, "end": end, "action": action, **columns}


def test_where_nobody_decided_anything_that_is_said():
    assert review_in_words(EventView(with_tables())) == "Nobody has reviewed what was read here."


def test_it_is_counted_what_became_of_the_proposals_and_by_whom():
    found = words(
        figure("Two boats", by="Ida"),
        figure("22", "drop", by="Ole"),
        {
            "table": "questions",
            "id": "boats",
            "action": "set",
            "column": "verdict",
            "value": "agree",
            "by": "Ida",
        },
    )
    assert found.startswith("Ida and Ole looked at three of the ")
    assert found.endswith(
        "proposals (figures, quotations, and questions that several figures answer), "
        "accepted one, rejected one and changed one."
    )


def test_without_a_name_it_was_a_person():
    assert words(figure("Two boats")).startswith("A person looked at one of the ")


@pytest.mark.parametrize(
    ("count", "named"), [(6, "P0, P1, P2, P3, P4 and P5"), (8, "P0, P1, P2, P3, P4, P5 and two more persons")]
)
def test_many_reviewers_are_counted(count, named):
    lines = [
        {
            "table": "names",
            "article_id": "wire",
            "start": place,
            "end": place + 1,
            "action": "keep",
            "by": f"P{place}",
        }
        for place in range(count)
    ]
    assert words(figure("Two boats", by="P0"), *lines).startswith(f"{named} looked at one of")


def test_decisions_about_other_rows_are_counted_apart():
    about_a_name = {"table": "names", "article_id": "wire", "start": 0, "end": 4, "action": "drop"}
    assert words(about_a_name) == "One more decision is about names, dates or findings."
    assert words(figure("22"), about_a_name).endswith("One more decision is about names, dates or findings.")
