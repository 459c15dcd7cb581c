"""Fit the model of agreeing pairs: `PYTHONPATH=tools python -m agreement_fit EVENT_DIR [EVENT_DIR ...]`.

Prints, for each event, how well the model that was fitted on all others tells its pairs, and the coefficients fitted on all.
With --write the table `newslens/comparison/questions/agreement_coefficients.py` is written anew.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from agreement_fit.annotated_events import AnnotatedEvent, read_event
from agreement_fit.coefficient_table import table_of
from agreement_fit.logistic import area_under_curve, fit
from newslens.comparison.questions.agreement_features import AgreementFeatures

if TYPE_CHECKING:
    from collections.abc import Sequence

TABLE = Path("newslens", "comparison", "questions", "agreement_coefficients.py")


def left_out(events: Sequence[AnnotatedEvent], index: int) -> list[AnnotatedEvent]:
    """All events but one."""
    return [event for n, event in enumerate(events) if n != index]


def main(words: Sequence[str] | None = None) -> int:
    """Fit, check and write."""
    parser = argparse.ArgumentParser(prog="agreement_fit", description=__doc__)
    parser.add_argument("events", nargs="+", type=Path, help="folders of annotated events")
    parser.add_argument("--write", action="store_true", help="write the table of coefficients")
    parser.add_argument("--leave-out", default="", help="name of an event that is not fitted on")
    chosen = parser.parse_args(words)
    events = [read_event(folder) for folder in sorted(chosen.events)]
    areas = []
    for index, event in enumerate(events):
        strengths = event.features @ fit(left_out(events, index))
        areas.append(area_under_curve(strengths, event.answers))
        print(
            f"{event.name:12} {len(event.answers):6} pairs, {event.answers.sum():5.0f} right, area {areas[-1]:.3f}"
        )
    found = fit([event for event in events if event.name != chosen.leave_out])
    for name, value in zip(AgreementFeatures._fields, found, strict=True):
        print(f"{name:20} {value:8.2f}")
    if chosen.write:
        TABLE.write_text(
            table_of(found, areas, sum(len(event.answers) for event in events)), encoding="utf-8"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
