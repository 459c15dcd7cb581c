from __future__ import annotations

import datetime as dt
import re
from types import SimpleNamespace

import pytest
from invented_event import analysis as invented

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page.collated_utterance import _joined, collate
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.wording_changes import SHORTER_BEFORE


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


@pytest.fixture(scope="module")
def anchors(shown):
    return Anchors(shown)


def of(*wordings, lineages=None, relation="reworded", reported=(), published=()):
    """The collation of wordings of one utterance, an article each."""
    keys = [f"a{n}" for n in range(1, len(wordings) + 1)]
    articles = [
        schema.Article(key, None, None, None, when, None, None, None, None, text)
        for key, text, when in zip(keys, wordings, published or [None] * len(keys), strict=True)
    ]
    quotations = [
        (
            key,
            [
                schema.Quotation(
                    0,
                    len(text),
                    text,
                    "indirect" if key in reported else "direct",
                    "Ana Roth",
                    utterance="u1",
                )
            ],
        )
        for key, text in zip(keys, wordings, strict=True)
    ]
    pairs = [
        schema.Rendering("u1", a, 0, len(wordings[i]), b, 0, len(wordings[j]), relation, 0.5)
        for i, a in enumerate(keys)
        for j, b in enumerate(keys)
        if i < j
    ]
    rows = [schema.Lineage(key, *each, 0.9, None) for key, each in zip(keys, lineages or [], strict=False)]
    view = EventView(
        SimpleNamespace(
            articles=schema.table("articles", articles),
            quotations=schema.found_table("quotations", quotations),
            renderings=schema.table("renderings", pairs),
            lineages=schema.table("lineages", rows),
        )
    )
    return collate(view, Anchors(view), view.utterances[0])


def states(collation, row):
    return [(run.text, run.state) for reading in collation.rows[row].readings for run in reading]


def test_a_collation_marks_what_differs_from_the_base(shown, anchors):
    collation = collate(shown, anchors, shown.utterances_by_key["gate"])
    assert (collation.base.number, [row.witness.number for row in collation.rows]) == (1, [1, 2, 3])
    states = {
        row.witness.number: [run.text for reading in row.readings for run in reading if run.state == "differ"]
        for row in collation.rows
    }
    assert states[1] == states[2] == []
    assert {"this", "all"} <= set(" ".join(states[3]).split())
    assert [row.witness.number for row in collation.keeping] == [2]
    assert [row.witness.number for row in collation.shown] == [1, 3]
    assert not any("Report 2" in told for told in collation.changed)


def test_a_collation_keeps_every_word_of_every_witness(shown, anchors):
    for utterance in shown.utterances:
        if utterance.compared:
            for row in collate(shown, anchors, utterance).rows:
                mine = next(q for q in utterance.quotations if q.article_id == row.witness.article_id)
                printed = " ".join(
                    run.text for reading in row.readings for run in reading if run.state != "absent"
                )
                assert re.findall(r"\w+", printed) == re.findall(r"\w+", mine.surface)


def test_a_reading_is_spaced_as_it_is_printed(shown, anchors):
    collation = collate(shown, anchors, shown.utterances_by_key["gate"])
    base = collation.rows[0]
    assert " ".join(run.text for reading in base.readings for run in reading).startswith("Nobody had touched")
    assert _joined(["He", "said", '"', "no", '"', ",", "then", "(", "twice", ")", "“", "yes", "”", "."]) == (
        'He said "no", then (twice) “yes”.'
    )
    assert _joined(
        [
            "It",
            "fell",
            "at",
            "4",
            ":",
            "40",
            "a",
            ".",
            "m",
            ".",
            "on",
            "Monday",
            ":",
            "40",
            "men",
            "ran",
            ".",
            "I",
            "stayed",
            ".",
        ]
    ) == ("It fell at 4:40 a.m. on Monday: 40 men ran. I stayed.")


def test_a_lost_negation_is_said(shown, anchors):
    collation = collate(shown, anchors, shown.utterances_by_key["canal"])
    assert any("a negation is lost" in sentence for sentence in collation.changed)


def test_the_most_complete_wording_leads():
    found = of("We saw two boats.", "We saw two boats go down at dawn.")
    assert [(row.witness.number, row.relation) for row in found.rows] == [
        (2, "base of the comparison"),
        (1, "reworded"),
    ]
    assert found.base.number == 2


