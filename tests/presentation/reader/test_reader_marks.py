from __future__ import annotations

import pytest
from invented_event import TEXTS
from invented_event import analysis as invented

from newslens.presentation.event_view import EventView
from newslens.presentation.reader.reader_marks import marks_by_report
from newslens.presentation.reader.reader_subjects import subjects_of


@pytest.fixture(scope="module")
def subjects():
    return subjects_of(EventView(invented()))


@pytest.fixture(scope="module")
def marks(subjects):
    return marks_by_report(EventView(invented()), subjects)


def drawn(marks, article_id):
    found = marks[article_id]
    return {TEXTS[article_id][span.start : span.end]: found.marks[span.place] for span in found.spans}


def test_marks_say_what_they_are_about(marks, subjects):
    mark = drawn(marks, "calder")["Three boats"]
    assert (mark.kind, mark.tone, mark.value) == ("f", "x", (3.0, 3.0, "3"))
    assert subjects[mark.subject].key == "boats"


def test_a_quotation_is_drawn_with_its_quotation_marks(marks):
    mark = drawn(marks, "wire")["“I do not rule out closing the canal,”"]
    assert TEXTS["wire"][mark.start : mark.end] == "I do not rule out closing the canal,"


def test_altering_words_lie_inside_the_quotation(marks, subjects):
    mark = drawn(marks, "dnes")["rule out"]
    assert (mark.kind, subjects[mark.subject].key, mark.value) == ("a", "canal", "ruled out")


def test_every_report_has_its_marks_in_the_order_of_the_text(marks):
    assert set(marks) == set(TEXTS)
    for found in marks.values():
        assert [mark.start for mark in found.marks] == sorted(mark.start for mark in found.marks)
