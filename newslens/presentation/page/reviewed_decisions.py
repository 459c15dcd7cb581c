"""A person's decisions as the page tells them: what was overruled, where it stands, who decided and why.

Takes an event view and the anchors of its articles; gives one correction a decision, in the order of the decisions.
A row that was left out is no longer in its table, so its words are read from the article itself; a question or a
finding that was left out is named by its key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.phrasing import clip, upper_first

if TYPE_CHECKING:
    from newslens.curation import Decision
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors

__all__ = ["Correction", "corrections"]

_LONGEST: Final = 80
"""Characters of an overruled row that are shown."""


_DONE: Final = {
    "drop": "left out",
    "add": "added",
    "join": "put to other rows",
    "split": "put by itself",
}
"""What was done about a row, where no cell of it was set."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One decision of a person."""

    what: str
    """Kind of row: Figure, Quotation, Finding ..."""
    words: str
    """The row's words in the article, the label of a question or the summary of a finding."""
    href: str | None
    article: NumberedArticle | None
    effect: str
    """What was done about it, as words to follow."""
    by: str | None
    note: str | None


def corrections(event: EventView, anchors: Anchors) -> list[Correction]:
    """The decisions that overruled the machine in an event."""
    return [_correction(event, anchors, each) for each in event.decisions if each.action != "keep"]


def _correction(event: EventView, anchors: Anchors, decision: Decision) -> Correction:
    article = event.by_id.get(decision.article_id or "")
    if article is None or decision.start is None or decision.end is None:
        words, href = _named(event, decision.table, decision.id or "")
    else:
        words = article.text[decision.start : decision.end]
        href = anchors.to(article.article_id, decision.start, decision.end)
    return Correction(
        what=upper_first(decision.table.removesuffix("s")),
        words=clip(" ".join(words.split()), _LONGEST),
        href=href,
        article=article,
        effect=_effect(decision),
        by=decision.by,
        note=decision.note,
    )


def _named(event: EventView, table: str, key: str) -> tuple[str, str | None]:
    """Words for a question or a finding, and the link to it while it is there."""
    if table == "questions" and key in event.questions:
        anchor = event.question_anchors.get(key)
        return event.questions[key].label, anchor and f"#{anchor}"
    if table == "findings" and key in event.findings:
        return event.findings[key].summary, f"#{event.finding_anchors[key]}"
    return key, None


def _effect(decision: Decision) -> str:
    if decision.action in _DONE:
        return _DONE[decision.action]
    column = (decision.column or "").replace("_", " ")
    return f"{column} cleared" if decision.value is None else f"{column} set to “{decision.value}”"
