"""Renderings of one utterance beside each other: what each witness has where the base has something else.

The base is the most complete rendering, not the true one. The alignment is `newslens.comparison.shared.alignment`'s;
here its columns are gathered into at most eight readings, cut where the witnesses begin or cease to differ, and
within each reading every word is told to agree with the base, to differ or to be absent. A long utterance has no
columns but runs on as a sentence a witness, with the same marks.

Case, quotation marks and points do not count as differences of a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from newslens.comparison.utterances import alignment_table
from newslens.presentation.page.wording_changes import form, is_word, length, what_changed

if TYPE_CHECKING:
    from newslens.presentation.event_view import Edition, Utterance, Witness
    from newslens.presentation.page.highlights import Anchors

__all__ = ["Collation", "Row", "Run", "collate"]

_MOST_COLUMNS = 8
_LONGEST_IN_COLUMNS = 26
_NEARLY = 0.85
_CLOSING = frozenset(".,;:!?)]}’”»%…")
_STRAIGHT = frozenset("\"'")
_OPENING = frozenset("([{“‘«„$£€")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a reading that stand in one relation to the base."""

    text: str
    state: str
    """agree, differ or absent; of an absent run the text is what the base has."""


@dataclass(frozen=True, slots=True)
class Row:
    """A witness with its readings."""

    witness: Witness
    href: str | None
    relation: str
    base: bool
    readings: list[list[Run]]


@dataclass(frozen=True, slots=True)
class Collation:
    """An utterance, collated."""

    utterance: Utterance
    base: Witness
    wording: str
    rows: list[Row]
    running: bool
    """Whether the utterance is too long for columns."""
    alike: bool
    """Whether every witness has the words of the base."""
    changed: list[str]
    """Sentences on what happened to the wording on the way."""


def collate(edition: Edition, anchors: Anchors, utterance: Utterance) -> Collation:
    """An utterance's renderings, aligned word by word against the most complete one."""
    frame = alignment_table(edition.analysis, str(utterance.key), joined=False)
    order = [str(key) for key in frame["article_id"]]
    cells = {
        key: [None if cell is None else str(cell) for cell in row[1:]]
        for key, row in zip(
            order, frame.astype(object).where(frame.notna(), None).itertuples(index=False), strict=True
        )
    }
    leader = _leader(edition, cells)
    base = cells[leader]
    groups = _groups([cells[key] for key in order], base)
    running = length(base) > _LONGEST_IN_COLUMNS or len(groups) > _MOST_COLUMNS
    if running:
        groups = [range(len(base))]
    relations = _relations(edition, utterance, leader)
    rows = [
        Row(
            witness=edition.by_id[key],
            href=_href(utterance, anchors, key),
            relation="base of the comparison"
            if key == leader
            else _relation(relations.get(key), cells[key], base),
            base=key == leader,
            readings=[_runs(cells[key], base, group) for group in groups],
        )
        for key in order
    ]
    rows.sort(key=lambda row: not row.base)
    return Collation(
        utterance=utterance,
        base=edition.by_id[leader],
        wording=_base_wording(utterance, leader, base),
        rows=rows,
        running=running,
        alike=all(run.state == "agree" for row in rows for reading in row.readings for run in reading),
        changed=what_changed(
            [
                (row.witness.number, row.relation, cells[row.witness.article_id])
                for row in rows
                if not row.base
            ],
            base,
        ),
    )


def _leader(edition: Edition, cells: dict[str, list[str | None]]) -> str:
    """The most complete witness; of those nearly as complete, one that is not taken from another report."""
    longest = max(length(row) for row in cells.values())
    complete = [key for key, row in cells.items() if length(row) >= _NEARLY * longest]
    return min(
        complete, key=lambda key: (edition.by_id[key].derived_from is not None, edition.by_id[key].number)
    )


