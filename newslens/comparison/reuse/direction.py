"""Who can have taken from whom, of two articles that go back to one text.

The direction is read, in this order, from the dates of publication where they differ; from credit ("told CNN",
"from 9News", a line that names the other's reporters), since a copy goes on naming the outlet it was taken
from; and from completeness, since a cut version is more often the later one. Where these say nothing, nothing
is claimed; nor is it where two articles of which neither was taken from the other can be the source just as well.

A special trace is told besides: when even what stands between the quotation marks was reworded, no editor did
that, and a translation there and back is likely.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.reuse import reuse_thresholds as thresholds
from newslens.comparison.reuse.narration import Narration
from newslens.comparison.reuse.quoted_text import quoted_pieces
from newslens.comparison.shared.content_words import bare_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


__all__ = [
    "ArticleFacts",
    "Derivation",
    "Origins",
    "PassageSpans",
    "find_origins",
    "outlet_name",
    "publication_order",
]

PassageSpans = tuple[tuple[int, int], tuple[int, int]]
"""A passage: its span in the one article and in the other."""

_DOMAIN = re.compile(r"^(?:www\.)?(?:[\w-]+\.)*?([\w-]+)\.(?:co\.|com\.|org\.|net\.|gov\.|ac\.)?[a-z]{2,6}$")


@dataclass(frozen=True, eq=False)
class ArticleFacts:
    """Outlet, time and text of an article, from which it is judged whether another article was taken from it."""

    id: str
    outlet: str | None
    published: dt.datetime | None
    text: str
    moment: dt.datetime | None = None
    """When it appeared, for the order (`newslens.comparison.shared.moments`): where zones are known, the instant in UTC."""

    @property
    def label(self) -> str:
        """How a sentence names it."""
        return f"{self.outlet} ({self.id})" if self.outlet and self.outlet != self.id else self.id

    @cached_property
    def words(self) -> list[str]:
        """The text cut at white space: two articles with the same words are full copies, however they are set."""
        return self.text.split()

    @cached_property
    def narration(self) -> Narration:
        """What of the text is its reporter's own."""
        return Narration([(0, self.text)])

    @cached_property
    def folded(self) -> str:
        """The text without its case."""
        return self.text.casefold()


class Derivation(NamedTuple):
    """Why an article may have been taken from another."""

    parent: ArticleFacts
    share: float
    """Share of the article's sentences that stand in the parent."""
    lean: float
    """Above 0 where the signs say that the parent came first."""
    parent_signs: tuple[str, ...]
    """What of the parent says so, each to be read after "which"."""
    signs: tuple[str, ...]
    """What of the article says so."""


class Origins(NamedTuple):
    """What articles were taken from, as far as that can be told."""

    parents: dict[str, Derivation]
    """For each article the one it was most likely taken from."""
    rivals: dict[str, list[Derivation]]
    """For each article that was taken from one of several, and nothing shows from which, those."""


def find_origins(
    known: Mapping[str, ArticleFacts],
    shares: Mapping[tuple[str, str], float],
    shared: Mapping[tuple[str, str], list[PassageSpans]],
    kin: Iterable[tuple[str, str]],
) -> Origins:
    """For each article the one it was most likely taken from; never in a circle.

    Parameters
    ----------
    known
        Articles by id, in order: of equally good parents that were taken from each other the first is told.
    shares
        For an ordered pair of ids, the share of the second one's sentences that stand in the first.
    shared
        For an ordered pair of ids, the passages that both have.
    kin
        Ordered pairs of ids of articles that go back to one text, each pair in both orders.
    """
    ties: dict[str, list[Derivation]] = defaultdict(list)
    place = {key: number for number, key in enumerate(known)}
    for a, b in sorted(kin, key=lambda pair: (place[pair[0]], place[pair[1]])):
        tie = _tie(known[a], known[b], shares.get((a, b), 0.0), shares.get((b, a), 0.0))
        if tie.lean >= thresholds.DIRECTION:
            trace = _retranslated(known[a], known[b], shared.get((a, b), []))
            ties[b].append(tie._replace(signs=(*tie.signs, *trace)))
    origins = Origins({}, {})
    for key in known:
        free = [tie for tie in ties[key] if key not in _ancestors(tie.parent.id, origins.parents)]
        best = _best(free)
        if len({_ancestors(tie.parent.id, origins.parents)[-1] for tie in best}) > 1:
            origins.rivals[key] = best
        elif best:
            origins.parents[key] = best[0]
    return origins


