"""A finding as it is shown: its verdict, who says what, and the sentences side by side.

Takes a finding and its evidence; gives what a template shows of it. Votes are counted over lineages, not articles; on the
page a lineage is called a voice. Which sentences are quoted is `newslens.presentation.page.finding_cites`' business, in
which order findings stand `newslens.presentation.finding_order`'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.page.excerpts import TextPiece
from newslens.presentation.page.finding_cites import Cite, Statement, cite_finding, statements_of
from newslens.presentation.phrasing import Verdict, counted, moment, upper_first, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors
    from newslens.schema import Finding

__all__ = ["FindingView", "TallyRow", "in_voices", "view_finding"]

_VOICE: Final = {"lineage": "voice", "Lineage": "Voice"}
_LINEAGE: Final = re.compile(r"“[^”]*”|\b[lL]ineage")
"""The word, or words of a report, in which it stays."""
_MOST_SILENT: Final = 3
"""Lineages that are named where they are silent; more of them are counted."""


@dataclass(frozen=True, slots=True)
class TallyRow:
    """An answer and who gives it: articles by lineage, or words where all stand in one article."""

    answer: str
    voices: tuple[tuple[str, tuple[NumberedArticle, ...]], ...] = ()
    """Letter of a lineage, and its articles."""
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
    more: tuple[NumberedArticle, ...]
    """Articles whose sentences are not shown, for want of room."""
    layout: str
    reason: str | None
    link: TextPiece | None
    """To the comparison that the finding comes from."""


def view_finding(event: EventView, anchors: Anchors, finding: Finding) -> FindingView:
    """A finding with its evidence, ready for a template."""
    shown = verdict(finding.verdict or finding.kind)
    statements = statements_of(event, finding)
    cites, more = cite_finding(event, anchors, finding, statements, shown.tone.replace("k", ""))
    layout = ("one", "two", "three")[min(max(len(cites), 1), 3) - 1]
    head, tally = _tally(event, statements, shown)
    return FindingView(
        anchor=event.finding_anchors[finding.finding],
        verdict=shown,
        head=upper_first(finding.summary),
        tally_head=head,
        tally=tally,
        cites=cites,
        more=more,
        layout=layout,
        reason=in_voices(finding.reason) if finding.reason else None,
        link=_link(event, finding),
    )


def in_voices(text: str) -> str:
    """What is said of lineages, said of voices, as a reader knows them; what a report says stays as it is.

    Examples
    --------
    >>> in_voices("One lineage says “the lineage”; two lineages do not.")
    'One voice says “the lineage”; two voices do not.'
    """
    return _LINEAGE.sub(lambda found: _VOICE.get(found.group(), found.group()), text)


def _tally(event: EventView, statements: list[Statement], shown: Verdict) -> tuple[str, list[TallyRow]]:
    articles = list(dict.fromkeys(each.article for each in statements))
    if len(articles) == 1:
        where = "Within one sentence" if len(statements) == 1 else "Within one report"
        return where, _within(statements)
    if shown.word == "Update":
        rows = [
            TallyRow(said, ((each.article.lineage, (each.article,)),), moment(each.article.published))
            for each in statements
            for said in each.positions
        ]
        return "In order of publication", list(dict.fromkeys(rows))
    answers: dict[str, list[NumberedArticle]] = {}
    labels: dict[str, str] = {}
    for each in statements:
        for said in each.positions:
            labels.setdefault(said.casefold(), said)
            answers.setdefault(said.casefold(), []).append(each.article)
    rows = [TallyRow(labels[key], _voices(found)) for key, found in answers.items()]
    letters = {article.lineage for article in articles}
    mute = [each for each in event.articles if each.lineage not in letters]
    if mute and shown.word in {"Conflict", "Compatible"}:
        rows.append(_silence(mute))
    # Nobody stands against anybody in these, so no votes are counted.
    if shown.word in {"Adds up", "Does not add up", "Disputed", "Differs"}:
        return f"Between {counted(len(articles), 'report')}", rows
    return _votes([_letters(found) for found in answers.values()]), rows


def _silence(mute: list[NumberedArticle]) -> TallyRow:
    """Who says nothing of it; many of them only by number."""
    voices = _voices(mute)
    return (
        TallyRow("no answer found", voices)
        if len(voices) <= _MOST_SILENT
        else TallyRow("no answer found", words=counted(len(voices), "voice"))
    )


def _within(statements: list[Statement]) -> list[TallyRow]:
    """What one article says, position by position."""
    spans = [span for each in statements for span in each.spans]
    said = dict.fromkeys(
        (span.position or " ".join(span.surface.split()), " ".join(span.surface.split())) for span in spans
    )
    return [TallyRow(position, words=words if words != position else "") for position, words in said]


def _voices(articles: Iterable[NumberedArticle]) -> tuple[tuple[str, tuple[NumberedArticle, ...]], ...]:
    """Articles by lineage, lineages in alphabetical order, each article once."""
    found: dict[str, dict[NumberedArticle, None]] = {}
    for each in articles:
        found.setdefault(each.lineage, {})[each] = None
    return tuple((letter, tuple(found[letter])) for letter in sorted(found))


def _letters(articles: list[NumberedArticle]) -> set[str]:
    return {article.lineage for article in articles}


def _votes(sides: list[set[str]]) -> str:
    """How the lineages divide over the answers."""
    if len(sides) == 2:
        left, right = sorted(sides, key=len, reverse=True)
        against = "one report" if right <= left else counted(len(right), "voice")
        if len(right) == len(left) == 1 and right <= left:
            return "Within one voice"
        return upper_first(f"{counted(len(left), 'voice')} against {against.removesuffix(' voice')}")
    everyone = set().union(*sides)
    return upper_first(f"{counted(len(sides), 'wording')} from {counted(len(everyone), 'voice')}")


def _link(event: EventView, finding: Finding) -> TextPiece | None:
    """The way to all answers to the question of a finding, or to its utterance word by word."""
    anchor = event.question_anchors.get(finding.subject or "")
    if anchor is not None:
        itself = anchor == event.finding_anchors[finding.finding]
        return None if itself else TextPiece("All answers", f"#{anchor}")
    utterance = event.utterances_by_key.get(finding.subject or "")
    return TextPiece("Word by word", f"#{utterance.anchor}") if utterance else None
