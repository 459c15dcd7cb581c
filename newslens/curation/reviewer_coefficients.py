"""How far two reviewers agree.

Takes two persons' decisions on one event; gives, for each table and in all, the share of rows that both decided in one way, Cohen's
kappa (1960) and Krippendorff's alpha (nominal, 2004), and every row that they decided differently. Compared are the rows that
both decided about.
Rows are paired by their place: both files are about the same texts.

Both coefficients are computed by NLTK (`nltk.metrics.agreement`, extra `review`).

What this does not cover: which of the two is right, and rows that only one of them looked at; they are counted.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final

import pandas as pd

from newslens.curation.decision import as_decisions
from newslens.curation.decision_force import in_force_by_row
from newslens.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.curation.decision import Decision
    from newslens.curation.decision_force import RowKey

__all__ = ["ReviewerAgreement", "TableAgreement", "reviewer_agreement"]

_ALL: Final = "all"


@dataclass(frozen=True, slots=True)
class TableAgreement:
    """How far two reviewers agree on one table."""

    table: str
    both: int
    """Rows that both decided about."""
    same: int
    """Rows of them that both decided in one way."""
    only_first: int
    only_second: int
    percent: float | None
    """100 times `same` by `both`; None where there are none."""
    kappa: float | None
    """None where it is not defined: of no rows, or where both decided everything in one and the same way."""
    alpha: float | None


@dataclass(frozen=True, slots=True)
class ReviewerAgreement:
    """How far two reviewers agree."""

    tables: pd.DataFrame
    """A row for each table that both decided about, and one for all: the fields of `TableAgreement`."""
    differences: pd.DataFrame
    """A row for each row that they decided differently: what names it, the words, and both decisions."""


def reviewer_agreement(first: pd.DataFrame, second: pd.DataFrame) -> ReviewerAgreement:
    """Hold two reviewers' decisions against each other.

    Parameters
    ----------
    first, second
        As `read_decisions` gives them.

    Raises
    ------
    MissingExtraError
        When NLTK is not installed.

    Examples
    --------
    >>> span = {"table": "figures", "article_id": "a", "start": 0, "end": 3, "line": 2}
    >>> one, other = (pd.DataFrame([span | {"action": action}]) for action in ("keep", "drop"))
    >>> reviewer_agreement(one, other).tables[["table", "both", "same", "percent"]].values.tolist()
    [['figures', 1, 0, 0.0], ['all', 1, 0, 0.0]]
    """
    ours, theirs = (in_force_by_row(as_decisions(each)) for each in (first, second))
    names = list(dict.fromkeys(key[0] for key in [*ours, *theirs]))
    counted = [_agreement(name, _of(ours, name), _of(theirs, name)) for name in sorted(names)]
    counted.append(_agreement(_ALL, ours, theirs))
    columns = [field.name for field in fields(TableAgreement)]
    tables = pd.DataFrame([[getattr(each, name) for name in columns] for each in counted], columns=columns)
    return ReviewerAgreement(tables.astype(_DTYPES), _differences(ours, theirs))


_DTYPES: Final = {
    "table": "string",
    "both": "Int64",
    "same": "Int64",
    "only_first": "Int64",
    "only_second": "Int64",
    "percent": "Float64",
    "kappa": "Float64",
    "alpha": "Float64",
}


def _of(decided: Mapping[RowKey, list[Decision]], name: str) -> dict[RowKey, list[Decision]]:
    return {key: those for key, those in decided.items() if key[0] == name}


def _label(decisions: Sequence[Decision]) -> str:
    """What was decided about a row, in one word: two who drop it agree, and two who set one cell to one value."""
    told = []
    for each in decisions:
        what = [each.action]
        if each.action in {"set", "add"} and each.column is not None:
            what += [each.column, each.value or "nothing"]
        if each.action == "join":
            # the id says which question it is, however each names it by one of its rows
            what.append(each.id or each.value or "")
        told.append(" ".join(what))
    return "; ".join(sorted(told))


def _agreement(
    name: str, ours: Mapping[RowKey, list[Decision]], theirs: Mapping[RowKey, list[Decision]]
) -> TableAgreement:
    both = [key for key in ours if key in theirs]
    pairs = [(_label(ours[key]), _label(theirs[key])) for key in both]
    same = sum(a == b for a, b in pairs)
    kappa, alpha = _coefficients(pairs)
    return TableAgreement(
        table=name,
        both=len(both),
        same=same,
        only_first=len(ours) - len(both),
        only_second=len(theirs) - len(both),
        percent=round(100 * same / len(both), 1) if both else None,
        kappa=kappa,
        alpha=alpha,
    )


def _coefficients(pairs: Sequence[tuple[str, str]]) -> tuple[float | None, float | None]:
    """Kappa and alpha; None where they are not defined, as where everything is of one kind."""
    task = _annotation_task()
    if len({label for pair in pairs for label in pair}) < 2:
        return None, None
    data = [
        (who, str(item), label)
        for item, pair in enumerate(pairs)
        for who, label in zip(("first", "second"), pair, strict=True)
    ]
    made = task(data=data)
    return _number(made.kappa), _number(made.alpha)


def _number(coefficient: Any) -> float | None:
    try:
        value = float(coefficient())
    except ZeroDivisionError:
        return None
    return None if math.isnan(value) else round(value, 3)


def _annotation_task() -> Any:
    try:
        from nltk.metrics.agreement import AnnotationTask  # noqa: PLC0415 - of an extra
    except ImportError:
        raise MissingExtraError("Agreement between reviewers", "review") from None
    return AnnotationTask


def _differences(
    ours: Mapping[RowKey, list[Decision]], theirs: Mapping[RowKey, list[Decision]]
) -> pd.DataFrame:
    found = []
    for key, those in ours.items():
        if key in theirs and _label(those) != _label(theirs[key]):
            quoted = next((each.quoted for each in [*those, *theirs[key]] if each.quoted), None)
            notes = [
                " ".join(each.note for each in side if each.note) or None for side in (those, theirs[key])
            ]
            found.append([*key, quoted, _label(those), _label(theirs[key]), *notes])
    columns = [
        "table",
        "article_id",
        "start",
        "end",
        "id",
        "quoted",
        "first",
        "second",
        "note_first",
        "note_second",
    ]
    frame = pd.DataFrame(found, columns=columns)
    kinds = dict.fromkeys(columns, "string") | {"start": "Int64", "end": "Int64"}
    return frame.astype(kinds).sort_values(columns[:5], kind="stable", ignore_index=True)