@pytest.mark.parametrize(("words", "leader"), [(17, 2), (16, 1)])
def test_of_wordings_nearly_as_complete_the_one_that_is_not_taken_leads(words, leader):
    full = " ".join(f"word{n}" for n in range(20))
    short = " ".join(f"word{n}" for n in range(words))
    assert of(full, short, lineages=[("A", "a2"), ("A", None)]).base.number == leader


@pytest.mark.parametrize(("words", "running"), [(26, False), (27, True)])
def test_a_long_utterance_runs_on(words, running):
    text = " ".join(f"word{n}" for n in range(words))
    assert of(text, text).running == running


def test_there_are_eight_readings_at_most():
    base = [f"word{n}" for n in range(20)]
    other = [word if n % 2 else f"else{n}" for n, word in enumerate(base)]
    found = of(" ".join(base), " ".join(other))
    assert [len(row.readings) for row in found.rows] == [8, 8]


def test_what_a_witness_lacks_is_shown_as_absent():
    found = of("We saw two boats go down.", "We saw boats go down.")
    assert states(found, 1) == [("We saw", "agree"), ("two", "absent"), ("boats go down.", "agree")]
    assert not found.alike


def test_case_and_marks_are_no_differences():
    found = of("We saw it, and left.", "we saw it and left")
    assert found.alike
    assert {state for _, state in states(found, 1)} == {"agree"}


@pytest.mark.parametrize(
    ("relation", "text", "shown"),
    [
        ("identical", "We saw boats.", "truncated"),
        ("reworded", "We saw boats.", "reworded"),
        ("identical", "We saw two boats.", "identical"),
    ],
)
def test_the_same_in_one_piece_that_lacks_others_is_truncated(relation, text, shown):
    assert of("We saw two boats.", text, relation=relation).rows[1].relation == shown


@pytest.mark.parametrize(
    ("relation", "text", "days", "shown", "told"),
    [
        ("truncated", "We saw boats.", (5, 1), SHORTER_BEFORE, "3 of 4 words, before the base appeared."),
        ("identical", "We saw boats.", (5, 1), SHORTER_BEFORE, "3 of 4 words, before the base appeared."),
        ("truncated", "We saw boats.", (5, 5), "truncated", "3 of 4 words."),
        ("truncated", "We saw boats.", (1, 5), "truncated", "3 of 4 words."),
        ("reworded", "We saw boats.", (5, 1), "reworded", "of 4 words 1 dropped."),
    ],
)
def test_what_appeared_before_the_base_was_not_cut_from_it(relation, text, days, shown, told):
    published = [dt.datetime(2031, 3, day) for day in days]
    found = of("We saw two boats.", text, relation=relation, published=published)
    assert found.rows[1].relation == shown
    assert found.changed == [f"Report {found.rows[1].witness.number}: {told}"]


def test_a_witness_leads_to_its_quotation(shown, anchors):
    found = collate(shown, anchors, shown.utterances_by_key["gate"])
    assert [row.href for row in found.rows] == ["#a1-u2", "#a2-u1", "#a3-u2"]


def test_the_wording_is_the_base_without_its_last_mark():
    assert of("“We saw two boats,”", "We saw").wording == "We saw two boats"


@pytest.mark.parametrize("reported", [("a1",), ("a2",)])
def test_what_is_told_without_marks_leads_nobody_and_is_held_against_nobody(reported):
    wordings = ["that the ferry, which is old, will sail on Monday", "that the ferry will sail soon"]
    quoted = wordings[1] if reported == ("a1",) else wordings[0]
    found = of(*wordings, quoted, reported=reported)
    assert found.wording == quoted
    assert found.alike
    assert [(row.relation, row.kept) for row in found.rows][-1] == (
        "reported without quotation marks, in its own words",
        False,
    )
    assert {state for row in range(3) for _, state in states(found, row)} == {"agree"}
    assert not found.changed


def test_where_nobody_uses_marks_the_wordings_are_held_against_each_other():
    found = of("the ferry will sail on Monday", "the ferry will leave on Monday", reported=("a1", "a2"))
    assert found.changed == ["Report 2: of 6 words 1 replaced."]
    assert not found.alike
