from __future__ import annotations

import pytest
from curated_event import boats, decided, reports, span, speeches

import newslens as nl
from newslens.curation.proposal_doubts import NO_SCORE, doubts_of_figures, doubts_of_quotations


def test_a_figure_that_agrees_is_less_in_doubt_than_one_that_clashes():
    two, three, again, cranes = doubts_of_figures(nl.analyze(boats()).tables)
    assert two.doubt == again.doubt < NO_SCORE == three.doubt
    assert "chance that it answers one question with the figure most like it" in two.why
    assert three.why.startswith("It differs from the other answers to its question")
    assert cranes.why.startswith("It is the only answer to its question")
    assert cranes.doubt < two.doubt


def test_a_figure_that_may_answer_another_question_names_it():
    articles = reports(
        a="Police said 40 sailors were rescued at Selm.", b="Police said 40 sailors were rescued at Selm."
    )
    line = {"table": "figures", "action": "split", **span(articles, "a", "40")}
    one, other = doubts_of_figures(nl.analyze(articles, decisions=decided(line)).tables)
    assert one.doubt == other.doubt > NO_SCORE
    assert one.nearest != other.nearest
    assert "the chance that it answers another question is" in one.why


def test_quotations_by_what_they_share_and_by_their_speaker():
    tables = nl.analyze(speeches()).tables
    same, *_, alone = doubts_of_quotations(tables)
    assert same.doubt == pytest.approx(0)
    assert same.why == "It shares 100% with the rendering that is most like it."
    assert (alone.doubt, alone.why) == (0, "No other report has it.")


def test_words_in_marks_that_nobody_is_said_to_have_spoken():
    (found,) = doubts_of_quotations(nl.analyze(reports(a='It was "a grand day for everyone".')).tables)
    assert found.doubt == NO_SCORE
    assert found.why.endswith("nobody is named as its speaker.")
