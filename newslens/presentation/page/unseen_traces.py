"""Sentences that stand in several copies and not in their source: traces of a version that nobody has.

Takes an event view and the anchors of its articles; gives for each source one trace: how many such sentences, in which copies,
and the way to the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.language.sentence_building import listed_at_most

if TYPE_CHECKING:
    from newslens.comparison.coverage import SentenceKey
    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.highlights import Anchors

__all__ = ["UnseenTrace", "traces_of_unseen"]

_MOST_COPIES: Final = 6
"""Copies that are named by number; the rest is counted."""

_MOST_TRACES: Final = 3
"""Sources that are told of; the cells show the others. Set by hand."""


@dataclass(frozen=True, slots=True)
class UnseenTrace:
    """Sentences that some copies share although their source lacks them."""

    href: str
    """The first of them."""
    count: int
    copies: str
    """Numbers of the copies, as a list."""
    source: int
    """Number of the source."""


def traces_of_unseen(event: EventView, anchors: Anchors) -> list[UnseenTrace]:
    """A trace a source, of at most three those with most sentences; a sentence that several copies share counts once."""
    standings = event.standings
    firsts: dict[str, list[str]] = {}
    copies: dict[str, set[int]] = {}
    seen: set[SentenceKey] = set()
    for article in event.articles:
        source = standings.references.get(article.article_id)
        for each in standings.by_article.get(article.article_id, ()):
            if source is None or each.origin != "unseen":
                continue
            copies.setdefault(source, set()).add(article.number)
            if each.key not in seen:
                firsts.setdefault(source, []).append(anchors.to_sentence(article.article_id, each.start))
            seen.update((each.key, *standings.elsewhere(each.key)))
    traces = [
        UnseenTrace(
            hrefs[0],
            len(hrefs),
            listed_at_most([str(number) for number in sorted(copies[source])], _MOST_COPIES),
            event.by_id[source].number,
        )
        for source, hrefs in firsts.items()
    ]
    return sorted(traces, key=lambda each: -each.count)[:_MOST_TRACES]
