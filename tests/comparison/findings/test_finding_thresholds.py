"""Either side of each number that decides what is a finding."""

from __future__ import annotations

import datetime as dt

import pytest

from newslens import schema
from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.answer_phrasing import tell_conflict
from newslens.comparison.findings.date_findings import find_date_conflicts
from newslens.comparison.findings.figure_findings import find_figure_differences
from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.findings.marked_wordings import MarkedPiece, MarkedWording, join_pieces
from newslens.comparison.findings.name_findings import find_spellings
from newslens.comparison.findings.polarity import exception_starts
from newslens.comparison.findings.tallied_answers import KnownReports, TalliedAnswers
from newslens.comparison.findings.telling_differences import find_telling_differences
from newslens.comparison.findings.wording_differences import differences
from newslens.schema import Date, Figure, Name, Question

ORDER = {name: number for number, name in enumerate("abcdefg", start=1)}


def kinds(a, b):
    return [each.kind for each in differences(a, b)]


def told(a, b, relation, around=""):
    wordings = [
        MarkedWording(name, (MarkedPiece(0, len(text), text),), None, around)
        for name, text in zip("ab", (a, b), strict=True)
    ]
    return [each.kind for each in find_telling_differences(*wordings, relation)]


def figure_weight(verdict, label="boats", lineages=0, articles="ab"):
    figures = [
        (name, [Figure(9 * n, 9 * n + 3, surface, 2.0, high, comparator, question="q")])
        for n, (name, surface, high, comparator) in enumerate(
            zip(articles, ("few", "two"), (3.0, 2.0), ("vague", "exact"), strict=True)
        )
    ]
    question = Question("q", label, None, None, 2, 2, lineages, 2.0, 3.0, verdict)
    tables = schema.found_table("figures", figures), schema.table("questions", [question])
    (draft,) = find_figure_differences(*tables, known=KnownReports(ORDER, {}, {}))
    return round(draft.weight, 3)


@pytest.mark.parametrize(("verdict", "weight"), [("conflict", 0.8), ("update", 0.6), ("compatible", 0.3)])
def test_figure_weights(verdict, weight):
    assert figure_weight(verdict) == weight


def test_a_toll_lineages_and_one_report():
    assert figure_weight("conflict", "people killed") == 0.85
    assert [figure_weight("conflict", lineages=n) for n in (1, 4, 5, 6)] == [0.81, 0.84, 0.85, 0.85]
    assert figure_weight("conflict", articles="aa") == 0.7


@pytest.mark.parametrize(
    ("count", "summary"), [(3, "Boats: 0, 1 or 2."), (4, "Boats: four answers, from 0 to 3.")]
)
def test_answers_named(count, summary):
    given = [str(n) for n in range(count)]
    voices = {value: {name} for value, name in zip(given, "abcdefg", strict=False)}
    proofs = tuple(Proof(name, 0, 1, value, value) for value, name in zip(given, "abcdefg", strict=False))
    size = {value: float(value) for value in given}
    answers = TalliedAnswers("Boats", given, voices, size, proofs, KnownReports(ORDER, {}, {}))
    assert tell_conflict(answers).summary == summary


def test_weights_of_sums():
    assert thresholds.SUM_WEIGHTS == {"adds_up": 0.3, "does_not_add_up": 0.7}
    assert thresholds.ASIDE_WEIGHT == 0.1


def test_weights_of_altered_quotations():
    """A change that turns a sentence round comes before a conflict, a choice of words behind every conflict."""
    reworded, translated = thresholds.REWORDED_WEIGHTS, thresholds.TRANSLATED_WEIGHTS
    assert reworded == {
        "negation": 0.88,
        "exception": 0.88,
        "denied": 0.86,
        "opposite": 0.82,
        "amount": 0.82,
        "number": 0.8,
        "name": 0.64,
        "modal": 0.62,
        "hedge": 0.6,
        "word": 0.58,
    }
    assert translated == {
        "negation": 0.8,
        "exception": 0.84,
        "denied": 0.78,
        "opposite": 0.72,
        "amount": 0.7,
        "number": 0.74,
        "modal": 0.44,
    }


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("We must stay", "We need stay", []),  # 4 and 3
        ("We need stay", "We should stay", []),  # 3 and 2
        ("We must stay", "We should stay", ["modal"]),  # 4 and 2
    ],
)
def test_modal_steps(a, b, expected):
    assert told(a, b, "translated") == expected


