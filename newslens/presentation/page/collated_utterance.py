"""Renderings of one utterance beside each other: what each witness has where the base has something else.

Takes an utterance; gives a row a witness and a column a reading, in the vocabulary of collation: a *witness* is an article's text
of the utterance, its *reading* is what it has at one place. The base is the rendering in quotation marks that most voices bear
out, not the true one; what an article tells without marks is in its own words, stands below the others and is held against
nothing. The words are aligned by `newslens.comparison.utterances`; here its columns are gathered into at most eight readings, cut
where the witnesses begin or cease to differ, and within each reading every word is told to agree with the base, to differ or to
be absent. A long utterance has no columns but runs on as a sentence a witness, with the same marks.

Case, quotation marks and points do not count as differences of a word. Not covered: words that changed their place,
which show as absent here and as different there.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newslens.presentation.phrasing import Verdict, verdict
from newslens.presentation.utterance_order import came_before, leading_witness
from newslens.presentation.wording_changes import SHORTER_BEFORE, form, is_word, length, what_changed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle, Utterance
    from newslens.presentation.page.highlights import Anchors
    from newslens.presentation.utterance_order import UtteranceChange

__all__ = ["Collation", "ReadingRun", "WitnessReadings", "collate"]

_MOST_COLUMNS: Final = 8
"""Readings beside each other; set by hand: more do not fit beside the names of the witnesses on a page of 54 em."""
_LONGEST_IN_COLUMNS: Final = 26
"""Words of an utterance that is shown in columns; set by hand: eight columns of about three words."""
_OWN_WORDS: Final = 0.9
"""Share of the aligned words that a quotation must have to be shown as it stands; else part of it answers elsewhere."""
_BASE: Final = "base of the comparison"
_REPORTED: Final = "reported without quotation marks, in its own words"
_CLOSING = frozenset(".,;:!?)]}’”»%…")
_STRAIGHT = frozenset("\"'")
_WITHIN_NUMBERS = frozenset(".:")
_OPENING = frozenset("([{“‘«„$£€")


@dataclass(frozen=True, slots=True)
class ReadingRun:
    """Words of a reading that stand in one relation to the base."""

    text: str
    state: str
    """agree, differ or absent; of an absent run the text is what the base has."""


@dataclass(frozen=True, slots=True)
class WitnessReadings:
    """A witness with its readings."""

    witness: NumberedArticle
    href: str | None
    relation: str
    base: bool
    readings: list[list[ReadingRun]]
    reported: bool = False
    """Whether it reports the utterance without quotation marks, so that its words are its own and held against none."""

    @property
    def kept(self) -> bool:
        """Whether it has every word of the base, and no other."""
        return not self.reported and all(run.state == "agree" for cell in self.readings for run in cell)


@dataclass(frozen=True, slots=True)
class Collation:
    """An utterance, collated."""

    utterance: Utterance
    base: NumberedArticle
    wording: str
    rows: list[WitnessReadings]
    running: bool
    """Whether the utterance is too long for columns."""
    change: UtteranceChange
    verdict: Verdict | None
    """Where a finding says that the words were altered."""
    changed: list[str]
    """Sentences on what happened to the wording on the way."""

    @property
    def alike(self) -> bool:
        """Whether every witness that is held against the base has its words."""
        return all(row.kept or row.reported for row in self.rows)

    @property
    def keeping(self) -> list[WitnessReadings]:
        """Witnesses that keep every word of the base: they are named beside it and not repeated."""
        return [row for row in self.rows if row.kept and not row.base]

    @property
    def shown(self) -> list[WitnessReadings]:
        """The base, and the witnesses that differ from it."""
        return [row for row in self.rows if row.base or not row.kept]


def collate(event: EventView, anchors: Anchors, utterance: Utterance) -> Collation:
    """An utterance's renderings, aligned word by word against the one that most voices bear out."""
    cells = event.words.aligned(str(utterance.key))
    reported = {key for key in cells if utterance.marked and key not in utterance.in_marks}
    leader = leading_witness(cells, event.by_id, utterance.in_marks)
    base = cells[leader]
    running = length(base) > _LONGEST_IN_COLUMNS
    compared = [mine for key, mine in cells.items() if key not in reported]
    groups = [range(len(base))] if running else _groups(compared, base)
    relations = _relations(event, utterance, leader) | dict.fromkeys(reported, _REPORTED)

    def told(key: str, mine: Sequence[str | None]) -> str:
        before = came_before(event.by_id[key], event.by_id[leader])
        return _relation(relations.get(key), mine, base, before=before)

    readings = [
        WitnessReadings(
            witness=event.by_id[key],
            href=_href(utterance, anchors, key),
            relation=_BASE if key == leader else told(key, mine),
            base=key == leader,
            readings=[_runs(mine, mine if key in reported else base, group) for group in groups],
            reported=key in reported,
        )
        for key, mine in sorted(cells.items(), key=lambda item: (item[0] != leader, item[0] in reported))
    ]
    others = [
        (row.witness.number, row.relation, cells[row.witness.article_id])
        for row in readings[1:]
        if not (row.kept or row.reported)
    ]
    return Collation(
        utterance=utterance,
        base=event.by_id[leader],
        wording=_base_wording(utterance, leader, base),
        rows=readings,
        running=running,
        change=event.words.changed(utterance.quotations),
        verdict=_verdict(event, utterance),
        changed=what_changed(others, base),
    )


