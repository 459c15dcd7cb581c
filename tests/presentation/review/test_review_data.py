from __future__ import annotations

import pytest
from reviewed_event import number, review


@pytest.fixture
def data(tmp_path):
    return review(tmp_path / "decisions.csv")


def test_the_queue_names_words_report_and_question(data):
    assert len(data.queue) == len(data.session.found)
    assert [line.doubt for line in data.queue] == sorted((line.doubt for line in data.queue), reverse=True)
    line = data.queue[number(data, "Three")]
    assert (line.table, line.report, line.words) == ("figures", 4, "Three")
    assert data.reader.subjects[line.place].key == data.session.found[number(data, "Three")].id


def test_a_proposal_has_its_sentence_its_fields_and_its_mark(data):
    three = number(data, "Three")
    detail = data.detail(three)
    assert "".join(text for text, kind in detail.pieces if kind != "c").startswith(
        "Three boats were at the mill"
    )
    assert (detail.fields["low"], detail.fields["comparator"], detail.fields["counted"]) == (
        "3",
        "exact",
        "boats",
    )
    assert detail.mark == (4, data.session.found[three].start, data.session.found[three].end)
    assert (detail.decided, detail.corrected) == ([], {})


def test_a_correction_of_the_file_stands_beside_what_the_machine_read(data):
    three = number(data, "Three")
    data.session.decide(three, "correct", edits={"low": "2", "high": None})
    detail = data.detail(three)
    assert (detail.fields["low"], detail.corrected) == ("3", {"low": "2", "high": ""})
    assert detail.decided == ["Line 2, low set to “2”", "Line 3, high set to “”"]


def test_a_question_has_no_sentence_but_the_mark_of_its_first_answer(data):
    question = next(n for n, each in enumerate(data.session.found) if each.table == "questions")
    detail = data.detail(question)
    assert (detail.pieces, data.text(question)) == ([], None)
    first = data.reader.subjects[data.place(question)].spans[0]
    assert data.mark(question) == (first.article_id, first.start, first.end)


def test_a_join_says_what_it_joins(data):
    three, six = number(data, "Three"), data.session.found[number(data, "Six")].id
    told = {each.decision: each for each in data.effects(three, which=six)}
    label = data.reader.subjects[data.reader.places[six]].label
    assert told["join"].sentence.startswith(f"With “{label}”. ")
    assert not {each.decision: each for each in data.effects(three)}["join"].possible


def test_a_selection_leads_to_its_own_proposal_then_to_open_ones(data):
    three = number(data, "Three")
    key = data.session.found[three].id
    assert data.at(key, data.mark(three)) == three
    first = data.at(key, None)
    assert data.place(first) == data.place(three)
    data.session.decide(first, "accept")
    assert data.at(key, None) not in {first, None}
    assert data.at("nowhere", None) is None


def test_a_row_that_is_gone_has_no_question(data, monkeypatch):
    three = number(data, "Three")
    monkeypatch.setattr(data.reader, "subjects_at", lambda *_: [])
    assert (data.place(three), data.mark(three)) == (-1, None)


def test_nothing_in_the_standing_tells_the_time(data):
    before = data.standing()
    assert before == {"states": "o" * len(data.queue), "file": "decisions.csv", "lines": 0}
    data.session.decide(0, "reject")
    assert data.standing() == {
        "states": "r" + "o" * (len(data.queue) - 1),
        "file": "decisions.csv",
        "lines": 1,
    }
