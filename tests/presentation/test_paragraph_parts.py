from __future__ import annotations

from itertools import pairwise

import pytest
from invented_event import TEXTS
from invented_event import analysis as invented

from newslens.presentation.event_view import EventView
from newslens.presentation.paragraph_parts import ParagraphPart, behind_dateline, split_by_role


@pytest.fixture(scope="module")
def event():
    return EventView(invented())


@pytest.mark.parametrize("article_id", TEXTS)
def test_parts_are_all_of_their_paragraph(event, article_id):
    for start, end in event.paragraphs[article_id]:
        parts = split_by_role(event, article_id, (start, end))
        assert (parts[0].start, parts[-1].end) == (start, end)
        assert all(left.end == right.start for left, right in pairwise(parts))
        assert all(left.role != right.role for left, right in pairwise(parts))


def test_a_dateline_is_no_part_of_its_own(event):
    first = event.paragraphs["wire"][0]
    assert [part.role for part in split_by_role(event, "wire", first)] == ["body"]


def test_a_sentence_tells_from_behind_its_dateline_on(event):
    (dateline,) = [row for row in event.segments_meeting("wire", 0, 200) if row.role == "dateline"]
    first, last = event.sentence("wire", dateline.end)
    assert behind_dateline(event, "wire", first, last) == dateline.end
    assert behind_dateline(event, "wire", first, dateline.end) == first
    assert behind_dateline(event, "wire", dateline.end + 1, last) == dateline.end + 1


def test_what_is_not_body_is_a_part_with_a_name(event):
    first = event.paragraphs["quill"][0]
    part = split_by_role(event, "quill", first)[0]
    assert TEXTS["quill"][part.start : part.end].startswith("READ MORE")
    assert part.name == "Promotion"


def test_a_role_that_has_no_name_of_its_own_is_called_by_itself():
    assert ParagraphPart(0, 4, "caption").name == "Caption"
    assert ParagraphPart(0, 4, "body").name is None
