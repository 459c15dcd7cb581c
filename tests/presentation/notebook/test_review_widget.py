from __future__ import annotations

import gc
import json

import pandas as pd
import pytest
from reviewed_event import analysis

import newslens as nl
from newslens.errors import InputError
from newslens.presentation.notebook import review_widget, widgets
from newslens.presentation.notebook.review_widget import Review
from newslens.presentation.review import exported_review


@pytest.fixture
def event():
    return analysis()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "decisions.csv"


def decide(review, proposal, decision, **given):
    review._answer(
        review, {"do": "decide", "ticket": "t", "proposal": proposal, "decision": decision, **given}, []
    )


def test_a_review_opens_with_the_most_doubtful_proposal(event, path):
    review = widgets.review(event, path)
    assert (review.proposal, review.state) == (0, "open")
    assert review.current["doubt"].tolist() == [review.proposals["doubt"].max()]
    assert repr(review) == f"Review('decisions.csv', 0 of {len(review.proposals)} reviewed)"
    assert not path.exists(), "looking writes nothing"


def test_a_decision_is_in_the_file_and_in_the_tables(event, path):
    review = widgets.review(event, path, by="Ada")
    decide(review, 0, "reject", note="a misprint")
    assert review.decisions[["action", "by", "note"]].to_numpy().tolist() == [["drop", "Ada", "a misprint"]]
    assert review.proposals["state"].tolist()[0] == "rejected"
    told = json.loads(review._told)
    assert (told["states"][:2], told["lines"]) == ("ro", 1)


@pytest.mark.parametrize(("trait", "value", "message"), [
    ("proposal", -1, "There is no proposal -1; they are numbered from 0 to"),
    ("proposal", 10_000, "There is no proposal 10000"),
    ("state", "done", "A proposal is one of open, accepted, changed, rejected, not 'done'"),
])  # fmt: skip
def test_an_unknown_value_is_an_error_that_names_the_known_ones(event, path, trait, value, message):
    with pytest.raises(InputError, match=message):
        widgets.review(event, path, **{trait: value})
    review = widgets.review(event, path)
    with pytest.raises(InputError, match=message):
        setattr(review, trait, value)


@pytest.mark.parametrize(("asked", "got"), [(479, 480), (480, 480), (900, 900)])
def test_a_review_has_a_least_height(event, path, asked, got):
    assert widgets.review(event, path, height=asked).height == got


def test_a_cell_that_is_run_again_shows_what_it_showed_and_can_undo(event, path):
    review = widgets.review(event, path)
    decide(review, 0, "accept")
    review.proposal, review.state = 3, "accepted"
    again = widgets.review(event, path)
    assert (again.proposal, again.state) == (3, "accepted")
    again._answer(again, {"do": "undo"}, [])
    assert again.decisions.empty
    elsewhere = widgets.review(event, path.with_name("other.csv"))
    assert (elsewhere.proposal, elsewhere.state) == (0, "open")


def test_another_kernel_finds_the_decisions_in_the_file(event, path):
    decide(widgets.review(event, path), 0, "accept")
    review = widgets.review(analysis(), path)
    assert review.proposals["state"].tolist().count("accepted") == 1
    assert review.proposal == 1, "the first open one"


def test_nothing_is_kept_of_an_analysis_that_is_gone(path):
    before = len(review_widget._kept)
    review = widgets.review(analysis(), path)
    assert len(review_widget._kept) == before + 1
    review.close()
    del review
    gc.collect()
    assert len(review_widget._kept) == before


def test_review_and_reader_select_the_same(event, path):
    reader, review = widgets.reader(event), widgets.review(event, path)
    assert reader.question == "", "a review that is made selects nothing by itself"
    three = review.proposals.index[review.proposals["surface"] == "Three"].tolist()[0]
    review.proposal = three
    found = review.proposals.loc[three]
    assert (reader.question, reader.mark) == (found["id"], ["calder", found["start"], found["end"]])
    other = review.proposals[(review.proposals["surface"] == "Six")].iloc[0]
    reader.question = other["id"]
    reader.mark = ["calder", int(other["start"]), int(other["end"])]
    assert review.current["surface"].tolist() == ["Six"]
    assert reader.mark == ["calder", other["start"], other["end"]], "the review gives nothing back"


def test_what_has_no_proposal_leaves_the_review_where_it_is(event, path):
    reader, review = widgets.reader(event), widgets.review(event, path, proposal=2)
    reader.question = "Meadow Party"
    assert review.proposal == 2


def test_an_answer_of_another_report_opens_in_the_reader_only(event, path):
    reader, review = widgets.reader(event), widgets.review(event, path)
    rows = review.proposals
    three = rows.index[rows["surface"] == "Three"].tolist()[0]
    review.proposal = three
    two = event.figures[(event.figures["surface"] == "Two") & (event.figures["article_id"] == "wire")].iloc[0]
    place = review._data.place(three)
    review._answer(
        review,
        {"do": "open", "place": place, "report": 1, "start": int(two["start"]), "end": int(two["end"])},
        [],
    )
    assert reader.mark == ["wire", two["start"], two["end"]]
    assert review.proposal == three


def test_a_file_that_cannot_be_read_is_an_error(event, path):
    path.write_text("table,action\nfigures,burn\n")
    with pytest.raises(InputError, match="burn"):
        Review(event, path)


def test_the_reader_knows_how_much_is_in_review_whichever_came_first(event, path):
    before = widgets.reader(event)
    review = widgets.review(event, path)
    after = widgets.reader(event)
    key = review.proposals.set_index("surface").loc["Three", "id"]
    assert before.in_review == after.in_review == review.in_review
    assert review.in_review[key] == (review.proposals["id"] == key).sum()


def test_without_a_reader_it_is_said_how_to_get_one(event, path, monkeypatch):
    review = widgets.review(event, path)
    sent = []
    monkeypatch.setattr(review, "send", sent.append)
    review._answer(
        review, {"do": "open", "place": review._data.place(0), "report": 1, "start": 0, "end": 3}, []
    )
    assert sent == [{"said": "No reader of this event is open; widgets.reader(event) shows one."}]


def test_the_output_carries_a_static_twin_without_a_clock(event, path):
    review = widgets.review(event, path)
    decide(review, 0, "reject")
    data, _ = review._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in data
    assert f"<b>1 of {len(review.proposals)} proposals reviewed</b>: 1 rejected." in data["text/html"]
    assert data["text/html"].startswith("<style>"), "JupyterLab shows the twin where no kernel runs"


def test_a_review_is_saved_as_a_page_of_its_own(event, path, monkeypatch):
    monkeypatch.setattr(exported_review, "MOST_WEIGHED", 1)
    widgets.review(event, path).save(path.with_name("review.html"))
    html = path.with_name("review.html").read_text(encoding="utf-8")
    assert "Content-Security-Policy" in html
    assert 'class="nl-page"' in html


def test_an_event_without_proposals_has_nothing_to_review(path):
    event = nl.analyze(
        nl.read_articles(pd.DataFrame({"article_id": ["a"], "text": ["It rained all night."]}))
    )
    review = widgets.review(event, path)
    assert (len(review.proposals), review.current.empty) == (0, True)
    review._answer(review, {"do": "undo"}, [])
    assert repr(review) == "Review('decisions.csv', 0 of 0 reviewed)"
