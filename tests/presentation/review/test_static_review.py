from __future__ import annotations

import pytest
from reviewed_event import number, review

from newslens.presentation import templating
from newslens.presentation.review import TWIN_TEMPLATE, review_facts, static_review


@pytest.fixture
def data(tmp_path):
    return review(tmp_path / "decisions.csv", by="Ada")


def test_what_was_decided_and_what_is_open_is_told(data):
    data.session.decide(number(data, "Three"), "reject", note="a misprint")
    facts = review_facts(data)
    assert facts["progress"] == f"1 of {len(data.queue)} proposals reviewed"
    assert facts["counts"] == ["1 rejected"]
    (decided,) = facts["decided"]
    assert (decided.words, decided.sign, decided.told) == (
        "Three",
        "–",
        "Line 2, rejected by Ada: a misprint",
    )
    assert [each.words for each in facts["open"]][:1] == [data.queue[0].words]


def test_lists_end_and_say_how_much_is_left(data, monkeypatch):
    monkeypatch.setattr(static_review, "MOST_OPEN", len(data.queue) - 1)
    facts = review_facts(data)
    assert (len(facts["open"]), facts["more_open"], facts["more_decided"]) == (len(data.queue) - 1, 1, 0)


def test_it_is_the_same_each_time_and_tells_neither_path_nor_time(data):
    data.session.decide(0, "accept")
    html = templating.fill(TWIN_TEMPLATE, **review_facts(data))
    assert html == templating.fill(TWIN_TEMPLATE, **review_facts(data))
    assert str(data.session.file.path.parent) not in html
    assert data.session.saved.strftime("%H:%M") not in html


def test_what_people_wrote_is_escaped(data):
    data.session.decide(0, "reject", note="<script>alert(1)</script>")
    assert "<script>" not in templating.fill(TWIN_TEMPLATE, **review_facts(data))
