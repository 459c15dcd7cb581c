from __future__ import annotations

import json

import pytest
from reviewed_event import number, review

from newslens.curation import FILE_COLUMNS, DecisionFile
from newslens.presentation.review import ReviewDesk


@pytest.fixture
def data(tmp_path):
    return review(tmp_path / "decisions.csv", by="Ada")


@pytest.fixture
def desk(data):
    return ReviewDesk(data)


def test_parts_are_given_by_their_id(desk, data):
    answer = desk.answer({"want": "proposals", "id": "0"})
    assert (answer["want"], answer["id"]) == ("proposals", "0")
    assert json.loads(answer["part"])["why"] == data.session.found[0].why
    place = data.place(0)
    assert "answers" in json.loads(desk.answer({"want": "details", "id": str(place)})["part"])


def test_effects_come_with_the_next_lines_of_the_file(desk, data):
    three = number(data, "Three")
    asked = {"want": "effects", "id": str(three), "edits": {"low": "2", "high": "2"}, "note": "see page 3"}
    answer = desk.answer(asked)
    told = {each[0]: each for each in json.loads(answer["part"])}
    assert told["correct"][2] == "agree"
    data.session.decide(three, "correct", edits=asked["edits"], note=asked["note"])
    assert data.session.file.path.read_text().split("\n", 1)[1].strip() == "\n".join(answer["next"])


def test_half_a_character_is_told_and_costs_no_effects(desk, data):
    three = number(data, "Three")
    asked = {"want": "effects", "id": str(three), "edits": {"counted": "boats \ud83d"}}
    answer = desk.answer(asked)
    told = {each[0]: each for each in json.loads(answer["part"])}
    assert told["correct"][1:] == ["Half a character stands in a value; write it anew.", None, False]
    assert told["split"][3]
    assert answer["next"] == []
    assert answer["said"] == told["correct"][1]
    noted = desk.answer({"want": "effects", "id": str(three), "note": "\ud83d"})
    assert "half a character stands in it" in noted["said"]
    assert not data.session.file.path.exists()


def test_a_decision_is_written_before_it_is_answered(desk, data):
    answer = desk.answer(
        {"do": "decide", "ticket": "t1", "proposal": 0, "decision": "reject", "note": "why not"}
    )
    assert answer == {"done": "t1"}
    assert data.session.file.path.is_file()
    standing = desk.standing()
    assert standing["states"][0] == "r"
    assert len(standing["saved"]) == 5
    assert desk.answer({"do": "undo"}) == {"undone": 0}
    assert desk.answer({"do": "undo"}) == {"undone": None}


def test_what_cannot_be_written_is_answered_with_its_reason(desk, data):
    edits = {"low": "many"}
    answer = desk.answer(
        {
            "do": "decide",
            "ticket": "t1",
            "proposal": number(data, "Three"),
            "decision": "correct",
            "edits": edits,
        }
    )
    assert answer["refused"] == "t1", "it is not tried again"
    assert answer["error"].startswith("A value does not fit its column: low 'many'")
    data.session.file.path.write_text('table,action\n"')
    answer = desk.answer({"do": "decide", "ticket": "t2", "proposal": 0, "decision": "accept"})
    assert (answer["failed"], "decisions.csv" in answer["error"]) == ("t2", True)
    assert "said" in desk.answer({"do": "look"})


def test_words_of_the_sentence_are_added_by_their_place(desk, data):
    three = number(data, "Three")
    shown = "".join(text for text, _ in data.text(three).pieces)
    start = shown.index("fire service")
    message = {
        "do": "add",
        "proposal": three,
        "table": "names",
        "start": start,
        "end": start + len("fire service"),
    }
    assert desk.answer(message) == {"said": "Added; it takes part from the next run on."}
    assert data.session.decisions["quoted"].tolist() == ["fire service"]
    three_again = {
        **message,
        "table": "figures",
        "start": shown.index("Three"),
        "end": shown.index("Three") + 5,
    }
    assert desk.answer(three_again) == {
        "said": "The machine has found these words already; decide on its proposal instead."
    }


def test_what_others_wrote_is_told_once(desk, data):
    desk.answer({"do": "decide", "ticket": "t1", "proposal": 0, "decision": "accept"})
    assert desk.standing()["notices"] == []
    found = data.session.found[1]
    other = DecisionFile(data.session.file.path)
    other.add(
        table=found.table,
        id=found.id,
        action="keep",
        article_id=found.article_id,
        start=found.start,
        end=found.end,
    )
    desk.answer({"do": "look"})
    standing = desk.standing()
    assert standing["notices"] == ["decisions.csv was changed by somebody else; both keep their lines."]
    assert standing["states"][1] == "a"
    assert desk.standing()["notices"] == []


def test_what_nobody_knows_is_not_answered(desk):
    assert desk.answer({"do": "burn"}) is None
    assert desk.answer({}) is None


def test_a_decision_that_finds_no_place_is_told_when_the_review_opens(desk, data):
    path = data.session.file.path
    row = "figures,calder,0,3,,drop,,,Ben,,Nine hundred,before , boats"
    path.write_text(f"{','.join(FILE_COLUMNS)}\n{row}\n")
    opened = ReviewDesk(review(path))
    assert opened.standing()["notices"] == [
        "Line 2 changes nothing: its words “Nine hundred” are gone from calder or stand there more than once."
    ]
    assert opened.standing()["notices"] == []
    assert desk.standing()["notices"] == []
