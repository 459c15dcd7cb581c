"""The sentences that a finding rests on, two of them: chosen, marked, and cut to what they are needed for.

Takes a finding and its evidence; gives the sentences to quote. Of several reports of one voice that say the same, one is
quoted and the others are named beside it as copies. Two sentences are quoted, three for an update: of more than two
answers those that lie furthest apart, of a sum those that have the words which its heading quotes. What the quoted words are
about is marked: of an altered quotation the words that changed, whole, also where they run over the end of a quotation.

Which clauses of a sentence are kept is `newslens.presentation.page.evidence_clauses`' business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from newslens.presentation.page.evidence_clauses import cut_to_clauses
from newslens.presentation.page.excerpts import cut, marked_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.frames import EvidenceRow
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.excerpts import TextPiece
    from newslens.presentation.page.highlights import Anchors
    from newslens.schema import Finding

__all__ = ["Cite", "Statement", "cite_finding", "statements_of"]

_MOST_CITES: Final = 2
"""Sentences quoted for one finding."""
_MOST_OF_UPDATE: Final = 3
"""Sentences quoted for an update: before, between and after."""

_MISSING: Final = "without"
"""What evidence says of a wording that lacks the words of the other."""
_QUOTED: Final = re.compile(r"“([^”]+)”")
_BETWEEN_ANSWERS: Final = re.compile(r",? (?:or|to|and|from) |, |^from ")
"""What stands between the answers that a heading names: "nine answers, from at least 46 to more than 60"."""


@dataclass(frozen=True, slots=True)
class Cite:
    """A sentence of one article, quoted as evidence."""

    article: NumberedArticle
    copies: tuple[NumberedArticle, ...]
    """Articles of the same lineage that say the same."""
    pieces: list[TextPiece]
    copy_of: NumberedArticle | None = None
    """The article that this one was taken from, where the times of both are known."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Spans of one sentence of an article."""

    article: NumberedArticle
    spans: tuple[EvidenceRow, ...]

    @property
    def positions(self) -> tuple[str, ...]:
        """What the spans say, each thing once."""
        return tuple(dict.fromkeys(row.position or " ".join(row.surface.split()) for row in self.spans))

    @property
    def said(self) -> frozenset[str]:
        """What the spans say, to be compared."""
        return frozenset(each.casefold() for each in self.positions)


def statements_of(event: EventView, finding: Finding) -> list[Statement]:
    """Evidence by sentence, in the order of the evidence; of an update in the order of publication."""
    found: dict[tuple[str, tuple[int, int]], list[EvidenceRow]] = {}
    whole = _wholes(event, finding)
    for row in event.evidence[finding.finding]:
        place = whole.get(row.article_id) or event.sentence(row.article_id, row.start)
        found.setdefault((row.article_id, place), []).append(row)
    statements = [
        Statement(event.by_id[article_id], tuple(spans)) for (article_id, _), spans in found.items()
    ]
    return sorted(statements, key=_published) if finding.verdict == "update" else statements


def cite_finding(
    event: EventView, anchors: Anchors, finding: Finding, statements: Sequence[Statement], tone: str
) -> tuple[list[Cite], tuple[NumberedArticle, ...]]:
    """The sentences to quote, and the articles that are neither quoted nor named as copies.

    Parameters
    ----------
    event, anchors
        The event, and the marks of its articles.
    finding
        The finding.
    statements
        What `statements_of` gives for it.
    tone
        Tone of the marks.
    """
    groups = _by_voice(statements)
    most = _MOST_OF_UPDATE if finding.verdict == "update" else _MOST_CITES
    cites = []
    for first, *others in _chosen(event, finding, groups, most):
        copies = dict.fromkeys(each.article for each in others if each.article is not first.article)
        pieces = _quoted(event, anchors, finding, first, tone)
        cites.append(Cite(first.article, tuple(copies), pieces, _source(event, first.article)))
    told = {each for cite in cites for each in (cite.article, *cite.copies)}
    return cites, tuple(dict.fromkeys(each.article for each in statements if each.article not in told))


def _wholes(event: EventView, finding: Finding) -> dict[str, tuple[int, int]]:
    """Of an altered quotation the stretch of each article that all its pieces lie in: they are one statement."""
    if finding.verdict != "altered":
        return {}
    found: dict[str, tuple[int, int]] = {}
    for row in event.evidence[finding.finding]:
        start, end = found.get(row.article_id, (row.start, row.end))
        found[row.article_id] = (min(start, row.start), max(end, row.end))
    return found


def _published(statement: Statement) -> tuple[bool, object, int]:
    """Undated articles after all others, else by time, then by number."""
    article = statement.article
    return article.moment is None, article.moment or 0, article.number


def _by_voice(statements: Sequence[Statement]) -> list[list[Statement]]:
    """Statements of one voice that say the same, together; those of one article alone stay apart."""
    alone = len({each.article for each in statements}) == 1
    same: dict[tuple[object, ...], list[Statement]] = {}
    for place, each in enumerate(statements):
        voice = place if alone else each.article.lineage or each.article.article_id
        same.setdefault((voice, each.said), []).append(each)
    return list(same.values())


