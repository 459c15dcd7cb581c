from __future__ import annotations

import pytest
from invented_event import analysis, span, with_tables

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.finding_order import says_opposite


def event_with(*told):
    """The invented event with findings of our own: key, verdict, weight and evidence as (report, words, position)."""
    found = [
        schema.Finding(key, verdict, f"{key}.", weight, None, None, verdict)
        for key, verdict, weight, _ in told
    ]
    proofs = [
        (report, [schema.Evidence(*span(report, words), key, position)])
        for key, *_, spans in told
        for report, words, position in spans
    ]
    return EventView(
        with_tables(findings=schema.table("findings", found), evidence=schema.found_table("evidence", proofs))
    )


def test_what_a_reader_would_mend_first_comes_first():
    event = event_with(
        ("moved", "update", 0.9, [("wire", "At least four", "4"), ("calder", "Six", "6")]),
        ("sum", "does_not_add_up", 0.9, [("calder", "two-thirds", "said")]),
        ("one voice", "conflict", 0.9, [("wire", "Two boats", "two"), ("dnes", "two boats", "2")]),
        ("one report", "conflict", 0.9, [("calder", "Six", "6"), ("calder", "Three boats", "3")]),
        ("two voices", "conflict", 0.5, [("wire", "Two boats", "two"), ("calder", "Three boats", "three")]),
        (
            "words",
            "altered",
            0.5,
            [("wire", "closing the canal", "closing"), ("dnes", "closing of", "closing of")],
        ),
        ("turned", "altered", 0.4, [("wire", "do not rule out", "not rule"), ("dnes", "rule out", "rule")]),
        ("both", "compatible", 0.9, [("wire", "Several", "several"), ("calder", "Seven", "seven")]),
    )
    assert list(event.findings) == [
        "turned",
        "words",
        "two voices",
        "one report",
        "one voice",
        "sum",
        "moved",
        "both",
    ]


def test_of_one_kind_the_surer_comes_first_then_what_more_voices_speak_of():
    sides = [("wire", "Two boats", "two"), ("calder", "Three boats", "three")]
    event = event_with(
        ("two voices", "conflict", 0.8, sides),
        ("three voices", "conflict", 0.8, [*sides, ("echo", "61", "61")]),
        ("surer", "conflict", 0.9, sides),
    )
    assert list(event.findings) == ["surer", "three voices", "two voices"]


@pytest.mark.parametrize(
    ("verdict", "before", "after", "opposite"),
    [
        ("altered", "do not rule out", "rule out", True),
        ("altered", "not", "without", True),
        ("altered", "nothing but", "nothing", True),
        ("altered", "must", "should", False),
        ("altered", "rose", "fell", False),
        ("conflict", "no boats", "two boats", False),
    ],
)
def test_only_a_denial_inside_the_marks_makes_an_opposite(verdict, before, after, opposite):
    event = event_with(
        ("f", verdict, 0.5, [("wire", "do not rule out", before), ("dnes", "rule out", after)])
    )
    assert says_opposite(event.findings["f"], event.evidence["f"]) is opposite


def test_the_invented_quotation_says_the_opposite():
    event = EventView(analysis())
    assert next(iter(event.findings)) == "not"
    assert [key for key, row in event.findings.items() if says_opposite(row, event.evidence[key])] == ["not"]
