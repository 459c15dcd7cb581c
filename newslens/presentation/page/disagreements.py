"""A finding as it is shown: its verdict, who says what, and the sentences side by side.

Votes are counted over lineages, not reports. Of several reports of one lineage that say the same, one is
quoted and the others are named beside it as copies; so two columns are nearly always enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newslens.presentation.page.excerpts import Piece, quoted
from newslens.presentation.phrasing import Verdict, counted, moment, upper_first, verdict

if TYPE_CHECKING:
    from newslens.presentation.event_view import Edition, Witness
    from newslens.presentation.page.highlights import Anchors

__all__ = ["Cite", "FindingView", "TallyRow", "view_finding"]

_MOST_CITES = 6
_MOST_SILENT = 3


@dataclass(frozen=True, slots=True)
class Cite:
    """A sentence of one report, quoted as evidence."""

    witness: Witness
    copies: tuple[Witness, ...]
    """Reports of the same lineage that say the same."""
    pieces: list[Piece]


@dataclass(frozen=True, slots=True)
class TallyRow:
    """An answer and who gives it: reports by lineage, or words where all stand in one report."""

    answer: str
    voices: tuple[tuple[str, tuple[Witness, ...]], ...] = ()
    """Letter of a lineage, and its reports."""
    words: str = ""


@dataclass(frozen=True, slots=True)
class FindingView:
    """Everything that the page shows of a finding."""

    anchor: str
    verdict: Verdict
    head: str
    tally_head: str
    tally: list[TallyRow]
    cites: list[Cite]
    more: tuple[Witness, ...]
    """Reports whose sentences are not shown, for want of room."""
    layout: str
    reason: str | None
    link: Piece | None
    """To the comparison that the finding comes from."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """Spans of one sentence of a report."""

    witness: Witness
    spans: tuple[Any, ...]

    @property
    def positions(self) -> tuple[str, ...]:
        """What the spans say, each thing once."""
        return tuple(dict.fromkeys(_position(span) for span in self.spans))


def view_finding(edition: Edition, anchors: Anchors, finding: Any) -> FindingView:
    """A finding with its evidence, ready for a template."""
    shown = verdict(finding.verdict or finding.kind)
    statements = _statements(edition, finding)
    if shown.word == "Update":
        statements.sort(key=lambda each: _published(each.witness))
    cites, more = _cites(edition, anchors, statements, shown)
    layout = {1: "one", 3: "three" if shown.word == "Update" else "two"}.get(len(cites), "two")
    head, tally = _tally(edition, statements, shown)
    return FindingView(
        anchor=edition.finding_anchors[finding.finding],
        verdict=shown,
        head=upper_first(finding.summary),
        tally_head=head,
        tally=tally,
        cites=cites,
        more=more,
        layout=layout,
        reason=finding.reason,
        link=_link(edition, finding.subject),
    )


def _statements(edition: Edition, finding: Any) -> list[_Statement]:
    """Evidence by sentence, in the order of the evidence."""
    found: dict[tuple[str, tuple[int, int]], list[Any]] = {}
    for row in edition.evidence[finding.finding]:
        found.setdefault((row.article_id, edition.sentence(row.article_id, row.start)), []).append(row)
    return [_Statement(edition.by_id[article_id], tuple(spans)) for (article_id, _), spans in found.items()]


def _position(row: Any) -> str:
    return row.position or " ".join(row.surface.split())


def _published(witness: Witness) -> tuple[bool, object, int]:
    """Undated reports after all others, else by time, then by number."""
    return witness.published is None, witness.published or 0, witness.number


def _cites(
    edition: Edition, anchors: Anchors, statements: list[_Statement], shown: Verdict
) -> tuple[list[Cite], tuple[Witness, ...]]:
    """One sentence a lineage for each thing said; other reports of the lineage are its copies."""
    alone = len({each.witness for each in statements}) == 1
    same: dict[tuple[object, ...], list[_Statement]] = {}
    for place, each in enumerate(statements):
        voice = place if alone else each.witness.lineage or each.witness.number
        same.setdefault((voice, frozenset(said.casefold() for said in each.positions)), []).append(each)
    cites = []
    ordered = list(same.values()) if shown.word == "Update" else _new_first(list(same.values()))
    for first, *others in ordered:
        copies = dict.fromkeys(each.witness for each in others if each.witness is not first.witness)
        pieces = quoted(edition, anchors, first.spans, shown.tone.replace("k", ""))
        cites.append(Cite(first.witness, tuple(copies), pieces))
    told = {each for cite in cites[:_MOST_CITES] for each in (cite.witness, *cite.copies)}
    more = dict.fromkeys(each.witness for each in statements if each.witness not in told)
    return cites[:_MOST_CITES], tuple(more)


def _new_first(groups: list[list[_Statement]]) -> list[list[_Statement]]:
    """Statements that say something new before those that repeat it for another lineage."""
    said: set[str] = set()
    repeats: list[bool] = []
    for group in groups:
        mine = {position.casefold() for position in group[0].positions}
        repeats.append(mine <= said)
        said |= mine
    return [group for _, group in sorted(zip(repeats, groups, strict=True), key=lambda pair: pair[0])]


def _tally(edition: Edition, statements: list[_Statement], shown: Verdict) -> tuple[str, list[TallyRow]]:
    witnesses = list(dict.fromkeys(each.witness for each in statements))
    if len(witnesses) == 1:
        where = "Within one sentence" if len(statements) == 1 else "Within one report"
        return where, _within(statements)
    if shown.word == "Update":
        rows = [
            TallyRow(said, ((each.witness.lineage, (each.witness,)),), moment(each.witness.published))
            for each in statements
            for said in each.positions
        ]
        return "In order of publication", list(dict.fromkeys(rows))
    answers: dict[str, list[Witness]] = {}
    labels: dict[str, str] = {}
    for each in statements:
        for said in each.positions:
            labels.setdefault(said.casefold(), said)
            answers.setdefault(said.casefold(), []).append(each.witness)
    rows = [TallyRow(labels[key], _voices(found)) for key, found in answers.items()]
    letters = {witness.lineage for witness in witnesses}
    mute = [each for each in edition.witnesses if each not in witnesses and each.lineage not in letters]
    if mute and shown.word in {"Conflict", "Compatible"}:
        rows.append(_silence(mute))
    if shown.word in {"Adds up", "Does not add up"}:
        return f"Between {counted(len(witnesses), 'report')}", rows
    return _votes([_letters(found) for found in answers.values()]), rows


def _silence(mute: list[Witness]) -> TallyRow:
    """Who says nothing of it; many of them only by number."""
    voices = _voices(mute)
    return (
        TallyRow("silent", voices)
        if len(voices) <= _MOST_SILENT
        else TallyRow("silent", words=counted(len(voices), "lineage"))
    )


def _within(statements: list[_Statement]) -> list[TallyRow]:
    """What one report says, position by position."""
    spans = [span for each in statements for span in each.spans]
    said = dict.fromkeys((_position(span), " ".join(span.surface.split())) for span in spans)
    return [TallyRow(position, words=words if words != position else "") for position, words in said]


def _voices(witnesses: list[Witness]) -> tuple[tuple[str, tuple[Witness, ...]], ...]:
    letters = sorted(_letters(witnesses))
    return tuple(
        (letter, tuple(dict.fromkeys(each for each in witnesses if each.lineage == letter)))
        for letter in letters
    )


def _letters(witnesses: list[Witness]) -> set[str]:
    return {witness.lineage for witness in witnesses}


def _votes(sides: list[set[str]]) -> str:
    """How the lineages divide over the answers."""
    if len(sides) == 2:
        left, right = sorted(sides, key=len, reverse=True)
        against = "one report" if right <= left else counted(len(right), "lineage")
        if len(right) == len(left) == 1 and right <= left:
            return "Within one lineage"
        return upper_first(f"{counted(len(left), 'lineage')} against {against.removesuffix(' lineage')}")
    everyone = set().union(*sides)
    return upper_first(f"{counted(len(sides), 'wording')} from {counted(len(everyone), 'lineage')}")


def _link(edition: Edition, subject: str | None) -> Piece | None:
    if subject in edition.question_anchors:
        return Piece("The figures", f"#{edition.question_anchors[subject]}")
    for utterance in edition.utterances:
        if subject is not None and utterance.key == subject:
            return Piece("All renderings", f"#{utterance.anchor}")
    return None