@pytest.mark.parametrize(("gap", "count"), [(119, 1), (120, 1), (121, 2)])
def test_piece_gap(gap, count):
    text = f"one{' ' * gap}two"
    pieces = [
        MarkedWording("a", (MarkedPiece(at, at + 3, text[at : at + 3]),), None, "") for at in (0, 3 + gap)
    ]
    assert len(set(join_pieces(pieces, {"a": text}).values())) == count


@pytest.mark.parametrize(("gap", "found"), [(40, True), (41, False)])
def test_exception_reach(gap, found):
    assert bool(exception_starts(f"not{'x'.center(gap)}anything but debts")) == found


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("the deck there", "the desk there", "spelling"),  # 1 of 4
        ("the cod there", "the rod there", "replaced"),  # 1 of 3
        ("met Karel Moss there", "met Carol Mosh there", "spelling"),  # 3 of 9
        ("met Karel Moss there", "met Carol Mush there", "name"),  # 4 of 9
        ("We never ever sell it", "We sell it", "negation"),  # 2 words in a row
        ("We now never ever sell it", "We sell it", "negation"),  # 3
        ("We have now never ever sell it", "We sell it", "dropped"),  # 4
        ("We shall at all costs sell it", "We should sell it", "modal"),  # 4 words for one
        ("We shall at very high costs sell it", "We should sell it", "modal"),  # 5
        ("We shall at such very high costs sell it", "We should sell it", "replaced"),  # 6
        ("Not all boats left", "all boats left", "negation"),  # an excerpt of one word less
        ("Not at nearly all boats left", "all boats left", "dropped"),
    ],
)
def test_word_edits_name_edits_and_cut_words(a, b, kind):
    assert kinds(a, b) == [kind]


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (
            "boats took Olsen, not Brandt, to Velm",
            "ships took Olsen, Brandt, to Velm",
            True,
        ),  # 4 of 5 and a bit
        (
            "boats took Olsen, not gulls, to ships",
            "ships took Olsen, gulls, to boats",
            True,
        ),  # 3 of 5 and a bit
        ("boats saw Olsen, not gulls, near ships", "ships took Olsen, gulls, near boats", False),  # 2
    ],
)
def test_clause_share(a, b, found):
    assert ("negation" in kinds(a, b)) == found


@pytest.mark.parametrize(("days", "apart", "count"), [(10, 20, 1), (11, 20, 0), (1, 45, 1), (1, 46, 0)])
def test_dating_days_and_dates_apart(days, apart, count):
    first = dt.datetime(2031, 5, 1)
    second = dt.datetime(2031, 5, 1) + dt.timedelta(days=days + apart)
    dates = [
        ("a", [Date(0, 1, "x", first, first + dt.timedelta(days=days), "day", "election")]),
        ("b", [Date(0, 1, "y", second, second, "day", "election")]),
    ]
    found = list(find_date_conflicts(schema.found_table("dates", dates), order=ORDER))
    assert [draft.weight for draft in found] == [0.55] * count


def spellings(*surfaces):
    names = [
        (article, [Name(0, len(surface), surface, "Omar", "person")])
        for article, surface in zip("abcdefg", surfaces, strict=False)
    ]
    return [
        round(draft.weight, 3) for draft in find_spellings(schema.found_table("names", names), order=ORDER)
    ]


def test_name_letters_and_the_weight_of_a_spelling():
    assert spellings("Omr", "Umr") == []
    assert spellings("Omar", "Umar") == [0.17]
    assert [spellings(*["Omar"] * n, "Umar") for n in (3, 4, 5)] == [[0.19], [0.2], [0.2]]


def test_bounds_on_memory():
    assert thresholds.WORDINGS_KEPT == thresholds.PAIRS_KEPT == 4096


@pytest.mark.parametrize(
    ("kinds", "told"), [(thresholds.KINDS_HELD_TOGETHER, 1), (thresholds.KINDS_HELD_TOGETHER + 1, 0)]
)
def test_of_too_many_answers_nobody_claims_that_they_go_together(kinds, told):
    vague = ("a", [Figure(0, 4, "some", 1.0, 99.0, "vague", question="q")])
    bounds = [
        Figure(9 * n, 9 * n + 3, "few", float(n), None, "at_least", question="q") for n in range(1, kinds)
    ]
    question = Question("q", "boats", None, None, 2, 2, 2, 1.0, 99.0, "compatible")
    tables = schema.found_table("figures", [vague, ("b", bounds)]), schema.table("questions", [question])
    assert len(list(find_figure_differences(*tables, known=KnownReports(ORDER, {}, {})))) == told
