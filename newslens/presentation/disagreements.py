"""A finding as it is shown: its verdict, who says what, and the sentences side by side.

Votes are counted over lineages, not reports. Of several reports of one lineage that say the same, one is
quoted and the others are named beside it as copies; so two columns are nearly always enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newslens.presentation.passages import Piece, quoted
from newslens.presentation.wording import Verdict, counted, moment, upper_first, verdict

if TYPE_CHECKING:
    from newslens.presentation.edition import Edition, Witness
    from newslens.presentation.marks import Anchors

__all__ = ["Cite", "FindingView", "TallyRow", "view_finding"]

_MOST_CITES = 6


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
class _Group:
    """Spans of one report in one sentence, or in neighbouring ones, that say one thing."""

    witness: Witness
    position: str
    spans: tuple[Any, ...]


def view_finding(edition: Edition, anchors: Anchors, finding: Any) -> FindingView:
    """A finding with its evidence, ready for a template."""
    shown = verdict(finding.verdict or finding.kind)
    groups = _groups(edition, finding)
    if shown.word == "Update":
        groups.sort(
            key=lambda group: (group.witness.published is None, group.witness.published, group.witness.number)
        )
    cites, more = _cites(edition, anchors, groups, shown)
    layout = {1: "one", 3: "three" if shown.word == "Update" else "two"}.get(len(cites), "two")
    head, tally = _tally(edition, groups, shown)
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


def _groups(edition: Edition, finding: Any) -> list[_Group]:
    """Evidence by report, sentence and position; of one report, sentences that say one thing stay together."""
    found: dict[tuple[str, object], list[Any]] = {}
    alone = len({row.article_id for row in edition.evidence[finding.finding]}) == 1
    for row in edition.evidence[finding.finding]:
        key = edition.sentence(row.article_id, row.start) if alone else _position(row).casefold()
        found.setdefault((row.article_id, key), []).append(row)
    return [
        _Group(edition.by_id[article_id], _position(spans[0]), tuple(spans))
        for (article_id, _), spans in found.items()
    ]


def _position(row: Any) -> str:
    return row.position or " ".join(row.surface.split())


def _cites(
    edition: Edition, anchors: Anchors, groups: list[_Group], shown: Verdict
) -> tuple[list[Cite], tuple[Witness, ...]]:
    leaders: dict[tuple[object, ...], list[_Group]] = {}
    for group in groups:
        voice = group.witness.lineage or group.witness.number
        place = group.spans[0].start if len({each.witness for each in groups}) == 1 else None
        leaders.setdefault((voice, group.position.casefold(), place), []).append(group)
    cites = [
        Cite(
            witness=same[0].witness,
            copies=tuple(dict.fromkeys(group.witness for group in same[1:])),
            pieces=quoted(edition, anchors, _nearby(edition, same[0].spans), shown.tone.replace("k", "")),
        )
        for same in leaders.values()
    ]
    more = tuple(dict.fromkeys(cite.witness for cite in cites[_MOST_CITES:]))
    return cites[:_MOST_CITES], more


def _nearby(edition: Edition, spans: tuple[Any, ...]) -> list[Any]:
    """The spans that stand in the sentence of the first."""
    sentence = edition.sentence(spans[0].article_id, spans[0].start)
    return [row for row in spans if edition.sentence(row.article_id, row.start) == sentence]


def _tally(edition: Edition, groups: list[_Group], shown: Verdict) -> tuple[str, list[TallyRow]]:
    witnesses = list(dict.fromkeys(group.witness for group in groups))
    if len(witnesses) == 1:
        where = "Within one sentence" if len(groups) == 1 else "Within one report"
        return where, _within(groups)
    if shown.word == "Update":
        rows = [
            TallyRow(
                group.position, ((group.witness.lineage, (group.witness,)),), moment(group.witness.published)
            )
            for group in groups
        ]
        return "In order of publication", rows
    answers: dict[str, list[Witness]] = {}
    labels: dict[str, str] = {}
    for group in groups:
        labels.setdefault(group.position.casefold(), group.position)
        answers.setdefault(group.position.casefold(), []).append(group.witness)
    rows = [TallyRow(labels[key], _voices(found)) for key, found in answers.items()]
    silent = [each for each in edition.witnesses if each not in witnesses]
    mute = [each for each in silent if each.lineage not in {witness.lineage for witness in witnesses}]
    if mute:
        rows.append(TallyRow("silent", _voices(mute)))
    return _votes([_letters(found) for found in answers.values()]), rows


def _within(groups: list[_Group]) -> list[TallyRow]:
    """What one report says, position by position."""
    rows = dict.fromkeys(
        (_position(span), " ".join(span.surface.split())) for group in groups for span in group.spans
    )
    return [TallyRow(position, words=words if words != position else "") for position, words in rows]


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
