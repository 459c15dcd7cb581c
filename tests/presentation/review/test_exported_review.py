from __future__ import annotations

import json

import pytest
from reviewed_event import number, review

from newslens.curation import NEXT_RUN, DecisionFile, decision_file, review_session
from newslens.presentation.reader import as_json
from newslens.presentation.review import exported_review
from newslens.presentation.review.exported_review import review_island


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setattr(exported_review, "MOST_WEIGHED", 3)  # weighing all of them takes seconds
    return review(tmp_path / "decisions.csv", by="Ada")


def test_everything_that_python_would_be_asked_for_is_there(data):
    island = json.loads(as_json(review_island(data)))
    size = len(data.queue)
    assert [len(island[name]) for name in ("queue", "proposals", "effects", "lines", "marks")] == [size] * 5
    assert island["standing"]["states"] == "o" * size
    assert island["proposals"][0]["why"] == data.session.found[0].why


def test_effects_are_those_of_now_and_of_the_first_open_proposals(data):
    data.session.decide(0, "accept")
    island = review_island(data)
    assert island["effects"][1] == data.effects(1)
    assert [each.sentence == NEXT_RUN for each in island["effects"][4]] == [True] * 5
    question = next(n for n, line in enumerate(data.queue) if line.table == "questions" and n > 3)
    assert [each.possible for each in island["effects"][question]] == [True, True, True, False, False]


def test_a_line_has_the_cells_that_python_writes(data):
    three = number(data, "Three")
    island = review_island(data)
    data.session.decide(three, "reject")
    written = DecisionFile(data.session.file.path).decisions.iloc[0]
    assert island["lines"][three] == {name: str(written[name]) for name in island["lines"][three]}
    assert {"quoted", "before", "after"} <= set(island["lines"][three])
    assert "action" not in island["lines"][three]


def test_the_words_of_all_lines_are_looked_up_at_once(data, monkeypatch):
    looked_up = []
    fill_anchors = decision_file.fill_anchors
    monkeypatch.setattr(
        decision_file, "fill_anchors", lambda *told: looked_up.append(told) or fill_anchors(*told)
    )
    review_island(data)
    assert len(looked_up) == 1


def test_decisions_are_gone_through_once_for_all_proposals(data, monkeypatch):
    gone_through = []
    in_force_by_row = review_session.in_force_by_row
    monkeypatch.setattr(
        review_session,
        "in_force_by_row",
        lambda decisions: gone_through.append(decisions) or in_force_by_row(decisions),
    )
    for place in range(len(data.queue)):
        data.detail(place)
    assert gone_through == []
    data.session.decide(0, "accept")
    assert data.detail(0).decided == ["Line 2, accepted by Ada"]
    assert len(gone_through) == 1


def test_what_can_be_joined_is_named_by_a_row(data):
    island = review_island(data)
    place = data.place(number(data, "Three"))
    assert island["targets"][str(place)].startswith("wire:")
    kinds = {data.reader.subjects[int(place)].kind for place in island["targets"]}
    assert kinds == {"f", "q"}