def _chosen(
    event: EventView, finding: Finding, groups: list[list[Statement]], most: int
) -> list[list[Statement]]:
    """The groups to quote, in their order: the two furthest apart, of an update one between them as well."""
    if finding.verdict == "conflict":
        groups = _without_vague(event, finding, groups)
    if len(groups) <= 1:
        return groups
    amounts = _amounts(event, finding, groups)
    if finding.verdict == "update":
        dated = [group for group in groups if group[0].article.moment is not None]
        ends = [dated[0], dated[-1]] if len(dated) > 1 else [groups[0], groups[-1]]
    elif len(amounts) == len(groups) > most:
        named = [group for group in groups if _is_named(finding, group[0])]
        ordered = sorted(named if len(named) > 1 else groups, key=lambda group: amounts[group[0]])
        ends = [ordered[0], ordered[-1]]
    elif finding.kind == "arithmetic":
        ends = _quoted_in_heading(finding, groups)
    else:
        first = groups[0]
        other = next((group for group in groups[1:] if not group[0].said <= first[0].said), groups[1])
        ends = [first, other]
    told = frozenset[str]().union(*(group[0].said for group in ends))
    between = [group for group in groups if group not in ends and not group[0].said <= told]
    kept = [*ends, *between[: most - len(ends)]]
    return [group for group in groups if any(group is each for each in kept)]


def _without_vague(
    event: EventView, finding: Finding, groups: list[list[Statement]]
) -> list[list[Statement]]:
    """Groups whose answer contradicts another: "thousands" fits 2,300 and 3,200 and is the answer of neither."""
    vague = {
        (row.article_id, row.start)
        for row in event.answers.get(finding.subject or "", [])
        if row.comparator == "vague"
    }
    precise = [
        group for group in groups if any((row.article_id, row.start) not in vague for row in group[0].spans)
    ]
    return precise if len(precise) > 1 else groups


def _quoted_in_heading(finding: Finding, groups: list[list[Statement]]) -> list[list[Statement]]:
    """The two groups that have most of the words which the heading of a sum quotes: one may have the parts, one the total."""
    quoted = set(_QUOTED.findall(finding.summary.casefold()))

    def covered(group: list[Statement], words: set[str]) -> set[str]:
        spans = {row.surface.casefold() for row in group[0].spans}
        return {
            each
            for each in words
            if any(re.search(rf"(?<!\w){re.escape(span)}(?!\w)", each) for span in spans)
        }

    first = max(groups, key=lambda group: len(covered(group, quoted)))
    left = quoted - covered(first, quoted)
    others = [group for group in groups if group is not first]
    other = max(others, key=lambda group: (len(covered(group, left)), not group[0].said <= first[0].said))
    return [first, other]


def _is_named(finding: Finding, statement: Statement) -> bool:
    """Whether the heading names what a statement says: "from at least 46 to more than 60"."""
    told = finding.summary.rstrip(".").rpartition(": ")[2].casefold()
    answers = {each.strip("“” ") for each in _BETWEEN_ANSWERS.split(told)}
    return not statement.said.isdisjoint(answers)


def _amounts(
    event: EventView, finding: Finding, groups: Sequence[Sequence[Statement]]
) -> dict[Statement, float]:
    """The amount that each group of a finding gives, the least of several; empty where it is about no question."""
    known = {
        (row.article_id, row.start): row.low if row.low is not None else row.high
        for row in event.answers.get(finding.subject or "", [])
    }
    found: dict[Statement, float] = {}
    for group in groups:
        given = [known.get((row.article_id, row.start)) for row in group[0].spans]
        amounts = [each for each in given if each is not None]
        if amounts:
            found[group[0]] = min(amounts)
    return found


def _source(event: EventView, article: NumberedArticle) -> NumberedArticle | None:
    source = event.by_id.get(article.derived_from or "")
    return source if source and source.published is not None and article.published is not None else None


def _quoted(
    event: EventView, anchors: Anchors, finding: Finding, statement: Statement, tone: str
) -> list[TextPiece]:
    """The sentence of a statement, its words marked, cut to the clauses that are needed."""
    spans = statement.spans
    if finding.verdict == "altered":
        spans = _changed_words(event, statement) or spans
        # Where words are missing, all of the quotation is marked, and nothing in it is said to be other than it was.
        tone = "" if spans[0].position == _MISSING else tone
    pieces = marked_sentence(event, anchors, spans, tone)
    return cut(cut_to_clauses(pieces, _sources(event, spans)))


def _changed_words(event: EventView, statement: Statement) -> tuple[EvidenceRow, ...]:
    """The words that a finding says have changed, where they stand in the pieces of a quotation or across their ends."""
    rows = statement.spans
    start, end = min(row.start for row in rows), max(row.end for row in rows)
    words = (rows[0].position or "").removesuffix("…").split()
    if not words or rows[0].position == _MISSING:
        return ()
    # A quotation mark at the end of a piece belongs to what changed: “nothing.” “In addition to”.
    text = event.by_id[statement.article.article_id].text[start : end + 1]
    found = re.search(r"\b" * words[0][0].isalnum() + r"\s+".join(map(re.escape, words)), text, re.IGNORECASE)
    if found is None:
        return ()
    return (replace(rows[0], start=start + found.start(), end=start + found.end(), surface=found.group()),)


def _sources(event: EventView, spans: Sequence[EvidenceRow]) -> list[str]:
    """Who is said to give the figures among some spans."""
    known = event.attributions
    named = (known.get((row.article_id, row.start)) for row in spans)
    return [each for each in named if each]
