"""A finding as it is shown: its verdict, who says what, and the sentences side by side.

Takes a finding and its evidence; gives what a template shows of it. Votes are counted over lineages, not articles: of
several articles of one lineage that say the same, one is quoted and the others are named beside it as copies; so two
columns are nearly always enough. Which finding comes first is decided by its weight, in comparison.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.page.excerpts import TextPiece, quoted_sentence
from newslens.presentation.phrasing import Verdict, counted, moment, upper_first, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.frames import EvidenceRow
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors
    from newslens.schema import Finding

__all__ = ["Cite", "FindingView", "TallyRow", "view_finding"]

_MOST_CITES: Final = 6
"""Sentences shown for one finding; set by hand: three rows of two."""
_MOST_SILENT: Final = 3
"""Lineages that are named where they are silent; more of them are counted."""


@dataclass(frozen=True, slots=True)
class Cite:
    """A sentence of one article, quoted as evidence."""

    article: NumberedArticle
    copies: tuple[NumberedArticle, ...]
    """Articles of the same lineage that say the same."""
    pieces: list[TextPiece]


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


@dataclass(frozen=True, slots=True)
class _Statement:
    """Spans of one sentence of an article."""

    article: NumberedArticle
    spans: tuple[EvidenceRow, ...]

    @property
    def positions(self) -> tuple[str, ...]:
        """What the spans say, each thing once."""
        return tuple(dict.fromkeys(_position(span) for span in self.spans))


def view_finding(event: EventView, anchors: Anchors, finding: Finding) -> FindingView:
    """A finding with its evidence, ready for a template."""
    shown = verdict(finding.verdict or finding.kind)
    statements = _statements(event, finding)
    if shown.word == "Update":
        statements.sort(key=lambda each: _published(each.article))
    cites, more = _cites(event, anchors, statements, shown)
    layout = {1: "one", 3: "three" if shown.word == "Update" else "two"}.get(len(cites), "two")
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
        reason=finding.reason,
        link=_link(event, finding.subject),
    )


def _statements(event: EventView, finding: Finding) -> list[_Statement]:
    """Evidence by sentence, in the order of the evidence."""
    found: dict[tuple[str, tuple[int, int]], list[EvidenceRow]] = {}
    for row in event.evidence[finding.finding]:
        found.setdefault((row.article_id, event.sentence(row.article_id, row.start)), []).append(row)
    return [_Statement(event.by_id[article_id], tuple(spans)) for (article_id, _), spans in found.items()]


def _position(row: EvidenceRow) -> str:
    return row.position or " ".join(row.surface.split())


def _published(article: NumberedArticle) -> tuple[bool, object, int]:
    """Undated articles after all others, else by time, then by number."""
    return article.published is None, article.published or 0, article.number


def _cites(
    event: EventView, anchors: Anchors, statements: list[_Statement], shown: Verdict
) -> tuple[list[Cite], tuple[NumberedArticle, ...]]:
    """One sentence a lineage for each thing said; other articles of the lineage are its copies."""
    alone = len({each.article for each in statements}) == 1
    same: dict[tuple[object, ...], list[_Statement]] = {}
    for place, each in enumerate(statements):
        voice = place if alone else each.article.lineage or each.article.number
        same.setdefault((voice, frozenset(said.casefold() for said in each.positions)), []).append(each)
    cites = []
    ordered = list(same.values()) if shown.word == "Update" else _new_first(list(same.values()))
    for first, *others in ordered:
        copies = dict.fromkeys(each.article for each in others if each.article is not first.article)
        pieces = quoted_sentence(event, anchors, first.spans, shown.tone.replace("k", ""))
        cites.append(Cite(first.article, tuple(copies), pieces))
    told = {each for cite in cites[:_MOST_CITES] for each in (cite.article, *cite.copies)}
    more = dict.fromkeys(each.article for each in statements if each.article not in told)
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


def _tally(event: EventView, statements: list[_Statement], shown: Verdict) -> tuple[str, list[TallyRow]]:
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
        TallyRow("silent", voices)
        if len(voices) <= _MOST_SILENT
        else TallyRow("silent", words=counted(len(voices), "lineage"))
    )


def _within(statements: list[_Statement]) -> list[TallyRow]:
    """What one article says, position by position."""
    spans = [span for each in statements for span in each.spans]
    said = dict.fromkeys((_position(span), " ".join(span.surface.split())) for span in spans)
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
        against = "one report" if right <= left else counted(len(right), "lineage")
        if len(right) == len(left) == 1 and right <= left:
            return "Within one lineage"
        return upper_first(f"{counted(len(left), 'lineage')} against {against.removesuffix(' lineage')}")
    everyone = set().union(*sides)
    return upper_first(f"{counted(len(sides), 'wording')} from {counted(len(everyone), 'lineage')}")


def _link(event: EventView, subject: str | None) -> TextPiece | None:
    if subject in event.question_anchors:
        return TextPiece("The figures", f"#{event.question_anchors[subject]}")
    utterance = event.utterances_by_key.get(subject or "")
    return TextPiece("All renderings", f"#{utterance.anchor}") if utterance else None
