"""Figures that differ and may answer one question."""

from __future__ import annotations

from invented_claims import claim

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.doubtful_findings import find_doubtful
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.questions.clash_licence import Clash, ClashReading

ORDER = {"a": 1, "b": 2}


def clash(
    one: int, other: int, grounds: tuple[str, ...] = ("counted", "role"), unsure: tuple[str, ...] = ("year",)
) -> Clash:
    """The claims of two rows, read so."""
    return Clash(claim(one, 2.0), claim(other, 5.0), ClashReading(grounds, (), unsure))


def found(*doubtful: Clash, questions: list[str | None] | None = None) -> list[Draft]:
    asked = questions or [f"q{row}" for row in range(100)]
    return list(find_doubtful(doubtful, order=ORDER, questions=asked, labels={"q0": "boats that sank"}))


def subjects(*doubtful: Clash, questions: list[str | None] | None = None) -> list[str | None]:
    return [draft.subject for draft in found(*doubtful, questions=questions)]


def test_a_doubt_names_both_figures_and_accuses_nobody() -> None:
    (draft,) = found(clash(0, 1))
    assert draft == Draft(
        kind="differs",
        key="q0",
        summary="Boats that sank: 2 in report 1, 5 in report 2.",
        reason="Reports 1 and 2 count the same thing and speak of it in the same sense, but only one of them names a year: "
        "this may be one question or two.",
        verdict="differs",
        weight=thresholds.DOUBT_WEIGHT,
        subject="q0",
        proofs=(Proof("a", 0, 2, "2", "2"), Proof("b", 100, 102, "5", "5")),
    )


def test_two_figures_of_one_report_are_told_by_its_sources() -> None:
    (draft,) = found(clash(0, 2))
    assert draft.summary == "Boats that sank: 2 by one source, 5 by another."
    assert draft.reason.startswith("Its two sources ")


def test_a_figure_over_two_lines_is_told_in_one() -> None:
    two_lines = Clash(claim(0, 2.0, surface="Two\n million"), *clash(0, 1)[1:])
    (draft,) = found(two_lines)
    assert draft.summary == "Boats that sank: two million in report 1, 5 in report 2."
    assert draft.proofs[0] == Proof("a", 0, 2, "Two\n million", "two million")


def test_a_question_without_a_label_is_of_figures() -> None:
    assert found(clash(2, 1))[0].summary.startswith("Figures: ")


def test_the_best_founded_comes_first() -> None:
    weak = clash(0, 1)
    strong = clash(2, 3, ("counted", "role", "place"))
    open_twice = clash(4, 5, unsure=("year", "set"))
    assert subjects(open_twice, weak, strong) == ["q2", "q0", "q4"]


def test_of_equals_the_first_that_was_found_comes_first() -> None:
    assert subjects(clash(4, 5), clash(2, 3), clash(0, 1)) == ["q4", "q2", "q0"]


def test_a_question_is_told_once() -> None:
    asked: list[str | None] = ["dead", "injured", "dead", "hurt"]
    assert subjects(clash(0, 1), clash(2, 3), questions=asked) == ["dead"]
    apart: list[str | None] = ["dead", "injured", "missing", "hurt"]
    assert subjects(clash(0, 1), clash(2, 3), questions=apart) == ["dead", "missing"]


def test_a_handful_is_told() -> None:
    many = [clash(2 * n, 2 * n + 1) for n in range(thresholds.DOUBTS_TOLD + 3)]
    assert len(subjects(*many[: thresholds.DOUBTS_TOLD - 1])) == thresholds.DOUBTS_TOLD - 1
    assert len(subjects(*many)) == thresholds.DOUBTS_TOLD


def test_without_doubts_there_is_nothing_to_tell() -> None:
    assert not found()


def test_two_units_are_told_with_the_figures() -> None:
    a, b = claim(0, 2.0, unit="mile"), claim(1, 5.0, unit="nautical_mile")
    (draft,) = found(Clash(a, b, ClashReading(("role", "wording"), (), ())))
    assert draft.summary == "Boats that sank: 2 (mile) in report 1, 5 (nautical mile) in report 2."
    assert [proof.position for proof in draft.proofs] == ["2 (mile)", "5 (nautical mile)"]
    (alike,) = found(Clash(a, claim(1, 5.0, unit="mile"), ClashReading(("role", "wording"), (), ())))
    assert alike.summary == "Boats that sank: 2 in report 1, 5 in report 2."