def _groups(witnesses: list[list[str | None]], base: list[str | None]) -> list[range]:
    """Columns gathered into readings, cut where the witnesses' agreement with the base changes."""
    cuts = [0]
    before: tuple[bool, ...] | None = None
    for place in range(len(base)):
        if all(not form(cells[place]) for cells in witnesses):
            continue  # a mark goes with the reading before it
        pattern = tuple(form(cells[place]) == form(base[place]) for cells in witnesses)
        if before is not None and pattern != before:
            cuts.append(place)
        before = pattern
    groups = [range(left, right) for left, right in zip(cuts, [*cuts[1:], len(base)], strict=True)]
    return _merged(groups, witnesses)


def _merged(groups: list[range], witnesses: list[list[str | None]]) -> list[range]:
    """Neighbours joined, the shortest pair first, until the readings fit beside each other."""

    def width(group: range) -> int:
        return max(sum(len(cells[place] or "") + 1 for place in group) for cells in witnesses)

    merged = list(groups)
    while len(merged) > _MOST_COLUMNS:
        costs = [width(range(a.start, b.stop)) for a, b in pairwise(merged)]
        at = costs.index(min(costs))
        merged[at : at + 2] = [range(merged[at].start, merged[at + 1].stop)]
    return merged


def _runs(cells: list[str | None], base: list[str | None], group: range) -> list[Run]:
    """A witness's words in one reading, runs of the same state together."""
    runs: list[tuple[str, list[str]]] = []
    for place in group:
        mine, theirs = cells[place], base[place]
        if mine is None and not form(theirs):
            continue
        if mine is None:
            state, token = "absent", theirs or ""
        elif not is_word(mine):
            state, token = (runs[-1][0] if runs and runs[-1][0] != "absent" else "agree"), mine
        else:
            state, token = ("agree" if form(mine) == form(theirs) else "differ"), mine
        if runs and runs[-1][0] == state:
            runs[-1][1].append(token)
        else:
            runs.append((state, [token]))
    return [Run(_joined(tokens), state) for state, tokens in runs]


def _joined(tokens: list[str]) -> str:
    """Tokens as running text: marks close up with the word that they belong to, straight ones by turns."""
    text = ""
    glued, opened = True, False
    for token in tokens:
        closing = token[0] in _CLOSING or (token in _STRAIGHT and opened)
        text += token if glued or closing else f" {token}"
        opened = opened != (token in _STRAIGHT)
        glued = token[-1] in _OPENING or (token in _STRAIGHT and opened)
    return text


def _relations(edition: Edition, utterance: Utterance, leader: str) -> dict[str, str]:
    """How each other witness relates to the base; where it has several pieces, all relations."""
    found: dict[str, list[str]] = {}
    for row in edition.renderings:
        if row.utterance == utterance.key and leader in {row.article_a, row.article_b}:
            other = row.article_b if row.article_a == leader else row.article_a
            if other != leader and row.relation not in found.setdefault(other, []):
                found[other].append(row.relation)
    return {key: " and ".join(relations) for key, relations in found.items()}


def _relation(known: str | None, mine: list[str | None], base: list[str | None]) -> str:
    """Relation to the base; what is the same in one piece but lacks others is truncated as a whole."""
    if known in {"identical", "typographic"} and length(mine) < length(base):
        return "truncated"
    return known or "compared through another"


def _href(utterance: Utterance, anchors: Anchors, article_id: str) -> str | None:
    first = next((row for row in utterance.quotations if row.article_id == article_id), None)
    return anchors.to(article_id, first.start, first.end) if first else None


def _base_wording(utterance: Utterance, leader: str, base: list[str | None]) -> str:
    """The base in its report's own words; its readings where it answers to quotations elsewhere as well."""
    pieces = [" ".join(row.surface.split()) for row in utterance.quotations if row.article_id == leader]
    whole = " […] ".join(pieces)
    if sum(is_word(word) for word in whole.replace("[…]", "").split()) < 0.9 * length(base):
        whole = _joined([token for token in base if token is not None])
    return whole.strip('“”"').rstrip(",")