def _best(ties: Sequence[Derivation]) -> list[Derivation]:
    """Those with the largest share, of them those whose signs are not clearly weaker than the clearest."""
    share = max((tie.share for tie in ties), default=0.0)
    most = [tie for tie in ties if tie.share == share]
    lean = max((tie.lean for tie in most), default=0.0)
    return [tie for tie in most if lean - tie.lean < thresholds.DIRECTION]


def _ancestors(key: str, parents: Mapping[str, Derivation]) -> list[str]:
    """An article, the one it was taken from, and so on to the first."""
    found = [key]
    while key in parents:
        key = parents[key].parent.id
        found.append(key)
    return found


def _tie(a: ArticleFacts, b: ArticleFacts, share_of_b: float, share_of_a: float) -> Derivation:
    """How far the signs say that `b` was taken from `a`, and which signs."""
    order = publication_order(a, b)
    credit = _credits(b, a) - _credits(a, b)
    more = share_of_b - share_of_a
    facts = ["appeared earlier"] if order > 0 else []
    facts += ["has more of the text"] if more >= thresholds.DIRECTION else []
    signs = (f"it names {a.outlet}",) if credit > 0 else ()
    return Derivation(
        a,
        share_of_b,
        more + thresholds.CREDIT_LEAN * credit + thresholds.ORDER_LEAN * order,
        tuple(facts),
        signs,
    )


def _credits(text_of: ArticleFacts, outlet_of: ArticleFacts) -> int:
    """1 where an article names the other's outlet, and has another one itself or none."""
    if not outlet_of.outlet or text_of.outlet == outlet_of.outlet:
        return 0
    name = outlet_name(outlet_of.outlet)
    if name.casefold() not in text_of.folded:  # saves most of the searches below, which are slow
        return 0
    named = re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text_of.text, re.IGNORECASE)
    return int(any(found.group()[0].isupper() or found.group()[0].isdigit() for found in named))


def outlet_name(outlet: str) -> str:
    """How texts name an outlet: of an address on the web the part that is its name, in small letters.

    Examples
    --------
    >>> outlet_name("www.velm-star.co.uk"), outlet_name("The Velm Star")
    ('velm-star', 'The Velm Star')
    """
    domain = _DOMAIN.match(outlet.casefold())
    return domain.group(1) if domain else outlet


def publication_order(a: ArticleFacts, b: ArticleFacts) -> int:
    """1 where `a` appeared before `b`, -1 where after, 0 where that is not known.

    Told by the moments, which are instants where the zones are known. A date without a time of day (midnight) says nothing
    about another time of the same day, nor about one that is another day on the one clock and the same in the other zone.
    """
    if a.published is None or b.published is None:
        return 0
    order = _order(a.moment or a.published, b.moment or b.published)
    if dt.time() not in {a.published.time(), b.published.time()}:
        return order
    return order if _order(a.published.date(), b.published.date()) == order else 0


def _order(one: dt.date, other: dt.date) -> int:
    """1 where a date or time is before another one, -1 where after, 0 where they are one."""
    return (one < other) - (one > other)


def _retranslated(a: ArticleFacts, b: ArticleFacts, spans: Iterable[PassageSpans]) -> tuple[str, ...]:
    """The trace of a translation there and back: words changed even between the quotation marks."""
    both = changed = 0
    for (start_a, end_a), (start_b, end_b) in spans:
        said_a, said_b = _said(a.text[start_a:end_a]), _said(b.text[start_b:end_b])
        both += bool(said_a and said_b)
        changed += bool(said_a and said_b and said_a not in said_b and said_b not in said_a)
    if changed >= thresholds.REWORDED_QUOTATIONS and changed >= thresholds.REWORDED_SHARE * both:
        return ("even its quotations are reworded, the trace of a translation there and back",)
    return ()


def _said(piece: str) -> str:
    return "".join(bare_letters(said) for said in quoted_pieces(piece))