def _verdict(event: EventView, utterance: Utterance) -> Verdict | None:
    """The verdict of the heaviest finding that says that an utterance was altered."""
    shown = [verdict(row.verdict) for row in event.findings_about.get(utterance.key, ())]
    return next((each for each in shown if each.tone == "x"), None)


def _groups(witnesses: Sequence[Sequence[str | None]], base: Sequence[str | None]) -> list[range]:
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


def _merged(groups: list[range], witnesses: Sequence[Sequence[str | None]]) -> list[range]:
    """Neighbours joined, the shortest pair first, until the readings fit beside each other."""

    def width(group: range) -> int:
        return max(sum(len(cells[place] or "") + 1 for place in group) for cells in witnesses)

    merged = list(groups)
    while len(merged) > _MOST_COLUMNS:
        costs = [width(range(a.start, b.stop)) for a, b in pairwise(merged)]
        at = costs.index(min(costs))
        merged[at : at + 2] = [range(merged[at].start, merged[at + 1].stop)]
    return merged


def _runs(cells: Sequence[str | None], base: Sequence[str | None], group: range) -> list[ReadingRun]:
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
    return [ReadingRun(_joined(tokens), state) for state, tokens in runs]


def _joined(tokens: list[str]) -> str:
    """Tokens as running text: marks close up with the word that they belong to, straight ones by turns."""
    text = ""
    glued, opened = True, False
    for n, token in enumerate(tokens):
        glued = glued or _goes_on(tokens[max(0, n - 2) : n + 1])
        closing = token[0] in _CLOSING or (token in _STRAIGHT and opened)
        text += token if glued or closing else f" {token}"
        opened = opened != (token in _STRAIGHT)
        glued = token[-1] in _OPENING or (token in _STRAIGHT and opened)
    return text


def _goes_on(tokens: Sequence[str]) -> bool:
    """Whether the last of three tokens goes on with the first behind a mark: an hour ("4:40"), an abbreviation ("a.m.")."""
    if len(tokens) < 3:
        return False
    first, mark, then = tokens
    is_hour = mark in _WITHIN_NUMBERS and first[-1].isdigit() and then[0].isdigit()
    return is_hour or (mark == "." and len(first) == len(then) == 1 and first.isalpha() and then.isalpha())


def _relations(event: EventView, utterance: Utterance, leader: str) -> dict[str, str]:
    """How each other witness relates to the base; where it has several pieces, all relations."""
    found: dict[str, list[str]] = {}
    for row in event.renderings.get(utterance.key or "", []):
        if leader in {row.article_a, row.article_b}:
            other = row.article_b if row.article_a == leader else row.article_a
            if other != leader and row.relation not in found.setdefault(other, []):
                found[other].append(row.relation)
    return {key: " and ".join(relations) for key, relations in found.items()}


def _relation(
    known: str | None, mine: Sequence[str | None], base: Sequence[str | None], *, before: bool
) -> str:
    """Relation to the base; what is the same in one piece but lacks others is truncated as a whole.

    What appeared before the base was not cut from it.
    """
    if known in {"identical", "typographic"} and length(mine) < length(base):
        known = "truncated"
    if before and known is not None and length(mine) < length(base):
        known = known.replace("truncated", SHORTER_BEFORE)
    return known or "compared through another"


def _href(utterance: Utterance, anchors: Anchors, article_id: str) -> str | None:
    first = next((row for row in utterance.quotations if row.article_id == article_id), None)
    return anchors.to(article_id, first.start, first.end) if first else None


def _base_wording(utterance: Utterance, leader: str, base: Sequence[str | None]) -> str:
    """The base in its article's own words; its readings where it answers to quotations elsewhere as well."""
    pieces = [" ".join(row.surface.split()) for row in utterance.quotations if row.article_id == leader]
    whole = " […] ".join(pieces)
    if sum(is_word(word) for word in whole.replace("[…]", "").split()) < _OWN_WORDS * length(base):
        whole = _joined([token for token in base if token is not None])
    return whole.strip('“”"').rstrip(",")
