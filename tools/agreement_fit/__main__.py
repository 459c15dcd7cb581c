"""Fit the model of agreeing pairs: `PYTHONPATH=tools python -m agreement_fit EVENT_DIR [EVENT_DIR ...]`.

Takes folders of annotated events. Prints, for each event, how well the model that was fitted on all others tells its pairs,
and how well its figures are then put under one question; last the coefficients fitted on all. With --write the table
`newslens/comparison/questions/agreement_coefficients.py` is written anew.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from agreement_fit.annotated_events import AnnotatedEvent, read_event
from agreement_fit.coefficient_table import EventCheck, by_feature, table_of, told_mean
from agreement_fit.grouped_pairs import grouped_f1
from agreement_fit.logistic import area_under_curve, fit

if TYPE_CHECKING:
    from collections.abc import Sequence

TABLE: Final = Path("newslens", "comparison", "questions", "agreement_coefficients.py")
"""Where the table stands, from the root of the repository."""


def check_event(event: AnnotatedEvent, others: Sequence[AnnotatedEvent]) -> EventCheck:
    """How the model that is fitted on other events does on one."""
    fitted = fit(others)
    area = area_under_curve(event.features @ fitted, event.answers)
    return EventCheck(len(event.answers), area, grouped_f1(event, by_feature(fitted)))


def main(words: Sequence[str] | None = None) -> int:
    """Fit, check and write."""
    parser = argparse.ArgumentParser(prog="agreement_fit", description=__doc__)
    parser.add_argument("events", nargs="+", type=Path, help="folders of annotated events, two or more")
    parser.add_argument("--write", action="store_true", help="write the table of coefficients")
    parser.add_argument(
        "--leave-out", default="", metavar="NAME", help="an event that is checked and not fitted on"
    )
    chosen = parser.parse_args(words)
    left_out: str = chosen.leave_out
    folders: list[Path] = sorted(chosen.events, key=lambda folder: folder.name)
    if left_out and left_out not in {folder.name for folder in folders}:
        parser.error(f"--leave-out {left_out}: no such folder among the events")
    if len(folders) < 2 + bool(left_out):
        parser.error("the check leaves one event out: at least two are needed to fit on")
    events = [read_event(folder) for folder in folders]
    fitted_on = [event for event in events if event.name != left_out]
    checks: dict[str, EventCheck] = {}
    for event in events:
        check = check_event(event, [other for other in fitted_on if other.name != event.name])
        checks[event.name] = check
        print(
            f"{event.name:12} {check.pairs:6} pairs, {event.answers.sum():5.0f} right, area {check.area:.3f}, "
            f"F1 of figures under one question {check.score:.3f}"
        )
    told = list(checks.values())
    areas, scores = told_mean([each.area for each in told]), told_mean([each.score for each in told])
    print(f"mean: area {areas}, F1 {scores}")
    coefficients = by_feature(fit(fitted_on))
    for name, value in coefficients.items():
        print(f"{name:20} {value:8.2f}")
    if chosen.write:
        kept = [checks[event.name] for event in fitted_on]
        TABLE.write_text(table_of(coefficients, kept), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
